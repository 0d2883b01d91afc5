#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace Wenda {

class PictureStore;
struct Picture;

// Waits until each of some pictures is either at hand in full size or known not to come. Printing and export ask for
// their pictures as a reader's click does: also when pictures load only on a click.
class PictureWait final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureWait)

public:
    explicit PictureWait(PictureStore &store, QObject *parent = nullptr);
    ~PictureWait() override;

    // Always ends in one finished (never within this call), unless cancelled.
    void start(const QStringList &addresses);
    void giveUp(); // finishes now; what has not come is missing
    void cancel(); // forgets the whole; sends nothing any more

    int total() const;
    int done() const;

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const QStringList &missing);

private:
    void take(const Picture &picture);
    void finish();

    PictureStore &m_store;
    QStringList m_addresses;
    QSet<QString> m_waiting;
    QSet<QString> m_missing;
    bool m_isRunning = false;
};

} // namespace Wenda
