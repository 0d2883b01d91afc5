#pragma once

#include "reader/pane.h"

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

} // namespace Wenda
