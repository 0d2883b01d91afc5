#include "reader/copiedtext.h"

#include "paper/typeset.h"
#include "paper/typesetobjects.h"
#include "pictures/address.h"
#include "reader/copiedmarkdown.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace Wenda {

namespace {

// What stands for it in a text; empty where nothing does.
QString signOf(const Marker &marker)
{
    switch (marker.kind) {
    case Marker::Kind::Number:
        return marker.text + u' ';
    case Marker::Kind::Disc:
    case Marker::Kind::Circle:
    case Marker::Kind::Square:
        return QStringLiteral("• ");
    case Marker::Kind::TaskDone:
        return QStringLiteral("[x] ");
    case Marker::Kind::TaskOpen:
        return QStringLiteral("[ ] ");
    case Marker::Kind::None:
    case Marker::Kind::Tip:
    case Marker::Kind::Caution:
        break;
    }
    return {};
}

class Copying final
{
public:
    explicit Copying(const QTextCursor &selection)
        : m_selection(selection)
        , m_document(qobject_cast<const TypesetDocument *>(selection.document()))
    {
    }
    CopiedText copy();

private:
    void moveTo(const QTextBlock &block);
    void leaveTable();
    void copyBlock(const QTextBlock &block);
    void copyFragment(const QTextFragment &fragment, QString &plain, QString &html);
    void copyObject(const QTextCharFormat &format, QString &plain, QString &html);

    const QTextCursor &m_selection;
    const TypesetDocument *m_document;
    CopiedText m_copied;
    CopiedMarkdown m_markdown;
    QTextTable *m_table = nullptr;
    int m_row = -1;
    int m_column = -1;
};

CopiedText Copying::copy()
{
    const QTextDocument *document = m_selection.document();
    const QTextBlock end = document->findBlock(m_selection.selectionEnd()).next();
    for (QTextBlock block = document->findBlock(m_selection.selectionStart()); block.isValid() && block != end;
         block = block.next()) {
        moveTo(block);
        copyBlock(block);
    }
    leaveTable();
    m_copied.plain = m_copied.plain.trimmed();
    m_copied.markdown = m_markdown.text();
    return m_copied;
}

void Copying::leaveTable()
{
    if (m_table) {
        m_copied.html += QLatin1String("</td></tr></table>\n");
        m_markdown.endCell();
        m_markdown.endRow();
        m_markdown.endTable();
    }
    m_table = nullptr;
    m_row = m_column = -1;
}

void Copying::moveTo(const QTextBlock &block)
{
    QTextTable *table = QTextCursor(block).currentTable();
    if (table != m_table) {
        leaveTable();
        m_table = table;
        if (table)
            m_copied.html += QLatin1String("<table>");
    }
    if (!table)
        return;
    const QTextTableCell cell = table->cellAt(block.position());
    if (cell.row() == m_row && cell.column() == m_column)
        return;
    if (m_row >= 0)
        m_markdown.endCell();
    if (m_row >= 0 && cell.row() != m_row)
        m_markdown.endRow();
    if (cell.row() != m_row)
        m_copied.html += m_row < 0 ? QLatin1String("<tr><td>") : QLatin1String("</td></tr>\n<tr><td>");
    else
        m_copied.html += QLatin1String("</td><td>");
    if (cell.row() == m_row && m_copied.plain.endsWith(u'\n'))
        m_copied.plain.back() = u'\t';
    m_row = cell.row();
    m_column = cell.column();
}

void Copying::copyObject(const QTextCharFormat &format, QString &plain, QString &html)
{
    if (format.objectType() == PictureObject && m_document) {
        const int picture = format.intProperty(PictureIndex);
        const QString address = browserAddress(m_document->pictureAddress(picture));
        if (!address.isEmpty()) {
            m_markdown.addPicture(address, m_document->pictureName(picture));
            html += QLatin1String("<img src=\"") + address.toHtmlEscaped() + QLatin1String("\" alt=\"") +
                    m_document->pictureName(picture).toHtmlEscaped() + QLatin1String("\" />");
        }
        return;
    }
    const QString marker = signOf(markerOf(format));
    if (!marker.isEmpty())
        m_markdown.addMarker(marker);
    plain += marker;
    html += marker;
}

void Copying::copyFragment(const QTextFragment &fragment, QString &plain, QString &html)
{
    const int start = qMax(fragment.position(), m_selection.selectionStart());
    const int end = qMin(fragment.position() + fragment.length(), m_selection.selectionEnd());
    if (start >= end)
        return;
    const QTextCharFormat format = fragment.charFormat();
    if (format.objectType() == PictureObject || format.objectType() == MarkerObject)
        return copyObject(format, plain, html);
    QString text = fragment.text().mid(start - fragment.position(), end - start);
    text.remove(softBreak);
    text.replace(QChar::LineSeparator, u'\n');
    plain += text;
    m_markdown.addText(text, format);
    QString inner = text.toHtmlEscaped();
    inner.replace(u'\n', QLatin1String("<br />"));
    if (format.boolProperty(IsCode))
        inner = QLatin1String("<code>") + inner + QLatin1String("</code>");
    if (format.fontWeight() >= QFont::Bold)
        inner = QLatin1String("<strong>") + inner + QLatin1String("</strong>");
    if (format.fontItalic())
        inner = QLatin1String("<em>") + inner + QLatin1String("</em>");
    if (format.isAnchor() && !format.anchorHref().isEmpty())
        inner = QLatin1String("<a href=\"") + format.anchorHref().toHtmlEscaped() + QLatin1String("\">") + inner +
                QLatin1String("</a>");
    html += inner;
}

void Copying::copyBlock(const QTextBlock &block)
{
    QString plain;
    QString html;
    m_markdown.startBlock(block);
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment)
        copyFragment(fragment.fragment(), plain, html);
    m_markdown.endBlock(block);
    if (plain.isEmpty() && html.isEmpty())
        return;
    const QTextBlockFormat format = block.blockFormat();
    QString element = QStringLiteral("p");
    if (format.hasProperty(QTextFormat::BlockCodeLanguage))
        element = QStringLiteral("pre");
    else if (format.headingLevel() > 0)
        element = u'h' + QString::number(format.headingLevel());
    m_copied.plain += plain + u'\n';
    m_copied.html += u'<' + element + u'>' + html + QLatin1String("</") + element + QLatin1String(">\n");
}

} // namespace

CopiedText copiedText(const QTextCursor &selection)
{
    return Copying(selection).copy();
}

} // namespace Wenda
