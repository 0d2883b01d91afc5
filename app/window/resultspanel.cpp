#include "window/resultspanel.h"

#include "window/hitlist.h"
#include "window/hitlistmodel.h"
#include "window/hittreemodel.h"
#include "window/nothingfound.h"
#include "window/searchscope.h"
#include "window/topictree.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>

namespace Wenda {

static constexpr qsizetype mostInTree = 200; // laid out at once: 6 ms

ResultsPanel::ResultsPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_scope(new SearchScope(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new HitList(this))
    , m_tree(new TopicTree(this))
    , m_nothing(new NothingFound(this))
    , m_listModel(new HitListModel(this))
    , m_treeModel(new HitTreeModel(this))
{
    buildTop();
    buildViews();
    retranslate();
}

void ResultsPanel::buildTop()
{
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 8, 4);
    m_tabs->addTab({});
    m_tabs->addTab({});
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // two words need no arrows: where a reader makes it narrow, they are shortened
    m_tabs->setElideMode(Qt::ElideRight);
    top->addWidget(m_tabs);
    top->addStretch(1);
    top->addWidget(m_scope);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showView();
        m_list->scrollTo(m_list->currentIndex());
    });
    connect(m_scope, &SearchScope::changed, this, &ResultsPanel::scopeChanged);
}

void ResultsPanel::buildViews()
{
    m_list->setModel(m_listModel);
    m_tree->setModel(m_treeModel);
    for (QWidget *view :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(view);
    connect(m_list, &HitList::chosen, this, &ResultsPanel::hitChosen);
    connect(m_list, &HitList::tabWanted, this, &ResultsPanel::hitTabWanted);
    connect(m_list, &HitList::dragged, this, &ResultsPanel::hitDragged);
    connect(m_list, &HitList::menuWanted, this, &ResultsPanel::hitMenuWanted);
    connect(m_tree, &TopicTree::chosen, this,
            [this](const auto &index) { Q_EMIT hitChosen(HitListModel::hitAt(index)); });
    connect(m_tree, &TopicTree::walkedTo, this,
            [this](const auto &index) { Q_EMIT hitChosen(HitListModel::hitAt(index)); });
    connect(m_tree, &TopicTree::tabWanted, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            Q_EMIT hitTabWanted(HitListModel::hitAt(index));
    });
    connect(m_tree, &TopicTree::dragged, this, [this](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            Q_EMIT hitDragged(HitListModel::hitAt(index));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsPanel::currentChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsPanel::followTree);
    connect(m_listModel, &HitListModel::moreWanted, this, &ResultsPanel::moreWanted);
    connect(m_nothing, &NothingFound::queryWanted, this, &ResultsPanel::queryWanted);
    connect(m_nothing, &NothingFound::hitWanted, this, &ResultsPanel::hitChosen);
}

void ResultsPanel::setResults(const Results &results)
{
    const bool isSameQuery = results.query == m_listModel->results().query;
    m_isTreeAsked = m_isTreeAsked && isSameQuery;
    m_listModel->setResults(results);
    m_isTreeOld = true;
    if (!isSameQuery) {
        // The rows in view first, before anything asks where a row is: laying out text takes most of the time. Not
        // where rows join a list that is read: its place would be lost.
        m_list->setLayoutMode(QListView::Batched);
        m_list->doItemsLayout();
        m_list->setLayoutMode(QListView::SinglePass);
        m_list->scrollToTop();
    }
    if (results.hits.isEmpty())
        m_nothing->setResults(results);
    else if (!isSameQuery || currentRow() < 0)
        m_list->setCurrentIndex(m_listModel->index(0));
    showView();
}

void ResultsPanel::clear()
{
    m_listModel->setResults({});
    m_treeModel->setHits({});
    m_isTreeOld = false;
}

const Results &ResultsPanel::results() const
{
    return m_listModel->results();
}

QString ResultsPanel::scope() const
{
    return m_scope->folder();
}

int ResultsPanel::currentRow() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

int ResultsPanel::currentPlace() const
{
    return isTreeShown() ? m_treeModel->placeOf(m_tree->currentIndex()) : currentRow();
}

bool ResultsPanel::isTreeShown() const
{
    return m_stack->currentWidget() == m_tree;
}

QWidget *ResultsPanel::view() const
{
    return m_stack->currentWidget();
}

void ResultsPanel::walk(int rows)
{
    const int count = m_listModel->rowCount();
    if (count == 0)
        return;
    if (isTreeShown())
        return walkTree(rows);
    m_list->setCurrentIndex(m_listModel->index(std::clamp(currentRow() + rows, 0, count - 1)));
    m_list->scrollTo(m_list->currentIndex());
}

// From hit to hit, past what only stands on the way to one and what is folded away.
void ResultsPanel::walkTree(int rows)
{
    QModelIndex at = m_tree->currentIndex();
    for (int left = std::abs(rows); left > 0; --left) {
        QModelIndex next = at.isValid() ? at : m_treeModel->index(0, 0);
        if (at.isValid())
            next = rows > 0 ? m_tree->indexBelow(next) : m_tree->indexAbove(next);
        while (next.isValid() && !next.flags().testFlag(Qt::ItemIsSelectable))
            next = rows > 0 ? m_tree->indexBelow(next) : m_tree->indexAbove(next);
        if (!next.isValid())
            break;
        at = next;
    }
    m_tree->follow(at);
}

// List and tree have one current hit.
void ResultsPanel::followTree(const QModelIndex &index)
{
    if (const int row = m_treeModel->rowOf(index); row >= 0)
        m_list->setCurrentIndex(m_listModel->index(row));
    Q_EMIT currentChanged();
}

void ResultsPanel::openCurrent()
{
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        Q_EMIT hitChosen(HitListModel::hitAt(index));
}

void ResultsPanel::showView()
{
    const bool isEmpty = m_listModel->rowCount() == 0;
    const bool isTree = !isEmpty && m_tabs->currentIndex() == 1;
    // While someone types, only what is in front follows.
    if (isTree && std::exchange(m_isTreeOld, false)) {
        m_treeModel->setHits(m_listModel->results().hits);
        m_tree->expandAll();
    }
    m_stack->setCurrentWidget(isEmpty  ? static_cast<QWidget *>(m_nothing)
                              : isTree ? static_cast<QWidget *>(m_tree)
                                       : static_cast<QWidget *>(m_list));
    if (isTree) {
        m_tree->follow(m_treeModel->indexOf(currentRow()));
        askForTree();
    }
    Q_EMIT currentChanged();
}

// A list asks for more at its end; in a tree they may belong anywhere.
void ResultsPanel::askForTree()
{
    const Results &results = m_listModel->results();
    if (results.hits.size() < std::min(results.total, mostInTree) && !std::exchange(m_isTreeAsked, true))
        Q_EMIT moreWanted(mostInTree);
}

void ResultsPanel::setFolder(const QString &folder)
{
    m_scope->setFolder(folder);
}

void ResultsPanel::retranslate()
{
    m_tabs->setTabText(0, tr("By relevance"));
    m_tabs->setTabText(1, tr("In contents"));
    m_tabs->setAccessibleName(tr("Order of results"));
    m_list->setAccessibleName(tr("Results"));
    m_tree->setAccessibleName(tr("Results in contents"));
}

void ResultsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Wenda
