#include "markdown/pagewriter.h"

#include "markdown/autolinks.h"

#include <algorithm>

namespace Wenda {
namespace {

// What HTML takes for a blank; a no-break space and an ideographic one are text.
bool isBlank(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

void appendEscaped(QString &html, QStringView text)
{
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c != u'&' && c != u'<' && c != u'>' && c != u'"')
            continue;
        html.append(text.mid(done, i - done));
        html.append(QLatin1String(c == u'&' ? "&amp;" : c == u'<' ? "&lt;" : c == u'>' ? "&gt;" : "&quot;"));
        done = i + 1;
    }
    html.append(text.mid(done));
}

} // namespace

QString escapedHtml(QStringView text)
{
    QString html;
    appendEscaped(html, text);
    return html;
}

PageWriter::PageWriter(Page &page, const PagePlace &place)
    : m_page(page)
    , m_place(place)
{
}

void PageWriter::tag(QStringView tag)
{
    m_page.html.append(tag);
}

void PageWriter::startTag(QStringView tag)
{
    writeBlank();
    m_page.html.append(tag);
}

void PageWriter::writeBlank()
{
    if (m_isBlankPending && !m_isLineStart && !m_isCellStart) {
        m_page.text.append(u' ');
        m_page.html.append(u' ');
    }
    m_isBlankPending = false;
}

void PageWriter::shownText(QStringView text)
{
    while (!text.isEmpty()) {
        const auto *const wordEnd = std::ranges::find_if(text, isBlank);
        const QStringView word = text.first(wordEnd - text.begin());
        if (!word.isEmpty()) {
            writeBlank();
            m_isLineStart = m_isCellStart = false;
            m_page.text.append(word);
            appendEscaped(m_page.html, word);
        }
        m_isBlankPending = m_isBlankPending || word.size() < text.size();
        text = text.mid(word.size() + 1);
    }
}

void PageWriter::text(QStringView text)
{
    if (m_isInLink || !(text.contains(u':') || text.contains(u'@') || text.contains(u'.'))) {
        shownText(text);
        return;
    }
    qsizetype done = 0;
    for (const Autolink &link : findAutolinks(text)) {
        shownText(text.mid(done, link.range.start - done));
        startLink(link.target, {}, {});
        shownText(text.mid(link.range.start, link.range.length));
        endLink();
        done = link.range.start + link.range.length;
    }
    shownText(text.mid(done));
}

void PageWriter::verbatim(QStringView text)
{
    m_page.text.append(text);
    appendEscaped(m_page.html, text);
    m_isBlankPending = m_isCellStart = false;
    m_isLineStart = text.endsWith(u'\n') || (m_isLineStart && text.isEmpty());
}

void PageWriter::endLine()
{
    if (!m_isLineStart && m_page.text.endsWith(u' ')) // stood between a word and a picture
        m_page.text.chop(1);
    if (!m_isLineStart)
        m_page.text.append(u'\n');
    m_isLineStart = true;
    m_isBlankPending = m_isCellStart = false;
}

void PageWriter::nextCell()
{
    m_page.text.append(u'\t');
    m_isLineStart = m_isBlankPending = false;
    m_isCellStart = true;
}

void PageWriter::lineBreak()
{
    if (isInHeading()) { // a heading is one line
        m_isBlankPending = true;
        tag(u"<br />");
        return;
    }
    tag(u"<br />");
    endLine();
}

bool PageWriter::claimId(const QString &id)
{
    if (id.isEmpty() || m_ids.contains(id))
        return false;
    m_ids.insert(id);
    m_page.anchors.append(id);
    return true;
}

void PageWriter::anchor(const QString &id)
{
    if (claimId(id))
        m_page.html.append(u"<span id=\"" + escapedHtml(id) + u"\"></span>");
}

void PageWriter::picture(const QString &address, const QString &alt, int width, int height, const QString &title)
{
    QString img = u"<img src=\"" + escapedHtml(address) + u"\" alt=\"" + escapedHtml(alt) + u'"';
    if (width > 0)
        img += u" width=\"" + QString::number(width) + u'"';
    if (height > 0)
        img += u" height=\"" + QString::number(height) + u'"';
    if (!title.isEmpty())
        img += u" title=\"" + escapedHtml(title) + u'"';
    writeBlank();
    m_page.html.append(img + u" />");
    m_page.pictures.append({address, alt, width, height});
}

void PageWriter::endParagraph()
{
    // Line breaks at the end are the line ends between the author's tags.
    while (m_page.html.endsWith(QLatin1String("<br />")))
        m_page.html.chop(6);
    endLine();
}

void PageWriter::startHeading(int level)
{
    endLine();
    m_headingLevel = level;
    m_headingHtml = m_page.html.size();
    m_headingText = m_page.text.size();
}

void PageWriter::endHeading()
{
    const QString title = m_page.text.mid(m_headingText).simplified();
    if (title.isEmpty() && m_page.html.indexOf(QLatin1String("<img "), m_headingHtml) < 0) {
        m_page.html.truncate(m_headingHtml); // nothing to see, and nothing to jump to
        m_headingLevel = 0;
        return endLine();
    }
    const QString anchor = m_anchors.next(title);
    const bool isNew = claimId(anchor);
    const QString name = u'h' + QString::number(m_headingLevel);
    const QString id = isNew ? u" id=\"" + escapedHtml(anchor) + u'"' : QString();
    m_page.html.insert(m_headingHtml, u'<' + name + id + u'>');
    m_page.html.append(u"</" + name + u">\n");
    if (!title.isEmpty())
        m_page.headings.append({m_headingLevel, title, anchor, m_headingText, m_headingHtml});
    m_headingLevel = 0;
    endLine();
}

void PageWriter::startLink(const QString &target, const QString &id, const QString &title)
{
    writeBlank();
    QString a = u"<a href=\"" + escapedHtml(target) + u'"';
    if (claimId(id))
        a += u" id=\"" + escapedHtml(id) + u'"';
    if (!title.isEmpty())
        a += u" title=\"" + escapedHtml(title) + u'"';
    m_page.html.append(a + u'>');
    m_isInLink = true;
    m_linkText = m_page.text.size();
    m_linkTarget = target;
}

void PageWriter::endLink()
{
    m_page.html.append(u"</a>");
    m_page.links.append({m_linkTarget, m_page.text.mid(m_linkText).simplified()});
    m_isInLink = false;
}

void PageWriter::finish()
{
    while (m_page.text.endsWith(u'\n'))
        m_page.text.chop(1);
    for (Heading &heading : m_page.headings)
        heading.textStart = std::min(heading.textStart, m_page.text.size());
}

} // namespace Wenda
