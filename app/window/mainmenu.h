#pragma once

#include <QMenu>

namespace Wenda {

class Actions;

// The one menu of the window. Recent libraries, bookmarks and recently read topics are submenus that others fill.
class MainMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainMenu)

public:
    explicit MainMenu(const Actions &actions, QWidget *parent = nullptr);

    QMenu *recentLibraries() const { return m_recentLibraries; }
    QMenu *recentTopics() const { return m_recentTopics; }
    QMenu *bookmarks() const { return m_bookmarks; }
    QMenu *exports() const { return m_exports; }
    void retranslate();

private:
    QMenu *m_libraries;
    QMenu *m_recentLibraries;
    QMenu *m_go;
    QMenu *m_recentTopics;
    QMenu *m_bookmarks;
    QMenu *m_exports;
    QMenu *m_view;
    QMenu *m_tabs;
    QMenu *m_help;
};

} // namespace Wenda
