#pragma once

#include <string_view>

namespace Wenda::Marks {

// The words between repair and render. Each stands as a processing instruction, which md4c passes through as HTML, in a
// line of its own (it may cut a paragraph short, and leaves a list tight) or in running text.
inline constexpr std::string_view open = "<?wenda";
inline constexpr std::string_view close = "?>";

inline constexpr std::string_view blockEnd = "<?wenda?>"; // nothing: what follows is a block of its own
inline constexpr std::string_view tip = "<?wenda tip?>";  // the quote that it begins is a box
inline constexpr std::string_view caution = "<?wenda caution?>";
inline constexpr std::string_view footnotes = "<?wenda footnotes?>"; // the list that follows is the page's notes
inline constexpr std::string_view reference = "<?wenda reference "; // + number + close: a footnote's number in the text
inline constexpr std::string_view backReference = "<?wenda back ";  // + number + close: the way back from a footnote
inline constexpr std::string_view boxTitle = "<?wenda title?>";     // the paragraph that it begins is a box's title

// U+FDD0, a noncharacter that no text may hold. At the start of a line it keeps md4c from taking an inline tag for a
// block of HTML; in a table it stands in a cell that the author left empty. Never shown.
inline constexpr std::string_view nothing = "\xEF\xB7\x90";

} // namespace Wenda::Marks
