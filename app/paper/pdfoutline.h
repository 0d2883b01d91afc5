#pragma once

#include "paper/sheets.h"

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

class QPDF;

namespace Wenda {

qreal sheetHeight(QPDFPageObjectHelper &sheet); // points

// A place for links and outline: top is in points from the sheet's top edge.
QPDFObjectHandle destination(std::vector<QPDFPageObjectHelper> &sheets, int sheet, qreal top);

// The outline (bookmarks) from headings in reading order, nested by their level.
void addOutline(QPDF &pdf, const QList<SheetHeading> &headings, std::vector<QPDFPageObjectHelper> &sheets);

} // namespace Wenda
