#pragma once

#include "base/textrange.h"
#include "markdown/page.h"
#include "paper/pagestyle.h"

#include <QTextBrowser>

#include <functional>
#include <memory>

class QMenu;

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
    void markSpoken(const TextRange &sentence); // shown; without a length: none

    // Find in page: marks in place of the search's, until it is given nothing.
    struct FindState
    {
        int current = 0; // 1 for the first; 0: none
        int count = 0;
        bool hasWrapped = false; // the last step went around an end
        bool operator==(const FindState &) const = default;
    };
    void openFindBar();                      // with what is selected
    FindState findText(const QString &text); // from what is in view on
    FindState findNext();
    FindState findPrevious();

    void setTrail(const QStringList &trail); // for the topic that scrolling reached
    void retryPictures();                    // all that failed
    void openPicture(int picture);           // large, over the whole window

    const Page *page() const; // null for the welcome
    const TypesetDocument *typeset() const;
    QString selectedText() const;
    bool copySelectedMarkdown() const; // false where nothing is selected
    bool isSettingMore() const;        // of a long page; its first screen, or what was shown before, stands until then
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
    void pictureClicked(int picture);          // and opened
    void pictureProgressed(int loading, int failed, int total);
    void textScaleWanted(int steps); // Ctrl+wheel

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool focusNextPrevChild(bool isNext) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void connectParts();
    enum class Meanwhile { FirstScreen, AsItIs }; // shown until a long page is set
    void setContents(const Page &page, Meanwhile meanwhile);
    void setMore();
    void moveIn(std::unique_ptr<TypesetDocument> document);
    void takeDocument(std::unique_ptr<TypesetDocument> document);
    void setAnew();
    void arrange();
    void keepPlace();
    void restorePlace();
    void reachPlace();
    void hold();
    void holdNoMore();
    void extendRange(int least);
    void rangeChanged();
    void barMoved();
    void viewChanged();
    void showMarks();
    void showMarksInBar();
    void showMark(const TextRange &mark);
    bool stepMark(bool isForward);
    void chooseStop(const TextRange &stop);
    void clearSelection();
    int chosenPicture() const;
    bool pressChosenPicture();
    bool goToEdge(const QKeyEvent &event);
    FindState stepFind(bool isForward);
    FindState findState(bool hasWrapped) const;
    void activate(Qt::KeyboardModifiers modifiers, Qt::MouseButton button); // what was pressed
    void addSelectionActions(QMenu &menu);
    void addPictureActions(QMenu &menu, int picture);
    void open(const QString &target); // as a plain click on a link does
    void hover(const QPoint &at);
    void leaveSpot();                   // nothing is under the mouse any longer
    void showCodeButton(int codeBlock); // -1: hides it
    void copyCodeUnderPointer();
    void updatePicture(int picture);
    void askForPicture(const QString &address); // by the reader's word
    bool toggleChosenPicture();                 // plays or pauses it; false where it does not move
    QPointF inDocument(const QPoint &at) const;
    qreal lineTop(int position) const;
    int positionAt(int y) const;

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace Wenda
