#include "window/statusline.h"

#include "window/icons.h"
#include "window/messages.h"
#include "window/theme.h"
#include "window/thinbar.h"
#include "window/yieldinglabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace Wenda {

StatusLine::StatusLine(QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_left(new YieldingLabel(Qt::ElideMiddle, this))
    , m_action(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_offline(new QToolButton(this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(10);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    setFont(small);
    setFixedHeight(std::max(26, fontMetrics().height() + 8));
    m_left->setForegroundRole(QPalette::PlaceholderText);
    m_left->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_action->setAutoRaise(true);
    m_action->setForegroundRole(QPalette::Link);
    m_close->setAutoRaise(true);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setIconSize({14, 14});
    m_row->addWidget(m_left);
    m_row->addWidget(m_action);
    m_row->addWidget(m_close);
    m_offline->setAutoRaise(true);
    m_offline->setIcon(lineIcon(QStringLiteral("offline")));
    m_offline->setIconSize({14, 14});
    m_offline->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_row->addWidget(m_offline);
    m_action->hide();
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, [this] {
        m_notice.clear();
        unsay();
    });
    m_offline->hide();
    retranslate();
    connect(m_offline, &QToolButton::clicked, this, &StatusLine::networkWished);
    connect(m_action, &QToolButton::clicked, this, [this] {
        const std::function<void()> act = m_act;
        unsay();
        if (act)
            act();
    });
}

void StatusLine::setSummary(const QStringList &sentences)
{
    m_summary = sentences;
    showLeft();
}

void StatusLine::setHovered(const QString &address)
{
    m_hovered = address;
    showLeft();
}

void StatusLine::say(const QString &sentence, const QString &action, const std::function<void()> &act)
{
    if (!sentence.isEmpty())
        m_hovered.clear(); // it may be of the link that the mouse stands on
    m_message = sentence;
    m_act = act;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(!message().isEmpty());
    showLeft();
    if (QAccessible::isActive() && !sentence.isEmpty()) { // read out, wherever the reader is
        QAccessibleEvent isSaid(m_left, QAccessible::Alert);
        QAccessible::updateAccessibility(&isSaid);
    }
}

void StatusLine::unsay()
{
    say({});
}

void StatusLine::takeBack(const QString &sentence)
{
    if (m_message == sentence)
        unsay();
}

void StatusLine::setNotice(const QString &sentence)
{
    m_notice = sentence;
    say(m_message, m_action->text(), m_act);
}

QString StatusLine::message() const
{
    return Messages::together({m_notice, m_message});
}

void StatusLine::setOffline(bool isOffline)
{
    m_offline->setVisible(isOffline);
}

void StatusLine::retranslate()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    m_offline->setText(tr("Working offline"));
    m_offline->setToolTip(tr("No picture is asked for from the network. Click to go online."));
    m_offline->setAccessibleDescription(m_offline->toolTip());
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void StatusLine::showLeft()
{
    const QString said = !m_hovered.isEmpty()   ? m_hovered
                         : !message().isEmpty() ? message()
                                                : m_summary.join(QStringLiteral("      "));
    m_left->setForegroundRole(message().isEmpty() || !m_hovered.isEmpty() ? QPalette::PlaceholderText
                                                                          : QPalette::WindowText);
    m_left->setText(said);
}

StatusLine::Work &StatusLine::work(const QString &name)
{
    for (Work &known : m_works) {
        if (known.name == name)
            return known;
    }
    m_works.append({name, new QLabel(this), new ThinBar(this), new QToolButton(this), {}});
    Work &made = m_works.last();
    made.words->setForegroundRole(QPalette::PlaceholderText);
    m_row->addWidget(made.words);
    m_row->addWidget(made.bar);
    made.stop->setAutoRaise(true);
    made.stop->setIcon(lineIcon(QStringLiteral("close")));
    made.stop->setIconSize({14, 14});
    m_row->addWidget(made.stop);
    connect(made.stop, &QToolButton::clicked, this, [this, name] { work(name).act(); });
    return made;
}

void StatusLine::setProgress(const QString &name, const QString &words, qsizetype done, qsizetype total,
                             const Stop &stop)
{
    Work &shown = work(name);
    shown.words->setText(words);
    shown.words->setVisible(total > 0);
    shown.bar->setVisible(total > 0);
    shown.bar->setAccessibleName(words);
    shown.bar->setRange(0, int(std::max(qsizetype(1), total)));
    shown.bar->setValue(int(done));
    shown.act = stop.act;
    shown.stop->setVisible(total > 0 && stop.act);
    shown.stop->setToolTip(stop.words);
    shown.stop->setAccessibleName(stop.words);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Theme::of(palette()).hairline);
}

} // namespace Wenda
