#pragma once

#include "paper/pagestyle.h"

#include <QLabel>
#include <QWidget>

#include <memory>

class QPushButton;

namespace Wenda {

class IconButton;
class MovingPicture;
class PictureStore;

// A picture of the answer, large: laid over the whole window, with the answer's other pictures to its left and right.
class PictureViewer final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureViewer)

public:
    struct Item
    {
        QString address; // as the store knows it
        QString name;    // alt text, or the file's name
        QString caption; // the step that it belongs to
    };

    // Covers the window that parent is in, and deletes itself when it is left.
    PictureViewer(PictureStore &store, const PageStyle &style, const QList<Item> &items, int current, QWidget *parent);
    ~PictureViewer() override;

    int current() const { return m_current; }
    qreal zoom() const; // 1: a picture's pixel is a screen's
    void showItem(int item);
    void fit();
    void setZoom(qreal zoom, const QPointF &at);

Q_SIGNALS:
    void linkClicked(const QString &target); // an address for the browser
    void left();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void makeButtons();
    void leave();
    void openMenu(const QPoint &at);
    void refresh();
    void play();
    void togglePlaying();
    void showPlaying();
    void retry();
    void placeRetry();
    QString address() const;
    void zoomBy(qreal factor, const QPointF &at) { setZoom(zoom() * factor, at); }
    QImage image() const;
    QSizeF naturalSize() const; // in this widget's pixels
    QRectF room() const;        // for the picture
    QRectF place() const;       // of the picture
    qreal fittingZoom() const;
    void keepInside();

    PictureStore &m_store;
    const PageStyle m_style;
    const QList<Item> m_items;
    int m_current = 0;
    qreal m_zoom = 0; // 0: fits
    QPointF m_shift;  // of the picture's middle from the room's
    QPointF m_dragged;
    bool m_isDragging = false;
    bool m_hasDragged = false;
    QLabel *m_caption;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
    IconButton *m_fit;
    IconButton *m_larger;
    IconButton *m_smaller;
    IconButton *m_play;
    QPushButton *m_retry; // in the middle, where the picture would be
    std::unique_ptr<MovingPicture> m_movie;
};

} // namespace Wenda
