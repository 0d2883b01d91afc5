#pragma once

#include "reader/pane.h"

#include <QList>
#include <QString>

namespace Wenda {

// Where a reader is, or was: a topic of a library, and the exact place in its page.
struct Location
{
    QString root;
    QString id;    // the topic's; empty: the welcome
    QString title; // as it was when it was shown
    Pane::Place place;

    bool isWelcome() const { return id.isEmpty(); }
    bool operator==(const Location &) const = default;
};

// The way of a tab: where it is, and what it showed before and, where the reader went back, after that.
struct Way
{
    Location here;
    QList<Location> before; // the last one last
    QList<Location> after;  // the next one last
};

} // namespace Wenda
