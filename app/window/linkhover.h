#pragma once

#include <QObject>
#include <QTimer>

namespace Wenda {

class Navigator;
class StatusLine;

// A link under the mouse: its address in the status line at once, the first lines of its topic beside it after a rest.
class LinkHover final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkHover)

public:
    LinkHover(Navigator &navigator, StatusLine &line, QWidget *window);

    void hover(const QString &target);

private:
    void showLines();

    Navigator &m_navigator;
    StatusLine &m_line;
    QWidget *m_window;
    QString m_target;
    QTimer m_rest;
};

} // namespace Wenda
