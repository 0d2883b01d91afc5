#include "paper/pdffacts.h"

#include "paper/pdfoutline.h"
#include "paper/pdftounicode.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QFile>
#include <QUrl>

namespace Wenda {

namespace {

QPDFObjectHandle textOf(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void addDocumentFacts(QPDF &pdf, const PdfFacts &facts)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    info.replaceKey("/Title", textOf(facts.title));
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", textOf(facts.author));
    QPDFObjectHandle root = pdf.getRoot();
    // Qt's XMP packet knows neither author nor a mended title, and readers prefer it to /Info.
    root.removeKey("/Metadata");
    if (!facts.language.isEmpty())
        root.replaceKey("/Lang", QPDFObjectHandle::newString(facts.language.toStdString()));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

QPDFObjectHandle linkAnnotation(const SheetLink &link, std::vector<QPDFPageObjectHelper> &sheets)
{
    QPDFObjectHandle annotation = QPDFObjectHandle::newDictionary();
    const qreal height = sheetHeight(sheets.at(size_t(link.sheet)));
    annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    annotation.replaceKey(
        "/Rect", QPDFObjectHandle::newArray(QPDFObjectHandle::Rectangle(link.rect.left(), height - link.rect.bottom(),
                                                                        link.rect.right(), height - link.rect.top())));
    annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    if (link.address.isEmpty()) {
        annotation.replaceKey("/Dest", destination(sheets, link.toSheet, link.toTop));
    } else {
        QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
        const QByteArray address = QUrl(link.address).toEncoded();
        action.replaceKey("/URI", QPDFObjectHandle::newString(address.toStdString()));
        annotation.replaceKey("/A", action);
    }
    return annotation;
}

void addLinks(QPDF &pdf, const QList<SheetLink> &links, std::vector<QPDFPageObjectHelper> &sheets)
{
    for (const SheetLink &link : links) {
        const bool isToNowhere = link.address.isEmpty() && size_t(link.toSheet) >= sheets.size();
        if (size_t(link.sheet) >= sheets.size() || isToNowhere)
            continue;
        QPDFObjectHandle sheet = sheets.at(size_t(link.sheet)).getObjectHandle();
        QPDFObjectHandle annotations = sheet.getKey("/Annots");
        if (!annotations.isArray()) {
            annotations = QPDFObjectHandle::newArray();
            sheet.replaceKey("/Annots", annotations);
        }
        annotations.appendItem(pdf.makeIndirectObject(linkAnnotation(link, sheets)));
    }
}

void bringToFront(QPDF &pdf, int count, std::vector<QPDFPageObjectHelper> &sheets)
{
    QPDFPageDocumentHelper document(pdf);
    const QPDFPageObjectHelper first = sheets.front();
    for (size_t i = sheets.size() - size_t(count); i < sheets.size(); ++i) {
        document.removePage(sheets.at(i));
        document.addPageAt(sheets.at(i), true, first);
    }
    pdf.getRoot().replaceKey("/PageLabels", QPDFObjectHandle::parse("<< /Nums [0 << /S /r >> " + std::to_string(count) +
                                                                    " << /S /D >>] >>"));
}

} // namespace

PdfFacts factsOfSheets(const PdfFacts &facts, int first, int last)
{
    PdfFacts some(facts);
    const auto isOutside = [=](int sheet) { return sheet < first || sheet > last; };
    some.outline.removeIf([&](const SheetHeading &heading) { return isOutside(heading.sheet); });
    some.links.removeIf([&](const SheetLink &link) {
        return isOutside(link.sheet) || (link.address.isEmpty() && isOutside(link.toSheet));
    });
    for (SheetHeading &heading : some.outline)
        heading.sheet -= first;
    for (SheetLink &link : some.links) {
        link.sheet -= first;
        link.toSheet -= first;
    }
    return some;
}

void addPdfFacts(QPDF &pdf, const PdfFacts &facts)
{
    addDocumentFacts(pdf, facts);
    std::vector<QPDFPageObjectHelper> sheets = QPDFPageDocumentHelper(pdf).getAllPages();
    addOutline(pdf, facts.outline, sheets);
    addLinks(pdf, facts.links, sheets);
    mendToUnicode(pdf, facts.meant);
    if (facts.lastToFront > 0 && size_t(facts.lastToFront) < sheets.size())
        bringToFront(pdf, facts.lastToFront, sheets);
}

bool writeFinishedPdf(const QString &raw, const QString &finished, const PdfFacts &facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processFile(QFile::encodeName(raw).constData());
        addPdfFacts(pdf, facts);
        QPDFWriter writer(pdf, QFile::encodeName(finished).constData());
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

QByteArray finishedPdf(const QByteArray &raw, const PdfFacts &facts)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("pdf", raw.constData(), size_t(raw.size()));
        addPdfFacts(pdf, facts);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_generate);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace Wenda
