#pragma once

#include <QString>

namespace Wenda {

// The elements that Page::html is made of.
enum class Tag : quint8 {
    Unknown,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    Br,
    Hr,
    Strong,
    Em,
    Del,
    Sup,
    Sub,
    U,
    Mark,
    Kbd,
    Code,
    Span,
    A,
    Ul,
    Ol,
    Li,
    Dl,
    Dt,
    Dd,
    Pre,
    Blockquote,
    Div,
    Section,
    Table,
    Thead,
    Tbody,
    Tr,
    Th,
    Td,
    Img,
};

// One piece of Page::html: a run of text, or a tag with its attributes, both as they stand there.
struct MarkupPiece
{
    enum class Kind : quint8 { End, Text, Open, Close };

    Kind kind = Kind::End;
    Tag tag = Tag::Unknown;
    QStringView source; // the text, entities not yet read; or the attributes

    bool opens(Tag wanted) const { return kind == Kind::Open && tag == wanted; }
    bool closes(Tag wanted) const { return kind == Kind::Close && tag == wanted; }
    QString attribute(QLatin1String name) const; // entities read; empty where there is none
    int number(QLatin1String name, int otherwise) const;
};

// Reads Page::html piece by piece. A value: a copy looks ahead.
class MarkupReader final
{
public:
    explicit MarkupReader(QStringView html)
        : m_html(html)
    {
    }
    MarkupPiece next();
    qsizetype position() const { return m_position; }

private:
    MarkupPiece tag();

    QStringView m_html;
    qsizetype m_position = 0;
};

} // namespace Wenda
