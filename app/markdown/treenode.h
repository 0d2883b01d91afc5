#pragma once

#include <QString>

#include <gumbo.h>

namespace Wenda {

// What a node of the tree says about itself.

QString attributeOf(const GumboNode *node, const char *name); // empty where it has none

// CSS pixels out of "300", "300px" or a style's "width: 300px"; 0 for all else, percentages too.
int pixels(const GumboNode *node, const char *name);

QString alignmentOf(const GumboNode *cell); // left, center, right; empty: not said
int numberOf(const GumboNode *node, const char *name, int most);
bool isHeading(GumboTag tag); // h1 to h6
bool isInline(GumboTag tag);
bool isBlankText(const GumboNode *node);
bool isRunning(const GumboNode *node); // part of a line
bool isBreak(const GumboNode *node);
bool isElement(const GumboNode *node, GumboTag tag);

} // namespace Wenda
