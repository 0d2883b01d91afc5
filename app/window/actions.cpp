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

#define TEXT(text) QT_TRANSLATE_NOOP("Wenda::Actions", text)

const Row rows[] = {
    {Act::Back, TEXT("Back"), "back", "Alt+Left Back"},
    {Act::Forward, TEXT("Forward"), "forward", "Alt+Right Forward"},
    {Act::Home, TEXT("Start page"), "home", "Alt+Home"},
    {Act::PreviousTopic, TEXT("Previous topic"), "previous", "Ctrl+PgUp"},
    {Act::NextTopic, TEXT("Next topic"), "next", "Ctrl+PgDown"},
    {Act::ToPage, TEXT("Up to the page"), "page", "Alt+Up"},
    {Act::Search, TEXT("Search"), "search", "Ctrl+K Ctrl+L"},
    {Act::FindInPage, TEXT("Find in page…"), nullptr, "Ctrl+F"},
    {Act::NextMark, TEXT("Next mark"), nullptr, "F3 Ctrl+G"},
    {Act::PreviousMark, TEXT("Previous mark"), nullptr, "Shift+F3 Ctrl+Shift+G"},
    {Act::NextPane, TEXT("Next part of the window"), nullptr, "F6"},
    {Act::PreviousPane, TEXT("Previous part of the window"), nullptr, "Shift+F6"},
    {Act::NewTab, TEXT("Open in a new tab"), "plus", "Ctrl+T"},
    {Act::CloseTab, TEXT("Close tab"), nullptr, "Ctrl+W Ctrl+F4"},
    {Act::ReopenTab, TEXT("Reopen closed tab"), nullptr, "Ctrl+Shift+T"},
    {Act::NextTab, TEXT("Next tab"), nullptr, "Ctrl+Tab"},
    {Act::PreviousTab, TEXT("Previous tab"), nullptr, "Ctrl+Shift+Tab"},
    {Act::Bookmark, TEXT("Bookmark"), "star", "Ctrl+D", true},
    {Act::Bookmarks, TEXT("Bookmarks…"), nullptr, "Ctrl+Shift+O"},
    {Act::Outline, TEXT("On this page…"), "outline", "Ctrl+Shift+L"},
    {Act::CopyLink, TEXT("Copy link to this topic"), "copy", "Ctrl+Shift+C"},
    {Act::TextLarger, TEXT("Larger text"), "text-larger", "Ctrl++ Ctrl+="},
    {Act::TextSmaller, TEXT("Smaller text"), "text-smaller", "Ctrl+-"},
    {Act::TextNormal, TEXT("Normal text size"), nullptr, "Ctrl+0"},
    {Act::SidebarShown, TEXT("Sidebar"), "sidebar", "F9", true},
    {Act::FullScreen, TEXT("Full screen"), nullptr, "F11", true},
    {Act::OpenFolder, TEXT("Open folder…"), "folder", "Ctrl+O"},
    {Act::OpenPage, TEXT("Open page…"), "page", "Ctrl+Shift+P"},
    {Act::OpenBeside, TEXT("Open folder beside…")},
    {Act::CloseLibrary, TEXT("Close this library")},
    {Act::Print, TEXT("Print…"), "print", "Ctrl+P"},
    {Act::Preview, TEXT("Print preview…")},
    {Act::SavePdf, TEXT("Save as PDF…"), nullptr, "Ctrl+S"},
    {Act::ExportHtml, TEXT("Web page…")},
    {Act::ExportText, TEXT("Plain text…")},
    {Act::ExportMarkdown, TEXT("Markdown…")},
    {Act::KeepOffline, TEXT("Keep this library for offline reading")},
    {Act::WorkOffline, TEXT("Work offline"), "offline", nullptr, true},
    {Act::Preferences, TEXT("Settings…"), "settings", "Ctrl+,"},
    {Act::Guide, TEXT("Guide"), nullptr, "F1"},
    {Act::Keys, TEXT("Keys"), nullptr, "Ctrl+?"},
    {Act::About, TEXT("About Wenda")},
    {Act::Quit, TEXT("Quit"), nullptr, "Ctrl+Q"},
};

#undef TEXT

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
