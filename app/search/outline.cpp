#include "search/outline.h"

#include "search/fold.h"
#include "search/pack.h"

namespace Wenda {

namespace {

int parentOf(const QList<IndexTopic> &topics, int topic)
{
    const QStringList &trail = topics[topic].trail;
    for (int i = topic - 1; i >= 0 && !trail.isEmpty(); --i) {
        const IndexTopic &other = topics[i];
        if (other.trail.size() + 1 == trail.size() && other.heading == trail.last() &&
            std::equal(other.trail.begin(), other.trail.end(), trail.begin()))
            return i;
    }
    return -1;
}

// FNV-1a over all but blanks and ASCII punctuation: they and numbering make no other question.
std::uint64_t addLetters(std::uint64_t hash, std::string_view folded)
{
    for (const char c : folded) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
            hash = (hash ^ byte) * 0x100000001B3;
    }
    return hash;
}

std::string_view withoutNumber(std::string_view heading)
{
    const std::size_t start = heading.find_first_not_of("0123456789. )");
    return start == std::string_view::npos ? heading : heading.substr(start);
}

std::uint64_t samenessOf(const QString &heading, const QByteArray &text)
{
    const std::string name = folded(heading).toStdString();
    const std::uint64_t hash = addLetters(0xCBF29CE484222325, withoutNumber(name));
    return addLetters((hash ^ 0xFF) * 0x100000001B3, std::string_view(text.data(), text.size()));
}

} // namespace

PageOutline outlineOf(const IndexPage &page, const std::vector<QByteArray> &foldedTexts)
{
    PageOutline outline;
    outline.reserve(page.topics.size());
    for (int i = 0; i < page.topics.size(); ++i) {
        const IndexTopic &topic = page.topics[i];
        OutlineTopic kept;
        kept.isWholeId = !topic.id.startsWith(page.path);
        kept.idEnding = kept.isWholeId ? topic.id : topic.id.mid(page.path.size());
        kept.heading = topic.heading;
        kept.parent = parentOf(page.topics, i);
        if (kept.parent < 0)
            kept.trail = topic.trail;
        kept.length = static_cast<std::uint32_t>(foldedTexts[i].size());
        // A heading with nothing under it but other headings answers no question, so it repeats none.
        if (!foldedTexts[i].trimmed().isEmpty())
            kept.sameness = samenessOf(topic.heading, foldedTexts[i]);
        outline.push_back(std::move(kept));
    }
    // A page named by its first heading is that heading's topic once more.
    if (outline.size() > 1 && outline[0].sameness == 0 && outline[0].heading == outline[1].heading) {
        if (outline[1].sameness == 0)
            outline[1].sameness = samenessOf(page.path, {});
        outline[0].sameness = outline[1].sameness;
    }
    return outline;
}

QByteArray packOutline(const PageOutline &outline)
{
    Packer packer;
    for (const OutlineTopic &topic : outline) {
        packer.number(static_cast<std::uint64_t>(topic.parent + 1) << 1 | (topic.isWholeId ? 1 : 0));
        packer.text(topic.idEnding);
        packer.text(topic.heading);
        packer.number(topic.length);
        packer.number(topic.sameness);
        if (topic.parent >= 0)
            continue;
        packer.number(topic.trail.size());
        for (const QString &part : topic.trail)
            packer.text(part);
    }
    return packer.packed();
}

PageOutline unpackOutline(std::string_view packed)
{
    PageOutline outline;
    for (Unpacker unpacker(packed); !unpacker.atEnd();) {
        OutlineTopic topic;
        const std::uint64_t number = unpacker.number();
        topic.isWholeId = number & 1;
        topic.parent = static_cast<int>(number >> 1) - 1;
        topic.idEnding = unpacker.text();
        topic.heading = unpacker.text();
        topic.length = static_cast<std::uint32_t>(unpacker.number());
        topic.sameness = unpacker.number();
        if (topic.parent < 0)
            for (std::uint64_t parts = unpacker.number(); parts > 0 && !unpacker.atEnd(); --parts)
                topic.trail.append(unpacker.text());
        if (topic.parent >= static_cast<int>(outline.size()))
            topic.parent = -1; // damaged: it stands alone
        outline.push_back(std::move(topic));
    }
    return outline;
}

QString topicIdOf(const QString &path, const OutlineTopic &topic)
{
    return topic.isWholeId ? topic.idEnding : QString(path + topic.idEnding);
}

QStringList trailOf(const PageOutline &outline, int topic)
{
    QStringList trail;
    int at = topic;
    for (; outline[at].parent >= 0; at = outline[at].parent)
        trail.prepend(outline[outline[at].parent].heading);
    return outline[at].trail + trail;
}

} // namespace Wenda
