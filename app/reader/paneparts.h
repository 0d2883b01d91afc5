#pragma once

#include "paper/typeset.h"
#include "paper/typesetobjects.h"
#include "reader/findbar.h"
#include "reader/iconbutton.h"
#include "reader/markedscrollbar.h"
#include "reader/pane.h"
#include "reader/panemarks.h"
#include "reader/panemovies.h"
#include "reader/panepictures.h"
#include "reader/trailbar.h"

#include <QLabel>
#include <QTimer>

#include <optional>

namespace Wenda {

struct Pane::Parts
{
    Parts(Pane *pane, PictureStore &pictureStore, TextFinder textFinder)
        : store(pictureStore)
        , finder(std::move(textFinder))
        , pictures(pictureStore, nullptr)
        , movies(new PaneMovies(pictureStore, pane))
        , curtain(pane)
        , trail(pane)
        , findBar(pane)
        , codeButton(QStringLiteral("copy"), pane->viewport())
        , scrollBar(new MarkedScrollBar(pane))
    {
        curtain.setAlignment(Qt::AlignLeft | Qt::AlignTop);
        curtain.setAutoFillBackground(true);
        curtain.setAttribute(Qt::WA_NoMousePropagation); // what it shows is not there
        curtain.hide();
        codeButton.setFocusPolicy(Qt::NoFocus); // the keyboard has the menu
        codeButton.setCursor(Qt::ArrowCursor);
        codeButton.setAutoFillBackground(true);
        codeButton.setBackgroundRole(QPalette::Window);
        codeButton.hide();
    }

    PictureStore &store;
    TextFinder finder;
    PanePictures pictures;
    PaneMovies *movies; // the pane owns it
    QLabel curtain;     // a picture of what was shown, below trail and find bar
    TrailBar trail;
    FindBar findBar;
    IconButton codeButton;
    int codeUnderPointer = -1;
    MarkedScrollBar *scrollBar; // the pane owns it
    std::unique_ptr<TypesetDocument> document;
    std::unique_ptr<TypesetDocument> coming; // a long page's, that is being set behind what is shown
    QTimer comingTurn;
    bool isAnchorAwaited = false; // it may stand in what is coming
    std::optional<Pane::Place> placeAwaited;
    PageStyle style = PageStyle::light(); // as chosen, before scaling
    qreal scale = 1;
    int hanCharacters = 46;

    QString libraryRoot;
    bool hasPage = false;
    QString chosenAnchor;
    QString reachedAnchor;

    Place place;              // where the reader is
    bool isArranging = false; // scroll bars move, the reader does not
    bool isHolding = false;   // what was shown stands until the place is laid out anew
    QTimer reachTurn;         // lays out as far as the place
    QTimer viewTurn;
    QTimer widthTurn; // sets the page anew for a width that stays

    QStringList words;
    PaneMarks wordMarks;
    std::optional<QString> found; // find in page is open
    PaneMarks findMarks;
    std::optional<TextRange> stopAwaited; // that Tab went to, until it is laid out
    TextRange spoken{-1, 0};              // the sentence that is being read aloud

    TypesetDocument::Spot hovered;
    TypesetDocument::Spot pressed;
    QPoint pressedAt;
    bool isPressed = false;

    PaneMarks &marks() { return found ? findMarks : wordMarks; }
};

} // namespace Wenda
