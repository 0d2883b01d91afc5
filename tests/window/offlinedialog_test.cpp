#include "window/offlinedialog.h"

#include "support/pictureserver.h"
#include "window/testwindow.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Wenda;

class OfflineDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void library_isKept_withItsSizeAndWhatCouldNotBeHad_andRemoved()
    {
        TemporaryFiles files;
        PictureServer server;
        const QByteArray picture = testPicture(90, 42);
        QByteArray page = "# Page\n\n";
        for (const QByteArray name : {"/1.png", "/2.png", "/gone.png"})
            page += "![](" + server.address(name).toUtf8() + ")\n\n";
        server.serve("/1.png", {.body = picture});
        server.serve("/2.png", {.body = picture});
        files.write("library/page.md", page);
        TestWindow test(files);
        test.pictures.setOffline(false);
        QVERIFY(test.open(files.path("library")));

        OfflineDialog dialog(test.librarian, test.pictures, *test.librarian.libraries().first());
        dialog.show();
        QVERIFY(says(dialog, "Nothing is kept yet."));
        press(dialog, "Keep");
        auto *missing = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(missing->count(), 1);
        QCOMPARE(missing->item(0)->text(), "The picture is no longer there\n" + server.address("/gone.png"));
        QVERIFY(says(dialog, "1 picture(s) could not be had:"));
        QVERIFY(says(dialog, "Kept: " + QLocale().formattedDataSize(2 * picture.size())));
        press(dialog, "Remove");
        QVERIFY(says(dialog, "Nothing is kept yet."));
        QTRY_COMPARE(OfflineCopy::keptSize(test.pictures, test.root()), 0);
    }

    void copy_thatIsPaused_goesOn()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serveRest(
            [](const PictureServer::Request &) { return PictureServer::Reply{.body = testPicture(9, 9)}; });
        server.setDelay(std::chrono::milliseconds(10));
        QByteArray page = "# Page\n\n";
        for (int i = 0; i < 20; ++i)
            page += "![](" + server.address("/" + QByteArray::number(i) + ".png").toUtf8() + ")\n\n";
        files.write("library/page.md", page);
        TestWindow test(files);
        test.pictures.setOffline(false);
        QVERIFY(test.open(files.path("library")));
        OfflineDialog dialog(test.librarian, test.pictures, *test.librarian.libraries().first());
        dialog.show();
        press(dialog, "Keep");
        QTRY_VERIFY(server.requestCount() > 0);
        press(dialog, "Pause");
        QVERIFY(server.requestCount() < 20);
        press(dialog, "Go on");
        QTRY_COMPARE(server.requestCount(), 20);
        QTRY_VERIFY(says(dialog, "Kept: " + QLocale().formattedDataSize(20 * testPicture(9, 9).size())));
    }

    void storeThatCannotBeWritten_isSaidOnce_andPicturesShow()
    {
        TemporaryFiles files;
        files.write("home/kept", "a file where the folder should be");
        PictureServer server;
        server.serve("/1.png", {.body = testPicture(90, 42)});
        files.write("library/page.md", "# Page\n\n![](" + server.address("/1.png").toUtf8() + ")\n");
        TestWindow test(files);
        test.pictures.setOffline(false);
        QTRY_VERIFY(test.status.message().startsWith("Pictures are not kept: "));
        test.status.unsay();
        QVERIFY(test.open(files.path("library")));
        test.navigator.open(test.root(), "page.md");
        QTRY_COMPARE(test.pictures.picture(server.address("/1.png")).state, Picture::State::Ready);
        QCOMPARE(test.status.message(), QString());
    }

private:
    static bool says(const OfflineDialog &dialog, const QString &text)
    {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text() == text; });
    }

    static void press(const OfflineDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL("there is no such button");
    }
};

QTEST_MAIN(OfflineDialogTest)
#include "offlinedialog_test.moc"
