#include "paper/typeset.h"

#include "paper/typesetsetting.h"
#include "pictures/picturestore.h"

#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextOption>

#include <algorithm>

namespace Wenda {

static constexpr qsizetype lengthOfAScreen = 20'000; // characters of html; a large screen's, and more
static constexpr int widestGap = 5000;               // characters between two pictures that are laid out in one pass
static constexpr qint64 longestPause = 200;          // milliseconds

TypesetDocument::TypesetDocument(const Page &page, const QString &libraryRoot, const PageStyle &style,
                                 qreal columnWidth, PictureStore &pictures, Filling filling)
    : m_setting(std::make_unique<Setting>(page, style, TypesetFormats(style)))
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(m_setting->formats.font());
    setUseDesignMetrics(style.isPaper);
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(style.textSize * 0.85 * 2.4);
    setDefaultTextOption(option);

    m_setting->pictures = std::make_unique<TypesetPicture>(page, libraryRoot, style, columnWidth, pictures, nullptr);
    m_setting->markers = std::make_unique<TypesetMarker>(nullptr);
    m_setting->turns = std::make_unique<LayoutTurns>(*this);
    setPageSize(QSizeF(0, 0)); // no layout while it is filled
    documentLayout()->registerHandler(PictureObject, m_setting->pictures.get());
    documentLayout()->registerHandler(MarkerObject, m_setting->markers.get());
    m_setting->setWidth = columnWidth;
    const QStringView html(m_setting->page.html);
    m_setting->compositor =
        std::make_unique<Compositor>(*this, m_setting->page, m_setting->formats, columnWidth,
                                     filling == Filling::FirstScreen ? html.left(lengthOfAScreen) : html);
    if (filling != Filling::InTurns)
        fill(html.size());
    if (filling == Filling::Whole)
        setTextWidth(columnWidth);

    m_setting->turn.setSingleShot(true);
    connect(&m_setting->turn, &QTimer::timeout, this, &TypesetDocument::layOutPictures);
    connect(&pictures, &PictureStore::pictureChanged, this, &TypesetDocument::updatePicture);
}

bool TypesetDocument::fill(qsizetype characters)
{
    if (m_setting->compositor->compose(characters))
        return true;
    m_setting->places = m_setting->compositor->end();
    m_setting->compositor.reset();
    return false;
}

TypesetDocument::~TypesetDocument()
{
    if (QAbstractTextDocumentLayout *layout = documentLayout()) {
        layout->unregisterHandler(PictureObject);
        layout->unregisterHandler(MarkerObject);
    }
}

const Page &TypesetDocument::page() const
{
    return m_setting->page;
}

const PageStyle &TypesetDocument::style() const
{
    return m_setting->style;
}

void TypesetDocument::updatePicture(const Picture &picture)
{
    bool isShown = false;
    for (const int index : m_setting->pictures->picturesOf(picture.address)) {
        isShown = true;
        if (m_setting->pictures->hasNewSize(index))
            m_setting->resized.append(index);
    }
    if (m_setting->turn.isActive())
        return;
    if (!m_setting->resized.isEmpty())
        m_setting->turn.start(int(qMin(2 * m_setting->passTime, longestPause))); // the reader's turns come between
    else if (isShown)
        Q_EMIT documentLayout()->update();
}

// One pass over those that stand together: a pass for each picture takes three hundred times as long, and so does one
// over a long page for a picture at its start and one at its end.
void TypesetDocument::layOutPictures()
{
    QList<int> positions;
    for (const int index : std::exchange(m_setting->resized, {})) {
        if (const int position = m_setting->places.pictures.value(index, -1); position >= 0)
            positions.append(position);
    }
    if (positions.isEmpty())
        return;
    std::sort(positions.begin(), positions.end());
    QElapsedTimer timer;
    timer.start();
    Q_EMIT layingOut();
    for (qsizetype first = 0, next = 1; first < positions.size(); first = next++) {
        while (next < positions.size() && positions[next] - positions[next - 1] < widestGap)
            ++next;
        markContentsDirty(positions[first], positions[next - 1] - positions[first] + 1);
    }
    Q_EMIT relaidOut();
    m_setting->passTime = timer.elapsed();
}

void TypesetDocument::drawPicture(QPainter &painter, int picture) const
{
    m_setting->pictures->draw(&painter, pictureRect(picture), picture);
}

void TypesetDocument::setFrame(const QString &address, const QImage &frame, bool isPlaying)
{
    m_setting->pictures->setFrame(address, frame, isPlaying);
}

int TypesetDocument::pictureCount() const
{
    return int(m_setting->page.pictures.size());
}

QString TypesetDocument::pictureAddress(int picture) const
{
    return m_setting->pictures->address(picture);
}

QString TypesetDocument::pictureName(int picture) const
{
    return m_setting->pictures->name(picture);
}

int TypesetDocument::picturePosition(int picture) const
{
    return m_setting->places.pictures.value(picture, -1);
}

qreal TypesetDocument::pictureWidth(int picture) const
{
    return m_setting->pictures->widthOf(picture);
}

bool TypesetDocument::isNear(int position) const
{
    return position < layoutAtOnce || m_setting->turns->isLaidOut(position - layoutAtOnce);
}

bool TypesetDocument::layOutMore(int position)
{
    return m_setting->turns->goOn(position);
}

void TypesetDocument::setColumnWidth(qreal width)
{
    m_setting->pictures->setColumnWidth(width);
    if (textWidth() == width || pageSize().isNull())
        return;
    m_setting->turns->restart();
    setTextWidth(width);
}

bool TypesetDocument::isSetFor(qreal width) const
{
    return !m_setting->places.hasTables || qAbs(width - m_setting->setWidth) < m_setting->setWidth * 0.03;
}

// Qt reads a file by any name that is answered with nothing.
QVariant TypesetDocument::loadResource(int, const QUrl &)
{
    static const QImage nothing = [] {
        QImage image(1, 1, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        return image;
    }();
    return nothing;
}

} // namespace Wenda
