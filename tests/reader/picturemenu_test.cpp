#include "reader/picturemenu.h"

#include "reader/testpane.h"

#include <QClipboard>
#include <QFileDialog>
#include <QMenu>

using namespace Wenda;

class PictureMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestPane>();
        m_test->files.write(QStringLiteral("step.png"), pictureFile(900, 420));
        m_address = pictureAddress(QStringLiteral("step.png"), m_test->files.path());
        m_test->store.request(m_address);
        QTRY_COMPARE(m_test->store.picture(m_address).state, Picture::State::Ready);
    }

    void cleanup() { m_test.reset(); }

    void copyPicture_putsItWholeOnTheClipboard()
    {
        QVERIFY(choose("Copy picture"));
        const QImage copied = QGuiApplication::clipboard()->image();
        QCOMPARE(copied.size(), QSize(900, 420));
        QCOMPARE(copied.pixelColor(450, 210), QColor(Qt::darkCyan));
    }

    void pictureThatIsShownSmaller_isCopiedWholeToo()
    {
        m_test->files.write(QStringLiteral("narrow.png"), pictureFile(900, 420));
        m_address = pictureAddress(QStringLiteral("narrow.png"), m_test->files.path());
        m_test->store.request(m_address, 300);
        QTRY_COMPARE(m_test->store.picture(m_address).state, Picture::State::Ready);
        QVERIFY(choose("Copy picture"));
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(900, 420));
    }

    void savePicture_writesTheFileAsItCame()
    {
        QVERIFY(choose("Save picture as…"));
        auto *dialog = m_test->window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->selectedFiles().value(0).section(u'/', -1), QStringLiteral("step.png"));
        const QString path = m_test->files.path(QStringLiteral("saved.png"));
        dialog->selectFile(path);
        static_cast<QDialog *>(dialog)->accept();
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), pictureFile(900, 420));
    }

    void pictureOfTheLibrary_hasNoAddressForABrowser()
    {
        QVERIFY(!choose("Copy picture address"));
        QVERIFY(!choose("Open picture in browser"));
    }

    void pictureOfTheWeb_thatIsNotThere_hasAnAddressOnly()
    {
        m_address = QStringLiteral("//pictures.test/a.png");
        QVERIFY(!choose("Save picture as…"));
        QVERIFY(!choose("Copy picture"));
        QVERIFY(choose("Copy picture address"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://pictures.test/a.png"));
        QVERIFY(choose("Open picture in browser"));
        QCOMPARE(m_opened, QStringLiteral("https://pictures.test/a.png"));
    }

private:
    // False where the menu does not offer it.
    bool choose(const char *text)
    {
        QMenu menu(&m_test->window);
        addPictureActions(menu, m_test->store, m_address, [this](const QString &target) { m_opened = target; });
        for (QAction *action : menu.actions()) {
            if (action->text() == QString::fromUtf8(text)) {
                action->trigger();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<TestPane> m_test;
    QString m_address;
    QString m_opened;
};

QTEST_MAIN(PictureMenuTest)
#include "picturemenu_test.moc"
