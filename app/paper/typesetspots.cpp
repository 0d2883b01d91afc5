// Where things stand in a document that is set: headings, pictures, links, code.
#include "paper/textplaces.h"
#include "paper/typesetsetting.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace Wenda {

int TypesetDocument::positionOf(const QString &anchor) const
{
    return m_setting->places.anchors.value(anchor, -1);
}

TextRange TypesetDocument::topicRange(const QString &anchor) const
{
    const QList<Heading> &headings = page().headings;
    const auto own = std::find_if(headings.cbegin(), headings.cend(),
                                  [&](const Heading &heading) { return heading.anchor == anchor; });
    if (own == headings.cend())
        return {0, characterCount()};
    const auto next =
        std::find_if(own + 1, headings.cend(), [&](const Heading &heading) { return heading.level <= own->level; });
    const int start = qMax(0, positionOf(anchor));
    const int end = next == headings.cend() ? -1 : positionOf(next->anchor);
    return {start, (end < 0 ? characterCount() : end) - start};
}

QString TypesetDocument::anchorAt(int position) const
{
    const auto &headings = m_setting->places.headings;
    const auto after = std::upper_bound(headings.begin(), headings.end(), position,
                                        [](int at, const auto &heading) { return at < heading.first; });
    return after == headings.begin() ? QString() : std::prev(after)->second;
}

bool TypesetDocument::isLaidOut(int position) const
{
    return Wenda::isLaidOut(*this, position);
}

qreal TypesetDocument::lineTop(int position) const
{
    return Wenda::lineTop(*this, position);
}

int TypesetDocument::positionAt(qreal y) const
{
    m_setting->turns->reach(y);
    return Wenda::positionAt(*this, y);
}

QRectF TypesetDocument::pictureRect(int picture) const
{
    const int position = m_setting->places.pictures.value(picture, -1);
    if (position < 0)
        return {};
    const QTextBlock block = findBlock(position);
    const QPointF origin = originOf(block);
    const int inBlock = position - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(inBlock);
    if (!line.isValid())
        return {};
    QTextCursor cursor(block);
    cursor.setPosition(position + 1);
    const QSizeF size = m_setting->pictures->intrinsicSize(nullptr, position, cursor.charFormat());
    return {QPointF(origin.x() + line.cursorToX(inBlock), origin.y() + line.y() + line.ascent() - size.height()), size};
}

TypesetDocument::Spot TypesetDocument::spotAt(const QPointF &point) const
{
    Spot spot;
    const int position = documentLayout()->hitTest(point, Qt::FuzzyHit);
    if (position < 0)
        return spot;
    for (const int at : {position, position - 1}) {
        QTextCursor cursor(const_cast<TypesetDocument *>(this));
        if (at < 0 || at + 1 >= characterCount())
            continue;
        cursor.setPosition(at + 1);
        const QTextCharFormat format = cursor.charFormat();
        const int picture = format.objectType() == PictureObject ? format.intProperty(PictureIndex) : -1;
        const QRectF rect = picture >= 0 ? pictureRect(picture) : QRectF();
        if (picture >= 0 && rect.contains(point)) {
            spot.picture = picture;
            spot.pictureAddress = m_setting->pictures->address(picture);
            spot.action = m_setting->pictures->actionAt(picture, rect, point);
            break;
        }
    }
    spot.link = documentLayout()->anchorAt(point);
    const auto &codes = m_setting->places.codes;
    for (int i = 0; i < codes.size(); ++i)
        if (position >= codes[i].first && position <= codes[i].last)
            spot.codeBlock = i;
    return spot;
}

QString TypesetDocument::codeText(int codeBlock) const
{
    return codeBlock >= 0 && codeBlock < m_setting->places.codes.size() ? m_setting->places.codes[codeBlock].text
                                                                        : QString();
}

QRectF TypesetDocument::codeRect(int codeBlock) const
{
    if (codeBlock < 0 || codeBlock >= m_setting->places.codes.size())
        return {};
    const int first = m_setting->places.codes[codeBlock].first;
    const QTextBlock block = findBlock(first);
    QTextFrame *const frame = QTextCursor(block).currentFrame();
    // Deep in other boxes, code has none of its own.
    if (!frame || frame->firstPosition() != first)
        return documentLayout()->blockBoundingRect(block);
    const QTextFrameFormat format = frame->frameFormat();
    return documentLayout()->frameBoundingRect(frame).adjusted(format.leftMargin(), format.topMargin(),
                                                               -format.rightMargin(), -format.bottomMargin());
}

} // namespace Wenda
