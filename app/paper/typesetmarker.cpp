#include "paper/typesetmarker.h"

#include "paper/typeset.h"
#include "paper/typesetobjects.h"

#include <QPainter>

namespace Wenda {

QSizeF TypesetMarker::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    return {format.doubleProperty(MarkerWidth), 1};
}

static void drawBullet(QPainter &painter, Marker::Kind kind, const QPointF &centre, qreal em)
{
    const qreal radius = em * 0.16;
    const QRectF rect(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2);
    const QColor ink = painter.pen().color();
    if (kind == Marker::Kind::Circle) {
        painter.setPen(QPen(ink, em / 13));
        painter.drawEllipse(rect);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (kind == Marker::Kind::Disc)
        painter.drawEllipse(rect);
    else
        painter.drawRect(rect.adjusted(em / 32, em / 32, -em / 32, -em / 32));
}

static void drawTask(QPainter &painter, bool isDone, const QPointF &centre, qreal em, const QColor &accent)
{
    const qreal half = em * 0.4;
    const QRectF box(centre.x() - half, centre.y() - half, half * 2, half * 2);
    painter.setPen(QPen(isDone ? accent : painter.pen().color(), em / 12));
    if (isDone)
        painter.setBrush(accent);
    painter.drawRoundedRect(box, em / 7, em / 7);
    if (!isDone)
        return;
    painter.setPen(QPen(Qt::white, em / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre + QPointF(-half * 0.55, 0), centre + QPointF(-half * 0.12, half * 0.42),
                                   centre + QPointF(half * 0.55, -half * 0.45)});
}

// A circled i, or a triangle with a stroke and a dot.
static void drawSign(QPainter &painter, bool isCaution, const QPointF &centre, qreal em, const QColor &ink)
{
    const qreal half = em * 0.52;
    painter.setPen(QPen(ink, em / 11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isCaution)
        painter.drawPolygon(QPolygonF{centre + QPointF(0, -half), centre + QPointF(half * 1.12, half * 0.86),
                                      centre + QPointF(-half * 1.12, half * 0.86)});
    else
        painter.drawEllipse(centre, half, half);
    const qreal turn = isCaution ? 1 : -1;
    const QPointF middle = centre + QPointF(0, isCaution ? half * 0.2 : 0);
    painter.drawLine(middle + QPointF(0, -turn * half * 0.45), middle + QPointF(0, turn * half * 0.02));
    if (!isCaution)
        painter.drawLine(middle + QPointF(0, half * 0.02), middle + QPointF(0, half * 0.5));
    painter.drawPoint(middle + QPointF(0, turn * half * 0.42));
}

void TypesetMarker::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                               const QTextFormat &format)
{
    const auto *page = qobject_cast<TypesetDocument *>(document);
    if (!page)
        return;
    const PageStyle &style = page->style();
    const QTextCharFormat text = format.toCharFormat();
    const Marker marker = markerOf(format);
    const qreal em = style.textSize;
    // The line's foot is its baseline; a Han character's middle is a third of an em above it.
    const QPointF centre(rect.right() - em * 0.75, rect.bottom() - em * 0.36);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(text.foreground().color());
    switch (marker.kind) {
    case Marker::Kind::None:
        break;
    case Marker::Kind::Number: {
        QFont font = document->defaultFont();
        font.setBold(text.fontWeight() == QFont::Bold);
        painter->setFont(font);
        const qreal width = QFontMetricsF(font).horizontalAdvance(marker.text);
        painter->drawText(QPointF(rect.right() - em * 0.42 - width, rect.bottom()), marker.text);
        break;
    }
    case Marker::Kind::Disc:
    case Marker::Kind::Circle:
    case Marker::Kind::Square:
        drawBullet(*painter, marker.kind, centre, em);
        break;
    case Marker::Kind::TaskDone:
    case Marker::Kind::TaskOpen:
        drawTask(*painter, marker.kind == Marker::Kind::TaskDone, centre - QPointF(em * 0.1, 0), em, style.accent);
        break;
    case Marker::Kind::Tip:
    case Marker::Kind::Caution:
        drawSign(*painter, marker.kind == Marker::Kind::Caution, QPointF(rect.left() + em * 0.55, centre.y()), em,
                 marker.kind == Marker::Kind::Caution ? style.cautionBar : style.tipBar);
        break;
    }
    painter->restore();
}

} // namespace Wenda
