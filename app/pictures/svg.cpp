#include "pictures/svg.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Wenda {

using namespace Qt::StringLiterals;

constexpr int deepest = 200;
constexpr int mostElements = 50'000;
constexpr qint64 mostMatching = 1'000'000'000; // elements times bytes of style sheet: Qt tries every rule on each

static bool isStripped(QStringView element)
{
    static const QSet<QString> names{u"image"_s,         u"use"_s,           u"feImage"_s, u"script"_s,
                                     u"foreignObject"_s, u"animate"_s,       u"set"_s,     u"animateTransform"_s,
                                     u"animateColor"_s,  u"animateMotion"_s, u"audio"_s,   u"video"_s,
                                     u"iframe"_s,        u"tref"_s,          u"filter"_s,  u"mask"_s,
                                     u"pattern"_s,       u"marker"_s};
    return names.contains(element.toString());
}

// A style or a paint that names something which is not "#part". A backslash may hide a name: CSS escapes.
static bool namesOutside(const QString &text)
{
    static const QRegularExpression outside(u"url\\s*\\(\\s*(?!['\"]?\\s*#)|@import|\\\\|src\\s*\\("_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return outside.match(text).hasMatch();
}

static bool isAllowed(const QXmlStreamAttribute &attribute)
{
    const QString value = attribute.value().toString();
    if (attribute.name() == "href"_L1 || attribute.name() == "src"_L1)
        return value.trimmed().startsWith('#'_L1);
    return attribute.name() != "base"_L1 && !attribute.name().startsWith("on"_L1) && !namesOutside(value);
}

static QXmlStreamAttributes allowed(const QXmlStreamAttributes &all)
{
    QXmlStreamAttributes some;
    for (const QXmlStreamAttribute &attribute : all) {
        if (isAllowed(attribute))
            some.append(attribute);
    }
    return some;
}

QByteArray strippedSvg(const QByteArray &svg)
{
    QXmlStreamReader in(svg);
    QByteArray clean;
    QXmlStreamWriter out(&clean);
    int depth = 0;
    int elements = 0;
    qint64 styles = 0;
    while (!in.atEnd()) {
        switch (in.readNext()) {
        case QXmlStreamReader::StartElement:
            if (depth == 0 && in.name() != "svg"_L1)
                return {};
            if (isStripped(in.name())) {
                in.skipCurrentElement();
                break;
            }
            if (in.name() == "style"_L1) {
                const QString style = in.readElementText(QXmlStreamReader::SkipChildElements);
                styles += style.size();
                if (!namesOutside(style))
                    out.writeTextElement(in.namespaceUri().toString(), u"style"_s, style);
                break;
            }
            if (++depth > deepest || ++elements > mostElements)
                return {};
            out.writeStartElement(in.namespaceUri().toString(), in.name().toString());
            out.writeAttributes(allowed(in.attributes()));
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            out.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            if (depth > 0)
                out.writeCharacters(in.text().toString());
            break;
        default:
            break;
        }
    }
    return in.hasError() || styles * elements > mostMatching ? QByteArray() : clean;
}

} // namespace Wenda
