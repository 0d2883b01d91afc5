#pragma once

#include "base/result.h"
#include "library/topic.h"
#include "window/location.h"

#include <QWidget>

namespace Wenda {

class Librarian;

// One tab: the pane, and the way back and forward through what it showed.
class ReadingTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingTab)

public:
    ReadingTab(const Librarian &librarian, PictureStore &pictures, const TextFinder &finder, QWidget *parent = nullptr);

    Pane *pane() const { return m_pane; }
    Location here() const; // with the place as it is now

    Result<void> visit(const QString &root, const QString &topicId); // a new step on the way
    Result<void> restore(const Location &location);                  // the same, at its exact place
    Result<void> restore(const Way &way);                            // with all the steps on it
    void showWelcome(const QString &html);

    QList<Location> before() const { return m_before; } // as in Way
    QList<Location> after() const { return m_after; }
    Way way() const { return {here(), m_before, m_after}; }
    Result<void> stepBack(int steps = 1);
    Result<void> stepForward(int steps = 1);

    // The page changed on disk: shown anew, the place kept. False where it is gone.
    bool refresh();

    // The topics of the page at hand, the page first; and the ids of the parts of the trail that is shown, one for one.
    const Outline &outline() const { return m_outline; }
    QStringList trailIds() const;

Q_SIGNALS:
    void moved(); // another topic, or the welcome

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Result<void> show(const Location &location, bool isExact);
    void followScrolling(const QString &anchor); // the trail is that of the topic at the top of the view
    Result<void> step(QList<Location> &from, QList<Location> &to, int steps);

    const Librarian &m_librarian;
    Pane *m_pane;
    QWidget *m_focusLine; // beside the answer while the keys are there: its text has no cursor that would show it
    Location m_here;
    Outline m_outline;
    QString m_trailOf; // the topic whose trail is shown
    QList<Location> m_before;
    QList<Location> m_after;
};

} // namespace Wenda
