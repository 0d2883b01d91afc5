#pragma once

#include "search/hit.h"

#include <QObject>

namespace Wenda {

class Librarian;
class Navigator;
class StatusLine;

// A bookmark, or where the reader was, whose page is gone: says so and offers the nearest - the page without the part
// that is gone, a page of the same name elsewhere, else the topic that is found by its title.
class LostPlace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LostPlace)

public:
    LostPlace(Librarian &librarian, Navigator &navigator, StatusLine &status, QObject *parent);

    void tell(const QString &root, const QString &topicId, const QString &title);

Q_SIGNALS:
    void searchWanted(const QString &text);

private:
    QString nearestPage(const QString &root, const QString &path) const;
    void offer(const QString &root, const QString &topicId, const QString &title);
    void take(const Results &results);

    Librarian &m_librarian;
    Navigator &m_navigator;
    StatusLine &m_status;
    QString m_root; // of what is being looked for
    QString m_lost; // its title; empty: nothing is
};

} // namespace Wenda
