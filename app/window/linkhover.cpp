#include "window/linkhover.h"

#include "window/navigator.h"
#include "window/statusline.h"

#include <QCursor>
#include <QToolTip>
#include <QWidget>

namespace Wenda {

static constexpr int restMilliseconds = 450;

LinkHover::LinkHover(Navigator &navigator, StatusLine &line, QWidget *window)
    : QObject(window)
    , m_navigator(navigator)
    , m_line(line)
    , m_window(window)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &LinkHover::showLines);
}

void LinkHover::hover(const QString &target)
{
    m_target = target;
    m_line.setHovered(target);
    if (target.isEmpty()) {
        m_rest.stop();
        QToolTip::hideText();
    } else {
        m_rest.start();
    }
}

void LinkHover::showLines()
{
    const QString lines = m_navigator.firstLines(m_target).toHtmlEscaped();
    if (lines.isEmpty())
        return;
    const QString title = lines.section(u'\n', 0, 0);
    const QString rest = lines.section(u'\n', 1).replace(u'\n', QLatin1String("<br>"));
    QToolTip::showText(QCursor::pos() + QPoint(0, 12), QStringLiteral("<b>%1</b><br>%2").arg(title, rest), m_window);
}

} // namespace Wenda
