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
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        m_server = std::make_unique<PictureServer>();
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
        m_files.reset();
    }

    void library_isKept_withItsSizeAndWhatCouldNotBeHad_andRemoved()
    {
        const QByteArray picture = testPicture(90, 42);
        m_server->serve("/1.png", {.body = picture});
        m_server->serve("/2.png", {.body = picture});
        QVERIFY(open({"/1.png", "/2.png", "/gone.png"}));
        OfflineDialog dialog(m_window->librarian, m_window->pictures, *m_window->librarian.libraries().first());
        dialog.show();
        QVERIFY(says(dialog, "Nothing is kept yet."));
        press(dialog, "Keep");
        auto *missing = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(missing->count(), 1);
        QCOMPARE(missing->item(0)->text(), "The picture is no longer there\n" + m_server->address("/gone.png"));
        QVERIFY(says(dialog, "1 picture(s) could not be had:"));
        QVERIFY(says(dialog, "Kept: " + QLocale().formattedDataSize(2 * picture.size())));
        press(dialog, "Remove");
        QVERIFY(says(dialog, "Nothing is kept yet."));
        QTRY_COMPARE(OfflineCopy::keptSize(m_window->pictures, m_window->root()), 0);
    }

    void copy_thatIsPaused_goesOn()
    {
        m_server->serveRest(
            [](const PictureServer::Request &) { return PictureServer::Reply{.body = testPicture(9, 9)}; });
        m_server->setDelay(std::chrono::milliseconds(10));
        QByteArrayList names;
        for (int i = 0; i < 20; ++i)
            names.append("/" + QByteArray::number(i) + ".png");
        QVERIFY(open(names));
        OfflineDialog dialog(m_window->librarian, m_window->pictures, *m_window->librarian.libraries().first());
        dialog.show();
        press(dialog, "Keep");
        QTRY_VERIFY(m_server->requestCount() > 0);
        press(dialog, "Pause");
        QVERIFY(m_server->requestCount() < 20);
        press(dialog, "Go on");
        QTRY_COMPARE(m_server->requestCount(), 20);
        QTRY_VERIFY(says(dialog, "Kept: " + QLocale().formattedDataSize(20 * testPicture(9, 9).size())));
    }

    void storeThatCannotBeWritten_isSaidOnce_andPicturesShow()
    {
        m_files->write("home/kept", "a file where the folder should be");
        m_server->serve("/1.png", {.body = testPicture(90, 42)});
        QVERIFY(open({"/1.png"}));
        QTRY_VERIFY(m_window->status.message().startsWith("Pictures are not kept: "));
        m_window->status.unsay();
        m_window->navigator.open(m_window->root(), "page.md");
        QTRY_COMPARE(m_window->pictures.picture(m_server->address("/1.png")).state, Picture::State::Ready);
        QCOMPARE(m_window->status.message(), QString());
    }

private:
    // A library of one page with these pictures of the server's.
    bool open(const QByteArrayList &names)
    {
        QByteArray page = "# Page\n\n";
        for (const QByteArray &name : names)
            page += "![](" + m_server->address(name).toUtf8() + ")\n\n";
        m_files->write("library/page.md", page);
        m_window = std::make_unique<TestWindow>(*m_files);
        m_window->pictures.setOffline(false);
        return m_window->open(m_files->path("library"));
    }

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

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<PictureServer> m_server;
    std::unique_ptr<TestWindow> m_window;
};

QTEST_MAIN(OfflineDialogTest)
#include "offlinedialog_test.moc"
