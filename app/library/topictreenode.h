#pragma once

#include "library/topictreemodel.h"

#include <vector>

namespace Wenda {

// A branch of the tree, for topictreemodel.cpp alone.
struct TopicTreeModel::Node
{
    using Nodes = std::vector<std::unique_ptr<Node>>;

    Kind kind = Kind::Folder;
    Node *parent = nullptr;
    qsizetype row = 0;
    LibraryPtr library;
    const Folder *folder = nullptr; // of a library or folder; lives as long as library
    Topic topic;                    // of a page or heading; a page's title and trail come with its outline
    bool isOutlineRead = false;     // of a page
    bool isFetched = false;         // children are with the views
    bool isFetchAwaited = false;    // they are to be, once the outline is there
    Nodes children;                 // made, but the views see them only once they are fetched

    Node &add(Kind childKind)
    {
        children.push_back(std::make_unique<Node>());
        Node &child = *children.back();
        child.kind = childKind;
        child.parent = this;
        child.row = qsizetype(children.size()) - 1;
        child.library = library;
        return child;
    }
};

} // namespace Wenda
