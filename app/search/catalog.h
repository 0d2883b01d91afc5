#pragma once

#include <QByteArray>
#include <QList>

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Wenda {

class Store;

// A topic's number: the row of the tables topic and words. From 1 on; those of a page follow each other.
using TopicNumber = std::uint32_t;
using TopicNumbers = std::vector<TopicNumber>; // sorted

// All topics of the index in memory, without their texts: some 60 bytes a topic.
class Catalog final
{
public:
    struct Page
    {
        TopicNumber first = 0;
        std::uint32_t count = 0;
        bool isGone = false;
        QByteArray path; // UTF-8
    };
    struct Entry
    {
        std::int32_t page = -1;          // -1: no topic has this number
        TopicNumber end = 0;             // one behind the last topic under this one
        std::uint32_t length = 0;        // bytes of folded text
        std::uint32_t trail = 0;         // number of the trail where it has no parent
        TopicNumber parent = 0;          // 0: none
        std::uint32_t headingStart = 0;  // in m_headings
        std::uint32_t headingLength = 0; // bytes
        TopicNumber group = 0;           // the first topic with the same question and answer; 0: like no other
    };

    // Up to date with the store: reads what is new since the last time, forgets what is gone.
    void bring(Store &store);

    std::size_t size() const { return m_count; } // topics
    TopicNumber end() const { return static_cast<TopicNumber>(m_entries.size()); }
    const Entry &operator[](TopicNumber topic) const { return m_entries[topic]; }
    bool contains(TopicNumber topic) const { return topic < m_entries.size() && m_entries[topic].page >= 0; }
    const Page &page(const Entry &entry) const { return m_pages[entry.page]; }
    const std::vector<Page> &pages() const { return m_pages; }
    double meanLength() const { return m_meanLength; }

    std::string_view heading(TopicNumber topic) const // folded
    {
        const Entry &entry = m_entries[topic];
        return std::string_view(m_headings).substr(entry.headingStart, entry.headingLength);
    }
    // Trails of topics without a parent, each once, folded, parts parted by '\n'; and who has them.
    const std::vector<std::string> &trails() const { return m_trails; }
    const std::vector<TopicNumbers> &trailOwners() const { return m_trailOwners; }
    const std::vector<std::uint32_t> &trailsWith(const std::string &word) const;

private:
    bool dropGone(Store &store);
    void add(const QByteArray &path, TopicNumber first, std::uint32_t count, std::string_view outline);
    std::uint32_t trailNumber(const std::string &trail);

    std::vector<Page> m_pages;
    std::vector<Entry> m_entries;
    std::string m_headings;
    std::vector<std::string> m_trails;
    std::vector<TopicNumbers> m_trailOwners;
    std::unordered_map<std::string, std::uint32_t> m_trailNumbers;
    std::unordered_map<std::uint64_t, TopicNumber> m_groups; // by sameness
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_trailsWith;
    std::size_t m_count = 0;
    double m_meanLength = 1;
};

} // namespace Wenda
