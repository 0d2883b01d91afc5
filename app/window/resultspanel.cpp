#include "window/resultspanel.h"

#include "window/hitlist.h"
#include "window/hitlistmodel.h"
#include "window/hittreemodel.h"
#include "window/nothingfound.h"
#include "window/topictree.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace Wenda {

ResultsPanel::ResultsPanel(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_scopeButton(new QToolButton(this))
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
    m_scopeButton->setAutoRaise(true);
    m_scopeButton->setForegroundRole(QPalette::PlaceholderText);
    top->addWidget(m_tabs);
    top->addStretch(1);
    top->addWidget(m_scopeButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResultsPanel::showView);
    connect(m_scopeButton, &QToolButton::clicked, this, &ResultsPanel::showScopes);
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
    connect(m_listModel, &HitListModel::moreWanted, this, &ResultsPanel::moreWanted);
    connect(m_nothing, &NothingFound::queryWanted, this, &ResultsPanel::queryWanted);
    connect(m_nothing, &NothingFound::hitWanted, this, &ResultsPanel::hitChosen);
}

void ResultsPanel::setResults(const Results &results)
{
    const bool isSameQuery = results.query == m_listModel->results().query;
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
    Q_EMIT currentChanged();
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

QWidget *ResultsPanel::view() const
{
    return m_stack->currentWidget();
}

void ResultsPanel::walk(int rows)
{
    const int count = m_listModel->rowCount();
    if (count == 0)
        return;
    m_list->setCurrentIndex(m_listModel->index(std::clamp(currentRow() + rows, 0, count - 1)));
    m_list->scrollTo(m_list->currentIndex());
}

void ResultsPanel::openCurrent()
{
    if (const QModelIndex index = m_list->currentIndex(); index.isValid())
        Q_EMIT hitChosen(index.data(HitListModel::HitRole).value<Hit>());
}

void ResultsPanel::showView()
{
    const bool isEmpty = m_listModel->rowCount() == 0;
    // While someone types, only what is in front follows.
    if (m_tabs->currentIndex() == 1 && std::exchange(m_isTreeOld, false)) {
        m_treeModel->setHits(m_listModel->results().hits);
        m_tree->expandAll();
    }
    m_stack->setCurrentWidget(isEmpty                       ? static_cast<QWidget *>(m_nothing)
                              : m_tabs->currentIndex() == 1 ? static_cast<QWidget *>(m_tree)
                                                            : static_cast<QWidget *>(m_list));
}

void ResultsPanel::setFolder(const QString &folder)
{
    m_folder = folder;
}

void ResultsPanel::setScope(const QString &folder)
{
    if (folder == m_scope)
        return;
    m_scope = folder;
    retranslate();
    Q_EMIT scopeChanged(m_scope);
}

void ResultsPanel::showScopes()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &folder) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(folder == m_scope);
        connect(action, &QAction::triggered, this, [this, folder] { setScope(folder); });
    };
    add(tr("All"), {});
    if (!m_scope.isEmpty())
        add(tr("Folder \"%1\"").arg(m_scope.chopped(1)), m_scope);
    if (!m_folder.isEmpty() && m_folder != m_scope)
        add(tr("Folder \"%1\"").arg(m_folder.chopped(1)), m_folder);
    menu->popup(m_scopeButton->mapToGlobal(QPoint(0, m_scopeButton->height())));
}

void ResultsPanel::retranslate()
{
    m_tabs->setTabText(0, tr("By relevance"));
    m_tabs->setTabText(1, tr("In contents"));
    m_tabs->setAccessibleName(tr("Order of results"));
    m_list->setAccessibleName(tr("Results"));
    m_tree->setAccessibleName(tr("Results in contents"));
    m_scopeButton->setText((m_scope.isEmpty() ? tr("All") : m_scope.chopped(1).section(u'/', -1)) +
                           QStringLiteral(" ▾"));
    m_scopeButton->setAccessibleName(tr("Where to search"));
    m_scopeButton->setToolTip(m_scope.isEmpty() ? tr("Searches everything") : tr("Searches only \"%1\"").arg(m_scope));
}

void ResultsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Wenda
