#pragma once

#include "search/hit.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace Wenda {

// The same hits where they stand in the contents: a tree of their trails, in the order of the best hit of each branch.
class HitTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitTreeModel)

public:
    explicit HitTreeModel(QObject *parent = nullptr);
    ~HitTreeModel() override;

    void setHits(const QList<Hit> &hits);
    QModelIndex indexOf(int row) const;          // of a hit, by its row in the list
    int rowOf(const QModelIndex &index) const;   // in the list; -1: a branch that is no hit
    int placeOf(const QModelIndex &index) const; // among the tree's hits, top to bottom; -1: a branch that is no hit

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    // HitListModel's roles; a branch that is no hit itself has none of them.
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Branch;
    const Branch *branchOf(const QModelIndex &index) const;

    QList<Hit> m_hits;
    std::vector<const Branch *> m_leaves; // by the hits' rows in the list
    std::unique_ptr<Branch> m_root;
};

} // namespace Wenda
