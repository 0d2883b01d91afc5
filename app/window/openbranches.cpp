#include "window/openbranches.h"

#include "library/topictreemodel.h"

#include <QTreeView>

namespace Wenda {

OpenBranches::OpenBranches(QTreeView &tree, TopicTreeModel &model, QObject *parent)
    : QObject(parent)
    , m_tree(tree)
    , m_model(model)
{
    connect(&m_tree, &QTreeView::expanded, this, &OpenBranches::changed);
    connect(&m_tree, &QTreeView::collapsed, this, &OpenBranches::changed);
}

QStringList OpenBranches::open() const
{
    QStringList open;
    for (QModelIndex index = m_model.index(0, 0); index.isValid(); index = m_tree.indexBelow(index)) {
        if (m_tree.isExpanded(index))
            open.append(m_model.libraryRootOf(index) + u'\n' + index.data(TopicTreeModel::TopicIdRole).toString());
    }
    return open;
}

void OpenBranches::await(const QStringList &branches)
{
    m_awaited = branches;
}

void OpenBranches::restore(const QStringList &open, const QList<LibraryPtr> &libraries)
{
    QStringList come;
    for (const LibraryPtr &library : libraries)
        come += m_awaited.filter(QString(library->root + u'\n'));
    m_awaited.removeIf([&](const QString &branch) { return come.contains(branch); });
    expand(open + come);
    if (open.isEmpty() && come.isEmpty())
        expandFirst();
}

void OpenBranches::expand(const QStringList &branches)
{
    for (const QString &branch : branches) {
        const QModelIndex index = m_model.indexOf(branch.section(u'\n', 0, 0), branch.section(u'\n', 1));
        if (index.isValid())
            m_tree.expand(index);
    }
}

// A library of one page, or of one folder, stands open at once: there is nothing to choose from above it.
void OpenBranches::expandFirst()
{
    QModelIndex parent;
    for (int depth = 0; depth < 3 && m_model.rowCount(parent) == 1; ++depth) {
        parent = m_model.index(0, 0, parent);
        if (m_model.canFetchMore(parent))
            m_model.fetchMore(parent);
        m_tree.expand(parent);
    }
}

} // namespace Wenda
