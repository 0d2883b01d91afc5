#include "markdown/render.h"

#include "markdown/renderer.h"

namespace Wenda {
namespace {

template <class Callback>
int guarded(void *userdata, Callback callback)
{
    callback(*static_cast<Renderer *>(userdata));
    return 0;
}

void walk(std::string_view markdown, Renderer &renderer)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return guarded(self, [=](Renderer &r) { r.enter(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return guarded(self, [=](Renderer &r) { r.leave(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return guarded(self, [=](Renderer &r) { r.enter(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return guarded(self, [=](Renderer &r) { r.leave(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        return guarded(self, [=](Renderer &r) { r.text(type, {text, size}); });
    };
    md_parse(markdown.data(), MD_SIZE(markdown.size()), &parser, &renderer);
}

} // namespace

std::vector<std::string> render(std::string_view markdown)
{
    Renderer renderer(HtmlWriter::Extent::Page);
    walk(markdown, renderer);
    return renderer.take();
}

std::optional<std::vector<std::string>> renderHeadings(std::string_view markdown)
{
    Renderer renderer(HtmlWriter::Extent::Headings);
    walk(markdown, renderer);
    return renderer.isExact() ? std::optional(renderer.take()) : std::nullopt;
}

} // namespace Wenda
