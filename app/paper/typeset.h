#pragma once

#include "base/textrange.h"
#include "markdown/page.h"
#include "paper/pagestyle.h"

#include <QString>
#include <QTextDocument>

#include <memory>

namespace Wenda {

class PictureStore;
struct Picture;

// A Page set in a style: the document that the pane shows and that paper prints. Headings, boxes, lists, tables and
// code come out of Page::html; pictures are drawn from the store by a text object of ours (placeholder, picture or
// card), never through loadResource, which answers every name with something, so that Qt reads no file.
class TypesetDocument final : public QTextDocument
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TypesetDocument)

public:
    // What stands at a place in the document, for hover, click and context menu.
    struct Spot
    {
        QString link;           // PageLink::target
        int picture = -1;       // index in Page::pictures
        QString pictureAddress; // as the store knows it
        enum class Action { None, Retry, OpenInBrowser, CopyAddress, Load, Play, Pause } action = Action::None;
        int codeBlock = -1; // index for codeText()
        bool operator==(const Spot &) const = default;
    };

    // What the constructor sets: all of the page, laid out; or, for a view that lays it out when it takes it, its first
    // screen, and there it ends; or nothing yet, for fill() to do it.
    enum class Filling { Whole, FirstScreen, InTurns };

    // columnWidth: the text column in the style's units (pixels on screen, points on paper); no picture is wider.
    TypesetDocument(const Page &page, const QString &libraryRoot, const PageStyle &style, qreal columnWidth,
                    PictureStore &pictures, Filling filling = Filling::Whole);
    ~TypesetDocument() override;

    // Sets so many more characters of the page's html; false: that was all, and a view can take the document.
    bool fill(qsizetype characters);

    const Page &page() const;
    const PageStyle &style() const;

    int positionOf(const QString &anchor) const; // character position; -1 where there is none
    // The characters of a topic: from its heading to the next of the same or a higher level; all where there is none.
    TextRange topicRange(const QString &anchor) const;
    QString anchorAt(int position) const;    // the heading that this position stands under; empty above the first
    Spot spotAt(const QPointF &point) const; // in document coordinates
    qreal lineTop(int position) const;       // in document coordinates; lays out as far as that
    int positionAt(qreal y) const;           // of the first character there
    QRectF pictureRect(int picture) const;   // in document coordinates
    void drawPicture(QPainter &painter, int picture) const; // in its place, on nothing
    int pictureCount() const;
    QString pictureAddress(int picture) const; // as the store knows it; empty: one that it cannot have
    QString pictureName(int picture) const;    // alt text, or the file's name
    int picturePosition(int picture) const;    // character position; -1: not in the document
    qreal pictureWidth(int picture) const;     // as shown, or as it may come to be shown
    QString codeText(int codeBlock) const;
    QRectF codeRect(int codeBlock) const; // its box, in document coordinates; empty where there is none
    // A long document is laid out in turns. Whether a place can be had at once; where not, layOutMore goes on for a
    // turn of the event loop, until it returns false.
    static constexpr int layoutAtOnce = 8000; // characters; a table's take up to 35 ms
    bool isNear(int position) const;
    bool isLaidOut(int position) const; // now; lays out nothing
    bool layOutMore(int position);
    void setColumnWidth(qreal width);
    void setFirstInView(int position); // of many pictures that came, those from there on are laid out first
    // What a picture that moves shows now. Null: what the store has.
    void setFrame(const QString &address, const QImage &frame, bool isPlaying);
    // Tables share out the width that they were set for; far from it, a document set anew looks better.
    bool isSetFor(qreal width) const;

Q_SIGNALS:
    void layingOut(); // just before; the view may note its place
    // Sizes changed for pictures that came: coalesced, at most once an event-loop turn, many in several turns; the pane
    // keeps its line in place.
    void relaidOut();

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void updatePicture(const Picture &picture);

    struct Setting;
    std::unique_ptr<Setting> m_setting;
};

} // namespace Wenda
