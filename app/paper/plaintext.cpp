#include "paper/plaintext.h"

#include "markdown/escape.h"
#include "paper/typesetmarkup.h"

#include <QList>

namespace Wenda {

namespace {

class PlainWriter final
{
public:
    void take(const MarkupPiece &piece);
    QString whole();

private:
    struct List
    {
        bool isNumbered = false;
        int number = 1;
        qsizetype indent = 0; // characters that the lines of its items begin with
    };

    void open(const MarkupPiece &piece);
    void close(Tag tag);
    void openItem(const MarkupPiece &item);
    void write(const QString &text);
    void endLine();
    void wishBlankLine() { m_wantsBlank = true; }

    QString m_text;
    QString m_line;
    QList<List> m_lists;
    QString m_marker; // of an item that has no text yet
    int m_verbatim = 0;
    int m_cells = 0; // of the row so far
    bool m_wantsBlank = false;
};

void PlainWriter::take(const MarkupPiece &piece)
{
    if (piece.kind == MarkupPiece::Kind::Text)
        write(withoutEntities(piece.source));
    else if (piece.kind == MarkupPiece::Kind::Open)
        open(piece);
    else
        close(piece.tag);
}

void PlainWriter::open(const MarkupPiece &piece)
{
    switch (piece.tag) {
    case Tag::Br:
        endLine();
        break;
    case Tag::Img:
        write(piece.attribute(QLatin1String("alt")));
        break;
    case Tag::Ul:
    case Tag::Ol: {
        endLine();
        const qsizetype indent = m_lists.isEmpty() ? 0 : m_lists.last().indent + (m_lists.last().isNumbered ? 3 : 2);
        m_lists << List{piece.tag == Tag::Ol, piece.number(QLatin1String("start"), 1), indent};
        break;
    }
    case Tag::Li:
        openItem(piece);
        break;
    case Tag::Pre:
        endLine();
        ++m_verbatim;
        break;
    case Tag::Td:
    case Tag::Th:
        if (m_cells++ > 0)
            m_line += u'\t';
        break;
    default:
        break;
    }
}

void PlainWriter::openItem(const MarkupPiece &item)
{
    endLine();
    if (m_lists.isEmpty())
        return;
    List &list = m_lists.last();
    m_marker = list.isNumbered ? QString(QString::number(list.number++) + u". ") : QStringLiteral("- ");
    const QString kind = item.attribute(QLatin1String("class"));
    if (kind.startsWith(QLatin1String("task")))
        m_marker += kind.endsWith(QLatin1String("done")) ? QLatin1String("[x] ") : QLatin1String("[ ] ");
}

void PlainWriter::close(Tag tag)
{
    switch (tag) {
    case Tag::Ul:
    case Tag::Ol:
        endLine();
        if (!m_lists.isEmpty())
            m_lists.removeLast();
        if (m_lists.isEmpty())
            wishBlankLine();
        break;
    case Tag::Pre:
        endLine();
        m_verbatim = qMax(0, m_verbatim - 1);
        wishBlankLine();
        break;
    case Tag::Tr:
        endLine();
        m_cells = 0;
        break;
    case Tag::Li:
    case Tag::Dt:
    case Tag::Dd:
        endLine();
        break;
    case Tag::P:
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Blockquote:
    case Tag::Div:
    case Tag::Section:
    case Tag::Table:
    case Tag::Hr:
        if (m_cells > 0)
            break; // a cell stays on its row's line
        endLine();
        if (m_lists.isEmpty())
            wishBlankLine();
        break;
    default:
        break;
    }
}

void PlainWriter::write(const QString &text)
{
    if (m_verbatim == 0) {
        m_line += text;
        return;
    }
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0) {
            const bool isBlank = m_line.isEmpty();
            endLine();
            if (isBlank && !m_text.isEmpty())
                m_text += u'\n';
        }
        m_line += lines.at(i);
    }
}

void PlainWriter::endLine()
{
    const bool isAsWritten = m_verbatim > 0 || m_cells > 0; // tabs part the cells, empty ones too
    const QString line = isAsWritten ? m_line : m_line.simplified();
    m_line.clear();
    if (line.isEmpty())
        return;
    if (m_wantsBlank && !m_text.isEmpty())
        m_text += u'\n';
    m_wantsBlank = false;
    if (!m_lists.isEmpty()) {
        const List &list = m_lists.last();
        m_text += QString(list.indent, u' ');
        m_text += m_marker.isEmpty() ? QString(list.isNumbered ? 3 : 2, u' ') : m_marker;
    }
    m_marker.clear();
    m_text += line + u'\n';
}

QString PlainWriter::whole()
{
    endLine();
    return m_text.isEmpty() ? QStringLiteral("\n") : m_text;
}

} // namespace

QString plainText(const QString &html)
{
    PlainWriter writer;
    MarkupReader reader(html);
    for (MarkupPiece piece = reader.next(); piece.kind != MarkupPiece::Kind::End; piece = reader.next())
        writer.take(piece);
    return writer.whole();
}

} // namespace Wenda
