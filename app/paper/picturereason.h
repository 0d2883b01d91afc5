#pragma once

#include "pictures/picture.h"

namespace Wenda {

// Why a picture cannot be had, in the interface's language: one sentence a reason, without its full stop. The card, the
// viewer, the list of the offline copy and the command line all say this one.
QString pictureReason(const Picture &picture);

} // namespace Wenda
