#include "paper/pagebreaks.h"

#include "paper/pageband.h"

#include <QTextDocument>

#include <algorithm>

namespace Wenda {

namespace {

class PageCutter final
{
public:
    PageCutter(const QTextDocument &document, qreal pageHeight)
        : m_document(bandsOf(document, pageHeight))
        , m_height(pageHeight)
        , m_end(document.size().height())
    {
    }

    QList<PageSlices> cut()
    {
        while (m_next < m_document.bands.size())
            cutPage();
        if (m_pages.isEmpty())
            m_pages.append(PageSlices());
        return m_pages;
    }

private:
    const PageBand &band(qsizetype i) const { return m_document.bands.at(i); }

    qreal gapBelow(qsizetype i) const
    {
        return i + 1 < m_document.bands.size() ? band(i + 1).top - band(i).bottom : m_end - band(i).bottom;
    }

    void cutPage()
    {
        m_page.clear();
        m_used = 0;
        if (m_next > 0)
            repeatHead();
        const qreal top = band(m_next).top - (m_next > 0 ? std::min(rim, gapBelow(m_next - 1) / 2) : 0);
        const qsizetype last = lastThatFits(top);
        if (last < m_next) {
            placeScaled(m_next++);
        } else {
            const qsizetype end = bestEnd(top, last);
            const qreal bottom = std::min(band(end).bottom + std::min(rim, gapBelow(end) / 2), top + m_height - m_used);
            m_page.append({top, bottom, m_used, 1, band(m_next).above});
            m_used += bottom - top;
            m_next = end + 1;
            // A picture as high as a page goes, a little smaller, under its heading rather than onto a page of its own.
            if (m_next < m_document.bands.size() && band(end).cost == BreakCost::Strong && end == last &&
                m_height - m_used > 0.5 * m_height)
                placeScaled(m_next++);
        }
        m_pages.append(m_page);
    }

    void repeatHead()
    {
        const int table = band(m_next).table;
        if (table < 0 || band(m_next - 1).table != table)
            return;
        const BandedTable &head = m_document.tables.at(table);
        const qreal height = head.repeatedHeight(m_height);
        if (height <= 0 || band(m_next).top < head.headBottom)
            return;
        m_page.append({head.headTop - rim, head.headBottom + rim, 0, 1});
        m_used = height;
    }

    // The last band that ends on a page beginning at top; m_next - 1 where none does.
    qsizetype lastThatFits(qreal top) const
    {
        constexpr qreal slack = 0.01;
        qsizetype last = m_next - 1;
        while (last + 1 < m_document.bands.size() && band(last + 1).bottom - top <= m_height - m_used + slack)
            ++last;
        return last;
    }

    // From there back to the nearest band below which the page may end.
    qsizetype bestEnd(qreal top, qsizetype last) const
    {
        if (last + 1 == m_document.bands.size())
            return last;
        for (qsizetype i = last; i >= m_next; --i) {
            if (band(i).cost == BreakCost::None)
                return i;
            const bool isHalfEmpty = band(i).bottom - top < m_height / 2;
            if (isHalfEmpty)
                break;
        }
        for (const BreakCost most : {BreakCost::Weak, BreakCost::Row}) {
            for (qsizetype i = last; i >= m_next; --i) {
                if (band(i).cost <= most)
                    return i;
            }
        }
        return last;
    }

    void placeScaled(qsizetype i)
    {
        const qreal scale = std::min<qreal>(1, (m_height - m_used) / band(i).height());
        m_page.append({band(i).top, band(i).bottom, m_used, scale, band(i).above});
        m_used += band(i).height() * scale;
    }

    BandedDocument m_document;
    qreal m_height;
    qreal m_end;
    QList<PageSlices> m_pages;
    PageSlices m_page;
    qreal m_used = 0;
    qsizetype m_next = 0;
};

} // namespace

QList<PageSlices> pageBreaks(const QTextDocument &document, qreal pageHeight)
{
    return PageCutter(document, pageHeight).cut();
}

PagePoint pagePointOf(const QList<PageSlices> &pages, const QPointF &point)
{
    for (int page = 0; page < pages.size(); ++page) {
        const PageSlices &slices = pages.at(page);
        for (qsizetype i = 0; i < slices.size(); ++i) {
            const PageSlice &slice = slices.at(i);
            if (point.y() >= slice.top && point.y() < slice.bottom)
                return {page, {point.x() * slice.scale, slice.place + (point.y() - slice.top) * slice.scale}};
        }
    }
    return {};
}

} // namespace Wenda
