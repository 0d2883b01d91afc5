#include "window/bookmarkpanel.h"
#include "window/keysdialog.h"
#include "window/scrolledpart.h"
#include "window/settingsdialog.h"
#include "window/testwindow.h"

#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

using namespace Wenda;

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBookmarks_areSaidToBeNone_andHowOneIsKept()
    {
        TemporaryFiles files;
        Bookmarks bookmarks(files.path("b.xbel"));
        BookmarkPanel panel(bookmarks);
        panel.show();
        const auto *told = panel.findChild<QLabel *>();
        QVERIFY(told->isVisible());
        QVERIFY(told->text().contains("Ctrl+D"));
        Bookmark bookmark;
        bookmark.title = "Kept";
        bookmark.topicId = "kept.md";
        QVERIFY(bookmarks.add(bookmark).has_value());
        QVERIFY(!told->isVisible());
    }

    void keys_areThoseThatEveryKeyboardHas()
    {
        QWidget window;
        const Actions actions(&window);
        const KeysDialog dialog(actions);
        const auto *table = dialog.findChild<QTableWidget *>();
        QStringList rows;
        for (int row = 0; row < table->rowCount(); ++row)
            rows.append(table->item(row, 0)->text() + " = " + table->item(row, 1)->text());
        QVERIFY(rows.contains("Back = Alt+Left"));
        QVERIFY(rows.contains("Menu = F10"));
        QVERIFY(rows.contains("Search = Ctrl+K; Ctrl+L"));
    }

    void settings_areSmallerThanASmallScreen_andTheirButtonsStay()
    {
        TemporaryFiles files;
        Settings settings(files.path("wenda.conf"));
        SettingsDialog dialog(settings, nullptr);
        QVERIFY(dialog.minimumSizeHint().height() < 300);
        dialog.resize(dialog.minimumSizeHint());
        dialog.setVisible(true);
        const auto buttons = dialog.findChildren<QPushButton *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(buttons.size(), 2);
        for (const QPushButton *button : buttons)
            QVERIFY(dialog.rect().contains(button->geometry()));
        const SettingsDialog roomy(settings, nullptr);
        const auto *part = roomy.findChild<ScrolledPart *>();
        QVERIFY(roomy.sizeHint().height() >= part->widget()->sizeHint().height());
    }

    void theCachesSize_isInTheLanguageThatWasJustChosen()
    {
        TemporaryFiles files;
        Settings settings(files.path("wenda.conf"));
        Languages languages;
        languages.speak("en");
        SettingsDialog dialog(settings, nullptr);
        dialog.setCacheSize(0);
        const auto says = [&](const QString &words) {
            const auto buttons = dialog.findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(),
                               [&](const QPushButton *button) { return button->text().contains(words); });
        };
        QVERIFY(says("0 bytes"));
        languages.speak("zh_CN");
        QTRY_VERIFY(says(QStringLiteral("0 字节")));
        languages.speak("en");
    }
};

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
