#pragma once

#include "base/result.h"
#include "window/location.h"
#include "window/readingahead.h"

#include <QObject>
#include <QPointer>

namespace Wenda {

class Librarian;
class ReadingTab;
class ReadingTabs;

// Takes the reader about: to topics, along links, back and forward. What cannot be reached is said, and the reader
// stays.
class Navigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)

public:
    Navigator(Librarian &librarian, ReadingTabs &tabs, QObject *parent);

    // A long page is shown as soon as it is read, unless the reader went elsewhere in the tab meanwhile. False where
    // there is none.
    bool open(const QString &root, const QString &topicId, bool inTab = false);
    void openOr(const QString &root, const QString &topicId, const ReadingAhead::Then &isLost); // all of it, or a part
    bool isThere(const QString &root, const QString &topicId) const;                            // reads its page
    // Does it once the pages can be had without waiting.
    void whenRead(const QList<Location> &topics, const ReadingAhead::Then &then) { m_ahead.read(topics, then); }
    void followLink(const QString &target, Qt::KeyboardModifiers modifiers, Qt::MouseButton button);
    void openTrailPart(int part);

    void goBack(int steps = 1);
    void goForward(int steps = 1);
    void goHome();            // the library's home page, or the welcome
    void goToPage();          // up from a heading to its page
    void goToNext(int steps); // 1: next topic, -1: the one before, across pages
    void openBeside();        // what is in front once more, in a tab of its own
    void reopenClosed();

    // Shows anew what is shown of these, once it is read; then `then`.
    void refresh(const QString &root, const QStringList &pages, const ReadingAhead::Then &then); // changed on disk
    void refreshAll();                                                                           // another language
    QString welcome() const;

    // The first lines of a topic of the same library, for a hover; empty for other links.
    QString firstLines(const QString &target);

Q_SIGNALS:
    void said(const QString &sentence);
    void folderWanted(const QString &root, const QString &folder);
    void libraryWanted(const QString &path, const QString &anchor);
    void closedLibraryWanted(const QString &root, int steps); // to go on by these: -1 one back, 1 one forward
    void saidNoMore(const QString &sentence);                 // it is no longer true

private:
    void say(const Result<void> &result);
    void openFolder(const QString &root, const QString &folder, bool inTab);
    // A tab that is null: a new one.
    bool openNow(ReadingTab *tab, const QString &root, const QString &topicId);
    void readFor(ReadingTab *tab, const QString &root, const QString &topicId, const ReadingAhead::Then &then);
    void followTopic(ReadingTab *tab, const Location &from, const QString &topicId);
    void leaveOff(const ReadingTab *tab); // what it waits for is wanted no more
    void step(int steps);                 // back where it is below zero
    void stepNow(ReadingTab *tab, int steps);
    QString neighbourPage(int steps) const;
    void refreshNow(const QString &root, const QStringList &pages);

    // Steps on the way of a tab that wait for a long page.
    struct Stepping
    {
        QPointer<ReadingTab> tab;
        int steps = 0;
    };

    Librarian &m_librarian;
    ReadingTabs &m_tabs;
    ReadingAhead m_ahead;
    Stepping m_stepping;
};

} // namespace Wenda
