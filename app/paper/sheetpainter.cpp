#include "paper/sheetpainter.h"

#include "base/spoken.h"
#include "paper/pagestyle.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

namespace Wenda {

namespace {

constexpr qreal rowHeight = 20;
constexpr qreal titleHeight = 48;

// In points whatever the device: the painter is scaled so that a pixel is one.
QFont fontOf(int points, bool isBold = false)
{
    QFont font(PageStyle::paper().textFonts);
    font.setPixelSize(points);
    font.setBold(isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferNoShaping); // as in the text: a PDF knows no name for shaped glyphs
    return font;
}

void paintLine(QPainter &painter, const QRectF &rect, const QString &left, const QString &right, Qt::TextElideMode mode)
{
    // Measured without a device, as the points that they are: a printer's own metrics would be 1,200 to the inch.
    const QFontMetricsF metrics(painter.font());
    const qreal rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + 1;
    const QRectF rest = rect.adjusted(0, 0, rightWidth > 0 ? -rightWidth - 12 : 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(left, mode, rest.width()));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, right);
}

} // namespace

void paintSheetFrame(QPainter &painter, const QRectF &area, const SheetFrame &frame)
{
    const PageStyle style = PageStyle::paper();
    painter.setFont(fontOf(8));
    painter.setPen(style.softText);
    QStringList way(frame.trail);
    if (!frame.libraryTitle.isEmpty() && (way.isEmpty() || way.first() != frame.libraryTitle))
        way.prepend(frame.libraryTitle);
    const QRectF top(area.left(), area.top(), area.width(), 12);
    paintLine(painter, top, way.join(QStringLiteral(" › ")), {}, Qt::ElideMiddle);

    const QRectF bottom(area.left(), area.bottom() - 12, area.width(), 12);
    QString address = frame.address;
    if (frame.date.isValid()) {
        // In the language of the sentences beside it: the system's own dates may be another's (LC_TIME).
        address = spokenLocale(QLocale()).toString(frame.date, QLocale::ShortFormat) + QStringLiteral("   ") + address;
    }
    const QString number =
        frame.count > 0 ? QCoreApplication::translate("Paper", "page %1 of %2").arg(frame.number).arg(frame.count)
                        : QCoreApplication::translate("Paper", "page %1").arg(frame.number);
    paintLine(painter, bottom, address, number, Qt::ElideMiddle);

    painter.setPen(QPen(style.hairline, 0.5));
    painter.drawLine(QLineF(area.left(), top.bottom() + 3, area.right(), top.bottom() + 3));
    painter.drawLine(QLineF(area.left(), bottom.top() - 3, area.right(), bottom.top() - 3));
}

qsizetype rowsAContentsSheet(qreal height)
{
    return std::max<qsizetype>(1, qsizetype((height - titleHeight) / rowHeight));
}

int contentsSheets(qsizetype rows, qreal height)
{
    const qsizetype onEach = rowsAContentsSheet(height);
    return int((rows + onEach - 1) / onEach);
}

QList<QRectF> contentsRects(const QRectF &text, qsizetype rows, int sheet)
{
    const qsizetype onEach = rowsAContentsSheet(text.height());
    const qsizetype here = std::min(onEach, rows - sheet * onEach);
    QList<QRectF> rects;
    for (qsizetype row = 0; row < here; ++row)
        rects.append({text.left(), text.top() + titleHeight + qreal(row) * rowHeight, text.width(), rowHeight});
    return rects;
}

void paintContentsSheet(QPainter &painter, const QRectF &text, const QString &title, const QList<ContentsRow> &rows,
                        int sheet)
{
    const PageStyle style = PageStyle::paper();
    painter.setPen(style.text);
    if (sheet == 0) {
        painter.setFont(fontOf(20, true));
        paintLine(painter, {text.left(), text.top(), text.width(), titleHeight - 12}, title, {}, Qt::ElideRight);
    }
    painter.setFont(fontOf(10));
    const QList<QRectF> rects = contentsRects(text, rows.size(), sheet);
    const qsizetype first = sheet * rowsAContentsSheet(text.height());
    for (qsizetype i = 0; i < rects.size(); ++i) {
        const ContentsRow &row = rows.at(first + i);
        paintLine(painter, rects.at(i).adjusted(12 * std::min(row.depth, 8), 0, 0, 0), row.title,
                  QString::number(row.number), Qt::ElideRight);
    }
}

void placePainter(QPainter &painter, const QPagedPaintDevice &device)
{
    const QPageLayout layout = device.pageLayout();
    painter.resetTransform();
    if (layout.mode() == QPageLayout::StandardMode) {
        const QRect printable = layout.paintRectPixels(device.logicalDpiX());
        painter.translate(-printable.topLeft());
    }
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
}

} // namespace Wenda
