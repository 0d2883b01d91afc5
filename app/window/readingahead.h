#pragma once

#include "window/location.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace Wenda {

class Librarian;
class ReadingTab;

// Has long pages read in the background before something is done with them, so that the window never stands still.
class ReadingAhead final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingAhead)

public:
    using Then = std::function<void()>;

    ReadingAhead(Librarian &librarian, QObject *parent);

    // At once where the pages of all these topics are at hand.
    void read(const QList<Location> &topics, const Then &then);
    // The same for what a tab is to show: the newest wish takes the place of the one before.
    void readFor(ReadingTab *tab, const Location &topic, const Then &then);
    void forget(const ReadingTab *tab); // it shows something else

private:
    struct Wish
    {
        bool isForTab = false;
        QPointer<ReadingTab> tab;
        QList<Location> awaited;
        Then then;
    };
    void add(Wish wish);
    void take(const QString &root, const QString &page);

    Librarian &m_librarian;
    QList<Wish> m_wishes;
};

} // namespace Wenda
