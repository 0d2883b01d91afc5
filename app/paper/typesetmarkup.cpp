#include "paper/typesetmarkup.h"

#include "markdown/escape.h"

#include <array>
#include <utility>

namespace Wenda {

using Name = std::pair<QLatin1String, Tag>;

static constexpr std::array names = {
    Name{QLatin1String("p"), Tag::P},
    Name{QLatin1String("a"), Tag::A},
    Name{QLatin1String("br"), Tag::Br},
    Name{QLatin1String("li"), Tag::Li},
    Name{QLatin1String("td"), Tag::Td},
    Name{QLatin1String("tr"), Tag::Tr},
    Name{QLatin1String("th"), Tag::Th},
    Name{QLatin1String("strong"), Tag::Strong},
    Name{QLatin1String("code"), Tag::Code},
    Name{QLatin1String("ul"), Tag::Ul},
    Name{QLatin1String("ol"), Tag::Ol},
    Name{QLatin1String("img"), Tag::Img},
    Name{QLatin1String("span"), Tag::Span},
    Name{QLatin1String("div"), Tag::Div},
    Name{QLatin1String("h1"), Tag::H1},
    Name{QLatin1String("h2"), Tag::H2},
    Name{QLatin1String("h3"), Tag::H3},
    Name{QLatin1String("h4"), Tag::H4},
    Name{QLatin1String("h5"), Tag::H5},
    Name{QLatin1String("h6"), Tag::H6},
    Name{QLatin1String("pre"), Tag::Pre},
    Name{QLatin1String("em"), Tag::Em},
    Name{QLatin1String("table"), Tag::Table},
    Name{QLatin1String("thead"), Tag::Thead},
    Name{QLatin1String("tbody"), Tag::Tbody},
    Name{QLatin1String("blockquote"), Tag::Blockquote},
    Name{QLatin1String("hr"), Tag::Hr},
    Name{QLatin1String("del"), Tag::Del},
    Name{QLatin1String("sup"), Tag::Sup},
    Name{QLatin1String("sub"), Tag::Sub},
    Name{QLatin1String("u"), Tag::U},
    Name{QLatin1String("mark"), Tag::Mark},
    Name{QLatin1String("kbd"), Tag::Kbd},
    Name{QLatin1String("dl"), Tag::Dl},
    Name{QLatin1String("dt"), Tag::Dt},
    Name{QLatin1String("dd"), Tag::Dd},
    Name{QLatin1String("section"), Tag::Section},
};

static Tag tagNamed(QStringView name)
{
    for (const Name &known : names)
        if (name == known.first)
            return known.second;
    return Tag::Unknown;
}

QString MarkupPiece::attribute(QLatin1String name) const
{
    for (qsizetype at = source.indexOf(name); at >= 0; at = source.indexOf(name, at + 1)) {
        const qsizetype value = at + name.size() + 2;
        const bool isWhole = (at == 0 || source[at - 1].isSpace()) && source.mid(at + name.size(), 2) == u"=\"";
        if (isWhole)
            return withoutEntities(source.mid(value, source.indexOf(u'"', value) - value));
    }
    return {};
}

int MarkupPiece::number(QLatin1String name, int otherwise) const
{
    bool isNumber = false;
    const int value = attribute(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

MarkupPiece MarkupReader::next()
{
    if (m_position >= m_html.size())
        return {};
    if (m_html[m_position] == u'<')
        return tag();
    qsizetype end = m_html.indexOf(u'<', m_position);
    if (end < 0)
        end = m_html.size();
    const QStringView text = m_html.mid(m_position, end - m_position);
    m_position = end;
    return {MarkupPiece::Kind::Text, Tag::Unknown, text};
}

MarkupPiece MarkupReader::tag()
{
    qsizetype end = m_html.indexOf(u'>', m_position);
    if (end < 0)
        end = m_html.size();
    QStringView inner = m_html.mid(m_position + 1, end - m_position - 1);
    m_position = end + 1;
    if (inner.startsWith(u'/'))
        return {MarkupPiece::Kind::Close, tagNamed(inner.mid(1)), {}};
    if (inner.endsWith(u'/'))
        inner.chop(1);
    qsizetype nameEnd = 0;
    while (nameEnd < inner.size() && !inner[nameEnd].isSpace())
        ++nameEnd;
    return {MarkupPiece::Kind::Open, tagNamed(inner.left(nameEnd)), inner.mid(nameEnd).trimmed()};
}

} // namespace Wenda
