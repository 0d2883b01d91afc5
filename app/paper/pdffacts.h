#pragma once

#include "paper/sheets.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>

class QPDF;

namespace Wenda {

// What Qt's PDF writer leaves out of a file, or gets wrong.
struct PdfFacts
{
    QString title;
    QString author;
    QString language; // BCP 47; may be empty
    QList<SheetHeading> outline;
    QList<SheetLink> links;
    int lastToFront = 0; // so many sheets at the end come first: contents, which are known last; numbered i, ii, iii
    // For a character that the file says it shows, the one of the text that looks just like it: fonts draw 一 and the
    // radical ⼀ with one glyph, and Qt's writer names it by the lower code, which is the radical's.
    std::function<char32_t(char32_t shown)> meant;
};

// Those of some sheets alone, first to last counted from 0; what leads to another sheet goes.
PdfFacts factsOfSheets(const PdfFacts &facts, int first, int last);

void addPdfFacts(QPDF &pdf, const PdfFacts &facts);

// A PDF file with its facts added, written to another; false where it is none or the other cannot be written.
bool writeFinishedPdf(const QString &raw, const QString &finished, const PdfFacts &facts);

// A whole PDF in memory with its facts added; empty where raw is none.
QByteArray finishedPdf(const QByteArray &raw, const PdfFacts &facts);

} // namespace Wenda
