#pragma once

#include "library/library.h"
#include "library/topic.h"

#include <QAbstractItemModel>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>

namespace Wenda {

// The tree of folders, pages and questions. A branch's children are made when it opens (canFetchMore/fetchMore), so a
// library of 237,000 headings costs no more than the branches that are looked at.
class TopicTreeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopicTreeModel)

public:
    enum Role { TopicIdRole = Qt::UserRole, TrailRole, KindRole };
    enum class Kind { Library, Folder, Page, Heading };
    Q_ENUM(Kind)

    // Gives a page's topics, the page first; called when the page's title or children are needed. Nothing: they come
    // later, takeOutline says when, and until then the page has its file's name and no children.
    using OutlineSource = std::function<std::optional<Outline>(const QString &libraryRoot, const QString &pagePath)>;

    explicit TopicTreeModel(OutlineSource outlineOf, QObject *parent = nullptr);
    ~TopicTreeModel() override;

    // One library: its folders and pages are the top level. Several: each is a top branch.
    void setLibraries(const QList<LibraryPtr> &libraries);

    void takeOutline(const QString &libraryRoot, const QString &pagePath); // the source has it by now

    // The topic's index, its branches being made on the way: a page's for an anchor that its outline does not name, a
    // folder's for "folder/", a library's for an empty id; invalid where there is no such page.
    QModelIndex indexOf(const QString &libraryRoot, const QString &topicId);
    QString libraryRootOf(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Node;
    Node *nodeOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Node &node) const;
    void readOutline(Node &page) const;
    void makeChildren(Node &node) const;
    void fetch(Node &node);

    OutlineSource m_outlineOf;
    std::unique_ptr<Node> m_root;
    mutable QHash<std::pair<QString, QString>, Node *> m_awaited; // pages, by their library's root and path
};

} // namespace Wenda
