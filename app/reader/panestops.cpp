// The pane by keyboard: Tab goes from link to link and from picture to picture, Enter follows or opens.
#include "reader/paneparts.h"
#include "reader/picturemenu.h"

#include "pictures/picturestore.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace Wenda {

// The links and pictures of a block, in order; a picture in a link is the link's.
static TextRanges stopsOf(const QTextBlock &block)
{
    TextRanges stops;
    QString link;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const QString target = format.anchorHref();
        if (!target.isEmpty() && target == link)
            stops.last().length = fragment.position() + fragment.length() - stops.last().start;
        else if (!target.isEmpty() || format.objectType() == PictureObject)
            stops.append({fragment.position(), fragment.length()});
        link = target;
    }
    return stops;
}

// The first stop that begins at a position or behind it, or the last one before it.
static std::optional<TextRange> nextStop(const QTextDocument &document, int from, bool isNext)
{
    for (QTextBlock block = document.findBlock(from); block.isValid();
         block = isNext ? block.next() : block.previous()) {
        const TextRanges stops = stopsOf(block);
        const auto after = std::lower_bound(stops.begin(), stops.end(), from,
                                            [](const TextRange &stop, int at) { return stop.start < at; });
        if (isNext ? after != stops.end() : after != stops.begin())
            return isNext ? *after : *std::prev(after);
    }
    return std::nullopt;
}

bool Pane::focusNextPrevChild(bool isNext)
{
    if (!m_parts->document)
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    const QTextCursor now = textCursor();
    const bool isOnStop = hasFocus() && now.hasSelection();
    // From where the reader is, not from where he last selected something.
    TextRange here{positionAt(verticalScrollBar()->value() + (isNext ? 0 : viewport()->height())), 0};
    if (m_parts->stopAwaited)
        here = *m_parts->stopAwaited;
    else if (isOnStop)
        here = {now.selectionStart(), now.selectionEnd() - now.selectionStart()};
    const auto stop = nextStop(*m_parts->document, int(here.start + (isNext ? here.length : 0)), isNext);
    if (!stop) {
        clearSelection();
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    }
    showMark(*stop);
    chooseStop(*stop);
    return true;
}

// Qt lays out as far as its cursor at once: on a long page the cursor goes there when that is laid out.
void Pane::chooseStop(const TextRange &stop)
{
    m_parts->stopAwaited.reset();
    if (!m_parts->document->isNear(int(stop.start))) {
        m_parts->stopAwaited = stop;
        return;
    }
    QTextCursor chosen(m_parts->document.get());
    chosen.setPosition(int(stop.start));
    chosen.setPosition(int(stop.start + stop.length), QTextCursor::KeepAnchor);
    setTextCursor(chosen);
}

void Pane::clearSelection()
{
    m_parts->stopAwaited.reset();
    QTextCursor none = textCursor();
    none.clearSelection();
    setTextCursor(none);
}

// The picture that Tab went to; -1: none.
int Pane::chosenPicture() const
{
    const QTextCursor cursor = textCursor();
    if (!m_parts->document || cursor.selectionEnd() - cursor.selectionStart() != 1)
        return -1;
    QTextCursor object(m_parts->document.get());
    object.setPosition(cursor.selectionEnd());
    const QTextCharFormat format = object.charFormat();
    return format.objectType() == PictureObject ? format.intProperty(PictureIndex) : -1;
}

// Enter does what a click does.
bool Pane::pressChosenPicture()
{
    const int picture = chosenPicture();
    if (picture < 0)
        return false;
    const QString address = m_parts->document->pictureAddress(picture);
    if (m_parts->store.picture(address).state == Picture::State::Ready)
        openPicture(picture);
    else
        askForPicture(address);
    return true;
}

bool Pane::toggleChosenPicture()
{
    const QString address = m_parts->document ? m_parts->document->pictureAddress(chosenPicture()) : QString();
    const bool isMoving = m_parts->movies->isMoving(address);
    if (isMoving)
        m_parts->movies->toggle(address);
    return isMoving;
}

void Pane::updatePicture(int picture)
{
    const QPointF origin(horizontalScrollBar()->value(), verticalScrollBar()->value());
    viewport()->update(m_parts->document->pictureRect(picture).translated(-origin).toAlignedRect());
}

// The colour of a selection lies over a picture and makes a card hard to read: it has a frame instead.
void Pane::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    const int picture = hasFocus() ? chosenPicture() : -1;
    if (picture < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QRectF rect = m_parts->document->pictureRect(picture);
    painter.fillRect(rect, m_parts->style.page);
    m_parts->document->drawPicture(painter, picture);
    painter.setPen(QPen(m_parts->style.accent, 2));
    painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 4, 4);
}

void Pane::markSpoken(const TextRange &sentence)
{
    m_parts->spoken = sentence;
    if (!m_parts->document)
        return;
    if (sentence.length > 0)
        showMark(sentence);
    else
        showMarks();
}

} // namespace Wenda
