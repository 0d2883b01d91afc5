#pragma once

#include <string_view>

namespace Wenda {

// What becomes of an HTML element that an author wrote.
enum class TagKind {
    Unknown, // no element of HTML: shown as the text that it is (<InstanceId>)
    Inline,
    Block,
    Void,   // br, hr, img
    Frame,  // a video, a frame: becomes a link to what it shows
    Plain,  // the tag vanishes, what stands in it stays
    Dropped // vanishes with all that stands in it
};

// An element as authors write it and as we write it (<b> as strong, <section> as div).
struct HtmlTag
{
    std::string_view name;
    TagKind kind = TagKind::Unknown;
    std::string_view written;
};

// The element of that name in any case; kind Unknown where HTML has none. Names with a colon (<o:p>) and the authors'
// own (<dx-tabs>) are Plain.
HtmlTag findTag(std::string_view name);

} // namespace Wenda
