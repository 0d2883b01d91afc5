#include "paper/typesetobjects.h"

namespace Wenda {

Marker markerOf(const QTextFormat &format)
{
    if (format.objectType() != MarkerObject)
        return {};
    return {Marker::Kind(format.intProperty(MarkerKind)), format.stringProperty(MarkerText),
            format.doubleProperty(MarkerWidth)};
}

} // namespace Wenda
