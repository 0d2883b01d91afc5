#include "librarian/searchdesk.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include <sys/stat.h>

namespace Wenda {

namespace {

// People write some hundred lines of synonyms; a larger file is none.
constexpr qint64 largestSynonyms = 4 << 20;

template <class Value>
void appendNew(QList<Value> &all, const QList<Value> &more)
{
    for (const Value &value : more) {
        if (!all.contains(value))
            all.append(value);
    }
}

QString readSynonyms(const QFileInfo &file)
{
    QFile opened(file.filePath());
    const bool isUsable = file.isFile() && file.size() <= largestSynonyms && opened.open(QIODevice::ReadOnly);
    return isUsable ? QString::fromUtf8(opened.readAll()) : QString();
}

quint64 numberOf(const QString &path)
{
    struct stat facts;
    return stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_ino : 0;
}

} // namespace

Results merged(const QList<Results> &each, int limit)
{
    if (each.size() == 1)
        return each.first();
    struct Place
    {
        Hit::Reason reason;
        qsizetype turn;
        qsizetype library;
        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places;
    Results all;
    for (qsizetype library = 0; library < each.size(); ++library) {
        const Results &one = each[library];
        all.query = one.query;
        all.total += one.total;
        all.isIndexComplete = all.isIndexComplete && one.isIndexComplete;
        appendNew(all.words, one.words);
        appendNew(all.narrowerQueries, one.narrowerQueries);
        all.nearest += one.nearest;
        // Within a library its own order stands, whatever the reasons say.
        Hit::Reason reason = Hit::Reason::HeadingExact;
        for (qsizetype turn = 0; turn < one.hits.size(); ++turn) {
            reason = std::max(reason, one.hits[turn].reason);
            places.push_back({reason, turn, library});
        }
    }
    std::sort(places.begin(), places.end());
    const size_t wanted = limit > 0 ? std::min(places.size(), size_t(limit)) : places.size();
    for (size_t i = 0; i < wanted; ++i)
        all.hits.append(each[places[i].library].hits[places[i].turn]);
    if (!all.hits.isEmpty()) {
        all.nearest.clear();
        all.narrowerQueries.clear();
    }
    return all;
}

Index *SearchDesk::indexOf(const SearchPlace &place)
{
    OpenIndex &open = m_open[place.indexPath];
    if (!open.index || open.file != numberOf(place.indexPath)) {
        Result<std::unique_ptr<Index>> index = Index::open(place.indexPath);
        open = OpenIndex();
        if (!index)
            return nullptr;
        open.index = std::move(*index);
        open.file = numberOf(place.indexPath);
    }
    const QFileInfo synonyms(place.libraryRoot + QStringLiteral("/synonyms.txt"));
    const qint64 modified = synonyms.exists() ? synonyms.lastModified().toMSecsSinceEpoch() : 0;
    if (open.synonymsModified != modified) {
        open.synonymsModified = modified;
        open.index->setSynonyms(readSynonyms(synonyms));
    }
    return open.index.get();
}

void SearchDesk::warm(const QList<SearchPlace> &places, const std::atomic_bool &isCancelled)
{
    for (const SearchPlace &place : places) {
        if (const Index *index = isCancelled ? nullptr : indexOf(place))
            index->warm(&isCancelled);
    }
}

QStringList SearchDesk::lost(const QList<SearchPlace> &places) const
{
    QStringList roots;
    for (const SearchPlace &place : places) {
        const auto open = m_open.find(place.indexPath);
        if (open != m_open.end() && (!open->second.index || open->second.index->isEmpty()))
            roots.append(place.libraryRoot);
    }
    return roots;
}

Results SearchDesk::search(const Question &question, const QList<SearchPlace> &places,
                           const std::atomic_bool &isCancelled)
{
    QElapsedTimer clock;
    clock.start();
    QList<Results> each;
    for (const SearchPlace &place : places) {
        const Index *index = isCancelled ? nullptr : indexOf(place);
        if (index == nullptr)
            continue;
        Results found = index->search(question, &isCancelled);
        for (QList<Hit> *hits : {&found.hits, &found.nearest}) {
            for (Hit &hit : *hits)
                hit.libraryRoot = place.libraryRoot;
        }
        each.append(std::move(found));
    }
    Results all = merged(each, question.limit);
    all.query = question.text;
    all.milliseconds = double(clock.nsecsElapsed()) / 1e6;
    return all;
}

} // namespace Wenda
