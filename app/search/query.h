#pragma once

#include <QString>

namespace Wenda {

// What is asked of an index.
struct Question
{
    QString text;           // as typed
    int limit = 50;         // hits wanted; <= 0: all
    QString folder;         // only topics whose page lies under this relative folder ("product/"); empty: all
    int passageLength = 90; // characters
};

} // namespace Wenda
