#include "window/navigator.h"

#include "librarian/librarian.h"
#include "window/messages.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"

#include <QFileInfo>
#include <QKeySequence>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace Wenda {

Navigator::Navigator(Librarian &librarian, ReadingTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_tabs(tabs)
    , m_ahead(librarian, this)
{
    connect(&m_tabs, &ReadingTabs::linkClicked, this, &Navigator::followLink);
    connect(&m_tabs, &ReadingTabs::trailClicked, this, &Navigator::openTrailPart);
}

void Navigator::say(const Result<void> &result)
{
    if (!result)
        Q_EMIT said(Messages::sentence(result.error()));
}

bool Navigator::isThere(const QString &root, const QString &topicId) const
{
    const auto page = m_librarian.page(root, pageOf(topicId));
    return page && (anchorOf(topicId).isEmpty() || page->anchors.contains(anchorOf(topicId)));
}

void Navigator::leaveOff(const ReadingTab *tab)
{
    m_ahead.forget(tab);
    if (m_stepping.tab == tab)
        m_stepping = {};
}

void Navigator::readFor(ReadingTab *tab, const QString &root, const QString &topicId, const ReadingAhead::Then &then)
{
    const Location topic{root, topicId, {}, {}};
    if (!tab)
        return m_ahead.read({topic}, then);
    leaveOff(tab);
    m_ahead.readFor(tab, topic, then);
}

bool Navigator::open(const QString &root, const QString &topicId, bool inTab)
{
    ReadingTab *tab = inTab ? nullptr : m_tabs.current();
    bool isOpen = true;
    if (m_librarian.isAtHand(root, pageOf(topicId)))
        readFor(tab, root, topicId, [&] { isOpen = openNow(tab, root, topicId); });
    else
        readFor(tab, root, topicId, [=, this] { openNow(tab, root, topicId); });
    return isOpen;
}

void Navigator::openOr(const QString &root, const QString &topicId, const ReadingAhead::Then &isLost)
{
    readFor(m_tabs.current(), root, topicId, [=, this, tab = m_tabs.current()] {
        if (!openNow(tab, root, topicId) || !isThere(root, topicId))
            isLost();
    });
}

bool Navigator::openNow(ReadingTab *tab, const QString &root, const QString &topicId)
{
    if (const auto page = m_librarian.page(root, pageOf(topicId)); !page) {
        Q_EMIT said(Messages::sentence(page.error()));
        return false;
    }
    const Result<void> shown = (tab ? tab : m_tabs.addTab(false))->visit(root, topicId);
    say(shown);
    return shown.has_value();
}

void Navigator::goBack(int steps)
{
    step(-steps);
}

void Navigator::goForward(int steps)
{
    step(steps);
}

// The way may go on through a library that was closed: it is opened again, and the step waits until it is there.
void Navigator::step(int steps)
{
    ReadingTab *tab = m_tabs.current();
    if (m_stepping.tab == tab)
        steps += m_stepping.steps;
    leaveOff(tab);
    const QList<Location> way = steps < 0 ? tab->before() : tab->after();
    const Location there = way.value(std::max<qsizetype>(0, way.size() - std::abs(steps)));
    if (steps == 0 || there.isWelcome())
        return;
    if (m_librarian.library(there.root)) {
        const bool waits = !m_librarian.isAtHand(there.root, pageOf(there.id));
        m_ahead.readFor(tab, there, [=, this] { stepNow(tab, steps); });
        if (waits)
            m_stepping = {tab, steps};
    } else if (QFileInfo::exists(there.root)) {
        Q_EMIT closedLibraryWanted(there.root, steps);
    } else {
        say(std::unexpected(Error{Error::Kind::NotFound, there.root}));
    }
}

void Navigator::stepNow(ReadingTab *tab, int steps)
{
    leaveOff(tab);
    say(steps < 0 ? tab->stepBack(-steps) : tab->stepForward(steps));
}

void Navigator::goHome()
{
    QString root = m_tabs.current()->here().root;
    const QList<LibraryPtr> libraries = m_librarian.libraries();
    if (!m_librarian.library(root) && !libraries.isEmpty())
        root = libraries.first()->root;
    const LibraryPtr library = m_librarian.library(root);
    if (library && !library->homePage.isEmpty())
        return static_cast<void>(open(root, library->homePage));
    leaveOff(m_tabs.current());
    m_tabs.current()->showWelcome(welcome());
}

void Navigator::goToPage()
{
    const Location here = m_tabs.current()->here();
    if (!here.isWelcome())
        open(here.root, pageOf(here.id));
}

QString Navigator::neighbourPage(int steps) const
{
    const Location here = m_tabs.current()->here();
    const LibraryPtr library = m_librarian.library(here.root);
    const QList<PageFile> pages = library ? library->pages() : QList<PageFile>();
    const auto at =
        std::find_if(pages.cbegin(), pages.cend(), [&](const PageFile &page) { return page.path == pageOf(here.id); });
    return at == pages.cend() ? QString() : pages.value(at - pages.cbegin() + steps).path;
}

void Navigator::goToNext(int steps)
{
    const ReadingTab *tab = m_tabs.current();
    const Location here = tab->here();
    const Outline &outline = tab->outline();
    const auto at =
        std::find_if(outline.cbegin(), outline.cend(), [&](const Topic &topic) { return topic.id == here.id; });
    const qsizetype next = (at == outline.cend() ? 0 : at - outline.cbegin()) + steps;
    if (here.isWelcome())
        return;
    if (next >= 0 && next < outline.size()) {
        open(here.root, outline.at(next).id);
        return;
    }
    const QString page = neighbourPage(steps);
    if (page.isEmpty())
        return;
    readFor(m_tabs.current(), here.root, page, [=, this, tab = m_tabs.current()] {
        const Outline there = m_librarian.outline(here.root, page);
        openNow(tab, here.root, steps < 0 && !there.isEmpty() ? there.last().id : page);
    });
}

void Navigator::openBeside()
{
    const QPointer<ReadingTab> here = m_tabs.current();
    m_ahead.read({here->here()}, [=, this] {
        if (ReadingTab *beside = here ? m_tabs.addTab(true) : nullptr)
            static_cast<void>(beside->restore(here->here())); // where it is below the bar of tabs
    });
}

void Navigator::reopenClosed()
{
    m_ahead.read({m_tabs.lastClosed()}, [this] { m_tabs.reopenClosed(); });
}

void Navigator::refresh(const QString &root, const QStringList &pages, const ReadingAhead::Then &then)
{
    QList<Location> shown;
    for (const ReadingTab *tab : m_tabs.all()) {
        if (const Location here = tab->here(); here.root == root && pages.contains(pageOf(here.id)))
            shown.append(here);
    }
    m_ahead.read(shown, [=, this] {
        refreshNow(root, pages);
        then();
    });
}

void Navigator::refreshAll()
{
    for (ReadingTab *tab : m_tabs.all()) {
        m_ahead.read({tab->here()}, [tab = QPointer(tab)] {
            if (tab)
                tab->refresh();
        });
    }
}

void Navigator::refreshNow(const QString &root, const QStringList &pages)
{
    for (ReadingTab *tab : m_tabs.all()) {
        const Location here = tab->here();
        if (here.isWelcome())
            tab->showWelcome(welcome()); // it counts the pages
        if (here.root != root || !pages.contains(pageOf(here.id)))
            continue;
        const QString gone = tr("\"%1\" is no longer there. What you read is its last version.").arg(pageOf(here.id));
        if (tab->refresh())
            Q_EMIT saidNoMore(gone);
        else
            Q_EMIT said(gone);
    }
}

QString Navigator::welcome() const
{
    const QList<LibraryPtr> libraries = m_librarian.libraries();
    QString html;
    for (const LibraryPtr &library : libraries) {
        html += QStringLiteral("<h1>%1</h1><p>%2</p>")
                    .arg(library->title.toHtmlEscaped(), tr("%Ln page(s)", nullptr, int(library->pageCount)));
    }
    if (libraries.isEmpty())
        html = QStringLiteral("<h1>Wenda</h1><p>%1</p>").arg(tr("No library is open."));
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    html += QStringLiteral("<p>%1</p><p>%2</p>")
                .arg(tr("Choose a question at the left, or press %1 and type: words, pinyin, initials, or a whole "
                        "question.")
                         .arg(QStringLiteral("<kbd>%1</kbd>").arg(key.toHtmlEscaped())),
                     tr("To open another library, drop its folder here."));
    return html;
}

} // namespace Wenda
