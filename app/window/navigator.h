#pragma once

#include "base/result.h"
#include "window/location.h"

#include <QObject>

namespace Wenda {

class Librarian;
class ReadingTabs;

// Takes the reader about: to topics, along links, back and forward. What cannot be reached is said, and the reader
// stays.
class Navigator final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Navigator)

public:
    Navigator(Librarian &librarian, ReadingTabs &tabs, QObject *parent);

    // A long page is shown as soon as it is read, unless the reader went elsewhere meanwhile. False where there is
    // none.
    bool open(const QString &root, const QString &topicId, bool inTab = false);
    bool isThere(const QString &root, const QString &topicId) const;
    void followLink(const QString &target, Qt::KeyboardModifiers modifiers, Qt::MouseButton button);
    void openTrailPart(int part);

    void goBack(int steps = 1);
    void goForward(int steps = 1);
    void goHome();            // the library's home page, or the welcome
    void goToPage();          // up from a heading to its page
    void goToNext(int steps); // 1: next topic, -1: the one before, across pages

    void refresh(const QString &root, const QStringList &pages); // changed on disk
    QString welcome() const;

    // The first lines of a topic of the same library, for a hover; empty for other links.
    QString firstLines(const QString &target) const;

Q_SIGNALS:
    void said(const QString &sentence);
    void folderWanted(const QString &root, const QString &folder);
    void libraryWanted(const QString &path, const QString &anchor);
    void closedLibraryWanted(const QString &root, int steps); // to go on by these: -1 one back, 1 one forward
    void saidNoMore(const QString &sentence);                 // it is no longer true

private:
    void say(const Result<void> &result);
    void openFolder(const QString &root, const QString &folder, bool inTab);
    bool openNow(const QString &root, const QString &topicId, bool inTab);
    void takePage(const QString &root, const QString &page);
    void step(int steps); // back where it is below zero
    QString neighbourPage(int steps) const;

    // A topic of a long page that is being read.
    struct Awaited
    {
        QString root;
        QString id;
        bool inTab = false;
    };

    Librarian &m_librarian;
    ReadingTabs &m_tabs;
    Awaited m_awaited; // its id is empty where there is none
};

} // namespace Wenda
