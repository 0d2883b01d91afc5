#include "window/resultspanel.h"

#include "window/hitlist.h"
#include "window/hitlistmodel.h"
#include "window/hittreemodel.h"
#include "window/nothingfound.h"
#include "window/topictree.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace Wenda {

static constexpr qsizetype mostInTree = 500;
static constexpr int mostScopeWidth = 96;

ResultsPanel::ResultsPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_scopeButton(new QToolButton(this))
    , m_scopesButton(new QToolButton(this))
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
    auto *scope = new QHBoxLayout;
    scope->setSpacing(0);
    for (QToolButton *button : {m_scopeButton, m_scopesButton}) {
        button->setAutoRaise(true);
        button->setForegroundRole(QPalette::PlaceholderText);
        scope->addWidget(button);
    }
    m_scopesButton->setText(QStringLiteral("▾"));
    top->addLayout(scope);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showView();
        m_list->scrollTo(m_list->currentIndex());
    });
    connect(m_scopeButton, &QToolButton::clicked, this, &ResultsPanel::toggleScope);
    connect(m_scopesButton, &QToolButton::clicked, this, &ResultsPanel::showScopes);
}

void ResultsPanel::buildViews()
{
    m_list->setModel(m_listModel);
    m_tree->setModel(m_treeModel);
    for (QWidget *view :
         {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(view);
    const auto hitOf = [](const QModelIndex &index) { return index.data(HitListModel::HitRole).value<Hit>(); };
    connect(m_list, &HitList::chosen, this, &ResultsPanel::hitChosen);
    connect(m_list, &HitList::tabWanted, this, &ResultsPanel::hitTabWanted);
    connect(m_list, &HitList::dragged, this, &ResultsPanel::hitDragged);
    connect(m_list, &HitList::menuWanted, this, &ResultsPanel::hitMenuWanted);
    connect(m_tree, &TopicTree::chosen, this, [this, hitOf](const auto &index) { Q_EMIT hitChosen(hitOf(index)); });
    connect(m_tree, &TopicTree::walkedTo, this, [this, hitOf](const auto &index) { Q_EMIT hitChosen(hitOf(index)); });
    connect(m_tree, &TopicTree::tabWanted, this, [this, hitOf](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            Q_EMIT hitTabWanted(hitOf(index));
    });
    connect(m_tree, &TopicTree::dragged, this, [this, hitOf](const QModelIndex &index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            Q_EMIT hitDragged(hitOf(index));
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
        Q_EMIT hitChosen(index.data(HitListModel::HitRole).value<Hit>());
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
    m_folder = folder;
    retranslate();
}

void ResultsPanel::setScope(const QString &folder)
{
    if (folder == m_scope)
        return;
    m_scope = folder;
    retranslate();
    Q_EMIT scopeChanged(m_scope);
}

void ResultsPanel::toggleScope()
{
    setScope(m_scope.isEmpty() ? m_folder : QString());
}

void ResultsPanel::showScopes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &folder) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(folder == m_scope);
        choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, folder] { setScope(folder); });
    };
    add(tr("All"), {});
    for (const QString &folder : scopes())
        add(tr("Folder \"%1\"").arg(folder.chopped(1)), folder);
    menu->popup(m_scopeButton->mapToGlobal(QPoint(0, m_scopeButton->height())));
}

// The open folder with those above it, and the one that is searched.
QStringList ResultsPanel::scopes() const
{
    QStringList folders;
    for (qsizetype end = m_folder.indexOf(u'/'); end >= 0; end = m_folder.indexOf(u'/', end + 1))
        folders.append(m_folder.first(end + 1));
    if (!m_scope.isEmpty() && !folders.contains(m_scope))
        folders.prepend(m_scope);
    return folders;
}

void ResultsPanel::retranslate()
{
    m_tabs->setTabText(0, tr("By relevance"));
    m_tabs->setTabText(1, tr("In contents"));
    m_tabs->setAccessibleName(tr("Order of results"));
    m_list->setAccessibleName(tr("Results"));
    m_tree->setAccessibleName(tr("Results in contents"));
    const QString name = m_scope.isEmpty() ? tr("All") : m_scope.chopped(1).section(u'/', -1);
    m_scopeButton->setText(m_scopeButton->fontMetrics().elidedText(name, Qt::ElideRight, mostScopeWidth));
    m_scopeButton->setAccessibleName(tr("Where to search"));
    m_scopeButton->setToolTip(
        !m_scope.isEmpty() ? tr("Searches only the folder \"%1\". Click to search everything.").arg(m_scope.chopped(1))
        : !m_folder.isEmpty()
            ? tr("Searches everything. Click to search only the folder \"%1\".").arg(m_folder.chopped(1))
            : tr("Searches everything. Open a page in a folder to search only there."));
    m_scopesButton->setAccessibleName(tr("Choose where to search"));
    m_scopesButton->setToolTip(tr("Choose where to search"));
    for (QToolButton *button : {m_scopeButton, m_scopesButton})
        button->setEnabled(!m_scope.isEmpty() || !m_folder.isEmpty());
}

void ResultsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Wenda
