#include "window/readingtabs.h"

#include "window/readingtab.h"
#include "window/theme.h"

#include <QApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTabBar>

namespace Wenda {

static constexpr int longestTitle = 24;
static constexpr qsizetype mostClosed = 20;

ReadingTabs::ReadingTabs(const Librarian &librarian, PictureStore &pictures, TextFinder finder, QWidget *parent)
    : QTabWidget(parent)
    , m_librarian(librarian)
    , m_pictures(pictures)
    , m_finder(std::move(finder))
{
    setDocumentMode(true);
    setMovable(true);
    setTabsClosable(true);
    setTabBarAutoHide(true);
    setElideMode(Qt::ElideRight);
    // Else Tab is given to the bar through this also while the bar is away, and goes no further.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::NoFocus);
    tabBar()->setDrawBase(false);
    tabBar()->setExpanding(false);
    tabBar()->installEventFilter(this);
    connect(this, &QTabWidget::tabCloseRequested, this, &ReadingTabs::closeTab);
    connect(this, &QTabWidget::currentChanged, this, [this] {
        m_openedBeside = 0;
        Q_EMIT moved();
    });
    connect(&m_motion, &DesktopMotion::changed, this, [this] { apply(m_preferences); });
    addTab(true);
}

ReadingTabs::~ReadingTabs()
{
    disconnect(); // tabs go one after the other: nobody is to follow that
    for (ReadingTab *tab : all())
        delete tab;
}

ReadingTab *ReadingTabs::current() const
{
    return qobject_cast<ReadingTab *>(currentWidget());
}

QList<ReadingTab *> ReadingTabs::all() const
{
    QList<ReadingTab *> tabs;
    for (int i = 0; i < count(); ++i)
        tabs.append(qobject_cast<ReadingTab *>(widget(i)));
    return tabs;
}

ReadingTab *ReadingTabs::addTab(bool isInFront)
{
    return insert(currentIndex() + 1 + (isInFront ? 0 : m_openedBeside++), isInFront);
}

ReadingTab *ReadingTabs::insert(int index, bool isInFront)
{
    auto *tab = new ReadingTab(m_librarian, m_pictures, m_finder, this);
    tellOn(tab);
    dress(tab);
    const int top = pageTop();
    insertTab(index, tab, {});
    keepLines(top, tab);
    if (isInFront)
        setCurrentWidget(tab);
    return tab;
}

int ReadingTabs::pageTop() const
{
    return current() ? current()->mapTo(this, QPoint()).y() : 0;
}

void ReadingTabs::keepLines(int topBefore, const ReadingTab *added)
{
    const int lower = pageTop() - topBefore;
    for (ReadingTab *tab : all()) {
        QScrollBar *bar = tab->pane()->verticalScrollBar();
        if (lower != 0 && tab != added)
            bar->setValue(bar->value() + lower);
    }
}

void ReadingTabs::tellOn(ReadingTab *tab)
{
    connect(tab, &ReadingTab::moved, this, [this, tab] {
        showTitle(tab);
        if (tab == current())
            Q_EMIT moved();
    });
    const Pane *pane = tab->pane();
    connect(pane, &Pane::linkClicked, this, &ReadingTabs::linkClicked);
    connect(pane, &Pane::linkHovered, this, &ReadingTabs::linkHovered);
    connect(pane, &Pane::trailClicked, this, &ReadingTabs::trailClicked);
    connect(pane->verticalScrollBar(), &QScrollBar::valueChanged, this, &ReadingTabs::scrolled);
    connect(pane, &Pane::textScaleWanted, this, &ReadingTabs::textScaleWanted);
    connect(pane, &Pane::anchorReached, this, [this, tab](const QString &anchor) {
        if (tab == current())
            Q_EMIT anchorReached(anchor);
    });
    connect(pane, &Pane::pictureProgressed, this, [this, tab](int loading, int failed, int total) {
        if (tab == current())
            Q_EMIT pictureProgressed(loading, failed, total);
    });
}

void ReadingTabs::showTitle(ReadingTab *tab)
{
    const QString title = tab->here().title;
    const int index = indexOf(tab);
    QString text = title.size() > longestTitle ? QString(title.left(longestTitle) + u'…') : title;
    setTabText(index, text.isEmpty() ? tr("Welcome") : text.replace(u'&', QStringLiteral("&&")));
    setTabToolTip(index, title);
}

void ReadingTabs::closeTab(int index)
{
    if (count() <= 1)
        return;
    auto *tab = qobject_cast<ReadingTab *>(widget(index));
    if (!tab->here().isWelcome()) {
        m_closed.append({tab->way(), index});
        m_closed = m_closed.mid(std::max(qsizetype(0), m_closed.size() - mostClosed));
    }
    const bool hadFocus = tab->isAncestorOf(QApplication::focusWidget());
    const int top = pageTop();
    removeTab(index);
    keepLines(top, nullptr);
    if (hadFocus) // else it walks on to whatever comes next
        current()->setFocus(Qt::OtherFocusReason);
    tab->deleteLater();
}

void ReadingTabs::reopenClosed()
{
    if (m_closed.isEmpty())
        return;
    const Closed closed = m_closed.takeLast();
    ReadingTab *tab = insert(closed.index, true);
    if (const Result<void> shown = tab->restore(closed.way); !shown) {
        closeTab(indexOf(tab));
        Q_EMIT failed(shown.error());
    }
}

void ReadingTabs::turn(int steps)
{
    setCurrentIndex((currentIndex() + steps + count()) % count());
}

void ReadingTabs::apply(const Preferences &preferences)
{
    m_preferences = preferences;
    for (ReadingTab *tab : all())
        dress(tab);
}

void ReadingTabs::dress(ReadingTab *tab)
{
    PageStyle style = Theme::of(palette()).isDark ? PageStyle::dark() : PageStyle::light();
    style.isStill = m_motion.isStill();
    if (!m_preferences.textFont.isEmpty())
        style.textFonts.prepend(m_preferences.textFont);
    tab->pane()->setStyle(style);
    tab->pane()->setTextScale(m_preferences.textScale);
    tab->pane()->setLineWidth(m_preferences.lineWidth);
    tab->pane()->markWords(m_words);
}

void ReadingTabs::markWords(const QStringList &words)
{
    m_words = words;
    for (ReadingTab *tab : all())
        tab->pane()->markWords(words);
}

void ReadingTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        apply(m_preferences);
    if (event->type() == QEvent::LanguageChange) {
        for (ReadingTab *tab : all())
            showTitle(tab);
    }
}

bool ReadingTabs::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == tabBar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::MiddleButton)
            closeTab(tabBar()->tabAt(mouse->position().toPoint()));
    }
    return QTabWidget::eventFilter(watched, event);
}

} // namespace Wenda
