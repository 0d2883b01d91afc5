#include "pictures/address.h"
#include "pictures/picture.h"
#include "support/temporaryfiles.h"

#include <QFile>
#include <QTest>

using namespace Wenda;

class AddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageAddress_becomesTheStoresAddress_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("root");
        QTest::addColumn<QString>("address");
        QTest::newRow("https") << "https://h/x.png"
                               << "/l"
                               << "https://h/x.png";
        QTest::newRow("bare") << "//h/x.png"
                              << "/l"
                              << "//h/x.png";
        QTest::newRow("data") << "data:image/png;base64,AA=="
                              << "/l"
                              << "data:image/png;base64,AA==";
        QTest::newRow("relative") << "img/1.png"
                                  << "/l"
                                  << "file:///l/img/1.png";
        QTest::newRow("blanks, signs and Han") << QStringLiteral("图 1#?.png") << "/l"
                                               << "file:///l/%E5%9B%BE%201%23%3F.png";
        QTest::newRow("from the root") << "/img/1.png"
                                       << "/l/"
                                       << "file:///l/img/1.png";
        QTest::newRow("resource") << "img/1.png"
                                  << ":/faq/en"
                                  << "qrc:/faq/en/img/1.png";
        QTest::newRow("out of the library") << "../etc/passwd"
                                            << "/l"
                                            << "";
        QTest::newRow("a neighbour of the same beginning") << "../library2/a.png"
                                                           << "/library"
                                                           << "";
        QTest::newRow("the library itself") << "."
                                            << "/l"
                                            << "";
        QTest::newRow("empty") << ""
                               << "/l"
                               << "";
        QTest::newRow("no library") << "a.png"
                                    << ""
                                    << "";
    }

    void pageAddress_becomesTheStoresAddress()
    {
        QFETCH(QString, page);
        QFETCH(QString, root);
        QTEST(pictureAddress(page, root), "address");
    }

    void networkAddress_isAskedForAt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QStringList>("urls");
        QTest::newRow("https") << "https://h/x.png" << QStringList{"https://h/x.png"};
        QTest::newRow("bare: https first") << "//h/x.png" << QStringList{"https://h/x.png", "http://h/x.png"};
        QTest::newRow("bare with a port") << "//h:81/x" << QStringList{"https://h:81/x", "http://h:81/x"};
        QTest::newRow("no name and password") << "https://a:b@h/x" << QStringList{"https://h/x"};
        QTest::newRow("no fragment") << "http://h/x#y" << QStringList{"http://h/x"};
        QTest::newRow("query") << "http://h/x?y=1/2" << QStringList{"http://h/x?y=1/2"};
        QTest::newRow("capital scheme") << "HTTPS://H/x" << QStringList{"https://h/x"};
        QTest::newRow("no host") << "https:///x.png" << QStringList{};
        QTest::newRow("only slashes") << "//" << QStringList{};
        QTest::newRow("file") << "file:///etc/passwd" << QStringList{};
        QTest::newRow("ftp") << "ftp://h/x.png" << QStringList{};
    }

    void networkAddress_isAskedForAt()
    {
        QFETCH(QString, address);
        QStringList urls;
        for (const QUrl &url : networkUrls(address))
            urls.append(url.toString(QUrl::FullyEncoded));
        QTEST(urls, "urls");
    }

    void bundledCopy_liesAt_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("path");
        QTest::newRow("bare") << "//h.cn/a/b.png"
                              << ".pictures/h.cn/a/b.png";
        QTest::newRow("https and http are one") << "http://H.cn/a/b.png"
                                                << ".pictures/h.cn/a/b.png";
        QTest::newRow("the port is dropped") << "//h.cn:81/b.png"
                                             << ".pictures/h.cn/b.png";
        QTest::newRow("decoded") << "//h/%E5%9B%BE%201.png" << QStringLiteral(".pictures/h/图 1.png");
        QTest::newRow("a query tells pictures apart") << "//h/x?a=1/2"
                                                      << ".pictures/h/x?a=1%2F2";
        QTest::newRow("a folder") << "//h/a/"
                                  << ".pictures/h/a/index";
        QTest::newRow("nothing but a host") << "//h"
                                            << ".pictures/h/index";
        QTest::newRow("upwards, hidden") << "//h/%2e%2e%2f%2e%2e%2fx.png"
                                         << "";
        QTest::newRow("a name too long for a disk") << ("//h/" + QString(300, 'a')) << "";
        QTest::newRow("no network address") << "img/a.png"
                                            << "";
    }

    void bundledCopy_liesAt()
    {
        QFETCH(QString, address);
        QTEST(bundledPath(address), "path");
    }

    void libraryFile_isReadOnlyBelowARoot()
    {
        TemporaryFiles files;
        const QString inside = files.write("library/a b.png", "x");
        const QString outside = files.write("secret.png", "x");
        QFile::link(outside, files.path("library/link.png"));
        const QString root = files.path("library");
        QCOMPARE(libraryFile(pictureAddress("a b.png", root), {root}), inside);
        QCOMPARE(libraryFile(QUrl::fromLocalFile(outside).toString(), {root}), QString());
        QCOMPARE(libraryFile(pictureAddress("link.png", root), {root}), QString());
        QCOMPARE(libraryFile(pictureAddress("a b.png", root), {}), QString());
        QCOMPARE(libraryFile(QUrl::fromLocalFile(root).toString(), {files.path()}), QString());
        QCOMPARE(libraryFile("file:///dev/zero", {"/"}), QString());
    }

    void dataAddress_holdsBytes_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("base64") << "data:image/png;base64,aGFsbG8=" << QByteArray("hallo");
        QTest::newRow("base64, escaped") << "data:image/png;base64,aGFsbG8%3D" << QByteArray("hallo");
        QTest::newRow("plain") << "data:image/svg+xml,%3Csvg/%3E" << QByteArray("<svg/>");
        QTest::newRow("no comma") << "data:image/png" << QByteArray();
    }

    void dataAddress_holdsBytes()
    {
        QFETCH(QString, address);
        QTEST(inlineBytes(address), "bytes");
    }
};

QTEST_APPLESS_MAIN(AddressTest)
#include "address_test.moc"
