#include "markdown/wellformed.h"

#include "markdown/contentmodel.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace Wenda {
namespace {

constexpr std::string_view blanks = " \t\n\f";

// Whether every character is one that HTML5 leaves as it is: no control, none of Unicode's noncharacters.
bool isPlain(std::string_view html)
{
    unsigned char before = 0;
    for (const char c : html) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isControl = (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\f') || byte == 0x7F ||
                               (before == 0xC2 && byte < 0xA0);
        const bool mayBeNone = (before == 0xEF && byte == 0xB7) || (before == 0xBF && (byte == 0xBE || byte == 0xBF));
        if (isControl || mayBeNone)
            return false;
        before = byte;
    }
    return true;
}

class Builder final
{
public:
    Builder(std::string_view html, std::pmr::memory_resource &memory)
        : m_rest(html)
        , m_memory(memory)
    {
    }

    const GumboNode *body();

private:
    // An element that is open, and what is open around it up to the next cell.
    struct Open
    {
        GumboNode *node;
        bool isInParagraph;
        bool isInLink;
    };

    GumboTag top() const { return m_open.back().node->v.element.tag; }
    bool take(char wanted);
    std::string_view name();
    const char *copy(std::string_view text);
    const char *decoded(std::string_view text);
    GumboNode *node(GumboNodeType type);
    void append(GumboVector &list, void *item);
    void open(GumboTag tag);
    bool text(std::string_view text);
    bool attribute(GumboElement &element);
    bool startTag();
    bool endTag();

    std::string_view m_rest;
    std::pmr::memory_resource &m_memory;
    std::vector<Open> m_open;
};

bool Builder::take(char wanted)
{
    if (!m_rest.starts_with(wanted))
        return false;
    m_rest.remove_prefix(1);
    return true;
}

std::string_view Builder::name()
{
    const auto isNamed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const auto end = std::ranges::find_if_not(m_rest, isNamed);
    const std::string_view name = m_rest.substr(0, std::size_t(end - m_rest.begin()));
    m_rest.remove_prefix(name.size());
    return name;
}

const char *Builder::copy(std::string_view text)
{
    auto *const copied = static_cast<char *>(m_memory.allocate(text.size() + 1, 1));
    *std::ranges::copy(text, copied).out = '\0';
    return copied;
}

// nullptr for an entity that is none of those that every page has.
const char *Builder::decoded(std::string_view text)
{
    struct Entity
    {
        std::string_view said;
        std::string_view meant;
    };
    static constexpr Entity entities[] = {
        {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", "\xC2\xA0"}};
    if (text.find('&') == std::string_view::npos)
        return copy(text);
    auto *const result = static_cast<char *>(m_memory.allocate(text.size() + 1, 1));
    char *end = result;
    for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&')) {
        end = std::ranges::copy(text.substr(0, at), end).out;
        text.remove_prefix(at);
        const auto *const entity =
            std::ranges::find_if(entities, [text](const Entity &each) { return text.starts_with(each.said); });
        if (entity == std::end(entities))
            return nullptr;
        end = std::ranges::copy(entity->meant, end).out;
        text.remove_prefix(entity->said.size());
    }
    *std::ranges::copy(text, end).out = '\0';
    return result;
}

GumboNode *Builder::node(GumboNodeType type)
{
    auto *const made = new (m_memory.allocate(sizeof(GumboNode), alignof(GumboNode))) GumboNode{};
    made->type = type;
    return made;
}

void Builder::append(GumboVector &list, void *item)
{
    if (list.length == list.capacity) {
        const unsigned capacity = std::max(2U, list.capacity * 2);
        auto *const data = static_cast<void **>(m_memory.allocate(capacity * sizeof(void *), alignof(void *)));
        std::copy_n(list.data, list.length, data);
        list.data = data;
        list.capacity = capacity;
    }
    list.data[list.length++] = item;
}

void Builder::open(GumboTag tag)
{
    GumboNode *const made = node(GUMBO_NODE_ELEMENT);
    made->v.element.tag = tag;
    const bool isBounded = m_open.empty() || isCell(tag) || tag == GUMBO_TAG_TABLE;
    const bool isInParagraph = !isBounded && m_open.back().isInParagraph;
    const bool isInLink = !m_open.empty() && m_open.back().isInLink;
    if (!m_open.empty())
        append(m_open.back().node->v.element.children, made);
    m_open.push_back({made, isInParagraph || tag == GUMBO_TAG_P, isInLink || tag == GUMBO_TAG_A});
}

bool Builder::text(std::string_view text)
{
    const bool isBlank = text.find_first_not_of(blanks) == std::string_view::npos;
    if (holds(top()) != Holds::Flow)
        return isBlank; // between the parts of a table
    const char *const shown = decoded(text);
    if (!shown)
        return false;
    GumboNode *const made = node(isBlank ? GUMBO_NODE_WHITESPACE : GUMBO_NODE_TEXT);
    made->v.text.text = shown;
    append(m_open.back().node->v.element.children, made);
    return true;
}

bool Builder::attribute(GumboElement &element)
{
    const std::string_view key = name();
    if (key.empty() || !take('=') || !take('"'))
        return false;
    const auto end = m_rest.find('"');
    if (end == std::string_view::npos)
        return false;
    auto *const made = new (m_memory.allocate(sizeof(GumboAttribute), alignof(GumboAttribute))) GumboAttribute{};
    made->name = copy(key);
    made->value = decoded(m_rest.substr(0, end));
    m_rest.remove_prefix(end + 1);
    append(element.attributes, made);
    return made->value != nullptr;
}

bool Builder::startTag()
{
    const std::string_view said = name();
    const GumboTag tag = gumbo_tagn_enum(said.data(), unsigned(said.size()));
    // A table whose rows stand in no part has one, which ends before the next one that is written.
    if (top() == GUMBO_TAG_TABLE && tag == GUMBO_TAG_TR)
        open(GUMBO_TAG_TBODY);
    if (!mayStart(tag, {top(), m_open.back().isInParagraph, m_open.back().isInLink}))
        return false;
    open(tag);
    while (take(' '))
        if (!attribute(m_open.back().node->v.element))
            return false;
    if (!take('>'))
        return false;
    if (holds(tag) == Holds::Nothing)
        m_open.pop_back();
    if (tag == GUMBO_TAG_PRE)
        take('\n'); // HTML drops it
    return true;
}

bool Builder::endTag()
{
    const std::string_view said = name();
    const GumboTag tag = gumbo_tagn_enum(said.data(), unsigned(said.size()));
    if (tag == GUMBO_TAG_TABLE && top() == GUMBO_TAG_TBODY)
        m_open.pop_back();
    if (m_open.size() < 2 || top() != tag || !take('>'))
        return false;
    m_open.pop_back();
    return true;
}

const GumboNode *Builder::body()
{
    if (!isPlain(m_rest))
        return nullptr;
    m_rest.remove_prefix(std::min(m_rest.find_first_not_of(blanks), m_rest.size()));
    open(GUMBO_TAG_BODY);
    while (!m_rest.empty()) {
        const auto tag = std::min(m_rest.find('<'), m_rest.size());
        if (tag > 0 && !text(m_rest.substr(0, tag)))
            return nullptr;
        m_rest.remove_prefix(tag);
        if (take('<') && !(take('/') ? endTag() : startTag()))
            return nullptr;
    }
    return m_open.size() == 1 ? m_open.front().node : nullptr;
}

} // namespace

const GumboNode *wellFormedBody(std::string_view html, std::pmr::memory_resource &memory)
{
    return Builder(html, memory).body();
}

} // namespace Wenda
