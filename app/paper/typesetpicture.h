#pragma once

#include "markdown/page.h"
#include "paper/pagestyle.h"
#include "paper/typeset.h"
#include "pictures/picture.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QTextObjectInterface>

#include <vector>

namespace Wenda {

class PictureStore;

// Draws the pictures of a page: a quiet placeholder, the picture, or a card that says what is missing and why.
class TypesetPicture final : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypesetPicture)
    Q_INTERFACES(QTextObjectInterface)

public:
    TypesetPicture(const Page &page, const QString &libraryRoot, const PageStyle &style, qreal columnWidth,
                   PictureStore &store, QObject *parent);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

    void draw(QPainter *painter, const QRectF &rect, int index) const;

    QString address(int picture) const;
    QString name(int picture) const;
    qreal widthOf(int picture) const; // the room that it takes, or the most that it may
    QList<int> picturesOf(const QString &address) const;
    void setColumnWidth(qreal width) { m_columnWidth = width; }
    void setFrame(const QString &address, const QImage &frame, bool isPlaying);
    // What a click there does, on the card or the moving picture that stands in rect.
    TypesetDocument::Spot::Action actionAt(int picture, const QRectF &rect, const QPointF &point) const;
    // Whether the room that the picture was last laid out in is no longer right.
    bool hasNewSize(int index, const Picture &picture) const;

private:
    struct Place
    {
        QString address;
        QString name; // its alt text, or its file's name
        QSize asked;  // by the author; 0: not said
        bool isInline = false;
        bool isCard = false; // as it was laid out
        qreal share = 1;
        QSizeF size; // as laid out
    };

    QSizeF room(const Place &place, const Picture &picture) const;
    QSizeF shownSize(const Place &place, const QSize &natural) const;
    QSizeF cardSize(const Place &place) const;
    bool isCard(const Picture &picture) const;
    bool isWide(const QRectF &rect) const;
    void drawCard(QPainter &painter, const QRectF &rect, const Place &place, const Picture &picture) const;
    void drawPlaceholder(QPainter &painter, const QRectF &rect) const;
    void drawImage(QPainter &painter, const QRectF &rect, const QImage &image, bool isInline) const;
    QList<std::pair<TypesetDocument::Spot::Action, QRectF>> buttons(const QRectF &rect, const Picture &picture) const;
    void drawMotionSign(QPainter &painter, const QRectF &rect, bool isPlaying) const;
    QFont font(qreal factor, bool isBold = false) const;

    struct Frame
    {
        QImage image;
        bool isPlaying = false;
    };

    std::vector<Place> m_places;
    QHash<QString, QList<int>> m_byAddress;
    QHash<QString, Frame> m_frames; // of what moves, by its address
    PageStyle m_style;
    qreal m_columnWidth;
    PictureStore &m_store;
};

} // namespace Wenda
