// The pane's mouse and keys.
#include "reader/paneparts.h"

#include "pictures/address.h"
#include "pictures/picturestore.h"
#include "reader/answerpictures.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace Wenda {

QPointF Pane::inDocument(const QPoint &at) const
{
    return QPointF(at) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void Pane::hover(const QPoint &at)
{
    if (!m_parts->document)
        return;
    const TypesetDocument::Spot spot = m_parts->document->spotAt(inDocument(at));
    const bool isPicture =
        spot.picture >= 0 && m_parts->store.picture(spot.pictureAddress).state == Picture::State::Ready;
    const bool isActive = !spot.link.isEmpty() || spot.action != TypesetDocument::Spot::Action::None || isPicture;
    viewport()->setCursor(isActive ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (spot.link != m_parts->hovered.link)
        Q_EMIT linkHovered(spot.link);
    m_parts->hovered = spot;
    const bool isOnCode = m_parts->document->codeRect(spot.codeBlock).contains(inDocument(at));
    showCodeButton(isOnCode ? spot.codeBlock : -1);
}

void Pane::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        hover(event->position().toPoint());
}

void Pane::leaveEvent(QEvent *event)
{
    QTextBrowser::leaveEvent(event);
    m_parts->codeButton.hide();
    leaveSpot();
}

void Pane::leaveSpot()
{
    if (!std::exchange(m_parts->hovered, {}).link.isEmpty())
        Q_EMIT linkHovered({});
}

void Pane::mousePressEvent(QMouseEvent *event)
{
    const bool isOwn = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (m_parts->document && isOwn) {
        m_parts->pressedAt = event->position().toPoint();
        m_parts->pressed = m_parts->document->spotAt(inDocument(m_parts->pressedAt));
        m_parts->isPressed = true;
    }
    if (event->button() == Qt::MiddleButton)
        return event->accept(); // Qt would paste
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        return event->ignore(); // the window's
    QTextBrowser::mousePressEvent(event);
}

void Pane::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const bool isClick = std::exchange(m_parts->isPressed, false) &&
                         (at - m_parts->pressedAt).manhattanLength() < QApplication::startDragDistance();
    if (event->button() == Qt::BackButton || event->button() == Qt::ForwardButton)
        return event->ignore();
    if (event->button() != Qt::MiddleButton)
        QTextBrowser::mouseReleaseEvent(event);
    if (isClick && m_parts->document && m_parts->document->spotAt(inDocument(at)) == m_parts->pressed)
        activate(event->modifiers(), event->button());
}

void Pane::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_parts->isPressed = false;
    QTextBrowser::mouseDoubleClickEvent(event);
}

void Pane::activate(Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    using Action = TypesetDocument::Spot::Action;
    const TypesetDocument::Spot spot = m_parts->pressed;
    switch (spot.action) {
    case Action::Retry:
    case Action::Load:
        return askForPicture(spot.pictureAddress);
    case Action::OpenInBrowser:
        Q_EMIT linkClicked(browserAddress(spot.pictureAddress), modifiers, button);
        return;
    case Action::Play:
    case Action::Pause:
        return m_parts->movies->toggle(spot.pictureAddress);
    case Action::CopyAddress:
        return QApplication::clipboard()->setText(browserAddress(spot.pictureAddress));
    case Action::None:
        break;
    }
    if (!spot.link.isEmpty()) {
        if (button == Qt::LeftButton)
            clearSelection(); // Qt selects the link, and draws a frame around it: that is for the keys
        Q_EMIT linkClicked(spot.link, modifiers, button);
    } else if (spot.picture >= 0 && button == Qt::LeftButton && !textCursor().hasSelection() &&
               m_parts->store.picture(spot.pictureAddress).state == Picture::State::Ready) {
        openPicture(spot.picture);
    }
}

void Pane::askForPicture(const QString &address)
{
    m_parts->store.request(address, qCeil(viewport()->width() * devicePixelRatioF()), PictureStore::Priority::InView,
                           true);
}

void Pane::openPicture(int picture)
{
    const AnswerPictures answer = answerPictures(*m_parts->document, picture, m_parts->chosenAnchor);
    if (answer.items.isEmpty())
        return;
    auto *viewer = new PictureViewer(m_parts->store, m_parts->style, answer.items, answer.current, this);
    connect(viewer, &PictureViewer::linkClicked, this, &Pane::open);
    connect(viewer, &PictureViewer::left, this, [this] { setFocus(Qt::OtherFocusReason); });
    Q_EMIT pictureClicked(picture);
}

// The page's start and end, with Ctrl or without: a text that is not edited has no line to go along.
bool Pane::goToEdge(const QKeyEvent &event)
{
    const bool isEnd = event.key() == Qt::Key_End;
    const auto modifiers = event.modifiers() & ~(Qt::ControlModifier | Qt::KeypadModifier);
    if (!m_parts->document || (!isEnd && event.key() != Qt::Key_Home) || modifiers != Qt::NoModifier)
        return false;
    const int last = m_parts->document->characterCount() - 1;
    if (isEnd && !m_parts->document->isNear(last))
        setPlace({last, fontMetrics().lineSpacing() * 2 - viewport()->height()});
    else
        verticalScrollBar()->setValue(isEnd ? verticalScrollBar()->maximum() : 0);
    return true;
}

void Pane::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && textCursor().hasSelection() && !m_parts->stopAwaited) {
        QTextCursor link = textCursor();
        link.setPosition(link.selectionStart() + 1);
        if (const QString target = link.charFormat().anchorHref(); !target.isEmpty()) {
            Q_EMIT linkClicked(target, event->modifiers(), Qt::NoButton);
            return event->accept();
        }
        if (pressChosenPicture())
            return event->accept();
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && toggleChosenPicture())
        return event->accept();
    if (goToEdge(*event))
        return event->accept();
    // Back, forward and the like are the window's: QTextBrowser would go through a history of its own.
    if (event->modifiers() & Qt::AltModifier)
        return event->ignore();
    QTextBrowser::keyPressEvent(event);
}

void Pane::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (const int turn = event->angleDelta().y(); turn != 0)
            Q_EMIT textScaleWanted(turn > 0 ? 1 : -1);
        return event->accept();
    }
    QTextBrowser::wheelEvent(event);
}

} // namespace Wenda
