#pragma once

#include "paper/answer.h"
#include "paper/pdffacts.h"
#include "paper/printoptions.h"

namespace Wenda {

class Sheets;

// What the PDF of these sheets says of itself: title, author, language, outline, links, and what its signs mean.
PdfFacts factsOf(const Answers &answers, const PrintOptions &options, const Sheets &sheets);

} // namespace Wenda
