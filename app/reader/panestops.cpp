// The pane by keyboard: Tab goes from link to link and from picture to picture, Enter follows or opens.
#include "reader/answerelements.h"
#include "reader/paneparts.h"
#include "reader/picturemenu.h"

#include "pictures/picturestore.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Wenda {

static TextRanges stopsOf(const TypesetDocument &document)
{
    TextRanges stops;
    const AnswerElements elements = elementsOf(document);
    for (const AnswerElement &element : elements) {
        const bool isInLink = element.parent >= 0 && elements.at(element.parent).kind == AnswerElement::Kind::Link;
        if (element.kind == AnswerElement::Kind::Link || (element.kind == AnswerElement::Kind::Picture && !isInLink))
            stops.append({element.first, element.last - element.first});
    }
    return stops;
}

bool Pane::focusNextPrevChild(bool isNext)
{
    if (!m_parts->document)
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    const TextRanges stops = stopsOf(*m_parts->document);
    const QTextCursor now = textCursor();
    const bool isOnStop = hasFocus() && now.hasSelection();
    // From where the reader is, not from where he last selected something.
    const int from = isOnStop ? (isNext ? now.selectionEnd() : now.selectionStart())
                              : positionAt(verticalScrollBar()->value() + (isNext ? 0 : viewport()->height()));
    const auto after = std::lower_bound(stops.begin(), stops.end(), from,
                                        [](const TextRange &stop, int at) { return stop.start < at; });
    if (isNext ? after == stops.end() : after == stops.begin()) {
        QTextCursor none = now;
        none.clearSelection();
        setTextCursor(none);
        return QAbstractScrollArea::focusNextPrevChild(isNext);
    }
    const TextRange stop = isNext ? *after : *(after - 1);
    QTextCursor chosen(m_parts->document.get());
    chosen.setPosition(int(stop.start));
    chosen.setPosition(int(stop.start + stop.length), QTextCursor::KeepAnchor);
    showMark(stop);
    setTextCursor(chosen);
    return true;
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
