#include "paper/typesettable.h"

#include <algorithm>
#include <numeric>

namespace Wenda {

// A table of more rows is set in parts, so that its first screen is there before its last row is laid out.
static constexpr int rowsOfAPart = 60;
static constexpr int mostSpan = 64; // every column costs a cell in every row
static constexpr qreal paddingEms = 1.6;
static constexpr qreal shortText = 4.2;  // ems
static constexpr qreal listIndent = 2.2; // ems that an item's bullet takes

namespace {

// How wide a column's words want to be, in ems.
struct Wish
{
    qreal text = 0; // the longest cell in one line
    qreal word = 0; // the longest word
};

class TableReader final
{
public:
    explicit TableReader(MarkupReader reader)
        : m_reader(reader)
    {
    }
    TablePlan read(qreal available);

private:
    void openTag(const MarkupPiece &piece);
    void openCell(const MarkupPiece &piece);
    void closeCell();
    void measure(QStringView text);
    void endLine();
    void share(qreal available);
    void split();
    bool isTaken(int row, int column) const { return column < m_taken.size() && m_taken[column] > row; }

    MarkupReader m_reader;
    TablePlan m_plan;
    QList<int> m_taken; // per column: the first row that no cell from above reaches into
    QList<Wish> m_wishes;
    int m_depth = 1;
    int m_row = -1;
    int m_column = 0;
    bool m_isInHead = false;
    qreal m_line = 0;
    qreal m_word = 0;
    Wish m_cell;
};

TablePlan TableReader::read(qreal available)
{
    for (MarkupPiece piece = m_reader.next(); piece.kind != MarkupPiece::Kind::End; piece = m_reader.next()) {
        if (piece.kind == MarkupPiece::Kind::Text) {
            measure(piece.source);
        } else if (piece.kind == MarkupPiece::Kind::Open) {
            openTag(piece);
        } else if (piece.tag == Tag::Table) {
            if (--m_depth == 0)
                break;
        } else if (m_depth == 1 && (piece.tag == Tag::Td || piece.tag == Tag::Th)) {
            closeCell();
        } else if (m_depth == 1 && piece.tag == Tag::Thead) {
            m_isInHead = false;
        } else if (piece.tag == Tag::P || piece.tag == Tag::Li || piece.tag == Tag::Div) {
            endLine();
        }
    }
    m_plan.rows = m_row + 1;
    for (const int end : std::as_const(m_taken))
        m_plan.rows = qMax(m_plan.rows, qMin(end, m_row + 1));
    for (TablePlan::Cell &cell : m_plan.cells)
        cell.rowSpan = qMin(cell.rowSpan, m_plan.rows - cell.row);
    m_plan.columns = int(m_taken.size());
    if (m_plan.cells.isEmpty())
        m_plan.rows = 0;
    share(available);
    split();
    return m_plan;
}

void TableReader::openTag(const MarkupPiece &piece)
{
    if (piece.tag == Tag::Table) {
        ++m_depth;
    } else if (piece.tag == Tag::Br || piece.tag == Tag::P || piece.tag == Tag::Li || piece.tag == Tag::Div) {
        endLine();
        if (piece.tag == Tag::Li) {
            m_line = listIndent;
            m_cell.word = qMax(m_cell.word, listIndent + 1);
        }
    } else if (piece.tag == Tag::Img) {
        m_cell.text = qMax(m_cell.text, qreal(qMin(piece.number(QLatin1String("width"), 320), 480)) / 16);
        m_cell.word = qMax(m_cell.word, 6.0);
    } else if (m_depth == 1 && piece.tag == Tag::Thead) {
        m_isInHead = true;
    } else if (m_depth == 1 && piece.tag == Tag::Tr) {
        ++m_row;
        m_column = 0;
        if (m_isInHead)
            m_plan.headerRows = m_row + 1;
    } else if (m_depth == 1 && (piece.tag == Tag::Td || piece.tag == Tag::Th)) {
        openCell(piece);
    }
}

void TableReader::openCell(const MarkupPiece &piece)
{
    m_row = qMax(m_row, 0);
    while (isTaken(m_row, m_column))
        ++m_column;
    TablePlan::Cell cell;
    cell.row = m_row;
    cell.column = m_column;
    cell.columnSpan = qBound(1, piece.number(QLatin1String("colspan"), 1), mostSpan);
    cell.rowSpan = qBound(1, piece.number(QLatin1String("rowspan"), 1), 65534);
    cell.isHeader = piece.tag == Tag::Th;
    const QString alignment = piece.attribute(QLatin1String("align"));
    if (alignment == QLatin1String("center"))
        cell.alignment = Qt::AlignHCenter;
    else if (alignment == QLatin1String("right"))
        cell.alignment = Qt::AlignRight;
    for (int i = 1; i < cell.columnSpan; ++i)
        if (isTaken(m_row, m_column + i))
            cell.columnSpan = i;
    const qsizetype columns = qMax(m_taken.size(), qsizetype(m_column) + cell.columnSpan);
    m_taken.resize(columns);
    m_wishes.resize(columns);
    for (int i = 0; i < cell.columnSpan; ++i)
        m_taken[m_column + i] = m_row + cell.rowSpan;
    m_column += cell.columnSpan;
    m_plan.cells.append(cell);
    m_cell = {};
    m_line = m_word = 0;
}

void TableReader::closeCell()
{
    endLine();
    if (m_plan.cells.isEmpty())
        return;
    const TablePlan::Cell &cell = m_plan.cells.last();
    Wish &wish = m_wishes[cell.column];
    wish.word = qMax(wish.word, m_cell.word / cell.columnSpan);
    if (cell.columnSpan == 1)
        wish.text = qMax(wish.text, m_cell.text);
}

void TableReader::measure(QStringView text)
{
    for (const QChar c : text) {
        const bool isWide = c.unicode() >= 0x2e80;
        m_line += isWide ? 1.0 : 0.57;
        if (isWide || c.isSpace()) {
            m_cell.word = qMax(m_cell.word, m_word);
            m_word = 0;
        } else {
            m_word += 0.62;
        }
    }
}

void TableReader::endLine()
{
    m_cell.word = qMax(m_cell.word, m_word);
    m_cell.text = qMax(m_cell.text, m_line);
    m_line = m_word = 0;
}

// As HTML's automatic layout does: everybody gets the longest word, the rest goes to those with long lines. Han has
// no words; four of it stay beside each other, unless that takes what the long lines need.
void TableReader::share(qreal available)
{
    const auto leastWith = [this](qreal together) {
        QList<qreal> least;
        for (const Wish &wish : std::as_const(m_wishes))
            least.append(qBound(2.0, qMax(wish.word, qMin(wish.text, together)), 12.0) + paddingEms);
        return least;
    };
    const auto sum = [](const QList<qreal> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); };
    QList<qreal> least = leastWith(shortText);
    if (sum(least) > available * 0.85 && sum(leastWith(0)) < available)
        least = leastWith(0);
    QList<qreal> most;
    for (qsizetype i = 0; i < least.size(); ++i) {
        m_plan.isCramped = m_plan.isCramped || m_wishes[i].word > 12;
        most.append(qMax(least[i], qMin(m_wishes[i].text, 36.0) + paddingEms));
    }
    const qreal leastSum = sum(least);
    const qreal mostSum = sum(most);
    m_plan.isCramped = m_plan.isCramped || leastSum > available;
    m_plan.width = mostSum > available * 0.6 ? 1 : mostSum / available;
    QList<qreal> widths;
    for (qsizetype i = 0; i < least.size(); ++i) {
        if (leastSum >= available || mostSum <= leastSum)
            widths.append(least[i] / leastSum);
        else if (mostSum <= available)
            widths.append(most[i] / mostSum);
        else
            widths.append((least[i] + (available - leastSum) * (most[i] - least[i]) / (mostSum - leastSum)) /
                          available);
    }
    m_plan.widths = widths;
}

void TableReader::split()
{
    m_plan.parts = {0};
    if (m_plan.rows <= rowsOfAPart * 2)
        return;
    int reach = 0; // the first row that no cell seen so far reaches into
    for (const TablePlan::Cell &cell : std::as_const(m_plan.cells)) {
        if (cell.row >= reach && cell.row - m_plan.parts.last() >= rowsOfAPart && cell.column == 0)
            m_plan.parts.append(cell.row);
        reach = qMax(reach, cell.row + cell.rowSpan);
    }
}

} // namespace

int TablePlan::partOf(int row) const
{
    return int(std::upper_bound(parts.begin(), parts.end(), row) - parts.begin()) - 1;
}

TablePlan planTable(MarkupReader reader, qreal available)
{
    return TableReader(reader).read(available);
}

} // namespace Wenda
