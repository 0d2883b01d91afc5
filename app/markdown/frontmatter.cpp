#include "markdown/frontmatter.h"

#include <QStringList>

namespace Wenda {
namespace {

// A rule at the start of a page and another one far below it are no front matter.
constexpr std::size_t longestFrontMatter = 16 * 1024;

std::string_view lineAt(std::string_view text, std::size_t at)
{
    return text.substr(at, std::min(text.find('\n', at), text.size()) - at);
}

bool isDashes(std::string_view line)
{
    const auto last = line.find_last_not_of(" \t");
    return line.substr(0, last + 1) == "---";
}

QString unquoted(QString value)
{
    const bool isQuoted =
        value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.back() == value.front();
    return isQuoted ? value.mid(1, value.size() - 2).trimmed() : value;
}

// A key of the YAML that Wenda knows, or of that it does not: "key:", a list's "- x", a comment, or what is set in.
bool isEntry(const QString &line)
{
    if (line.trimmed().isEmpty() || line.startsWith(u' ') || line.startsWith(u'\t') || line.startsWith(u'#') ||
        line.startsWith(u"- "))
        return true;
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && !QStringView(line).left(colon).contains(u' ') &&
           (colon + 1 == line.size() || line.at(colon + 1).isSpace());
}

} // namespace

FrontMatter readFrontMatter(std::string_view page)
{
    if (!isDashes(lineAt(page, 0)))
        return {};
    FrontMatter found;
    bool hasEntry = false;
    for (std::size_t at = lineAt(page, 0).size() + 1; at < page.size() && at < longestFrontMatter;) {
        const std::string_view bytes = lineAt(page, at);
        at = std::min(at + bytes.size() + 1, page.size());
        if (isDashes(bytes) || bytes == "...") {
            found.length = at;
            return hasEntry ? found : FrontMatter{};
        }
        const QString line = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        if (!isEntry(line))
            return {};
        hasEntry |= line.contains(u':') && !line.startsWith(u'#');
        const QString value = unquoted(line.section(u':', 1).trimmed());
        const QString key = line.section(u':', 0, 0).toLower();
        if (key == u"title")
            found.title = value;
        else if (key == u"order")
            found.order = value.toInt();
    }
    return {};
}

} // namespace Wenda
