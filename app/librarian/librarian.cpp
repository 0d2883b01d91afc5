#include "librarian/librarian.h"

#include "librarian/desk.h"
#include "librarian/inbackground.h"
#include "librarian/inbatches.h"
#include "librarian/pagefiles.h"
#include "librarian/topics.h"

#include <QSet>

namespace Wenda {

Librarian::Librarian(const QString &indexFolder, QObject *parent)
    : QObject(parent)
    , m_desk(std::make_unique<Desk>(*this, indexFolder))
{
}

Librarian::~Librarian() = default;

void Librarian::open(const QString &path)
{
    m_desk->open(path, Desk::Opening::Alone);
}

void Librarian::openAlso(const QString &path)
{
    m_desk->open(path, Desk::Opening::Also);
}

void Librarian::close(const QString &root)
{
    m_desk->close(root);
}

QList<LibraryPtr> Librarian::libraries() const
{
    QList<LibraryPtr> all;
    for (const std::unique_ptr<OpenLibrary> &open : m_desk->libraries)
        all.append(open->library);
    return all;
}

LibraryPtr Librarian::library(const QString &root) const
{
    const OpenLibrary *open = m_desk->find(root);
    return open != nullptr ? open->library : nullptr;
}

Result<Page> Librarian::page(const QString &root, const QString &path) const
{
    const OpenLibrary *open = m_desk->find(root);
    if (open == nullptr)
        return std::unexpected(Error{Error::Kind::NotFound, QString(root + u'/' + path)});
    if (open->watcher)
        open->watcher->watchPage(path);
    return m_desk->shelf.page(*open->library, path);
}

Outline Librarian::outline(const QString &root, const QString &path) const
{
    const OpenLibrary *open = m_desk->find(root);
    return open != nullptr ? m_desk->shelf.outline(*open->library, path) : Outline();
}

bool Librarian::isAtHand(const QString &root, const QString &path) const
{
    const OpenLibrary *open = m_desk->find(root);
    return open == nullptr || m_desk->shelf.isAtHand(*open->library, path);
}

void Librarian::readAhead(const QString &root, const QString &path)
{
    const LibraryPtr asked = library(root);
    const auto topic = std::pair(root, path);
    if (!asked || m_desk->pagesAwaited.contains(topic))
        return;
    m_desk->pagesAwaited.insert(topic);
    inBackground(
        m_desk->pagePool, *this, [asked, path] { return PageShelf::read(*asked, path); },
        [this, root, path, topic](const PageShelf::Read &read) {
            m_desk->pagesAwaited.remove(topic);
            m_desk->shelf.put(read);
            Q_EMIT pageRead(root, path);
        });
}

std::optional<Outline> Librarian::outlineAtHand(const QString &root, const QString &path)
{
    const LibraryPtr asked = library(root);
    if (!asked || m_desk->shelf.isOutlineAtHand(*asked, path))
        return outline(root, path);
    const auto topic = std::pair(root, path);
    if (m_desk->outlinesAwaited.contains(topic))
        return std::nullopt;
    m_desk->outlinesAwaited.insert(topic);
    inBackground(
        m_desk->outlinePool, *this, [asked, path] { return PageShelf::readOutline(*asked, path); },
        [this, root, path, topic](const PageShelf::Read &read) {
            m_desk->outlinesAwaited.remove(topic);
            m_desk->shelf.putOutline(read);
            Q_EMIT outlineRead(root, path);
        });
    return std::nullopt;
}

void Librarian::search(const Question &question)
{
    *m_desk->searchCancelled = true;
    m_desk->searchCancelled = std::make_shared<std::atomic_bool>();
    const auto work = [this, question, isComplete = m_desk->isIndexComplete(), places = m_desk->searchPlaces(),
                       isCancelled = m_desk->searchCancelled] {
        return m_desk->ask(question, places, *isCancelled, isComplete);
    };
    inBackground(m_desk->searchPool, *this, work, [this, number = ++m_desk->searchNumber](const Desk::Answer &answer) {
        if (number != m_desk->searchNumber)
            return;
        m_desk->restore(answer.lost);
        m_desk->warmSearch(); // that it asked may have cancelled it
        Q_EMIT searched(answer.results);
    });
}

Result<LibraryPtr> Librarian::openNow(const QString &path)
{
    Result<LibraryPtr> library = scanWithCharset(path);
    if (library)
        m_desk->adopt(*library, Desk::Opening::Alone);
    return library;
}

Result<void> Librarian::indexNow(bool rebuild, const std::function<bool(const IndexProgress &)> &goOn)
{
    for (const std::unique_ptr<OpenLibrary> &open : m_desk->libraries) {
        const IndexJob job{open->library, open->indexPath, rebuild};
        const Result<void> done = job.run(m_desk->readers, [&](qsizetype pages, qsizetype total) {
            open->progress = {pages, total, false};
            return !goOn || goOn(open->progress);
        });
        if (!done)
            return done;
        open->progress = {open->library->pageCount, open->library->pageCount, true};
    }
    if (goOn && !m_desk->libraries.empty())
        goOn(m_desk->libraries.back()->progress);
    return {};
}

Results Librarian::searchNow(const Question &question)
{
    const auto work = [this, question, isComplete = m_desk->isIndexComplete(), places = m_desk->searchPlaces()] {
        return m_desk->ask(question, places, m_desk->isClosing, isComplete);
    };
    Desk::Answer answer = QtConcurrent::run(&m_desk->searchPool, work).result();
    if (!answer.lost.isEmpty() && m_desk->isIndexComplete() && indexNow(false))
        answer = QtConcurrent::run(&m_desk->searchPool, work).result();
    return answer.results;
}

void Librarian::readPages(const QString &root, const TakePage &take) const
{
    const LibraryPtr asked = library(root);
    if (!asked)
        return;
    using Read = std::pair<PageFile, Result<Page>>;
    inBatches(
        asked->pages(), m_desk->readers,
        [asked](const PageFile &file) { return Read(file, readPageFile(*asked, file.path)); },
        [&take](const Read &read) { return take(read.first, read.second); });
}

void Librarian::readOutlines(const QString &root, const TakeOutline &take) const
{
    const LibraryPtr asked = library(root);
    if (!asked)
        return;
    using Read = std::pair<PageFile, Result<Outline>>;
    const auto read = [asked](const PageFile &file) {
        const Result<Page> page = readOutlineFile(*asked, file.path);
        return Read(file, page ? Result<Outline>(outlineOf(*page, file.path)) : std::unexpected(page.error()));
    };
    inBatches(asked->pages(), m_desk->readers, read,
              [&take](const Read &each) { return take(each.first, each.second); });
}

void Librarian::collectPictures(const QString &root)
{
    const LibraryPtr asked = library(root);
    if (!asked)
        return;
    const auto work = [this, asked] {
        QStringList addresses;
        QSet<QString> known;
        const auto read = [asked](const PageFile &file) {
            return readPageFile(*asked, file.path).value_or(Page()).pictures;
        };
        inBatches(asked->pages(), m_desk->readers, read, [&](const QList<PagePicture> &pictures) {
            for (const PagePicture &picture : pictures) {
                if (const qsizetype before = known.size(); known.insert(picture.address), known.size() > before)
                    addresses.append(picture.address);
            }
            return !m_desk->isClosing;
        });
        return addresses;
    };
    inBackground(m_desk->picturePool, *this, work,
                 [this, root](const QStringList &addresses) { Q_EMIT picturesCollected(root, addresses); });
}

} // namespace Wenda
