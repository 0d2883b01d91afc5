#include "window/actions.h"

#include "window/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace Wenda {

namespace {

struct Row
{
    Act act;
    const char *text;
    const char *icon = nullptr;
    const char *keys = nullptr; // parted by blanks
    bool isCheckable = false;
};

const Row rows[] = {
    {Act::Back, QT_TRANSLATE_NOOP("Wenda::Actions", "Back"), "back", "Alt+Left Back"},
    {Act::Forward, QT_TRANSLATE_NOOP("Wenda::Actions", "Forward"), "forward", "Alt+Right Forward"},
    {Act::Home, QT_TRANSLATE_NOOP("Wenda::Actions", "Start page"), "home", "Alt+Home"},
    {Act::PreviousTopic, QT_TRANSLATE_NOOP("Wenda::Actions", "Previous topic"), "previous", "Ctrl+PgUp"},
    {Act::NextTopic, QT_TRANSLATE_NOOP("Wenda::Actions", "Next topic"), "next", "Ctrl+PgDown"},
    {Act::ToPage, QT_TRANSLATE_NOOP("Wenda::Actions", "Up to the page"), "page", "Alt+Up"},
    {Act::Search, QT_TRANSLATE_NOOP("Wenda::Actions", "Search"), "search", "Ctrl+K Ctrl+L"},
    {Act::FindInPage, QT_TRANSLATE_NOOP("Wenda::Actions", "Find in page…"), nullptr, "Ctrl+F"},
    {Act::NextMark, QT_TRANSLATE_NOOP("Wenda::Actions", "Next mark"), nullptr, "F3 Ctrl+G"},
    {Act::PreviousMark, QT_TRANSLATE_NOOP("Wenda::Actions", "Previous mark"), nullptr, "Shift+F3 Ctrl+Shift+G"},
    {Act::NextPane, QT_TRANSLATE_NOOP("Wenda::Actions", "Next part of the window"), nullptr, "F6"},
    {Act::PreviousPane, QT_TRANSLATE_NOOP("Wenda::Actions", "Previous part of the window"), nullptr, "Shift+F6"},
    {Act::NewTab, QT_TRANSLATE_NOOP("Wenda::Actions", "Open in a new tab"), "plus", "Ctrl+T"},
    {Act::CloseTab, QT_TRANSLATE_NOOP("Wenda::Actions", "Close tab"), nullptr, "Ctrl+W Ctrl+F4"},
    {Act::ReopenTab, QT_TRANSLATE_NOOP("Wenda::Actions", "Reopen closed tab"), nullptr, "Ctrl+Shift+T"},
    {Act::NextTab, QT_TRANSLATE_NOOP("Wenda::Actions", "Next tab"), nullptr, "Ctrl+Tab"},
    {Act::PreviousTab, QT_TRANSLATE_NOOP("Wenda::Actions", "Previous tab"), nullptr, "Ctrl+Shift+Tab"},
    {Act::Bookmark, QT_TRANSLATE_NOOP("Wenda::Actions", "Bookmark"), "star", "Ctrl+D", true},
    {Act::Bookmarks, QT_TRANSLATE_NOOP("Wenda::Actions", "Bookmarks…"), nullptr, "Ctrl+Shift+O"},
    {Act::Outline, QT_TRANSLATE_NOOP("Wenda::Actions", "On this page…"), "outline", "Ctrl+Shift+L"},
    {Act::CopyLink, QT_TRANSLATE_NOOP("Wenda::Actions", "Copy link to this topic"), "copy", "Ctrl+Shift+C"},
    {Act::CopyMarkdown, QT_TRANSLATE_NOOP("Wenda::Actions", "Copy as Markdown"), nullptr, "Ctrl+Alt+C"},
    {Act::ReadAloud, QT_TRANSLATE_NOOP("Wenda::Actions", "Read aloud"), nullptr, "Ctrl+Shift+R"},
    {Act::PauseReading, QT_TRANSLATE_NOOP("Wenda::Actions", "Pause reading aloud"), nullptr, nullptr, true},
    {Act::TextLarger, QT_TRANSLATE_NOOP("Wenda::Actions", "Larger text"), "text-larger", "Ctrl++ Ctrl+="},
    {Act::TextSmaller, QT_TRANSLATE_NOOP("Wenda::Actions", "Smaller text"), "text-smaller", "Ctrl+-"},
    {Act::TextNormal, QT_TRANSLATE_NOOP("Wenda::Actions", "Normal text size"), nullptr, "Ctrl+0"},
    {Act::SidebarShown, QT_TRANSLATE_NOOP("Wenda::Actions", "Sidebar"), "sidebar", "F9", true},
    {Act::FullScreen, QT_TRANSLATE_NOOP("Wenda::Actions", "Full screen"), nullptr, "F11", true},
    {Act::OpenFolder, QT_TRANSLATE_NOOP("Wenda::Actions", "Open folder…"), "folder", "Ctrl+O"},
    {Act::OpenPage, QT_TRANSLATE_NOOP("Wenda::Actions", "Open page…"), "page", "Ctrl+Shift+P"},
    {Act::OpenBeside, QT_TRANSLATE_NOOP("Wenda::Actions", "Open folder beside…")},
    {Act::CloseLibrary, QT_TRANSLATE_NOOP("Wenda::Actions", "Close this library")},
    {Act::Print, QT_TRANSLATE_NOOP("Wenda::Actions", "Print…"), "print", "Ctrl+P"},
    {Act::Preview, QT_TRANSLATE_NOOP("Wenda::Actions", "Print preview…")},
    {Act::PrintSeveral, QT_TRANSLATE_NOOP("Wenda::Actions", "Print several answers…"), nullptr, "Ctrl+Alt+P"},
    {Act::SavePdf, QT_TRANSLATE_NOOP("Wenda::Actions", "Save as PDF…"), nullptr, "Ctrl+S"},
    {Act::ExportHtml, QT_TRANSLATE_NOOP("Wenda::Actions", "Web page…")},
    {Act::ExportText, QT_TRANSLATE_NOOP("Wenda::Actions", "Plain text…")},
    {Act::ExportMarkdown, QT_TRANSLATE_NOOP("Wenda::Actions", "Markdown…")},
    {Act::KeepOffline, QT_TRANSLATE_NOOP("Wenda::Actions", "Keep this library for offline reading")},
    {Act::WorkOffline, QT_TRANSLATE_NOOP("Wenda::Actions", "Work offline"), "offline", nullptr, true},
    {Act::Preferences, QT_TRANSLATE_NOOP("Wenda::Actions", "Settings…"), "settings", "Ctrl+,"},
    {Act::Guide, QT_TRANSLATE_NOOP("Wenda::Actions", "Guide"), nullptr, "F1"},
    {Act::Keys, QT_TRANSLATE_NOOP("Wenda::Actions", "Keys"), nullptr, "Ctrl+?"},
    {Act::About, QT_TRANSLATE_NOOP("Wenda::Actions", "About Wenda")},
    {Act::Menu, QT_TRANSLATE_NOOP("Wenda::Actions", "Menu"), nullptr, "F10"},
    {Act::Quit, QT_TRANSLATE_NOOP("Wenda::Actions", "Quit"), nullptr, "Ctrl+Q"},
};

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : rows) {
        auto *action = new QAction(this);
        if (row.icon)
            action->setIcon(lineIcon(QLatin1String(row.icon),
                                     row.act == Act::Bookmark ? QStringLiteral("star-filled") : QString()));
        QList<QKeySequence> keys;
        for (const QString &key : QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts))
            keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
        action->setShortcuts(keys);
        action->setCheckable(row.isCheckable);
        action->setIconVisibleInMenu(false);
        m_actions[row.act] = action;
        window->addAction(action);
    }
    retranslate();
}

QList<Act> Actions::acts() const
{
    QList<Act> all;
    for (const Row &row : rows)
        all.append(row.act);
    return all;
}

void Actions::retranslate()
{
    for (const Row &row : rows) {
        QAction *action = m_actions.at(row.act);
        const QString text = QCoreApplication::translate("Wenda::Actions", row.text);
        action->setText(text);
        QString tip = text;
        tip.remove(u'…');
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, key));
    }
}

} // namespace Wenda
