#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace Wenda {

// Draws what stands before an item's first line: bullets of three depths, numbers, task boxes, a box's sign.
class TypesetMarker final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypesetMarker)
    Q_INTERFACES(QTextObjectInterface)

public:
    explicit TypesetMarker(QObject *parent)
        : QObject(parent)
    {
    }
    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace Wenda
