#pragma once

#include "base/result.h"
#include "base/settings.h"
#include "window/desktopmotion.h"
#include "window/location.h"

#include <QTabWidget>

namespace Wenda {

class Librarian;
class ReadingTab;

// The tabs of the right side; their bar stays away while there is one, and what is read does not move when it comes or
// goes. What a tab tells is told on for the tab in front.
class ReadingTabs final : public QTabWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingTabs)

public:
    ReadingTabs(const Librarian &librarian, PictureStore &pictures, TextFinder finder, QWidget *parent = nullptr);
    ~ReadingTabs() override;

    ReadingTab *current() const; // there is always one
    QList<ReadingTab *> all() const;
    ReadingTab *addTab(bool isInFront); // beside the one in front, behind those that were opened from it
    void closeTab(int index);           // the last one stays
    void closeCurrent() { closeTab(currentIndex()); }
    void reopenClosed(); // where it was, with the way that led there
    Location lastClosed() const { return m_closed.isEmpty() ? Location() : m_closed.last().way.here; }
    void turn(int steps);

    void apply(const Preferences &preferences);
    void markWords(const QStringList &words);

Q_SIGNALS:
    void moved(); // another tab, or another topic in the tab in front
    void linkClicked(const QString &target, Qt::KeyboardModifiers modifiers, Qt::MouseButton button);
    void linkHovered(const QString &target);
    void trailClicked(int part);
    void anchorReached(const QString &anchor);
    void pictureProgressed(int loading, int failed, int total);
    void textScaleWanted(int steps);
    void scrolled(); // a tab, to any place
    void failed(const Wenda::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Closed
    {
        Way way;
        int index;
    };
    ReadingTab *insert(int index, bool isInFront);
    int pageTop() const;
    void keepLines(int topBefore, const ReadingTab *added);
    void tellOn(ReadingTab *tab);
    void showTitle(ReadingTab *tab);
    void dress(ReadingTab *tab);

    const Librarian &m_librarian;
    PictureStore &m_pictures;
    TextFinder m_finder;
    DesktopMotion m_motion;
    Preferences m_preferences;
    QStringList m_words;
    QList<Closed> m_closed; // the last one last
    int m_openedBeside = 0; // from the tab in front, since it is in front
};

} // namespace Wenda
