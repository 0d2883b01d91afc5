#include "markdown/tags.h"

#include "markdown/ascii.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Wenda {
namespace {

using enum TagKind;

// Sorted by name.
constexpr HtmlTag knownTags[] = {
    {"a", Inline, "a"},
    {"abbr", Inline, "span"},
    {"acronym", Inline, "span"},
    {"address", Block, "div"},
    {"applet", Plain, ""},
    {"area", Plain, ""},
    {"article", Block, "div"},
    {"aside", Block, "div"},
    {"audio", Frame, "a"},
    {"b", Inline, "strong"},
    {"base", Plain, ""},
    {"bdi", Inline, "span"},
    {"bdo", Inline, "span"},
    {"big", Inline, "span"},
    {"blink", Inline, "span"},
    {"blockquote", Block, "blockquote"},
    {"body", Plain, ""},
    {"br", Void, "br"},
    {"button", Inline, "span"},
    {"canvas", Dropped, ""},
    {"caption", Block, "caption"},
    {"center", Block, "div"},
    {"cite", Inline, "em"},
    {"code", Inline, "code"},
    {"col", Plain, ""},
    {"colgroup", Plain, ""},
    {"data", Inline, "span"},
    {"datalist", Dropped, ""},
    {"dd", Block, "dd"},
    {"del", Inline, "del"},
    {"details", Block, "div"},
    {"dfn", Inline, "em"},
    {"dialog", Block, "div"},
    {"dir", Block, "ul"},
    {"div", Block, "div"},
    {"dl", Block, "dl"},
    {"dt", Block, "dt"},
    {"em", Inline, "em"},
    {"embed", Frame, "a"},
    {"fieldset", Block, "div"},
    {"figcaption", Block, "div"},
    {"figure", Block, "div"},
    {"font", Inline, "span"},
    {"footer", Block, "div"},
    {"form", Plain, ""},
    {"frame", Frame, "a"},
    {"frameset", Plain, ""},
    {"h1", Block, "h1"},
    {"h2", Block, "h2"},
    {"h3", Block, "h3"},
    {"h4", Block, "h4"},
    {"h5", Block, "h5"},
    {"h6", Block, "h6"},
    {"head", Plain, ""},
    {"header", Block, "div"},
    {"hgroup", Block, "div"},
    {"hr", Void, "hr"},
    {"html", Plain, ""},
    {"i", Inline, "em"},
    {"iframe", Frame, "a"},
    {"img", Void, "img"},
    {"input", Plain, ""},
    {"ins", Inline, "u"},
    {"kbd", Inline, "kbd"},
    {"label", Inline, "span"},
    {"legend", Block, "div"},
    {"li", Block, "li"},
    {"link", Plain, ""},
    {"main", Block, "div"},
    {"map", Plain, ""},
    {"mark", Inline, "mark"},
    {"math", Dropped, ""},
    {"menu", Block, "ul"},
    {"meta", Plain, ""},
    {"meter", Inline, "span"},
    {"nav", Block, "div"},
    {"nobr", Inline, "span"},
    {"noscript", Plain, ""},
    {"object", Frame, "a"},
    {"ol", Block, "ol"},
    {"optgroup", Plain, ""},
    {"option", Plain, ""},
    {"output", Inline, "span"},
    {"p", Block, "p"},
    {"param", Plain, ""},
    {"picture", Plain, ""},
    {"pre", Block, "pre"},
    {"progress", Inline, "span"},
    {"q", Inline, "span"},
    {"rb", Inline, "span"},
    {"rp", Inline, "span"},
    {"rt", Inline, "span"},
    {"ruby", Inline, "span"},
    {"s", Inline, "del"},
    {"samp", Inline, "code"},
    {"script", Dropped, ""},
    {"section", Block, "div"},
    {"select", Dropped, ""},
    {"small", Inline, "span"},
    {"source", Plain, ""},
    {"span", Inline, "span"},
    {"strike", Inline, "del"},
    {"strong", Inline, "strong"},
    {"style", Dropped, ""},
    {"sub", Inline, "sub"},
    {"summary", Block, "summary"},
    {"sup", Inline, "sup"},
    {"svg", Dropped, ""},
    {"table", Block, "table"},
    {"tbody", Block, "tbody"},
    {"td", Block, "td"},
    {"template", Dropped, ""},
    {"textarea", Dropped, ""},
    {"tfoot", Block, "tbody"},
    {"th", Block, "th"},
    {"thead", Block, "thead"},
    {"time", Inline, "span"},
    {"tr", Block, "tr"},
    {"track", Plain, ""},
    {"tt", Inline, "code"},
    {"u", Inline, "u"},
    {"ul", Block, "ul"},
    {"var", Inline, "em"},
    {"video", Frame, "a"},
    {"wbr", Plain, ""},
};

static_assert(std::ranges::is_sorted(knownTags, {}, &HtmlTag::name));

} // namespace

HtmlTag findTag(std::string_view name)
{
    std::array<char, 16> lower{};
    const auto colon = name.find(':');
    if ((colon != std::string_view::npos && colon + 1 < name.size()) || name.starts_with("dx-"))
        return {name, Plain, ""};
    if (name.size() > lower.size())
        return {name, Unknown, ""};
    std::ranges::transform(name, lower.begin(), lowered);
    const std::string_view key(lower.data(), name.size());
    const auto found = std::ranges::lower_bound(knownTags, key, {}, &HtmlTag::name);
    if (found == std::end(knownTags) || found->name != key)
        return {name, Unknown, ""};
    return *found;
}

} // namespace Wenda
