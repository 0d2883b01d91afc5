#include "window/searchfield.h"

#include "window/icons.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

namespace Wenda {

static constexpr int pageOfRows = 5;
static constexpr int beside = -5; // its icons leave room enough

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_recent(addAction(lineIcon(QStringLiteral("search")), LeadingPosition))
    , m_clear(addAction(lineIcon(QStringLiteral("close")), TrailingPosition))
{
    m_clear->setVisible(false);
    connect(m_recent, &QAction::triggered, this, &SearchField::recentWanted);
    connect(m_clear, &QAction::triggered, this, &SearchField::left);
    connect(this, &QLineEdit::textChanged, this, &SearchField::announce);
    setMaxLength(1000);
    retranslate();
}

void SearchField::retranslate()
{
    m_recent->setText(tr("Recent searches"));
    m_recent->setToolTip(tr("Recent searches"));
    m_clear->setText(tr("Leave the search"));
    m_clear->setToolTip(tr("Leave the search (Esc)"));
    makeRoom();
}

// A folder that is dropped here is the window's to open, not a name to look for; a topic is a file and a text.
void SearchField::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData &data = *event->mimeData();
    if (data.hasUrls() && !data.hasFormat(QStringLiteral("text/markdown")))
        event->ignore();
    else
        QLineEdit::dragEnterEvent(event);
}

// Of a longer text the first line is looked for: a topic's is its question.
void SearchField::dropEvent(QDropEvent *event)
{
    if (event->source() == this) // a part of the text, moved within it
        return QLineEdit::dropEvent(event);
    const QStringList lines = event->mimeData()->text().trimmed().split(u'\n');
    setText(lines.first().simplified());
    setFocus(Qt::MouseFocusReason);
    event->setDropAction(Qt::CopyAction); // what is "moved" here would be gone from where it came from
    event->accept();
}

QSize SearchField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), std::max(34, fontMetrics().height() + 14)};
}

void SearchField::setKeyHint(const QString &key)
{
    m_keyHint = key;
    makeRoom();
}

void SearchField::setCount(const QString &count)
{
    m_count = count;
    makeRoom();
}

// A selection that is composed over is cut out first, which looks like a change to nothing: it is not one yet.
void SearchField::announce()
{
    m_clear->setVisible(!text().isEmpty());
    makeRoom();
    if (m_isComposing || text() == m_announced)
        return;
    m_announced = text();
    Q_EMIT textCommitted(m_announced);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        if (text().isEmpty())
            Q_EMIT recentWanted();
        else
            Q_EMIT walked(1);
        return;
    case Qt::Key_Up:
        Q_EMIT walked(-1);
        return;
    case Qt::Key_PageDown:
        Q_EMIT walked(pageOfRows);
        return;
    case Qt::Key_PageUp:
        Q_EMIT walked(-pageOfRows);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT chosen();
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::makeRoom()
{
    const QString said = note();
    setTextMargins(beside, 0, said.isEmpty() ? 0 : fontMetrics().horizontalAdvance(said) + 8, 0);
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int edge = m_clear->isVisible() ? 32 : 12;
    painter.drawText(rect().adjusted(edge, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignRight, note());
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace Wenda
