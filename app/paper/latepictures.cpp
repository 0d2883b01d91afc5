#include "paper/latepictures.h"

#include <QElapsedTimer>
#include <QTextDocument>
#include <QTextTable>

namespace Wenda {

static constexpr int widestGap = 5000;      // characters between two pictures that are laid out in one pass
static constexpr int mostOfAPass = 40;      // pictures
static constexpr int largeTable = 50;       // cells
static constexpr qint64 longestTurn = 10;   // milliseconds; then the reader has one
static constexpr qint64 longestPause = 200; // milliseconds

LatePictures::LatePictures(QTextDocument &document)
    : m_document(document)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &LatePictures::layOut);
}

void LatePictures::add(int position)
{
    m_positions.insert(position);
}

void LatePictures::start()
{
    if (!m_turn.isActive())
        m_turn.start(int(qMin(2 * m_turnTime, longestPause))); // the reader's turns come between
}

void LatePictures::layOut()
{
    QElapsedTimer timer;
    timer.start();
    Q_EMIT layingOut();
    while (!m_positions.empty() && timer.elapsed() < longestTurn)
        layOutTogether();
    Q_EMIT laidOut();
    m_turnTime = timer.elapsed();
    if (!m_positions.empty())
        start();
}

// Qt lays a table out whole: only one of many cells in a pass.
static const QTextTable *largeTableAt(const QTextDocument &document, int position)
{
    const auto *table = qobject_cast<QTextTable *>(document.frameAt(position));
    return table && table->rows() * table->columns() > largeTable ? table : nullptr;
}

// One pass over those that stand together: a pass for each picture takes three hundred times as long, and so does one
// over a long page for a picture at its start and one at its end.
void LatePictures::layOutTogether()
{
    auto picture = m_positions.lower_bound(m_first);
    if (picture == m_positions.end())
        picture = m_positions.begin();
    const int first = *picture;
    const QTextTable *table = largeTableAt(m_document, first);
    int last = first;
    for (int count = 0; count < mostOfAPass && picture != m_positions.end() && *picture - last < widestGap &&
                        largeTableAt(m_document, *picture) == table;
         ++count) {
        last = *picture;
        picture = m_positions.erase(picture);
    }
    m_document.markContentsDirty(first, last - first + 1);
}

} // namespace Wenda
