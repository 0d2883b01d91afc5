#include "window/linkhover.h"

#include "window/navigator.h"
#include "window/statusline.h"

#include <QCursor>
#include <QToolTip>
#include <QWidget>

namespace Wenda {

static constexpr int restMilliseconds = 450;

LinkHover::LinkHover(const Navigator &navigator, StatusLine &line, QWidget *window)
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
    const QString lines = m_navigator.firstLines(m_target);
    if (!lines.isEmpty()) {
        QToolTip::showText(QCursor::pos() + QPoint(0, 12),
                           QStringLiteral("<p>%1</p>").arg(lines.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"))),
                           m_window);
    }
}

} // namespace Wenda
