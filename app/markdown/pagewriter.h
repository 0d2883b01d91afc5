#pragma once

#include "markdown/anchors.h"
#include "markdown/readpage.h"

#include <QSet>

namespace Wenda {

// Fills a page's html and text side by side, in reading order: every block ends a line of the text, blanks are one.
class PageWriter final
{
public:
    PageWriter(Page &page, const PagePlace &place);

    void tag(QStringView tag);      // "<p>", "</p>", "<br />": html only
    void startTag(QStringView tag); // of a run inside a line: a blank before it stays before it
    void text(QStringView text);
    void verbatim(QStringView text); // of a code block: blanks and lines are kept
    void endLine();                  // in text: what comes next stands on a line of its own
    void nextCell();                 // in text: a tab between two cells of a row
    void lineBreak();
    void endParagraph();
    void anchor(const QString &id); // an empty <span id>, unless the id is there already
    void picture(const QString &address, const QString &alt, int width, int height, const QString &title);
    void startHeading(int level);
    void endHeading();
    void startLink(const QString &target, const QString &id, const QString &title);
    void endLink();
    bool isInHeading() const { return m_headingLevel > 0; }
    bool isInLink() const { return m_isInLink; }
    const PagePlace &place() const { return m_place; }
    qsizetype htmlSize() const { return m_page.html.size(); }
    void truncateHtml(qsizetype size) { m_page.html.truncate(size); }
    bool claimId(const QString &id);
    void finish();

private:
    void shownText(QStringView text);
    void writeBlank();

    Page &m_page;
    const PagePlace &m_place;
    Anchors m_anchors;
    QSet<QString> m_ids;
    bool m_isLineStart = true;
    bool m_isCellStart = false;
    bool m_isBlankPending = false;
    bool m_isInLink = false;
    int m_headingLevel = 0;
    qsizetype m_headingHtml = 0;
    qsizetype m_headingText = 0;
    qsizetype m_linkText = 0;
    QString m_linkTarget;
};

QString escapedHtml(QStringView text);

} // namespace Wenda
