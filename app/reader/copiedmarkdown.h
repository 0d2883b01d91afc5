#pragma once

#include <QList>
#include <QString>
#include <QTextBlock>
#include <QTextCharFormat>

class QTextFrame;

namespace Wenda {

// The Markdown of what is copied, block by block, with the markers that the page is drawn with as its list signs.
class CopiedMarkdown final
{
public:
    void startBlock(const QTextBlock &block);
    void addText(const QString &text, const QTextCharFormat &format);
    void addMarker(const QString &marker); // "3." or "•" or "[x]", with the blank after it
    void addPicture(const QString &address, const QString &name);
    void endBlock(const QTextBlock &block);
    void endCell();
    void endRow();
    void endTable();

    QString text() const { return m_text.trimmed(); }

private:
    QString indentOf(qreal margin);

    bool continuesCode(const QTextBlock &block);

    QString m_text;
    QString m_line;   // of the block at hand
    QString m_marker; // before it
    QString m_cell;
    QStringList m_row;
    bool m_isHeadDone = false;
    bool m_wasItem = false;
    bool m_isInCode = false;
    const QTextFrame *m_codeBox = nullptr; // of the last code
    bool m_isBoldAnyway = false;           // a heading, the head of a table
    QList<qreal> m_margins;                // of the list items that the block at hand stands in
};

} // namespace Wenda
