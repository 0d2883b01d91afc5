#pragma once

#include "pictures/picturestore.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace Wenda {

class TypesetDocument;

// Asks the store for a page's pictures, those in view first; lets go of them with the page; counts how they fare.
class PanePictures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanePictures)

public:
    PanePictures(PictureStore &store, QObject *parent);
    ~PanePictures() override;

    // A new page's pictures; what both pages show is kept.
    void setDocument(const TypesetDocument *document);
    // Character positions: what is in view, and what is a screen's height around it.
    void setView(std::pair<int, int> inView, std::pair<int, int> nearView, qreal density);
    void retryAll();

Q_SIGNALS:
    void progressed(int loading, int failed, int total);

private:
    void ask(const QList<int> &pictures, PictureStore::Priority priority, qreal density);
    void askForRest();
    void count();

    PictureStore &m_store;
    const TypesetDocument *m_document = nullptr;
    QSet<QString> m_addresses;
    QTimer m_turn; // ten thousand pictures are counted now and then, not each time
    QTimer m_restTurn;
    int m_start = 0; // the picture where the reader was when the others were first asked for
    int m_rest = 0;  // how many were gone through since, from there to the end and around
    qreal m_density = 1;
    int m_loading = 0;
    int m_failed = 0;
    int m_total = 0;
};

} // namespace Wenda
