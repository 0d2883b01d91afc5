#pragma once

#include <QDate>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace Wenda {

// What stands above and below the text of a sheet.
struct SheetFrame
{
    QString libraryTitle;
    QStringList trail;
    QString address; // the topic's
    QDate date;      // invalid: none
    int number = 1;
    int count = 1; // 0: not known
};

// area: inside the margins, in points.
void paintSheetFrame(QPainter &painter, const QRectF &area, const SheetFrame &frame);

struct ContentsRow
{
    QString title;
    int number = 1; // of the sheet
    int depth = 0;  // in the tree of folders
};

// A table of contents over one or more sheets; text: the text area in points.
qsizetype rowsAContentsSheet(qreal height);
int contentsSheets(qsizetype rows, qreal height);
QList<QRectF> contentsRects(const QRectF &text, qsizetype rows, int sheet);
void paintContentsSheet(QPainter &painter, const QRectF &text, const QString &title, const QList<ContentsRow> &rows,
                        int sheet);

// Points of a sheet to a device's dots, the sheet's corner being where the device's paper begins.
void placePainter(QPainter &painter, const QPagedPaintDevice &device);

} // namespace Wenda
