#include "window/sidebar.h"

#include "window/openbranches.h"
#include "window/recentsearches.h"
#include "window/resultspanel.h"
#include "window/searchfield.h"
#include "window/topictree.h"

#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Wenda {

static constexpr int firstHits = 50;
static constexpr qsizetype pagesAStep = 1024;

Sidebar::Sidebar(Librarian &librarian, QWidget *parent)
    : QWidget(parent)
    , m_librarian(librarian)
    , m_model(new TopicTreeModel(
          [this](const QString &root, const QString &path) { return m_librarian.outlineAtHand(root, path); }, this))
    , m_field(new SearchField(this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new TopicTree(this))
    , m_results(new ResultsPanel(this))
    , m_branches(new OpenBranches(*m_tree, *m_model, this))
    , m_recent(new RecentSearches(this))
{
    m_tree->setModel(m_model);
    // The margin is the page's around the tree: a tree view gives its viewport the margins of its header.
    auto *trees = new QWidget(m_stack);
    auto *treeRow = new QHBoxLayout(trees);
    treeRow->setContentsMargins(6, 0, 0, 0);
    treeRow->addWidget(m_tree);
    m_stack->addWidget(trees);
    m_stack->addWidget(m_results);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto *fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(12, 0, 12, 0);
    fieldRow->addWidget(m_field);
    column->addLayout(fieldRow);
    column->addWidget(m_stack, 1);
    setMinimumWidth(200);

    connect(m_field, &SearchField::textCommitted, this, &Sidebar::ask);
    connect(m_field, &SearchField::walked, m_results, &ResultsPanel::walk);
    connect(m_field, &SearchField::chosen, m_results, &ResultsPanel::openCurrent);
    connect(m_field, &SearchField::left, this, &Sidebar::leaveSearch);
    connect(m_field, &SearchField::recentWanted, m_recent, [this] { m_recent->showUnder(*m_field); });
    connect(m_recent, &RecentSearches::chosen, this, &Sidebar::search);
    connect(m_tree, &TopicTree::chosen, this, [this](const QModelIndex &index) { choose(index, false); });
    connect(m_tree, &TopicTree::walkedTo, this, [this](const QModelIndex &index) {
        if (isTopic(index))
            choose(index, false);
    });
    connect(m_tree, &TopicTree::tabWanted, this, [this](const QModelIndex &index) { choose(index, true); });
    connect(m_tree, &TopicTree::dragged, this, [this](const QModelIndex &index) {
        if (isTopic(index))
            Q_EMIT topicDragged(m_model->libraryRootOf(index), index.data(TopicTreeModel::TopicIdRole).toString());
    });
    connect(m_tree, &TopicTree::customContextMenuRequested, this, [this](const QPoint &place) {
        const QModelIndex index = m_tree->indexAt(place);
        const QString id = index.data(TopicTreeModel::TopicIdRole).toString();
        if (index.isValid())
            Q_EMIT topicMenuWanted(m_model->libraryRootOf(index), id, m_tree->viewport()->mapToGlobal(place));
    });
    connect(m_branches, &OpenBranches::changed, this, &Sidebar::branchesChanged);
    connect(m_results, &ResultsPanel::hitChosen, this, [this](const Hit &hit) {
        m_recent->keep(m_asked);
        Q_EMIT hitChosen(hit, false);
    });
    connect(m_results, &ResultsPanel::hitTabWanted, this, [this](const Hit &hit) { Q_EMIT hitChosen(hit, true); });
    connect(m_results, &ResultsPanel::hitDragged, this,
            [this](const Hit &hit) { Q_EMIT topicDragged(hit.libraryRoot, hit.id); });
    connect(m_results, &ResultsPanel::hitMenuWanted, this, &Sidebar::hitMenuWanted);
    connect(m_results, &ResultsPanel::queryWanted, this, &Sidebar::search);
    connect(m_results, &ResultsPanel::currentChanged, this, &Sidebar::showCount);
    connect(m_results, &ResultsPanel::scopeChanged, this, &Sidebar::searchAgain);
    connect(m_results, &ResultsPanel::moreWanted, this, [this](int limit) {
        m_limit = limit;
        m_librarian.search({m_asked, m_limit, m_results->scope()});
    });
    connect(&m_librarian, &Librarian::searched, this, &Sidebar::showResults);
    connect(&m_librarian, &Librarian::outlineRead, m_model, &TopicTreeModel::takeOutline);
    retranslate();
}

void Sidebar::setLibraries(const QList<LibraryPtr> &libraries)
{
    const QStringList open = openBranches();
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->setLibraries(libraries);
    m_branches->restore(open, libraries);
    m_tree->verticalScrollBar()->setValue(scrolled);
}

QStringList Sidebar::openBranches() const
{
    return m_branches->open();
}

void Sidebar::setOpenBranches(const QStringList &branches)
{
    m_branches->await(branches);
}

QStringList Sidebar::recentSearches() const
{
    return m_recent->texts();
}

void Sidebar::setRecentSearches(const QStringList &texts)
{
    m_recent->setTexts(texts);
}

void Sidebar::follow(const QString &root, const QString &topicId)
{
    m_tree->follow(m_model->indexOf(root, topicId));
    const QString page = pageOf(topicId);
    m_results->setFolder(page.left(page.lastIndexOf(u'/') + 1));
}

bool Sidebar::isTopic(const QModelIndex &index) const
{
    const auto kind = index.data(TopicTreeModel::KindRole).value<TopicTreeModel::Kind>();
    return kind == TopicTreeModel::Kind::Page || kind == TopicTreeModel::Kind::Heading;
}

void Sidebar::choose(const QModelIndex &index, bool inTab)
{
    if (isTopic(index))
        Q_EMIT topicChosen(m_model->libraryRootOf(index), index.data(TopicTreeModel::TopicIdRole).toString(), inTab);
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void Sidebar::search(const QString &text)
{
    m_field->setText(text);
}

void Sidebar::ask(const QString &text)
{
    m_asked = text.trimmed();
    m_limit = firstHits;
    if (m_asked.isEmpty())
        return leaveSearch();
    m_librarian.search({m_asked, m_limit, m_results->scope()});
}

void Sidebar::searchAgain()
{
    if (!m_asked.isEmpty())
        m_librarian.search({m_asked, m_limit, m_results->scope()});
}

// While it grows, only what was not found is asked for again: a list that is read stands still.
void Sidebar::followIndex(const Librarian::IndexProgress &progress)
{
    const qsizetype grown = progress.done / pagesAStep;
    const bool isMissed = isSearching() && m_results->results().hits.isEmpty();
    if (progress.isComplete || (isMissed && grown != m_grown))
        searchAgain();
    m_grown = grown;
}

// The list stays as it is until the answer to the newest text is there.
void Sidebar::showResults(const Results &results)
{
    if (m_asked.isEmpty() || results.query != m_asked)
        return;
    m_stack->setCurrentWidget(m_results); // first: a list that is empty still has no rows to lay out for its width
    m_results->setResults(results);
    showCount();
    Q_EMIT wordsFound(results.words);
}

void Sidebar::showCount()
{
    const qsizetype total = isSearching() ? m_results->results().total : 0;
    const QLocale locale;
    m_field->setCount(
        m_asked.isEmpty() ? QString()
        : total == 0 || m_results->currentPlace() < 0
            ? locale.toString(total)
            : QStringLiteral("%1 / %2").arg(locale.toString(m_results->currentPlace() + 1), locale.toString(total)));
}

bool Sidebar::isSearching() const
{
    return m_stack->currentWidget() == m_results;
}

void Sidebar::leaveSearch()
{
    m_asked.clear();
    m_field->clear();
    m_field->setCount({});
    m_stack->setCurrentIndex(0);
    m_results->clear();
    Q_EMIT wordsFound({});
}

void Sidebar::retranslate()
{
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Search for an answer"));
    m_field->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_tree->setAccessibleName(tr("Topics"));
}

// Esc in the results, too, brings the tree back.
void Sidebar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isSearching())
        leaveSearch();
    else
        QWidget::keyPressEvent(event);
}

void Sidebar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Wenda
