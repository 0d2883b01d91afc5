#include "library/folderentries.h"
#include "library/library.h"
#include "library/libraryfile.h"
#include "library/naturalorder.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace Wenda {

namespace {

// Deeper than any tree that people make, shallow enough for the stack.
constexpr int deepestFolder = 200;

QString withoutEnding(const QString &pageName)
{
    return pageName.left(pageName.lastIndexOf(u'.'));
}

QString inFolder(const QString &folder)
{
    return folder.endsWith(u'/') ? folder : QString(folder + u'/');
}

class Scan final
{
public:
    Scan(const QString &root, const LibraryFile &wishes)
        : m_root(root)
        , m_canonicalRoot(QFileInfo(root).canonicalFilePath())
        , m_order(wishes.language)
    {
        for (qsizetype i = 0; i < wishes.order.size(); ++i)
            m_places.insert(wishes.order[i], i);
    }

    Folder folder(const QString &path, const QString &name, int depth = 0);
    QList<Error> problems;
    qsizetype pageCount = 0;

private:
    QString whole(const QString &path) const { return path.isEmpty() ? m_root : QString(m_root + u'/' + path); }
    bool isFollowed(const QString &link);
    template <class Item, class NameOf>
    void sort(QList<Item> &items, NameOf nameOf) const;

    QString m_root;
    QString m_canonicalRoot;
    NaturalOrder m_order;
    QHash<QString, qsizetype> m_places; // from library.json
    QStringList m_linked;               // canonical folders that links led to
};

// A link is followed out of the library, and to each place once: what lies inside is there anyway, and what holds the
// library would lead in a circle.
bool Scan::isFollowed(const QString &link)
{
    const QString target = inFolder(QFileInfo(link).canonicalFilePath());
    const QString root = inFolder(m_canonicalRoot);
    const bool isKnown =
        target.startsWith(root) || root.startsWith(target) ||
        std::any_of(m_linked.cbegin(), m_linked.cend(), [&](const QString &other) { return target.startsWith(other); });
    if (!isKnown)
        m_linked.append(target);
    return !isKnown;
}

Folder Scan::folder(const QString &path, const QString &name, int depth)
{
    Folder found{path, name, {}, {}};
    const auto entries = depth > deepestFolder ? std::nullopt : folderEntries(whole(path));
    if (!entries) {
        problems.append({Error::Kind::NotReadable, whole(path)});
        return found;
    }
    for (const FolderEntry &entry : *entries) {
        const QString entryPath = path.isEmpty() ? entry.name : QString(path + u'/' + entry.name);
        if (entry.kind == FolderEntry::Kind::Dangling) {
            problems.append({Error::Kind::NotFound, whole(entryPath)});
        } else if (entry.kind == FolderEntry::Kind::Page) {
            found.pages.append({entryPath, entry.size, entry.modified});
            ++pageCount;
        } else if (!entry.isLink || isFollowed(whole(entryPath))) {
            Folder inner = folder(entryPath, entry.name, depth + 1);
            if (!inner.folders.isEmpty() || !inner.pages.isEmpty())
                found.folders.append(std::move(inner));
        }
    }
    sort(found.folders, [](const Folder &inner) { return inner.name; });
    sort(found.pages, [&](const PageFile &page) {
        return withoutEnding(path.isEmpty() ? page.path : page.path.mid(path.size() + 1));
    });
    return found;
}

template <class Item, class NameOf>
void Scan::sort(QList<Item> &items, NameOf nameOf) const
{
    if (items.size() < 2)
        return;
    struct Place
    {
        qsizetype wished;
        NaturalOrder::Key key;
        qsizetype at;
    };
    std::vector<Place> places;
    places.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        places.push_back({m_places.value(items[i].path, m_places.size()), m_order.key(nameOf(items[i])), i});
    std::sort(places.begin(), places.end(), [&](const Place &left, const Place &right) {
        if (left.wished != right.wished)
            return left.wished < right.wished;
        const bool isSameName = left.key.name == right.key.name; // "a.md" and "a.markdown"
        return isSameName ? items[left.at].path < items[right.at].path : NaturalOrder::isBefore(left.key, right.key);
    });
    QList<Item> sorted;
    sorted.reserve(items.size());
    for (const Place &place : places)
        sorted.append(std::move(items[place.at]));
    items = std::move(sorted);
}

QString homePageOf(const Library &library, const QString &wished)
{
    const QList<PageFile> &top = library.tree.pages;
    if (!wished.isEmpty() && QFileInfo(library.root + u'/' + wished).isFile())
        return wished;
    for (const QLatin1String name : {QLatin1String("readme"), QLatin1String("index")}) {
        const auto found = std::find_if(top.cbegin(), top.cend(), [&](const PageFile &page) {
            return withoutEnding(page.path).compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found != top.cend())
            return found->path;
    }
    return {};
}

Result<LibraryPtr> scanPage(const QFileInfo &file, const LibraryFile &wishes, Library library)
{
    if (!isPageName(file.fileName()) || file.size() == 0)
        return std::unexpected(Error{Error::Kind::NotAPage, library.source});
    if (!file.isReadable())
        return std::unexpected(Error{Error::Kind::NotReadable, library.source});
    library.isSinglePage = true;
    library.title = withoutEnding(file.fileName());
    library.homePage = file.fileName();
    library.language = wishes.language;
    const qint64 modified = std::max<qint64>(0, file.lastModified().toMSecsSinceEpoch());
    library.tree.pages.append({file.fileName(), file.size(), modified});
    library.pageCount = 1;
    return std::make_shared<const Library>(std::move(library));
}

} // namespace

Result<LibraryPtr> scan(const QString &path)
{
    Library library;
    library.source = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo source(library.source);
    if (path.isEmpty() || !source.exists())
        return std::unexpected(Error{Error::Kind::NotFound, path.isEmpty() ? path : library.source});
    library.root = source.isDir() ? library.source : source.absolutePath();

    const Result<LibraryFile> libraryFile = readLibraryFile(library.root);
    const LibraryFile wishes = libraryFile.value_or(LibraryFile());
    if (!libraryFile)
        library.problems.append(libraryFile.error());
    library.baseAddress = wishes.baseAddress;
    if (!source.isDir())
        return scanPage(source, wishes, std::move(library));
    if (!QDir(library.root).isReadable())
        return std::unexpected(Error{Error::Kind::NotReadable, library.source});

    Scan scan(library.root, wishes);
    library.tree = scan.folder({}, source.fileName());
    library.problems.append(scan.problems);
    library.pageCount = scan.pageCount;
    if (library.pageCount == 0)
        return std::unexpected(Error{Error::Kind::EmptyLibrary, library.source});
    library.title = wishes.title.isEmpty() ? source.fileName() : wishes.title;
    library.language = wishes.language;
    library.homePage = homePageOf(library, wishes.homePage);
    return std::make_shared<const Library>(std::move(library));
}

} // namespace Wenda
