#include "paper/linktarget.h"

namespace Wenda {

bool leadsOut(const QString &target)
{
    for (const char *scheme : {"https:", "http:", "mailto:", "tel:"}) {
        if (target.startsWith(QLatin1String(scheme)))
            return true;
    }
    return false;
}

} // namespace Wenda
