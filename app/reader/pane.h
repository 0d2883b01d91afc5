#pragma once

#include "base/textrange.h"
#include "markdown/page.h"
#include "paper/pagestyle.h"

#include <QTextBrowser>

#include <functional>
#include <memory>

namespace Wenda {

class PictureStore;
class TypesetDocument;

// Where words stand in a text: search/fold's findAll, handed in by main so that reader need not know search.
using TextFinder = std::function<TextRanges(QStringView text, const QStringList &words)>;

// The answer. Shows a page scrolled to a topic, its pictures as they come, the marks of a search; follows no link
// itself.
class Pane final : public QTextBrowser
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pane)

public:
    // The exact scroll place: survives new widths, text sizes and late pictures.
    struct Place
    {
        int position = 0; // character at the top of the view
        int offset = 0;   // pixels from that character's line to the view's top
        bool operator==(const Place &) const = default;
    };

    Pane(PictureStore &pictures, TextFinder finder, QWidget *parent = nullptr);
    ~Pane() override;

    // Shows the page, scrolled so that the topic's heading is at the top. trail: the way to it, shown above in small
    // grey, each part clickable (trailClicked with its index).
    void showPage(const Page &page, const QString &libraryRoot, const QString &anchor, const QStringList &trail);
    void replacePage(const Page &page);    // a new version of the same page: the place is kept
    void showWelcome(const QString &html); // nothing chosen
    void showAnchor(const QString &anchor);
    void setStyle(const PageStyle &style);
    void setTextScale(qreal factor);          // 1: 16 px
    void setLineWidth(int hanCharacters);     // 46 at first
    void markWords(const QStringList &words); // a search's words; empty: none
    bool showNextMark();                      // F3; false where there are none
    bool showPreviousMark();

    const Page *page() const; // null for the welcome
    QString libraryRoot() const;
    QString currentAnchor() const; // of the topic at the top of the view
    QString chosenAnchor() const;  // of the topic that was asked for
    Place place() const;
    void setPlace(const Place &place);

Q_SIGNALS:
    void linkClicked(const QString &target, Qt::KeyboardModifiers modifiers, Qt::MouseButton button);
    void linkHovered(const QString &target); // empty: none
    void trailClicked(int part);
    void anchorReached(const QString &anchor); // the topic at the top of the view changed by scrolling
    void pictureClicked(int picture);
    void pictureProgressed(int loading, int failed, int total);
    void textScaleWanted(int steps); // Ctrl+wheel

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Wenda
