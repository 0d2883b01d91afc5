#include "window/readingtab.h"

#include "librarian/librarian.h"
#include "window/bykeys.h"
#include "window/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Wenda {

static constexpr qsizetype longestWay = 200;
static constexpr int focusLineWidth = 3;

namespace {

class FocusLine final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(palette()).accent); }
};

} // namespace

ReadingTab::ReadingTab(const Librarian &librarian, PictureStore &pictures, const TextFinder &finder, QWidget *parent)
    : QWidget(parent)
    , m_librarian(librarian)
    , m_pane(new Pane(pictures, finder, this))
    , m_focusLine(new FocusLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pane, 1);
    setFocusProxy(m_pane);
    m_focusLine->setObjectName(QStringLiteral("focusLine"));
    m_focusLine->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_focusLine->hide();
    m_pane->installEventFilter(this);
    m_pane->setAccessibleName(tr("Answer"));
    connect(m_pane, &Pane::anchorReached, this, &ReadingTab::followScrolling);
}

static Outline::const_iterator topicIn(const Outline &outline, const QString &id)
{
    return std::find_if(outline.cbegin(), outline.cend(), [&](const Topic &topic) { return topic.id == id; });
}

void ReadingTab::followScrolling(const QString &anchor)
{
    if (m_here.isWelcome() || m_outline.isEmpty())
        return;
    auto topic = topicIn(m_outline, topicId(pageOf(m_here.id), anchor));
    if (topic == m_outline.cend()) // the page's own heading, which is no topic beside it
        topic = m_outline.cbegin();
    m_trailOf = topic->id;
    m_pane->setTrail(topic->trail);
}

Location ReadingTab::here() const
{
    Location location = m_here;
    location.place = m_pane->place();
    return location;
}

Result<void> ReadingTab::visit(const QString &root, const QString &topicId)
{
    const Location left = here();
    const Result<void> shown = show({root, topicId, {}, {}}, false);
    if (shown && !left.isWelcome() && (left.root != root || left.id != topicId)) {
        m_before.append(left);
        m_before = m_before.mid(std::max(qsizetype(0), m_before.size() - longestWay));
        m_after.clear();
    }
    if (shown)
        Q_EMIT moved();
    return shown;
}

Result<void> ReadingTab::restore(const Location &location)
{
    const Result<void> shown = show(location, true);
    if (shown)
        Q_EMIT moved();
    return shown;
}

Result<void> ReadingTab::restore(const Way &way)
{
    m_before = way.before;
    m_after = way.after;
    return restore(way.here);
}

Result<void> ReadingTab::show(const Location &location, bool isExact)
{
    const QString path = pageOf(location.id);
    Result<Page> page = m_librarian.page(location.root, path);
    if (!page)
        return std::unexpected(page.error());
    m_outline = m_librarian.outline(location.root, path);
    const auto topic =
        std::find_if(m_outline.cbegin(), m_outline.cend(), [&](const Topic &each) { return each.id == location.id; });
    const bool isHeading = topic != m_outline.cend();
    const Topic shown = isHeading ? *topic : m_outline.value(0);
    m_here = location;
    m_here.title = shown.title.isEmpty() ? page->title : shown.title;
    m_trailOf = shown.id;
    m_pane->showPage(*page, location.root, anchorOf(location.id), shown.trail);
    if (isExact)
        m_pane->setPlace(location.place);
    return {};
}

void ReadingTab::showWelcome(const QString &html)
{
    m_here = {};
    m_outline.clear();
    m_pane->showWelcome(html);
    Q_EMIT moved();
}

Result<void> ReadingTab::step(QList<Location> &from, QList<Location> &to, int steps)
{
    steps = std::min(steps, int(from.size()));
    if (steps <= 0)
        return {};
    const Location left = here();
    const Result<void> shown = show(from.at(from.size() - steps), true);
    if (!left.isWelcome())
        to.append(left);
    for (int i = 0; i < steps - 1; ++i)
        to.append(from.takeLast());
    from.removeLast();
    // A page that is gone falls out of the way; the reader stays where he is.
    if (!shown && !left.isWelcome())
        to.removeAll(left);
    Q_EMIT moved();
    return shown;
}

Result<void> ReadingTab::stepBack(int steps)
{
    return step(m_before, m_after, steps);
}

Result<void> ReadingTab::stepForward(int steps)
{
    return step(m_after, m_before, steps);
}

bool ReadingTab::refresh()
{
    if (m_here.isWelcome())
        return true;
    const QString path = pageOf(m_here.id);
    const Result<Page> page = m_librarian.page(m_here.root, path);
    if (!page)
        return false;
    m_outline = m_librarian.outline(m_here.root, path);
    if (!m_pane->page() || *m_pane->page() != *page)
        m_pane->replacePage(*page);
    return true;
}

QStringList ReadingTab::trailIds() const
{
    const auto topic =
        std::find_if(m_outline.cbegin(), m_outline.cend(), [this](const Topic &each) { return each.id == m_trailOf; });
    if (topic == m_outline.cend())
        return {};
    const QString path = pageOf(m_here.id);
    QStringList ids;
    for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
        ids.append(path.left(slash + 1));
    // From the folders on, a part is the nearest topic above whose own trail ends before it.
    for (qsizetype part = ids.size(); part < topic->trail.size(); ++part) {
        QString id = path;
        for (auto above = topic; above != m_outline.cbegin();) {
            --above;
            if (above->trail.size() == part && above->title == topic->trail.at(part)) {
                id = above->id;
                break;
            }
        }
        ids.append(id);
    }
    return ids;
}

void ReadingTab::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_focusLine->setGeometry(0, 0, focusLineWidth, height());
    m_focusLine->raise();
}

bool ReadingTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && event->type() == QEvent::FocusIn)
        m_focusLine->setVisible(isByKeys(static_cast<QFocusEvent *>(event)->reason()));
    else if (watched == m_pane && event->type() == QEvent::FocusOut)
        m_focusLine->hide();
    return QWidget::eventFilter(watched, event);
}

void ReadingTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_pane->setAccessibleName(tr("Answer"));
    QWidget::changeEvent(event);
}

} // namespace Wenda
