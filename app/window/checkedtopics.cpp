#include "window/checkedtopics.h"

#include "library/topictreemodel.h"

namespace Wenda {

static bool isWithin(QModelIndex index, const QModelIndex &branch)
{
    while (index.isValid() && index != branch)
        index = index.parent();
    return index.isValid();
}

CheckedTopics::CheckedTopics(TopicTreeModel &topics, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&topics);
}

QModelIndexList CheckedTopics::checkedBranches() const
{
    QModelIndexList branches;
    for (int row = 0; row < rowCount(); ++row)
        collect(index(row, 0), branches);
    return branches;
}

void CheckedTopics::collect(const QModelIndex &branch, QModelIndexList &branches) const
{
    if (m_checked.contains(branch)) {
        branches.append(branch);
        return;
    }
    for (int row = 0; m_partly.contains(branch) && row < rowCount(branch); ++row)
        collect(index(row, 0, branch), branches);
}

Qt::ItemFlags CheckedTopics::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable : flags;
}

QVariant CheckedTopics::data(const QModelIndex &index, int role) const
{
    if (role != Qt::CheckStateRole)
        return QIdentityProxyModel::data(index, role);
    for (QModelIndex above = index; above.isValid(); above = above.parent()) {
        if (m_checked.contains(above))
            return Qt::Checked;
    }
    return m_partly.contains(index) ? Qt::PartiallyChecked : Qt::Unchecked;
}

bool CheckedTopics::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    if (value.toInt() == Qt::Checked)
        check(index);
    else
        uncheck(index);
    notePartly();
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

void CheckedTopics::check(const QModelIndex &index)
{
    m_checked.removeIf([&](const QPersistentModelIndex &each) { return isWithin(each, index); });
    m_checked.insert(index);
}

void CheckedTopics::uncheck(const QModelIndex &index)
{
    m_checked.removeIf([&](const QPersistentModelIndex &each) { return isWithin(each, index); });
    QModelIndexList way; // from here up to the checked branch
    QModelIndex above = index;
    while (above.isValid() && !m_checked.contains(above)) {
        way.append(above);
        above = above.parent();
    }
    if (!above.isValid())
        return;
    m_checked.remove(above);
    for (auto kept = way.crbegin(); kept != way.crend(); ++kept) {
        for (int row = 0; row < rowCount(kept->parent()); ++row) {
            if (row != kept->row())
                m_checked.insert(this->index(row, 0, kept->parent()));
        }
    }
}

void CheckedTopics::notePartly()
{
    m_partly.clear();
    for (const QPersistentModelIndex &each : std::as_const(m_checked)) {
        for (QModelIndex above = each.parent(); above.isValid() && !m_partly.contains(above); above = above.parent())
            m_partly.insert(above);
    }
}

} // namespace Wenda
