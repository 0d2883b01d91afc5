#pragma once

#include <qnamespace.h>

namespace Wenda {

// Whether the focus came by the keyboard, and is to be shown.
inline bool isByKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

} // namespace Wenda
