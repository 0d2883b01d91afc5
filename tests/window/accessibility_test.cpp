#include "reader/pictureviewer.h"
#include "reader/printdialog.h"
#include "reader/printpreview.h"
#include "reader/voice.h"
#include "window/aboutdialog.h"
#include "window/bookmarkpanel.h"
#include "window/hitlistmodel.h"
#include "window/keysdialog.h"
#include "window/mainmenu.h"
#include "window/offlinedialog.h"
#include "window/outlinepopup.h"
#include "window/settingsdialog.h"
#include "window/testwindow.h"
#include "window/themestyle.h"

#include <QAbstractAnimation>
#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QStyle>

using namespace Wenda;

namespace {

bool isInteractive(QAccessible::Role role)
{
    static const QList<QAccessible::Role> roles{
        QAccessible::Button,   QAccessible::PushButton, QAccessible::ButtonMenu, QAccessible::ButtonDropDown,
        QAccessible::CheckBox, QAccessible::ComboBox,   QAccessible::SpinBox,    QAccessible::EditableText,
        QAccessible::Tree,     QAccessible::List,       QAccessible::Table,      QAccessible::PageTab,
        QAccessible::MenuItem, QAccessible::ListItem,   QAccessible::TreeItem,   QAccessible::ProgressBar,
        QAccessible::Link,     QAccessible::Document};
    return roles.contains(role);
}

void collectUnnamed(QAccessibleInterface *element, const QString &way, QStringList &unnamed, int depth = 0)
{
    if (!element || !element->isValid() || element->state().invisible || depth > 30)
        return;
    const QString name = element->text(QAccessible::Name);
    const char *kind = element->object() ? element->object()->metaObject()->className() : "";
    const QString here = way + "/" + kind + "(" + name + ")";
    if (isInteractive(element->role()) && name.isEmpty())
        unnamed.append(here);
    for (int i = 0; i < element->childCount(); ++i)
        collectUnnamed(element->child(i), here, unnamed, depth + 1);
}

QString unnamedIn(QWidget &widget)
{
    QStringList unnamed;
    collectUnnamed(QAccessible::queryAccessibleInterface(&widget), {}, unnamed);
    return unnamed.join('\n'); // told whole where there are any
}

} // namespace

class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInteractiveElement_hasAName()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.click("faq.md#last");
        test.click("guide/more.md", Qt::MiddleButton);
        QCOMPARE(unnamedIn(test.window), QString());
        test.status.say("Something happened.", "Undo");
        test.status.setProgress("x", "Indexing 1 / 2", 1, 2, {"Stop", [] {}});
        QTest::keyClicks(test.sidebar.field(), "line");
        QTRY_VERIFY(test.sidebar.isSearching());
        QCOMPARE(unnamedIn(test.window), QString());
        QTest::keyClicks(test.sidebar.field(), "qqq");
        QTRY_COMPARE(test.sidebar.field()->count(), "0");
        QCOMPARE(unnamedIn(test.window), QString());
    }

    void everyDialogsElement_hasAName()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        SettingsDialog settings(test.settings);
        KeysDialog keys(test.actions);
        AboutDialog about;
        BookmarkPanel bookmarks(test.bookmarks);
        OfflineDialog offline(test.librarian, test.pictures, *test.librarian.libraries().first());
        OutlinePopup outline(test.librarian.outline(test.root(), "faq.md"), "faq.md", &test.window);
        for (QWidget *dialog :
             {static_cast<QWidget *>(&settings), static_cast<QWidget *>(&keys), static_cast<QWidget *>(&about),
              static_cast<QWidget *>(&bookmarks), static_cast<QWidget *>(&offline), static_cast<QWidget *>(&outline)}) {
            dialog->show();
            QCOMPARE(unnamedIn(*dialog), QString());
        }
    }

    void theMenusEntries_haveNames()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        const QList<QMenu *> menus = test.window.findChildren<QMenu *>();
        QVERIFY(menus.size() > 8);
        for (QMenu *menu : menus) {
            menu->popup(QPoint());
            QCOMPARE(unnamedIn(*menu), QString());
            menu->close();
        }
    }

    void theReadersWindows_haveNames()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.tabs.current()->pane()->openFindBar();
        QCOMPARE(unnamedIn(test.window), QString());
        Answer answer;
        answer.page.html = "<p>Text.</p>";
        PrintDialog dialog({{answer}, {}, {}, {}});
        dialog.show();
        QCOMPARE(unnamedIn(dialog), QString());
        PrintPreview preview({{answer}, {}, {}, {}}, {}, {}, test.pictures);
        preview.show();
        QCOMPARE(unnamedIn(preview), QString());
        PictureViewer viewer(test.pictures, PageStyle::light(), {{"a.png", "A picture", {}}}, 0, &test.window);
        QCOMPARE(unnamedIn(viewer), QString());
    }

    void aHit_isReadOutWithItsTrailAndPassage()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        QTest::keyClicks(test.sidebar.field(), "red button");
        QTRY_VERIFY(test.sidebar.isSearching());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(test.sidebar.results()->view());
        QVERIFY(list && list->childCount() > 0);
        const QString said = list->child(0)->text(QAccessible::Name);
        QVERIFY2(said.startsWith("How to close protection?"), qPrintable(said));
        QVERIFY2(said.contains("Filing") && said.contains("red button"), qPrintable(said));
    }

    void nothingMoves_whereTheStyleWantsNoMotion()
    {
        TemporaryFiles files;
        writeLibrary(files);
        QApplication::setStyle(new ThemeStyle);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.sidebar.tree()->expand(test.row("guide/"));
        test.click("guide/other.md", Qt::MiddleButton);
        test.press(Act::NextTab);
        for (const QWidget *widget : QApplication::allWidgets()) {
            QCOMPARE(widget->style()->styleHint(QStyle::SH_Widget_Animate, nullptr, widget), 0);
            QCOMPARE(widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget), 0);
            const auto *tree = qobject_cast<const QTreeView *>(widget);
            QVERIFY(tree == nullptr || !tree->isAnimated());
            for (const auto *motion : widget->findChildren<QAbstractAnimation *>())
                QCOMPARE(motion->state(), QAbstractAnimation::Stopped);
        }
        for (const auto *motion : QApplication::style()->findChildren<QAbstractAnimation *>())
            QCOMPARE(motion->state(), QAbstractAnimation::Stopped);
    }

    void theAnswer_showsThatTheKeysAreThere()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        const auto *line = test.tabs.current()->findChild<QWidget *>("focusLine");
        for (int i = 0; i < 4 && !test.tabs.current()->pane()->hasFocus(); ++i)
            test.press(Act::NextPane);
        QVERIFY(test.tabs.current()->pane()->hasFocus());
        QVERIFY(line->isVisible());
        test.press(Act::NextPane);
        QVERIFY(!line->isVisible());
    }

    void readAloud_isOffered_whereSpeechIsInstalled()
    {
        TemporaryFiles files;
        TestWindow test(files);
        QCOMPARE(test.actions[Act::ReadAloud]->isVisible(), isSpeechInstalled());
    }

    void theParts_haveTheNamesThatTheyAreKnownBy()
    {
        TemporaryFiles files;
        TestWindow test(files);
        QCOMPARE(test.sidebar.tree()->accessibleName(), "Topics");
        QCOMPARE(test.sidebar.field()->accessibleName(), "Search");
        QCOMPARE(test.tabs.current()->pane()->accessibleName(), "Answer");
        QVERIFY(test.sidebar.results()->findChild<QWidget *>() != nullptr);
        QStringList names;
        for (const QWidget *widget : test.sidebar.results()->findChildren<QWidget *>())
            names.append(widget->accessibleName());
        QVERIFY(names.contains("Results"));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
