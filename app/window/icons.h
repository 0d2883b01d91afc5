#pragma once

#include <QIcon>
#include <QString>

namespace Wenda {

// A line icon of ours (":/icons/<name>.svg"), drawn in the palette's text colour at the size and density asked for; it
// follows light and dark by itself. Off and on states may have two drawings: onName is the one for On.
QIcon lineIcon(const QString &name, const QString &onName = {});

} // namespace Wenda
