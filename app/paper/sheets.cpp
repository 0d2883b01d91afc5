#include "paper/sheets.h"

#include "paper/linklist.h"
#include "paper/linktarget.h"
#include "paper/paintslices.h"
#include "paper/sheetpainter.h"
#include "paper/typeset.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

namespace Wenda {

namespace {

constexpr qreal headerHeight = 26; // points, the space to the text included
constexpr qreal footerHeight = 26;

// Where a run of characters stands: a rectangle a line.
QList<QRectF> rectsOf(const QTextDocument &document, const QTextBlock &block, int start, int length)
{
    QList<QRectF> rects;
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int first = std::max(start, line.textStart());
        const int last = std::min(start + length, line.textStart() + line.textLength());
        if (first >= last)
            continue;
        const qreal left = line.cursorToX(first);
        rects.append(QRectF(left, line.y(), line.cursorToX(last) - left, line.height()).translated(origin));
    }
    return rects;
}

} // namespace

Sheets::Sheets(const Answers &answers, const PrintOptions &options, const QPageLayout &layout, PictureStore &pictures,
               const SheetNumbers &numbers)
    : m_answers(answers)
    , m_options(options)
    , m_pictures(pictures)
    , m_numbers(numbers)
    , m_printed(layout.paintRect(QPageLayout::Point))
    , m_textArea(sheetTextArea(layout))
{
    if (answers.size() > 1)
        m_contentsSheets = contentsSheets(answers.size(), m_textArea.height());
    m_count = m_contentsSheets;
}

bool Sheets::setNext()
{
    if (m_parts.size() < m_answers.size()) {
        const int next = int(m_parts.size());
        const Answer &answer = m_answers.at(next);
        const Page page = m_options.hasLinkList ? withLinkList(answer.page) : answer.page;
        m_documents.push_back(std::make_unique<TypesetDocument>(page, answer.libraryRoot, PageStyle::paper(),
                                                                m_textArea.width(), m_pictures));
        m_parts.append({next, m_count, pageBreaks(*m_documents.back(), m_textArea.height())});
        m_count += int(m_parts.last().pages.size());
    }
    return m_parts.size() < m_answers.size();
}

void Sheets::setAll()
{
    while (setNext()) {
    }
}

int Sheets::answersSet() const
{
    return int(m_parts.size());
}

Sheets::~Sheets() = default;

int Sheets::count() const
{
    return m_count;
}

QRectF sheetTextArea(const QPageLayout &layout)
{
    return layout.paintRect(QPageLayout::Point).adjusted(0, headerHeight, 0, -footerHeight);
}

const std::vector<std::unique_ptr<TypesetDocument>> &Sheets::documents() const
{
    return m_documents;
}

const Sheets::Part &Sheets::partOf(int sheet) const
{
    qsizetype i = m_parts.size() - 1;
    while (i > 0 && m_parts.at(i).firstSheet > sheet)
        --i;
    return m_parts.at(i);
}

void Sheets::paint(QPainter &painter, int sheet) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform |
                           QPainter::LosslessImageRendering);
    if (sheet < m_contentsSheets) {
        paintContents(painter, sheet);
    } else if (!m_parts.isEmpty()) {
        const Part &part = partOf(sheet);
        painter.save();
        painter.translate(m_textArea.topLeft());
        paintSlices(painter, *m_documents.at(size_t(part.answer)), part.pages.at(sheet - part.firstSheet));
        painter.restore();
    }
    paintFrame(painter, sheet);
    painter.restore();
}

void Sheets::paintFrame(QPainter &painter, int sheet) const
{
    SheetFrame frame;
    frame.number = m_numbers.first + sheet;
    frame.count = m_numbers.hasCount ? m_count : 0;
    frame.date = m_options.date;
    if (sheet >= m_contentsSheets && !m_parts.isEmpty()) {
        const Answer &answer = m_answers.at(partOf(sheet).answer);
        frame.libraryTitle = answer.libraryTitle;
        frame.trail = answer.trail;
        frame.address = answer.topicId;
    } else if (!m_answers.isEmpty()) {
        frame.libraryTitle = m_answers.first().libraryTitle;
    }
    paintSheetFrame(painter, m_printed, frame);
}

void Sheets::paintContents(QPainter &painter, int sheet) const
{
    QList<ContentsRow> rows;
    for (const Part &part : m_parts)
        rows.append({m_answers.at(part.answer).page.title, part.firstSheet + 1, 0});
    const QString title = m_options.bookTitle.isEmpty() ? m_answers.first().libraryTitle : m_options.bookTitle;
    paintContentsSheet(painter, m_textArea, title, rows, sheet);
}

PagePoint Sheets::placeOf(const Part &part, int position) const
{
    const TypesetDocument &document = *m_documents.at(size_t(part.answer));
    const QTextBlock block = document.findBlock(position);
    const QRectF rect = document.documentLayout()->blockBoundingRect(block);
    PagePoint place = pagePointOf(part.pages, rect.topLeft() + QPointF(0, 0.5));
    place.page += place.page < 0 ? 0 : part.firstSheet;
    place.point += m_textArea.topLeft();
    return place;
}

QList<SheetHeading> Sheets::outline() const
{
    QList<SheetHeading> outline;
    for (const Part &part : m_parts) {
        const Page &page = m_answers.at(part.answer).page;
        outline.append({part.firstSheet, m_textArea.top(), 0, page.title, {}});
        for (const Heading &heading : page.headings) {
            const bool isTitle = &heading == &page.headings.first() && heading.title == page.title;
            const int position = m_documents.at(size_t(part.answer))->positionOf(heading.anchor);
            const PagePoint place = position < 0 || isTitle ? PagePoint() : placeOf(part, position);
            if (place.page >= 0)
                outline.append({place.page, place.point.y(), heading.level, heading.title, heading.anchor});
        }
    }
    return outline;
}

QList<SheetLink> Sheets::links() const
{
    QList<SheetLink> links;
    for (int sheet = 0; sheet < m_contentsSheets; ++sheet) {
        const QList<QRectF> rows = contentsRects(m_textArea, m_parts.size(), sheet);
        const int first = int(sheet * rowsAContentsSheet(m_textArea.height()));
        for (int row = 0; row < rows.size(); ++row)
            links.append({sheet, rows.at(row), {}, m_parts.at(first + row).firstSheet, m_textArea.top(), {}});
    }
    for (const Part &part : m_parts)
        appendLinksOf(part, links);
    return links;
}

void Sheets::appendLinksOf(const Part &part, QList<SheetLink> &links) const
{
    const TypesetDocument &document = *m_documents.at(size_t(part.answer));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            const QString target = piece.fragment().charFormat().anchorHref();
            if (target.isEmpty())
                continue;
            SheetLink link;
            if (leadsOut(target)) {
                link.address = target;
            } else if (target.startsWith(u'#')) {
                const int position = document.positionOf(target.mid(1));
                const PagePoint to = position < 0 ? PagePoint() : placeOf(part, position);
                link.toSheet = to.page;
                link.toTop = to.point.y();
            } else {
                link.topic = target;
            }
            if (link.address.isEmpty() && link.toSheet < 0 && link.topic.isEmpty())
                continue;
            const int start = piece.fragment().position() - block.position();
            for (const QRectF &rect : rectsOf(document, block, start, piece.fragment().length())) {
                const PagePoint top = pagePointOf(part.pages, rect.topLeft() + QPointF(0, 0.5));
                const PagePoint bottom = pagePointOf(part.pages, rect.bottomRight() - QPointF(0, 0.5));
                if (top.page < 0 || bottom.page != top.page)
                    continue;
                link.sheet = part.firstSheet + top.page;
                link.rect = QRectF(top.point, bottom.point).translated(m_textArea.topLeft());
                links.append(link);
            }
        }
    }
}

} // namespace Wenda
