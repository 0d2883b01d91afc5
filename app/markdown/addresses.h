#pragma once

#include "markdown/readpage.h"

namespace Wenda {

// An author's link as PageLink::target says it; empty where it may not be followed (javascript:, file:, …).
QString linkTarget(const QString &written, const PagePlace &place);

// An author's picture as PagePicture::address says it; empty where it may not be shown (file:, outside the library).
QString pictureAddress(const QString &written, const PagePlace &place);

} // namespace Wenda
