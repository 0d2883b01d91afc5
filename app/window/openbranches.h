#pragma once

#include "library/library.h"

#include <QObject>
#include <QStringList>

class QTreeView;

namespace Wenda {

class TopicTreeModel;

// Which branches of the tree stand open: "root\nid" of each. They are opened again where the tree is filled anew.
class OpenBranches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenBranches)

public:
    OpenBranches(QTreeView &tree, TopicTreeModel &model, QObject *parent);

    QStringList open() const;
    void await(const QStringList &branches); // to be opened as soon as their libraries are there
    void restore(const QStringList &open, const QList<LibraryPtr> &libraries);

Q_SIGNALS:
    void changed(); // one was opened or closed

private:
    void expand(const QStringList &branches);
    void expandFirst();

    QTreeView &m_tree;
    TopicTreeModel &m_model;
    QStringList m_awaited; // those of libraries that are not open yet
};

} // namespace Wenda
