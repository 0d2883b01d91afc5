#pragma once

#include "base/result.h"
#include "library/library.h"
#include "library/topic.h"
#include "markdown/page.h"
#include "search/hit.h"
#include "search/query.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Wenda {

// Joins library, markdown and search: opens libraries, reads pages, keeps the index up to date, answers searches. The
// only owner of background jobs, picture decoding aside.
class Librarian final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Librarian)

public:
    struct IndexProgress
    {
        qsizetype done = 0; // pages
        qsizetype total = 0;
        bool isComplete = false;
        bool isStopped = false; // by the reader or by an error, before it was complete
        bool operator==(const IndexProgress &) const = default;
    };

    // indexFolder holds one index file a library.
    explicit Librarian(const QString &indexFolder, QObject *parent = nullptr);
    ~Librarian() override;

    // Opens in the background; libraryOpened or openFailed follows. The library before stays until then. A small
    // library (under 1,000 topics) is indexed by the time libraryOpened is sent; a larger one goes on indexing.
    void open(const QString &path);
    // Several at once: the first is the one before; each is a top branch of the tree.
    void openAlso(const QString &path);
    void close(const QString &root);
    QList<LibraryPtr> libraries() const;
    LibraryPtr library(const QString &root) const; // null where not open

    // A page or an outline, read now: 1 ms for most pages. Errors: NotFound, NotReadable, NotAPage.
    Result<Page> page(const QString &root, const QString &path) const;
    Outline outline(const QString &root, const QString &path) const; // empty where the page cannot be read

    // A long page takes as long as it is: where it is not at hand yet, it is read in the background; pageRead follows.
    // Where the file changed meanwhile it is not at hand even then.
    bool isAtHand(const QString &root, const QString &path) const;
    void readAhead(const QString &root, const QString &path);
    // The same of an outline: nothing where it is not at hand; it is read in the background, outlineRead follows.
    std::optional<Outline> outlineAtHand(const QString &root, const QString &path);

    // What is in the index so far stays; it is gone on with when that is wished, or at the next start.
    void stopIndexing();
    void goOnIndexing();

    // Searches all open libraries in the background; the newest question wins, searched follows unless a newer came.
    void search(const Question &question);

    // The same by hand, for the command line: blocks.
    Result<LibraryPtr> openNow(const QString &path);
    Result<void> indexNow(bool rebuild, const std::function<bool(const IndexProgress &)> &goOn = {});
    Results searchNow(const Question &question);

    // Reads every page, or its topics, in the order of the tree: on background threads, given to take on this one;
    // false stops. Blocks.
    using TakePage = std::function<bool(const PageFile &file, const Result<Page> &page)>;
    using TakeOutline = std::function<bool(const PageFile &file, const Result<Outline> &outline)>;
    void readPages(const QString &root, const TakePage &take) const;
    void readOutlines(const QString &root, const TakeOutline &take) const;

    // All picture addresses of a library's pages, each once, in reading order; in the background.
    void collectPictures(const QString &root);

Q_SIGNALS:
    void libraryOpened(const Wenda::LibraryPtr &library);
    void openFailed(const Wenda::Error &error);
    // Files came, went or changed on disk: pages names the changed ones, relative. The library was replaced already.
    void libraryChanged(const Wenda::LibraryPtr &library, const QStringList &pages);
    void libraryClosed(const QString &root);
    void pageRead(const QString &root, const QString &path);
    void outlineRead(const QString &root, const QString &path);
    void indexProgressed(const Wenda::Librarian::IndexProgress &progress);
    void indexFailed(const Wenda::Error &error);
    void searched(const Wenda::Results &results);
    void picturesCollected(const QString &root, const QStringList &addresses);

private:
    struct Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace Wenda
