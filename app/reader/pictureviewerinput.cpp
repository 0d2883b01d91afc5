// The viewer's mouse, keys, gestures and menu, and what plays in it.
#include "reader/pictureviewer.h"

#include "reader/iconbutton.h"
#include "reader/movingpicture.h"
#include "reader/picturemenu.h"

#include "pictures/picturestore.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPushButton>

#include <cmath>

namespace Wenda {

void PictureViewer::leave()
{
    close();
    Q_EMIT left();
}

bool PictureViewer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

bool PictureViewer::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomBy(1 + gesture->value(), gesture->position());
            event->accept(); // else it goes on to the page behind
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        const auto *gesture = static_cast<QGestureEvent *>(event);
        if (const auto *pinch = static_cast<QPinchGesture *>(gesture->gesture(Qt::PinchGesture))) {
            zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint().toPoint()));
            return true;
        }
    }
    // The window's shortcuts wait until the viewer is left: these keys mean something here.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PictureViewer::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyPicture(m_store, address());
    if (event->matches(QKeySequence::Save))
        return savePicture(this, m_store, address());
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return showItem(m_current - 1);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
        return showItem(m_current + 1);
    case Qt::Key_Home:
        return showItem(0);
    case Qt::Key_End:
        return showItem(int(m_items.size()) - 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.25, room().center());
    case Qt::Key_Minus:
        return zoomBy(0.8, room().center());
    case Qt::Key_0:
        return fit();
    case Qt::Key_1:
        return setZoom(1, room().center());
    case Qt::Key_Space:
        return togglePlaying();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_retry->isVisible() ? retry() : event->accept();
    case Qt::Key_F10:
        return event->modifiers() & Qt::ShiftModifier ? openMenu(mapToGlobal(rect().center())) : event->accept();
    default:
        event->accept(); // nothing reaches the page behind
    }
}

void PictureViewer::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(1.25, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void PictureViewer::mousePressEvent(QMouseEvent *event)
{
    m_isDragging = event->button() == Qt::LeftButton;
    m_hasDragged = false;
    m_dragged = event->position();
    if (m_isDragging && place().contains(event->position()))
        setCursor(Qt::ClosedHandCursor);
}

void PictureViewer::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging)
        return;
    const QPointF moved = event->position() - m_dragged;
    if (!m_hasDragged && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_hasDragged = true;
    m_shift += moved;
    m_dragged = event->position();
    keepInside();
    update();
}

// A click beside the picture leaves, as one expects of something laid over the window.
void PictureViewer::mouseReleaseEvent(QMouseEvent *event)
{
    unsetCursor();
    if (std::exchange(m_isDragging, false) && !m_hasDragged && !place().contains(event->position()))
        leave();
}

void PictureViewer::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (zoom() < 1 || m_zoom == 0)
        setZoom(1, event->position());
    else
        fit();
}

void PictureViewer::play()
{
    if (!m_movie && m_store.picture(address()).isAnimated) {
        const QByteArray bytes = m_store.bytes(address());
        if (!bytes.isEmpty()) {
            m_movie = std::make_unique<MovingPicture>(bytes);
            connect(&m_movie->movie(), &QMovie::frameChanged, this, [this] { update(); });
            connect(&m_movie->movie(), &QMovie::stateChanged, this, &PictureViewer::showPlaying);
            m_movie->setPlaying(!m_style.isStill);
        }
    }
    m_play->setVisible(m_movie != nullptr);
    showPlaying();
}

void PictureViewer::togglePlaying()
{
    if (m_movie)
        m_movie->setPlaying(!m_movie->isPlaying());
}

void PictureViewer::showPlaying()
{
    const bool isPlaying = m_movie && m_movie->isPlaying();
    m_play->setIconName(isPlaying ? QStringLiteral("pause") : QStringLiteral("play"));
    m_play->setName(isPlaying ? tr("Pause") : tr("Play"), tr("Space"));
}

void PictureViewer::contextMenuEvent(QContextMenuEvent *event)
{
    openMenu(event->globalPos());
}

void PictureViewer::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Fit to window"), this, &PictureViewer::fit);
    menu->addAction(tr("Actual size"), this, [this] { setZoom(1, room().center()); });
    menu->addSeparator();
    addPictureActions(*menu, m_store, address(), [this](const QString &target) { Q_EMIT linkClicked(target); });
    menu->popup(at);
}

} // namespace Wenda
