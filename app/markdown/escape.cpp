#include "markdown/escape.h"

#include <array>
#include <utility>

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

QString withoutEntities(QStringView html)
{
    qsizetype from = html.indexOf(u'&');
    if (from < 0)
        return html.toString();
    static constexpr std::array entities = {
        std::pair{QLatin1String("&amp;"), u'&'},
        std::pair{QLatin1String("&lt;"), u'<'},
        std::pair{QLatin1String("&gt;"), u'>'},
        std::pair{QLatin1String("&quot;"), u'"'},
    };
    QString text;
    text.reserve(html.size());
    qsizetype done = 0;
    for (; from >= 0; from = html.indexOf(u'&', from + 1)) {
        for (const auto &[entity, meaning] : entities) {
            if (html.mid(from).startsWith(entity)) {
                text += html.mid(done, from - done);
                text += meaning;
                done = from + entity.size();
                break;
            }
        }
    }
    text += html.mid(done);
    return text;
}

} // namespace Wenda
