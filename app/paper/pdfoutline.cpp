#include "paper/pdfoutline.h"

#include <qpdf/QPDF.hh>

namespace Wenda {

namespace {

// An outline item that may still get children.
struct OpenItem
{
    int level = -1;
    QPDFObjectHandle item;
    QPDFObjectHandle last; // its last child so far
    int count = 0;         // children and theirs: how many lines stand open under it
};

// Branches below the first level start folded, which a negative count says; what is folded counts for no one above.
void close(std::vector<OpenItem> &open)
{
    OpenItem done = open.back();
    open.pop_back();
    if (done.count == 0)
        return;
    const bool isFolded = done.level > 0;
    done.item.replaceKey("/Count", QPDFObjectHandle::newInteger(isFolded ? -done.count : done.count));
    if (!isFolded)
        open.back().count += done.count;
}

} // namespace

qreal sheetHeight(QPDFPageObjectHelper &sheet)
{
    QPDFObjectHandle box = sheet.getAttribute("/MediaBox", false);
    return box.isRectangle() ? box.getArrayAsRectangle().ury : 0;
}

QPDFObjectHandle destination(std::vector<QPDFPageObjectHelper> &sheets, int sheet, qreal top)
{
    QPDFPageObjectHelper &page = sheets.at(size_t(sheet));
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page.getObjectHandle());
    place.appendItem(QPDFObjectHandle::newName("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(sheetHeight(page) - top, 2));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

void addOutline(QPDF &pdf, const QList<SheetHeading> &headings, std::vector<QPDFPageObjectHelper> &sheets)
{
    if (headings.isEmpty())
        return;
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<OpenItem> open{{-1, outlines, QPDFObjectHandle(), 0}};
    for (const SheetHeading &heading : headings) {
        if (size_t(heading.sheet) >= sheets.size())
            continue;
        while (open.back().level >= heading.level)
            close(open);
        OpenItem &parent = open.back();
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(heading.title.toStdString()));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", destination(sheets, heading.sheet, heading.top));
        if (parent.last.isInitialized()) {
            item.replaceKey("/Prev", parent.last);
            parent.last.replaceKey("/Next", item);
        } else {
            parent.item.replaceKey("/First", item);
        }
        parent.item.replaceKey("/Last", item);
        parent.last = item;
        ++parent.count;
        open.push_back({heading.level, item, QPDFObjectHandle(), 0});
    }
    while (open.size() > 1)
        close(open);
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(open.front().count));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace Wenda
