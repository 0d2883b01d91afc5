#pragma once

#include "paper/latepictures.h"
#include "paper/layoutturns.h"
#include "paper/typeset.h"
#include "paper/typesetcompositor.h"
#include "paper/typesetmarker.h"
#include "paper/typesetpicture.h"

namespace Wenda {

// What a typeset document knows of itself: for typeset.cpp, which sets it, and typesetspots.cpp, which finds things.
struct TypesetDocument::Setting
{
    Page page;
    PageStyle style;
    TypesetFormats formats;
    TypesetPlaces places;
    std::unique_ptr<TypesetPicture> pictures;
    std::unique_ptr<TypesetMarker> markers;
    std::unique_ptr<LayoutTurns> turns;
    std::unique_ptr<LatePictures> late;
    qreal setWidth = 0;
    std::unique_ptr<Compositor> compositor; // none once all that is to be shown is set
};

} // namespace Wenda
