// The card in a picture's place, what can be clicked on it, and the sign of a picture that moves.
#include "paper/typesetpicture.h"

#include "paper/picturereason.h"
#include "paper/typesetcard.h"
#include "paper/typesetformats.h"
#include "pictures/picturestore.h"

namespace Wenda {

static constexpr qreal wideCard = 34; // in text sizes: room for what is said and what can be done side by side

// Where a moving picture is played and paused: in its lower left corner; empty where there is no room.
static QRectF motionSign(const QRectF &rect)
{
    constexpr qreal side = 28;
    constexpr qreal gap = 8;
    if (rect.width() < 3 * side || rect.height() < 2 * side)
        return {};
    return {rect.left() + gap, rect.bottom() - gap - side, side, side};
}

QSizeF TypesetPicture::cardSize(const Place &place) const
{
    const qreal em = m_style.textSize;
    if (place.isInline)
        return QSizeF(qMin(em * 7, m_columnWidth * place.share), em * 1.4);
    const qreal width = m_columnWidth * place.share;
    return QSizeF(width, em * (width > em * wideCard || m_style.isPaper ? 4.1 : 5.9));
}

QFont TypesetPicture::font(qreal factor, bool isBold) const
{
    QFont font(m_style.textFonts);
    setFontSize(font, m_style.textSize * factor, m_style.isPaper);
    if (m_style.isPaper)
        font.setStyleStrategy(QFont::PreferNoShaping); // as in the text: a PDF knows no name for shaped glyphs
    font.setBold(isBold);
    return font;
}

bool TypesetPicture::isWide(const QRectF &rect) const
{
    return rect.width() > m_style.textSize * wideCard;
}

QList<std::pair<TypesetDocument::Spot::Action, QRectF>> TypesetPicture::buttons(const QRectF &rect,
                                                                                const Picture &picture) const
{
    using Action = TypesetDocument::Spot::Action;
    if (m_style.isPaper || rect.height() < m_style.textSize * 2)
        return {};
    QList<Action> actions{picture.fault == PictureFault::NotAsked ? Action::Load : Action::Retry};
    if (picture.address.startsWith(QLatin1String("http")) || picture.address.startsWith(QLatin1String("//")))
        actions.append({Action::OpenInBrowser, Action::CopyAddress});
    const QFontMetricsF metrics(font(0.875));
    const qreal em = m_style.textSize;
    QList<std::pair<Action, QRectF>> placed;
    if (isWide(rect)) {
        qreal right = rect.right() - em;
        for (auto action = actions.crbegin(); action != actions.crend(); ++action) {
            const qreal width = metrics.horizontalAdvance(cardActionText(*action));
            placed.prepend({*action, QRectF(right - width, rect.top(), width, rect.height())});
            right -= width + em;
        }
    } else {
        qreal left = rect.left() + em;
        for (const Action action : actions) {
            const qreal width = metrics.horizontalAdvance(cardActionText(action));
            if (left + width > rect.right())
                break; // in a narrow cell of a table; the menu has them all
            placed.append({action, QRectF(left, rect.bottom() - em * 2.1, width, em * 1.8)});
            left += width + em;
        }
    }
    return placed;
}

TypesetDocument::Spot::Action TypesetPicture::actionAt(int picture, const QRectF &rect, const QPointF &point) const
{
    using Action = TypesetDocument::Spot::Action;
    const Picture state = m_store.picture(address(picture));
    const auto frame = m_frames.constFind(state.address);
    if (frame != m_frames.cend() && motionSign(rect).contains(point))
        return frame->isPlaying ? Action::Pause : Action::Play;
    if (isCard(state))
        for (const auto &[action, where] : buttons(rect, state))
            if (where.adjusted(-6, 0, 6, 0).contains(point))
                return action;
    return TypesetDocument::Spot::Action::None;
}

void TypesetPicture::drawCard(QPainter &painter, const QRectF &rect, const Place &place, const Picture &picture) const
{
    const qreal em = m_style.textSize;
    painter.setPen(QPen(m_style.hairline, 1, Qt::DashLine));
    painter.setBrush(m_style.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QString name = place.name.isEmpty() ? cardNameless() : place.name;
    if (rect.height() < em * 2) {
        painter.setFont(font(0.8));
        painter.setPen(m_style.softText);
        const QRectF inside = rect.adjusted(em * 0.4, 0, -em * 0.4, 0);
        painter.drawText(inside, Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(name, Qt::ElideMiddle, inside.width()));
        return;
    }
    const auto actions = buttons(rect, picture);
    qreal right = rect.right() - em;
    const qreal middle = isWide(rect) || actions.isEmpty() ? rect.center().y() : rect.top() + em * 1.9;
    if (isWide(rect) && !actions.isEmpty())
        right = actions.first().second.left() - em;
    qreal left = rect.left() + em;
    if (rect.width() > em * 14) {
        drawCardSign(painter, QRectF(left, middle - em * 0.6, em * 1.4, em * 1.2), m_style.softText);
        left += em * 2.1;
    }
    const QRectF lines(left, middle - em * 1.35, right - left, em * 2.7);
    painter.setFont(font(0.875, true));
    painter.setPen(m_style.text);
    painter.drawText(lines, Qt::AlignTop,
                     QFontMetricsF(painter.font()).elidedText(name, Qt::ElideMiddle, lines.width()));
    painter.setFont(font(0.875));
    painter.setPen(m_style.softText);
    painter.drawText(lines, Qt::AlignBottom,
                     QFontMetricsF(painter.font())
                         .elidedText(m_style.isPaper ? cardAddress(picture.address) : pictureReason(picture),
                                     Qt::ElideRight, lines.width()));
    painter.setPen(m_style.accent);
    for (const auto &[action, where] : actions)
        painter.drawText(where, Qt::AlignVCenter, cardActionText(action));
}

void TypesetPicture::drawMotionSign(QPainter &painter, const QRectF &rect, bool isPlaying) const
{
    const QRectF sign = motionSign(rect);
    if (sign.isEmpty())
        return;
    painter.setPen(QPen(m_style.hairline, 1));
    painter.setBrush(m_style.page);
    painter.drawEllipse(sign);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.text);
    const auto at = [&sign](qreal x, qreal y) { return sign.topLeft() + QPointF(x, y) * sign.width(); };
    if (isPlaying) {
        for (const qreal left : {0.33, 0.55})
            painter.drawRect(QRectF(at(left, 0.3), at(left + 0.12, 0.7)));
    } else {
        painter.drawPolygon(QPolygonF{at(0.38, 0.27), at(0.38, 0.73), at(0.74, 0.5)});
    }
}

} // namespace Wenda
