// The pane's document: set at once, or, for a long page, in turns behind what is shown.
#include "reader/paneparts.h"

#include <QAccessible>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace Wenda {

// Characters of html. Six to nine take a microsecond.
static constexpr qsizetype longestAtOnce = 200'000;
static constexpr qsizetype turnsWorth = 64'000;

// Filled before it is attached: a shown document is laid out again with every change.
void Pane::setContents(const Page &page, Meanwhile meanwhile)
{
    using Filling = TypesetDocument::Filling;
    const auto set = [&](Filling filling) {
        return std::make_unique<TypesetDocument>(page, m_parts->libraryRoot, m_parts->style.scaled(m_parts->scale),
                                                 viewport()->width(), m_parts->store, filling);
    };
    m_parts->coming.reset();
    m_parts->comingTurn.stop();
    if (meanwhile == Meanwhile::FirstScreen)
        holdNoMore();
    {
        const QScopedValueRollback arranging(m_parts->isArranging, true);
        arrange();
    }
    std::unique_ptr<TypesetDocument> document = set(Filling::InTurns);
    if (page.html.size() <= longestAtOnce) {
        document->fill(page.html.size());
        return meanwhile == Meanwhile::AsItIs ? moveIn(std::move(document)) : takeDocument(std::move(document));
    }
    m_parts->coming = std::move(document);
    m_parts->comingTurn.start(0);
    if (meanwhile == Meanwhile::FirstScreen)
        takeDocument(set(Filling::FirstScreen));
}

void Pane::setMore()
{
    if (m_parts->coming->fill(turnsWorth))
        return m_parts->comingTurn.start(0);
    m_parts->coming->setColumnWidth(viewport()->width());
    moveIn(std::move(m_parts->coming));
    if (std::exchange(m_parts->isAnchorAwaited, false))
        showAnchor(m_parts->chosenAnchor);
    else if (const auto place = std::exchange(m_parts->placeAwaited, {}))
        setPlace(*place);
    if (!m_parts->document->isSetFor(viewport()->width()))
        m_parts->widthTurn.start(0);
}

bool Pane::isSettingMore() const
{
    return m_parts->coming != nullptr;
}

// The reader stays under the same heading; further up or down in the text, at the same distance from it.
void Pane::moveIn(std::unique_ptr<TypesetDocument> document)
{
    const QString anchor = m_parts->document->anchorAt(m_parts->place.position);
    const int before = qMax(0, m_parts->document->positionOf(anchor));
    const TextRange mark = m_parts->findMarks.currentRange();
    hold();
    takeDocument(std::move(document));
    if (mark.start >= 0) {
        m_parts->findMarks.startAt(int(mark.start));
        m_parts->findBar.tell(findState(false), true);
    }
    const int after = m_parts->document->positionOf(anchor);
    if (after >= 0)
        m_parts->place.position += after - before;
    m_parts->place.position = qBound(0, m_parts->place.position, m_parts->document->characterCount() - 1);
    restorePlace();
}

void Pane::takeDocument(std::unique_ptr<TypesetDocument> document)
{
    const QScopedValueRollback arranging(m_parts->isArranging, true);
    connect(document.get(), &TypesetDocument::layingOut, this, [this] { m_parts->isArranging = true; });
    connect(document.get(), &TypesetDocument::relaidOut, this, [this] {
        restorePlace();
        m_parts->isArranging = false;
        viewport()->update(); // what moved is drawn where it is now, whatever Qt thinks is left to draw
    });
    m_parts->reachTurn.stop();
    m_parts->pictures.setDocument(document.get());
    m_parts->movies->setDocument(document.get());
    m_parts->pressed = {};
    m_parts->stopAwaited.reset();
    leaveSpot();
    m_parts->spoken = {-1, 0};
    m_parts->codeButton.hide();
    setExtraSelections({});
    QTextBrowser::setDocument(document.get());
    std::swap(m_parts->document, document);
    m_parts->wordMarks.find(*m_parts->document, m_parts->finder, m_parts->words);
    if (m_parts->found) {
        m_parts->findMarks.find(*m_parts->document, m_parts->finder, {*m_parts->found});
        m_parts->findBar.tell(findState(false), true);
    }
    m_parts->viewTurn.start(0);
    if (QAccessible::isActive()) {
        QAccessibleEvent isOther(this, QAccessible::DocumentLoadComplete);
        QAccessible::updateAccessibility(&isOther);
    }
}

} // namespace Wenda
