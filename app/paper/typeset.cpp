#include "paper/typeset.h"

#include "paper/typesetsetting.h"
#include "pictures/picturestore.h"

#include <QAbstractTextDocumentLayout>
#include <QTextOption>

#include <algorithm>

namespace Wenda {

static constexpr qsizetype lengthOfAScreen = 20'000; // characters of html; a large screen's, and more

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

    m_setting->late = std::make_unique<LatePictures>(*this);
    connect(m_setting->late.get(), &LatePictures::layingOut, this, &TypesetDocument::layingOut);
    connect(m_setting->late.get(), &LatePictures::laidOut, this, &TypesetDocument::relaidOut);
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
    const QList<int> shown = m_setting->pictures->picturesOf(picture.address);
    for (const int index : shown) {
        const int position = m_setting->places.pictures.value(index, -1);
        if (position >= 0 && m_setting->pictures->hasNewSize(index, picture))
            m_setting->late->add(position);
    }
    if (!m_setting->late->isEmpty())
        m_setting->late->start();
    else if (!shown.isEmpty())
        Q_EMIT documentLayout()->update();
}

void TypesetDocument::setFirstInView(int position)
{
    m_setting->late->setFirst(position);
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
    return position < layoutAtOnce || isLaidOut(position - layoutAtOnce);
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
