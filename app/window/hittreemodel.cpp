#include "window/hittreemodel.h"

#include "window/hitlistmodel.h"
#include "window/rowdelegate.h"

namespace Wenda {

struct HitTreeModel::Branch
{
    QString title;
    const Branch *parent = nullptr;
    int row = 0;
    qsizetype hit = -1; // in m_hits; -1: only on the way to one
    int place = -1;     // among the hits, top to bottom
    std::vector<std::unique_ptr<Branch>> children;

    Branch *child(const QString &wanted)
    {
        for (const auto &known : children) {
            if (known->title == wanted)
                return known.get();
        }
        return grow(wanted);
    }

    // Numbers the hits below from the first one's place on; gives the place after them.
    int count(int next)
    {
        if (hit >= 0)
            place = next++;
        for (const auto &branch : children)
            next = branch->count(next);
        return next;
    }

    Branch *grow(const QString &grownTitle)
    {
        auto made = std::make_unique<Branch>();
        made->title = grownTitle;
        made->parent = this;
        made->row = int(children.size());
        children.push_back(std::move(made));
        return children.back().get();
    }
};

HitTreeModel::HitTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Branch>())
{
}

HitTreeModel::~HitTreeModel() = default;

void HitTreeModel::setHits(const QList<Hit> &hits)
{
    beginResetModel();
    m_hits = hits;
    m_leaves.clear();
    m_root = std::make_unique<Branch>();
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        Branch *branch = m_root.get();
        for (const QString &part : m_hits.at(i).trail)
            branch = branch->child(part);
        Branch *leaf = branch->child(m_hits.at(i).heading);
        if (leaf->hit >= 0) // two topics of one name under one trail
            leaf = branch->grow(m_hits.at(i).heading);
        leaf->hit = i;
        m_leaves.push_back(leaf);
    }
    m_root->count(0);
    endResetModel();
}

QModelIndex HitTreeModel::indexOf(int row) const
{
    if (row < 0 || size_t(row) >= m_leaves.size())
        return {};
    const Branch *leaf = m_leaves[size_t(row)];
    return createIndex(leaf->row, 0, leaf);
}

int HitTreeModel::rowOf(const QModelIndex &index) const
{
    return int(branchOf(index)->hit);
}

int HitTreeModel::placeOf(const QModelIndex &index) const
{
    return branchOf(index)->place;
}

const HitTreeModel::Branch *HitTreeModel::branchOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Branch *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex HitTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, branchOf(parent)->children[size_t(row)].get());
}

QModelIndex HitTreeModel::parent(const QModelIndex &child) const
{
    const Branch *above = child.isValid() ? branchOf(child)->parent : nullptr;
    if (!above || above == m_root.get())
        return {};
    return createIndex(above->row, 0, above);
}

int HitTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(branchOf(parent)->children.size());
}

int HitTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant HitTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Branch *branch = branchOf(index);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return branch->title;
    if (branch->hit < 0)
        return {};
    if (role == HitListModel::HitRole)
        return QVariant::fromValue(m_hits.at(branch->hit));
    if (role == RowDelegate::MarksRole)
        return QVariant::fromValue(m_hits.at(branch->hit).headingMarks);
    if (role == HitListModel::TopicIdRole)
        return m_hits.at(branch->hit).id;
    return {};
}

Qt::ItemFlags HitTreeModel::flags(const QModelIndex &index) const
{
    const bool isHit = index.isValid() && branchOf(index)->hit >= 0;
    return isHit ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
}

} // namespace Wenda
