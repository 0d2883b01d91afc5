#include "paper/typesetcard.h"

#include "pictures/address.h"

#include <QCoreApplication>

namespace Wenda {

static QString words(const char *sentence)
{
    return QCoreApplication::translate("PictureCard", sentence);
}

QString cardNameless()
{
    return words(QT_TRANSLATE_NOOP("PictureCard", "Picture"));
}

QString cardActionText(TypesetDocument::Spot::Action action)
{
    using Action = TypesetDocument::Spot::Action;
    switch (action) {
    case Action::None:
    case Action::Play: // these have a sign
    case Action::Pause:
        return {};
    case Action::Retry:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Retry"));
    case Action::OpenInBrowser:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Open in browser"));
    case Action::CopyAddress:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Copy address"));
    case Action::Load:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Load"));
    }
    return {};
}

void drawCardSign(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, rect.height() / 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawRoundedRect(rect, rect.height() / 8, rect.height() / 8);
    const auto at = [&rect](qreal x, qreal y) { return rect.topLeft() + QPointF(rect.width() * x, rect.height() * y); };
    painter.drawPolyline(QPolygonF{at(0.1, 0.85), at(0.38, 0.42), at(0.58, 0.7), at(0.7, 0.55), at(0.9, 0.85)});
    painter.drawEllipse(at(0.7, 0.27), rect.height() * 0.08, rect.height() * 0.08);
}

QString cardAddress(const QString &address)
{
    const QString web = browserAddress(address);
    return web.isEmpty() ? address : web;
}

} // namespace Wenda
