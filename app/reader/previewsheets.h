#pragma once

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

namespace Wenda {

class PrintJob;

// Sheets of paper on a table, as many side by side as fit; painted when they come into view.
class PreviewSheets final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreviewSheets)

public:
    explicit PreviewSheets(QWidget *parent = nullptr);

    // paper: points. The job must have its pages set, and live until another is shown.
    void show(const PrintJob *job, const QSizeF &paper);
    void setZoom(qreal pixelsPerPoint);
    qreal zoom() const;
    int sheetAt(const QPoint &place) const; // in the viewport; -1: none

Q_SIGNALS:
    void zoomWanted(qreal factor);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize sheetSize() const;
    int columns() const;
    QRect sheetRect(int sheet) const; // in the viewport
    void updateScrollBars();
    const QPixmap &pixmapOf(int sheet);

    const PrintJob *m_job = nullptr;
    QSizeF m_paper{595, 842};
    qreal m_zoom = 0.9;
    QCache<int, QPixmap> m_pixmaps;
};

} // namespace Wenda
