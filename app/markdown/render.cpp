#include "markdown/render.h"

#include "markdown/renderer.h"

#include <QCoreApplication>

namespace Wenda {
namespace {

template <class Callback>
int guarded(void *userdata, Callback callback)
{
    Renderer &renderer = *static_cast<Renderer *>(userdata);
    callback(renderer);
    return renderer.isFull() ? -1 : 0; // md4c ends its walk for a negative value only
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

QString cutSentence()
{
    return QCoreApplication::translate(
        "Page", "This page is too long to be shown whole. Open its file in a text editor to read on.");
}

std::vector<std::string> render(std::string_view markdown)
{
    Renderer renderer(HtmlWriter::Extent::Page);
    walk(markdown, renderer);
    const bool isCut = renderer.isFull();
    std::vector<std::string> pieces = renderer.take();
    if (isCut)
        pieces.push_back("<div class=\"caution\"><p>" + cutSentence().toHtmlEscaped().toStdString() + "</p></div>");
    return pieces;
}

std::optional<std::vector<std::string>> renderHeadings(std::string_view markdown)
{
    Renderer renderer(HtmlWriter::Extent::Headings);
    walk(markdown, renderer);
    return renderer.isExact() ? std::optional(renderer.take()) : std::nullopt;
}

} // namespace Wenda
