#include "reader/copiedmarkdown.h"

#include "paper/typesetobjects.h"

#include <QRegularExpression>
#include <QTextCursor>
#include <QTextFrame>

namespace Wenda {

static bool isCodeBlock(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

// Code and boxes stand in a frame that is set in for them.
static qreal marginOf(const QTextBlock &block)
{
    qreal margin = block.blockFormat().leftMargin();
    for (const QTextFrame *frame = QTextCursor(block).currentFrame(); frame; frame = frame->parentFrame())
        margin += frame->frameFormat().leftMargin();
    return margin;
}

// What would be read as a sign of Markdown.
static QString escaped(const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("([\\\\`*_\\[\\]<])"));
    return QString(text).replace(signs, QStringLiteral("\\\\1"));
}

void CopiedMarkdown::startBlock(const QTextBlock &block)
{
    m_isInCode = isCodeBlock(block);
    const bool isTableHead = !m_isHeadDone && QTextCursor(block).currentTable();
    m_isBoldAnyway = isTableHead || block.blockFormat().headingLevel() > 0;
}

void CopiedMarkdown::addText(const QString &text, const QTextCharFormat &format)
{
    if (m_isInCode) {
        m_line += text;
        return;
    }
    if (format.boolProperty(IsCode)) {
        m_line += u'`' + text + u'`';
        return;
    }
    QString sign;
    if (format.fontWeight() >= QFont::Bold && !m_isBoldAnyway)
        sign += QLatin1String("**");
    if (format.fontItalic())
        sign += u'*';
    const QString inner = text.trimmed();
    if (inner.isEmpty()) {
        m_line += text;
        return;
    }
    // Signs stand at the words, blanks outside them.
    const qsizetype start = text.indexOf(inner);
    QString shown = sign + escaped(inner) + sign;
    if (format.isAnchor() && !format.anchorHref().isEmpty())
        shown = u'[' + shown + QLatin1String("](<") + format.anchorHref() + QLatin1String(">)");
    m_line += text.left(start) + shown + text.mid(start + inner.size());
}

void CopiedMarkdown::addMarker(const QString &marker)
{
    m_marker = marker.startsWith(u'[') ? QString(QLatin1String("- ") + marker) : marker;
    m_marker.replace(u'•', u'-');
}

void CopiedMarkdown::addPicture(const QString &address, const QString &name)
{
    m_line += QLatin1String("![") + escaped(name) + QLatin1String("](<") + address + QLatin1String(">)");
}

// A list item's margin tells how deep it stands; what is no item belongs to the items that stand left of it.
QString CopiedMarkdown::indentOf(qreal margin)
{
    while (!m_margins.isEmpty() && m_margins.last() > margin - (m_marker.isEmpty() ? 0 : 1))
        m_margins.removeLast();
    const QString indent(m_margins.size() * 3, u' ');
    if (!m_marker.isEmpty())
        m_margins.append(margin);
    return indent;
}

void CopiedMarkdown::endBlock(const QTextBlock &block)
{
    QString line = std::exchange(m_line, {});
    if (QTextCursor(block).currentTable()) {
        if (!line.isEmpty())
            m_cell +=
                (m_cell.isEmpty() ? QString() : QStringLiteral("<br>")) + line.replace(u'|', QLatin1String("\\|"));
        m_marker.clear();
        return;
    }
    if (line.isEmpty() && m_marker.isEmpty())
        return;
    const QString indent = indentOf(marginOf(block));
    const bool isItem = !m_marker.isEmpty();
    const QString fence = QStringLiteral("```");
    if (continuesCode(block)) {
        m_text.chop(indent.size() + fence.size() + 1);
        m_text += indent + line.replace(u'\n', QString(u'\n' + indent)) + u'\n' + indent + fence + u'\n';
        return;
    }
    if (!m_text.isEmpty() && !(isItem && m_wasItem))
        m_text += u'\n';
    if (const int level = block.blockFormat().headingLevel(); level > 0)
        m_text += QString(level, u'#') + u' ';
    line.replace(u'\n', m_isInCode ? QString(u'\n' + indent) : QString(QLatin1String("  \n") + indent));
    if (m_isInCode)
        line = fence + u'\n' + indent + line + u'\n' + indent + fence;
    m_text += indent + std::exchange(m_marker, {}) + line + u'\n';
    m_wasItem = isItem;
}

// Very long code stands in several blocks of one box.
bool CopiedMarkdown::continuesCode(const QTextBlock &block)
{
    const QTextFrame *const box = m_isInCode ? QTextCursor(block).currentFrame() : nullptr;
    return std::exchange(m_codeBox, box) == box && box;
}

void CopiedMarkdown::endCell()
{
    m_row.append(std::exchange(m_cell, {}));
}

void CopiedMarkdown::endRow()
{
    if (!m_isHeadDone)
        m_text += u'\n';
    m_text += QLatin1String("| ") + m_row.join(QLatin1String(" | ")) + QLatin1String(" |\n");
    if (!m_isHeadDone)
        m_text += u'|' + QStringLiteral("---|").repeated(m_row.size()) + u'\n';
    m_isHeadDone = true;
    m_row.clear();
}

void CopiedMarkdown::endTable()
{
    m_isHeadDone = false;
    m_wasItem = false;
}

} // namespace Wenda
