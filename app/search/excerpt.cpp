#include "search/excerpt.h"

#include "search/kepttext.h"
#include "search/outline.h"
#include "search/store.h"

#include <algorithm>

namespace Wenda {

namespace {

// All places of all words in the folded text, sorted.
TextRanges placesOf(const QString &folded, const QStringList &words)
{
    TextRanges places;
    for (const QString &word : words)
        for (qsizetype at = word.isEmpty() ? -1 : folded.indexOf(word); at >= 0;
             at = folded.indexOf(word, at + word.size()))
            places.append({at, word.size()});
    std::sort(places.begin(), places.end(), [](const TextRange &a, const TextRange &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    return places;
}

// Where a window of the given length begins that holds most of the words, longer words counting more; the first such.
qsizetype bestStart(const TextRanges &places, qsizetype length)
{
    qsizetype best = 0;
    qsizetype bestWorth = -1;
    for (qsizetype i = 0; i < places.size() && i < 400; ++i) {
        const qsizetype end = places[i].start + length;
        qsizetype worth = 0;
        qsizetype covered = 0;
        for (qsizetype k = i; k < places.size() && places[k].start + places[k].length <= end; ++k) {
            const qsizetype fresh = places[k].start + places[k].length - std::max(covered, places[k].start);
            worth += std::max<qsizetype>(0, fresh) * places[k].length;
            covered = std::max(covered, places[k].start + places[k].length);
        }
        if (worth > bestWorth) {
            best = places[i].start;
            bestWorth = worth;
        }
    }
    return best;
}

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'。' || c == u'！' || c == u'？' || c == u'；';
}

// The passage begins with its sentence where that is near.
qsizetype sentenceStart(const QString &text, qsizetype at, qsizetype reach)
{
    for (qsizetype i = at; i > 0 && at - i <= reach; --i)
        if (isBreak(text[i - 1]))
            return i;
    qsizetype from = std::max<qsizetype>(0, at - reach);
    if (from > 0 && text[from].isLowSurrogate())
        --from;
    return from;
}

// A piece of a text on one line, "…" where it is cut: lines and the blanks that code is set in are one blank each.
class Piece final
{
public:
    Piece(const QString &text, qsizetype from, qsizetype to)
        : m_from(from)
    {
        if (!QStringView(text).first(from).trimmed().isEmpty())
            m_passage += u'…';
        for (qsizetype at = from; at < to; ++at) {
            m_places.push_back(m_passage.size());
            const bool isBlank = text[at].isSpace();
            if (!isBlank)
                m_passage += text[at];
            else if (at == from || !text[at - 1].isSpace())
                m_passage += u' ';
        }
        m_places.push_back(m_passage.size());
        if (!QStringView(text).sliced(to).trimmed().isEmpty())
            m_passage += u'…';
    }
    const QString &passage() const { return m_passage; }
    qsizetype placeOf(qsizetype at) const { return m_places[static_cast<std::size_t>(at - m_from)]; }

private:
    qsizetype m_from;
    QString m_passage;
    std::vector<qsizetype> m_places; // of the text's characters, and of its end, in the passage
};

} // namespace

Excerpt excerpt(const ShownText &text, const QStringList &words, int length)
{
    const TextRanges places = placesOf(text.folded.text, words);
    // The words stand in its first half: a list may have room for no more.
    const qsizetype first = places.isEmpty() ? 0 : text.folded.original({bestStart(places, length / 2), 1}).start;
    qsizetype from = sentenceStart(text.text, first, length / 4);
    while (from < text.text.size() && text.text[from].isSpace())
        ++from;
    qsizetype to = std::min<qsizetype>(text.text.size(), from + length);
    for (const TextRange &place : places) {
        const TextRange shown = text.folded.original(place);
        if (shown.start >= from && shown.start < to && (shown.start == first || shown.start + shown.length <= to + 8))
            to = std::max(to, shown.start + shown.length);
    }
    if (to < text.text.size() && text.text[to].isLowSurrogate())
        ++to;

    while (to > from && text.text[to - 1].isSpace())
        --to;
    const Piece piece(text.text, from, to);
    Excerpt result;
    result.passage = piece.passage();
    for (const TextRange &place : places) {
        const TextRange shown = text.folded.original(place);
        if (shown.start < from || shown.start + shown.length > to)
            continue;
        const qsizetype start = piece.placeOf(shown.start);
        const qsizetype end = piece.placeOf(shown.start + shown.length);
        if (!result.marks.isEmpty() && start <= result.marks.last().start + result.marks.last().length) {
            TextRange &last = result.marks.last();
            last.length = std::max(last.length, end - last.start);
        } else {
            result.marks.append({start, end - start});
        }
    }
    return result;
}

namespace {

PageOutline readOutline(Store &store, const Catalog::Page &page)
{
    auto find = store.statement("SELECT outline FROM page WHERE first = ?");
    find->bind(1, page.first);
    if (!find->executeStep())
        return {};
    const SQLite::Column packed = find->getColumn(0);
    return unpackOutline({static_cast<const char *>(packed.getBlob()), static_cast<size_t>(packed.getBytes())});
}

} // namespace

QString topicId(Store &store, const Catalog &catalog, TopicNumber number)
{
    const Catalog::Page &page = catalog.page(catalog[number]);
    const PageOutline outline = readOutline(store, page);
    const QString path = QString::fromUtf8(page.path);
    return number - page.first < outline.size() ? topicIdOf(path, outline[number - page.first]) : path;
}

Hit hitOf(Store &store, const Catalog &catalog, TopicNumber number, Hit::Reason reason, const QStringList &words,
          int passageLength)
{
    const Catalog::Entry &entry = catalog[number];
    const Catalog::Page &page = catalog.page(entry);
    Hit hit;
    hit.reason = reason;
    hit.path = QString::fromUtf8(page.path);
    const PageOutline outline = readOutline(store, page);
    if (number - page.first < outline.size()) {
        const OutlineTopic &topic = outline[number - page.first];
        hit.id = topicIdOf(hit.path, topic);
        hit.heading = topic.heading;
        hit.trail = trailOf(outline, static_cast<int>(number - page.first));
    }
    hit.headingMarks = findAll(hit.heading, words);
    auto read = store.statement("SELECT folded, losses FROM topic WHERE id = ?");
    read->bind(1, number);
    if (read->executeStep()) {
        const SQLite::Column folded = read->getColumn(0);
        const SQLite::Column losses = read->getColumn(1);
        const ShownText text =
            shownAgain({static_cast<const char *>(folded.getBlob()), static_cast<size_t>(folded.getBytes())},
                       {static_cast<const char *>(losses.getBlob()), static_cast<size_t>(losses.getBytes())});
        const Excerpt piece = excerpt(text, words, passageLength);
        hit.passage = piece.passage;
        hit.passageMarks = piece.marks;
    }
    return hit;
}

} // namespace Wenda
