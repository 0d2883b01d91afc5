#include "reader/answeraccess.h"
#include "reader/paneparts.h"

#include <QEvent>
#include <QPalette>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Wenda {

Pane::Pane(PictureStore &pictures, TextFinder finder, QWidget *parent)
    : QTextBrowser(parent)
    , m_parts(std::make_unique<Parts>(this, pictures, std::move(finder)))
{
    AnswerAccess::install();
    setVerticalScrollBar(m_parts->scrollBar);
    setAccessibleName(tr("Answer"));
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAcceptDrops(false); // a dropped library is the window's to open
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes changes the column's width, and with it whether the bar is needed: without end on a
    // page that only just fits.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_parts->codeButton.setName(tr("Copy code"));
    connectParts();
    setStyle(PageStyle::light());
}

void Pane::connectParts()
{
    const auto onceThen = [this](QTimer &turn, void (Pane::*then)()) {
        turn.setSingleShot(true);
        connect(&turn, &QTimer::timeout, this, then);
    };
    onceThen(m_parts->viewTurn, &Pane::viewChanged);
    onceThen(m_parts->widthTurn, &Pane::setAnew);
    onceThen(m_parts->comingTurn, &Pane::setMore);
    onceThen(m_parts->reachTurn, &Pane::reachPlace);
    connect(&m_parts->pictures, &PanePictures::progressed, this, &Pane::pictureProgressed);
    connect(m_parts->movies, &PaneMovies::frameCame, this, &Pane::updatePicture);
    connect(&m_parts->codeButton, &IconButton::clicked, this, &Pane::copyCodeUnderPointer);
    connect(&m_parts->trail, &TrailBar::partClicked, this, &Pane::trailClicked);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &Pane::rangeChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &Pane::barMoved);
}

// By the reader, unless something is being laid out: wherever he was being taken, he is here now.
void Pane::barMoved()
{
    if (!m_parts->isArranging && !m_parts->isHolding) {
        m_parts->reachTurn.stop();
        m_parts->isAnchorAwaited = false;
        m_parts->placeAwaited.reset();
        m_parts->stopAwaited.reset();
        keepPlace();
    }
    if (!m_parts->viewTurn.isActive())
        m_parts->viewTurn.start(0);
}

Pane::~Pane()
{
    m_parts->isArranging = true;
    m_parts->movies->setDocument(nullptr);
    QTextBrowser::setDocument(nullptr);
}

void Pane::showPage(const Page &page, const QString &libraryRoot, const QString &anchor, const QStringList &trail)
{
    const bool isSame = m_parts->hasPage && m_parts->libraryRoot == libraryRoot && m_parts->document->page() == page;
    m_parts->isAnchorAwaited = false;
    m_parts->placeAwaited.reset();
    m_parts->libraryRoot = libraryRoot;
    m_parts->hasPage = true;
    setTrail(trail);
    if (!isSame) {
        m_parts->place = {};
        setContents(page, Meanwhile::FirstScreen);
    }
    showAnchor(anchor);
}

void Pane::replacePage(const Page &page)
{
    if (m_parts->hasPage)
        setContents(page, Meanwhile::AsItIs);
}

void Pane::showWelcome(const QString &html)
{
    m_parts->hasPage = m_parts->isAnchorAwaited = false;
    m_parts->placeAwaited.reset();
    m_parts->chosenAnchor.clear();
    m_parts->libraryRoot.clear();
    setTrail({});
    m_parts->place = {};
    Page page;
    page.html = html;
    setContents(page, Meanwhile::FirstScreen);
    verticalScrollBar()->setValue(0);
}

void Pane::setStyle(const PageStyle &style)
{
    m_parts->style = style;
    QPalette colours = palette();
    for (const auto role : {QPalette::Base, QPalette::Window})
        colours.setColor(role, style.page);
    colours.setColor(QPalette::Text, style.text);
    colours.setColor(QPalette::Link, style.accent);
    colours.setColor(QPalette::Highlight, style.isDark ? style.accent.darker(260) : style.accent.lighter(185));
    colours.setColor(QPalette::HighlightedText, style.text);
    for (const auto role : {QPalette::Highlight, QPalette::HighlightedText})
        colours.setColor(QPalette::Inactive, role, colours.color(QPalette::Active, role));
    setPalette(colours);
    setAutoFillBackground(true);
    QPalette onCode = colours;
    onCode.setColor(QPalette::Window, style.code);
    m_parts->codeButton.setPalette(onCode);
    m_parts->trail.setStyle(style);
    m_parts->findBar.setStyle(style);
    if (m_parts->document)
        setAnew();
}

void Pane::setAnew()
{
    const auto &newest = m_parts->coming ? m_parts->coming : m_parts->document;
    setContents(Page(newest->page()), Meanwhile::AsItIs);
}

void Pane::setTextScale(qreal factor)
{
    if (m_parts->scale == factor)
        return;
    m_parts->scale = factor;
    setStyle(PageStyle(m_parts->style));
}

void Pane::setLineWidth(int hanCharacters)
{
    m_parts->hanCharacters = hanCharacters;
    arrange();
}

void Pane::setTrail(const QStringList &trail)
{
    m_parts->trail.setTrail(trail);
    if (m_parts->trail.isVisibleTo(this) == trail.isEmpty()) {
        m_parts->trail.setVisible(!trail.isEmpty());
        arrange();
    }
}

void Pane::retryPictures()
{
    m_parts->pictures.retryAll();
}

void Pane::changeEvent(QEvent *event)
{
    // The page has fonts of its own; QTextEdit would set it anew in the window's.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        return QFrame::changeEvent(event);
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Answer"));
        m_parts->codeButton.setName(tr("Copy code"));
        m_parts->findBar.retranslate();
        arrange();
        viewport()->update();
    }
}

// Nothing is ever fetched by name: pages come by showPage only.
void Pane::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

const Page *Pane::page() const
{
    return m_parts->hasPage ? &m_parts->document->page() : nullptr;
}

const TypesetDocument *Pane::typeset() const
{
    return m_parts->document.get();
}

QString Pane::libraryRoot() const
{
    return m_parts->libraryRoot;
}

QString Pane::currentAnchor() const
{
    return m_parts->reachedAnchor;
}

QString Pane::chosenAnchor() const
{
    return m_parts->chosenAnchor;
}

} // namespace Wenda
