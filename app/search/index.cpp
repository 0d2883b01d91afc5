#include "search/index.h"

#include "search/outline.h"
#include "search/rows.h"
#include "search/searcher.h"
#include "search/store.h"

#include <algorithm>

namespace Wenda {

struct Index::Store
{
    QString path;
    std::unique_ptr<Wenda::Store> file;
    Searcher searcher;
    bool isWriting = false;
    TopicNumber next = 0; // the number of the next topic, while writing

    template <class Work>
    Result<void> attempt(Work work)
    {
        if (!file)
            return std::unexpected(Error{Error::Kind::NotWritable, path});
        try {
            work();
            return {};
        } catch (const SQLite::Exception &exception) {
            const Error error = Wenda::Store::error(exception, path);
            if (Wenda::Store::isTorn(exception))
                replace();
            return std::unexpected(error);
        }
    }
    void replace();
    void removePage(const QString &pagePath);
    void putTopic(TopicNumber number, const TopicRow &row);
};

Index::Index()
    : m_store(std::make_unique<Store>())
{
}

Index::~Index()
{
    rollback();
}

// The file turned out to be damaged: an empty one takes its place, to be filled by whoever brings it up to date next.
void Index::Store::replace()
{
    if (path == QLatin1String(":memory:"))
        return;
    isWriting = false;
    file.reset();
    Wenda::Store::removeFiles(path);
    if (auto opened = Wenda::Store::open(path))
        file = std::move(*opened);
    searcher.forgetAll();
}

Result<std::unique_ptr<Index>> Index::open(const QString &path)
{
    auto file = Wenda::Store::open(path);
    if (!file)
        return std::unexpected(file.error());
    std::unique_ptr<Index> index(new Index);
    index->m_store->path = path;
    index->m_store->file = std::move(*file);
    return index;
}

QHash<QString, PageStamp> Index::stamps() const
{
    QHash<QString, PageStamp> stamps;
    const Result<void> done = m_store->attempt([&] {
        auto pages = m_store->file->statement("SELECT path, size, modified FROM page");
        while (pages->executeStep())
            stamps.insert(QString::fromUtf8(pages->getColumn(0).getText()),
                          {pages->getColumn(1).getInt64(), pages->getColumn(2).getInt64()});
    });
    // What was read before the damage was met is no longer there either.
    return done ? stamps : QHash<QString, PageStamp>();
}

Result<void> Index::begin()
{
    return m_store->attempt([this] {
        m_store->file->database().exec("BEGIN IMMEDIATE");
        m_store->isWriting = true;
        m_store->next = m_store->file->database().execAndGet("SELECT next FROM numbering").getUInt();
    });
}

Result<void> Index::put(const PageRows &page)
{
    return m_store->attempt([&] {
        m_store->removePage(page.path);
        // A number is given once only: readers tell new topics by it.
        const TopicNumber first = m_store->next;
        m_store->next += static_cast<TopicNumber>(std::max<std::size_t>(1, page.topics.size()));
        for (std::size_t i = 0; i < page.topics.size(); ++i)
            m_store->putTopic(first + static_cast<TopicNumber>(i), page.topics[i]);

        auto add = m_store->file->statement(
            "INSERT INTO page (path, size, modified, first, count, outline) VALUES (?, ?, ?, ?, ?, ?)");
        add->bind(1, page.path.toStdString());
        add->bind(2, static_cast<int64_t>(page.size));
        add->bind(3, static_cast<int64_t>(page.modified));
        add->bind(4, first);
        add->bind(5, static_cast<int64_t>(page.topics.size()));
        add->bindNoCopy(6, page.outline.data(), static_cast<int>(page.outline.size()));
        add->exec();
    });
}

void Index::Store::putTopic(TopicNumber number, const TopicRow &row)
{
    auto words = file->statement("INSERT INTO words (rowid, heading, text) VALUES (?, ?, ?)");
    words->bind(1, number);
    words->bindNoCopy(2, row.headingWords.constData());
    words->bindNoCopy(3, row.textWords.constData());
    words->exec();
    auto topic = file->statement("INSERT INTO topic (id, folded, losses) VALUES (?, ?, ?)");
    topic->bind(1, number);
    topic->bindNoCopy(2, row.text.folded.data(), static_cast<int>(row.text.folded.size()));
    topic->bindNoCopy(3, row.text.losses.data(), static_cast<int>(row.text.losses.size()));
    topic->exec();
}

void Index::Store::removePage(const QString &pagePath)
{
    auto find = file->statement("SELECT first, count, outline FROM page WHERE path = ?");
    find->bind(1, pagePath.toStdString());
    if (!find->executeStep())
        return;
    const TopicNumber first = find->getColumn(0).getUInt();
    const std::uint32_t count = find->getColumn(1).getUInt();
    const SQLite::Column packed = find->getColumn(2);
    const PageOutline outline =
        unpackOutline({static_cast<const char *>(packed.getBlob()), static_cast<size_t>(packed.getBytes())});
    // FTS5 keeps no texts of ours, so it must be told what to forget.
    for (std::uint32_t i = 0; i < count && i < outline.size(); ++i) {
        auto read = file->statement("SELECT folded, losses FROM topic WHERE id = ?");
        read->bind(1, first + i);
        if (!read->executeStep())
            continue;
        const SQLite::Column kept = read->getColumn(0);
        const SQLite::Column losses = read->getColumn(1);
        const std::string_view text(static_cast<const char *>(kept.getBlob()), static_cast<size_t>(kept.getBytes()));
        const ShownText shown =
            shownAgain(text, {static_cast<const char *>(losses.getBlob()), static_cast<size_t>(losses.getBytes())});
        const QByteArray heading = headingWordsOf(outline[i].heading);
        const QByteArray textWords = textWordsOf(QByteArray(text.data(), text.size()), shown.text);
        auto forget = file->statement("INSERT INTO words (words, rowid, heading, text) VALUES ('delete', ?, ?, ?)");
        forget->bind(1, first + i);
        forget->bindNoCopy(2, heading.constData());
        forget->bindNoCopy(3, textWords.constData());
        forget->exec();
    }
    auto topics = file->statement("DELETE FROM topic WHERE id >= ? AND id < ?");
    topics->bind(1, first);
    topics->bind(2, first + count);
    topics->exec();
    auto page = file->statement("DELETE FROM page WHERE path = ?");
    page->bind(1, pagePath.toStdString());
    page->exec();
}

Result<void> Index::remove(const QString &path)
{
    return m_store->attempt([&] { m_store->removePage(path); });
}

Result<void> Index::commit()
{
    return m_store->attempt([this] {
        // Written once for all pages, and without RETURNING: that makes a savepoint, at each of which FTS5 writes out
        // all that it has gathered.
        auto number = m_store->file->statement("UPDATE numbering SET next = ?");
        number->bind(1, m_store->next);
        number->exec();
        m_store->file->database().exec("COMMIT");
        m_store->isWriting = false;
        m_store->searcher.forget();
    });
}

void Index::rollback()
{
    if (!m_store->isWriting)
        return;
    m_store->isWriting = false;
    (void)m_store->attempt([this] { m_store->file->database().exec("ROLLBACK"); });
    m_store->searcher.forget();
}

void Index::setSynonyms(const QString &text)
{
    m_store->searcher.setSynonyms(text);
}

qsizetype Index::topicCount() const
{
    qsizetype count = 0;
    (void)m_store->attempt([&] {
        auto ask = m_store->file->statement("SELECT coalesce(sum(count), 0) FROM page");
        ask->executeStep();
        count = ask->getColumn(0).getInt64();
    });
    return count;
}

bool Index::isEmpty() const
{
    bool isAnyThere = false;
    (void)m_store->attempt([&] { isAnyThere = m_store->file->statement("SELECT 1 FROM page LIMIT 1")->executeStep(); });
    return !isAnyThere;
}

void Index::warm(const std::atomic_bool *isCancelled) const
{
    (void)m_store->attempt([&] { m_store->searcher.warm(*m_store->file, isCancelled); });
}

Results Index::search(const Question &question, const std::atomic_bool *isCancelled) const
{
    Results results;
    results.query = question.text;
    (void)m_store->attempt([&] { results = m_store->searcher.search(*m_store->file, question, isCancelled); });
    return results;
}

} // namespace Wenda
