#pragma once

#include "search/postings.h"

#include <string>
#include <unordered_map>

namespace Wenda {

// In which topics a word stands and in which of their fields: its postings and those of the trails, brought together
// once a word and kept for the next key stroke.
class FieldPostings final
{
public:
    enum Field : std::uint32_t { InHeading = 1, InTrail = 2, InText = 4 };
    static constexpr std::uint32_t fieldBits = 3;
    using Entries = std::vector<std::uint32_t>; // topic << fieldBits | fields, sorted; only topics that are there

    // The reference is good until the next clear() or trim().
    const Entries &of(Store &store, const Catalog &catalog, Postings &postings, const std::string &word);
    void clear();
    void trim(); // to the memory that they may take; between searches

private:
    std::unordered_map<std::string, Entries> m_known;
    std::vector<std::uint8_t> m_fields; // by topic, all zero between two uses
    std::size_t m_size = 0;
};

} // namespace Wenda
