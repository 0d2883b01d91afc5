#pragma once

#include <QIdentityProxyModel>
#include <QPersistentModelIndex>
#include <QSet>

namespace Wenda {

class TopicTreeModel;

// The tree of topics with a box before each row. A checked branch stands for all of it: to uncheck something inside
// leaves the rest of the branch checked. Branches that are not open are not read for it.
class CheckedTopics final : public QIdentityProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckedTopics)

public:
    explicit CheckedTopics(TopicTreeModel &topics, QObject *parent = nullptr);

    QModelIndexList checkedBranches() const; // of this model, in the order of the tree; none inside another

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void check(const QModelIndex &index);
    void uncheck(const QModelIndex &index);
    void notePartly();
    void collect(const QModelIndex &index, QModelIndexList &branches) const;

    QSet<QPersistentModelIndex> m_checked;
    QSet<QPersistentModelIndex> m_partly; // what stands above a checked one
};

} // namespace Wenda
