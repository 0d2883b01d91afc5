#include "markdown/sanitise.h"

#include "markdown/treereader.h"
#include "markdown/wellformed.h"

#include <memory_resource>

namespace Wenda {
namespace {

const GumboNode *bodyOf(const GumboNode *root)
{
    const GumboVector &children = root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *const child = static_cast<const GumboNode *>(children.data[i]);
        if (isElement(child, GUMBO_TAG_BODY))
            return child;
    }
    return nullptr;
}

} // namespace

void sanitise(std::span<const std::string> pieces, const PagePlace &place, Page &page)
{
    // A tree is a million small things that live and die together.
    std::pmr::monotonic_buffer_resource arena(64 * 1024);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // each error would be kept, and made a sentence of
    options.userdata = &arena;
    options.allocator = [](void *memory, size_t size) {
        return static_cast<std::pmr::memory_resource *>(memory)->allocate(size);
    };
    options.deallocator = [](void *, void *) {};
    PageWriter writer(page, place);
    TreeReader reader(writer);
    for (const std::string &html : pieces) {
        const GumboNode *body = wellFormedBody(html, arena);
        if (!body)
            body = bodyOf(gumbo_parse_with_options(&options, html.data(), html.size())->root);
        if (body)
            reader.readFlow(body, 0);
        arena.release();
    }
    writer.finish();
}

} // namespace Wenda
