#include "markdown/escape.h"

namespace Wenda {

void appendEscaped(std::string &html, std::string_view text)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char *const escaped = c == '&'   ? "&amp;"
                                    : c == '<' ? "&lt;"
                                    : c == '>' ? "&gt;"
                                    : c == '"' ? "&quot;"
                                               : nullptr;
        if (!escaped)
            continue;
        html.append(text.substr(from, i - from)).append(escaped);
        from = i + 1;
    }
    html.append(text.substr(from));
}

} // namespace Wenda
