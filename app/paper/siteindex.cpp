#include "paper/siteindex.h"

#include "base/write.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace Wenda {

namespace {

constexpr int topicsAFile = 64; // also in site.js
constexpr qsizetype longestText = 4000;
constexpr int titleWeight = 4;
constexpr int trailWeight = 1;

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

// BM25's saturation (k1 = 1.2, b = 0.6) of a weighted count, against a usual length of 200 terms, as 1 to 15.
int weightOf(int count, qsizetype length)
{
    const double k = 1.2 * (0.4 + 0.6 * double(length) / 200.0);
    return std::clamp(int(std::lround(16.0 * count / (count + k))), 1, 15);
}

// Five bits a character, the smallest first, the sixth bit: more follow. All of it may stand in a JavaScript string.
void appendCoded(QByteArray &out, quint32 value)
{
    static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    do {
        const quint32 low = value & 31;
        value >>= 5;
        out += digits[low | (value ? 32 : 0)];
    } while (value);
}

SiteTopic topicOf(const QString &anchor, const QString &title, const QString &text, const QString &trail,
                  const SiteFold &fold)
{
    SiteTopic topic{anchor, title, text.left(longestText).simplified(), {}};
    const QStringList terms = fold.termsOf(text);
    QHash<QString, int> counts;
    for (const QString &term : terms)
        ++counts[term];
    for (const QString &term : fold.termsOf(title))
        counts[term] += titleWeight;
    for (const QString &term : fold.termsOf(trail))
        counts[term] += trailWeight;
    topic.weights.reserve(counts.size());
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        topic.weights.insert(count.key(), weightOf(count.value(), terms.size()));
    return topic;
}

} // namespace

QList<SiteTopic> siteTopicsOf(const Page &page, const QString &trail, const SiteFold &fold)
{
    QList<SiteTopic> topics;
    const qsizetype first = page.headings.isEmpty() ? page.text.size() : page.headings.first().textStart;
    const bool isHeaded = !page.headings.isEmpty() && page.headings.first().title == page.title;
    const QString above = page.text.left(first);
    if (!isHeaded || !above.trimmed().isEmpty())
        topics.append(topicOf({}, page.title, above, trail, fold));
    for (qsizetype i = 0; i < page.headings.size(); ++i) {
        const Heading &heading = page.headings.at(i);
        const qsizetype end = i + 1 < page.headings.size() ? page.headings.at(i + 1).textStart : page.text.size();
        QString text = page.text.mid(heading.textStart, end - heading.textStart);
        if (text.startsWith(heading.title))
            text.remove(0, heading.title.size());
        topics.append(topicOf(heading.anchor, heading.title, text, trail + u' ' + page.title, fold));
    }
    return topics;
}

void SiteIndex::add(int pageNumber, const QList<SiteTopic> &topics)
{
    for (const SiteTopic &topic : topics) {
        const int number = int(m_topics.size());
        m_topics.append(json({pageNumber, topic.anchor, topic.title, topic.text}));
        for (auto weight = topic.weights.cbegin(); weight != topic.weights.cend(); ++weight) {
            Postings &postings = m_postings[weight.key()];
            appendCoded(postings.coded, quint32(number - postings.last) * 16 + quint32(weight.value()));
            postings.last = number;
        }
    }
}

int SiteIndex::topicCount() const
{
    return int(m_topics.size());
}

Result<void> SiteIndex::write(const QString &folder)
{
    // In order, so that the same library gives the same files each time.
    QStringList terms = m_postings.keys();
    std::sort(terms.begin(), terms.end());
    QList<QByteArray> shards(siteShards);
    for (const QString &term : std::as_const(terms)) {
        const QByteArray quoted = json({term});
        shards[siteShardOf(term)] += quoted.sliced(1, quoted.size() - 2) + ":\"" + m_postings[term].coded + "\",\n";
    }
    for (int i = 0; i < siteShards; ++i) {
        const QByteArray file = "wenda.take('search/" + QByteArray::number(i) + "',{\n" + shards.at(i) + "});\n";
        shards[i].clear();
        if (const auto written = writeWhole(folder + QStringLiteral("/search/%1.js").arg(i), file); !written)
            return written;
    }
    for (qsizetype i = 0; i * topicsAFile < m_topics.size(); ++i) {
        const QByteArray file = "wenda.take('topics/" + QByteArray::number(i) + "',[\n" +
                                m_topics.mid(i * topicsAFile, topicsAFile).join(",\n") + "]);\n";
        if (const auto written = writeWhole(folder + QStringLiteral("/topics/%1.js").arg(i), file); !written)
            return written;
    }
    return {};
}

} // namespace Wenda
