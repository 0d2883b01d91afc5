#include "reader/findbar.h"

#include "reader/iconbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace Wenda {

static constexpr int leastField = 170;

FindBar::FindBar(Pane *pane)
    : QFrame(pane)
    , m_pane(pane)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_previous(new IconButton(QStringLiteral("previous"), this))
    , m_next(new IconButton(QStringLiteral("next"), this))
    , m_close(new IconButton(QStringLiteral("close"), this))
{
    setObjectName(QStringLiteral("findBar"));
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    m_field->setFrame(false);
    m_field->setMinimumWidth(leastField);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->setSpacing(2);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addSpacing(6);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::find);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { step(false); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { step(true); });
    connect(m_close, &QAbstractButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    m_field->setAccessibleName(tr("Find"));
    m_field->setPlaceholderText(tr("Find in page"));
    m_previous->setName(tr("Previous match"), QStringLiteral("Shift+F3"));
    m_next->setName(tr("Next match"), QStringLiteral("F3"));
    m_close->setName(tr("Close"), QStringLiteral("Esc"));
}

QSize FindBar::sizeHint() const
{
    const int count = m_count->fontMetrics().horizontalAdvance(tr("%1 of %2, from the end").arg(9999).arg(9999));
    const QSize fixed = m_previous->sizeHint() + m_next->sizeHint() + m_close->sizeHint();
    return {leastField + count + fixed.width() + 40, 40};
}

void FindBar::setStyle(const PageStyle &style)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, style.page);
    colours.setColor(QPalette::Base, style.page);
    colours.setColor(QPalette::Text, style.text);
    colours.setColor(QPalette::WindowText, style.text);
    colours.setColor(QPalette::PlaceholderText, style.softText);
    colours.setColor(QPalette::Link, style.accent);
    setPalette(colours);
    setStyleSheet(QStringLiteral("QFrame#findBar { border: 1px solid %1; border-radius: 6px; background: %2; }")
                      .arg(style.hairline.name(), style.page.name()));
}

void FindBar::open(const QString &text)
{
    show();
    raise();
    if (!text.isEmpty())
        m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    find();
}

void FindBar::close()
{
    m_pane->findText({});
    m_pane->setFocus(Qt::OtherFocusReason); // before hiding, which would walk on to the page's first link
    hide();
}

void FindBar::find()
{
    tell(m_pane->findText(m_field->text()), true);
}

void FindBar::step(bool isForward)
{
    tell(isForward ? m_pane->findNext() : m_pane->findPrevious(), isForward);
}

void FindBar::tell(const Pane::FindState &state, bool isForward)
{
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (state.count == 0)
        m_count->setText(tr("Not found"));
    else if (state.hasWrapped && isForward)
        m_count->setText(tr("%1 of %2, from the top").arg(state.current).arg(state.count));
    else if (state.hasWrapped)
        m_count->setText(tr("%1 of %2, from the end").arg(state.current).arg(state.count));
    else
        m_count->setText(tr("%1 of %2").arg(state.current).arg(state.count));
    m_previous->setEnabled(state.count > 1);
    m_next->setEnabled(state.count > 1);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return step(!(event->modifiers() & Qt::ShiftModifier));
    if (event->key() == Qt::Key_F3)
        return step(!(event->modifiers() & Qt::ShiftModifier));
    // The arrows and page keys turn the page while one looks for something.
    if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        return event->ignore();
    QFrame::keyPressEvent(event);
    event->accept(); // the text behind the bar hears no typing
}

} // namespace Wenda
