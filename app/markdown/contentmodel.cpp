#include "markdown/contentmodel.h"

#include "markdown/treenode.h"

namespace Wenda {
namespace {

// A block that ends a paragraph it begins in.
bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_TABLE:
        return true;
    default:
        return isHeading(tag);
    }
}

} // namespace

Holds holds(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_BR:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IMG:
        return Holds::Nothing;
    case GUMBO_TAG_TABLE:
        return Holds::Parts;
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
        return Holds::Rows;
    case GUMBO_TAG_TR:
        return Holds::Cells;
    default:
        return Holds::Flow;
    }
}

bool isCell(GumboTag tag)
{
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
}

bool mayStart(GumboTag tag, const Surroundings &around)
{
    switch (holds(around.element)) {
    case Holds::Nothing:
        return false;
    case Holds::Parts:
        return tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_TR;
    case Holds::Rows:
        return tag == GUMBO_TAG_TR;
    case Holds::Cells:
        return isCell(tag);
    case Holds::Flow:
        break;
    }
    if (tag == GUMBO_TAG_LI)
        return !around.isInParagraph && (around.element == GUMBO_TAG_UL || around.element == GUMBO_TAG_OL);
    if (tag == GUMBO_TAG_DT || tag == GUMBO_TAG_DD)
        return !around.isInParagraph && around.element == GUMBO_TAG_DL;
    if (isBlock(tag))
        return !around.isInParagraph && !(isHeading(tag) && isHeading(around.element));
    return isInline(tag) && !(tag == GUMBO_TAG_A && around.isInLink);
}

} // namespace Wenda
