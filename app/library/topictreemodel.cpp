#include "library/topictreenode.h"

#include <algorithm>

namespace Wenda {

TopicTreeModel::TopicTreeModel(OutlineSource outlineOf, QObject *parent)
    : QAbstractItemModel(parent)
    , m_outlineOf(std::move(outlineOf))
    , m_root(std::make_unique<Node>())
{
    m_root->isFetched = true;
}

TopicTreeModel::~TopicTreeModel() = default;

void TopicTreeModel::setLibraries(const QList<LibraryPtr> &libraries)
{
    beginResetModel();
    m_awaited.clear();
    m_root = std::make_unique<Node>();
    if (libraries.size() == 1) {
        m_root->library = libraries.first();
        m_root->folder = &m_root->library->tree;
    } else {
        for (const LibraryPtr &library : libraries) {
            Node &top = m_root->add(Kind::Library);
            top.library = library;
            top.folder = &library->tree;
        }
    }
    makeChildren(*m_root);
    m_root->isFetched = true;
    endResetModel();
}

// A heading stands under the nearest heading above it of a higher level.
void TopicTreeModel::readOutline(Node &page) const
{
    if (page.isOutlineRead)
        return;
    const std::optional<Outline> outline = m_outlineOf(page.library->root, page.topic.id);
    page.isOutlineRead = outline.has_value();
    if (!outline) {
        m_awaited.insert({page.library->root, page.topic.id}, &page);
        return;
    }
    Node *last = &page;
    for (const Topic &topic : *outline) {
        if (topic.level == 0) {
            page.topic = topic;
            continue;
        }
        while (last != &page && last->topic.level >= topic.level)
            last = last->parent;
        last = &last->add(Kind::Heading);
        last->topic = topic;
    }
}

void TopicTreeModel::makeChildren(Node &node) const
{
    if (node.kind == Kind::Page)
        return readOutline(node);
    if (node.folder == nullptr || !node.children.empty())
        return;
    for (const Folder &folder : node.folder->folders)
        node.add(Kind::Folder).folder = &folder;
    for (const PageFile &file : node.folder->pages)
        node.add(Kind::Page).topic.id = file.path;
}

void TopicTreeModel::fetch(Node &node)
{
    if (node.isFetched)
        return;
    makeChildren(node);
    node.isFetchAwaited = node.kind == Kind::Page && !node.isOutlineRead;
    if (node.isFetchAwaited)
        return;
    if (node.children.empty()) {
        node.isFetched = true;
        return;
    }
    beginInsertRows(indexOf(node), 0, int(node.children.size()) - 1);
    node.isFetched = true;
    endInsertRows();
}

void TopicTreeModel::takeOutline(const QString &libraryRoot, const QString &pagePath)
{
    Node *page = m_awaited.take({libraryRoot, pagePath});
    if (page == nullptr)
        return;
    readOutline(*page);
    const QModelIndex index = indexOf(*page);
    Q_EMIT dataChanged(index, index);
    if (page->isFetchAwaited)
        fetch(*page);
}

TopicTreeModel::Node *TopicTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex TopicTreeModel::indexOf(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(int(node.row), 0, &node);
}

QModelIndex TopicTreeModel::indexOf(const QString &libraryRoot, const QString &topicId)
{
    const auto child = [this](Node *node, const auto &isWanted) -> Node * {
        fetch(*node);
        const auto found = std::find_if(node->children.cbegin(), node->children.cend(),
                                        [&](const std::unique_ptr<Node> &each) { return isWanted(*each); });
        return found == node->children.cend() ? nullptr : found->get();
    };
    const auto isLibrary = [&](const Node &node) { return node.library && node.library->root == libraryRoot; };
    Node *node = isLibrary(*m_root) ? m_root.get() : child(m_root.get(), isLibrary);
    const QString pagePath = pageOf(topicId);
    for (qsizetype slash = pagePath.indexOf(u'/'); node && slash >= 0; slash = pagePath.indexOf(u'/', slash + 1)) {
        const QStringView folder = QStringView(pagePath).left(slash);
        node = child(node, [&](const Node &each) { return each.folder != nullptr && each.folder->path == folder; });
    }
    if (node && !pagePath.isEmpty() && !pagePath.endsWith(u'/'))
        node = child(node, [&](const Node &each) { return each.kind == Kind::Page && each.topic.id == pagePath; });
    if (!node)
        return {};
    if (node->kind != Kind::Page || anchorOf(topicId).isEmpty())
        return indexOf(*node);

    readOutline(*node);
    std::vector<Node *> ways{node};
    for (size_t i = 0; i < ways.size(); ++i) {
        for (const std::unique_ptr<Node> &heading : ways[i]->children) {
            if (heading->topic.id != topicId) {
                ways.push_back(heading.get());
                continue;
            }
            for (Node *above = heading->parent; above != node->parent; above = above->parent)
                fetch(*above);
            return indexOf(*heading);
        }
    }
    return indexOf(*node);
}

QString TopicTreeModel::libraryRootOf(const QModelIndex &index) const
{
    const Node *node = nodeOf(index);
    return node->library ? node->library->root : QString();
}

QModelIndex TopicTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[size_t(row)].get());
}

QModelIndex TopicTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeOf(child)->parent) : QModelIndex();
}

int TopicTreeModel::rowCount(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    return node->isFetched && parent.column() <= 0 ? int(node->children.size()) : 0;
}

int TopicTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant TopicTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Node &node = *nodeOf(index);
    const bool isFolder = node.kind == Kind::Folder || node.kind == Kind::Library;
    if (role == KindRole)
        return QVariant::fromValue(node.kind);
    if (role == TopicIdRole)
        return isFolder ? QString(node.folder->path.isEmpty() ? QString() : node.folder->path + u'/') : node.topic.id;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != TrailRole)
        return {};
    if (node.kind == Kind::Page)
        readOutline(node);
    if (role == TrailRole)
        return isFolder ? node.folder->path.split(u'/', Qt::SkipEmptyParts).mid(0, node.folder->path.count(u'/'))
                        : node.topic.trail;
    if (node.kind == Kind::Library)
        return node.library->title;
    if (node.kind == Kind::Folder)
        return node.folder->name;
    // A page that could not be read has no outline.
    return node.topic.title.isEmpty() ? node.topic.id.section(u'/', -1) : node.topic.title;
}

// A page counts as a branch until its outline was read: whoever lists a folder of a thousand pages reads none of them.
bool TopicTreeModel::hasChildren(const QModelIndex &parent) const
{
    const Node *node = nodeOf(parent);
    if (parent.column() > 0 || node->kind == Kind::Heading || node->isFetched || node == m_root.get())
        return !node->children.empty();
    return node->kind != Kind::Page || !node->isOutlineRead || !node->children.empty();
}

bool TopicTreeModel::canFetchMore(const QModelIndex &parent) const
{
    return !nodeOf(parent)->isFetched && hasChildren(parent);
}

void TopicTreeModel::fetchMore(const QModelIndex &parent)
{
    fetch(*nodeOf(parent));
}

} // namespace Wenda
