#include "markdown/addresses.h"

#include <QTest>

using namespace Wenda;

namespace {

const PagePlace place{QStringLiteral("product/备案/a.md"), {}};
const PagePlace placeOnSite{QStringLiteral("product/a.md"), QStringLiteral("https://help.example/docs/")};

} // namespace

class AddressesTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddressesTest)

public:
    AddressesTest() = default;

private Q_SLOTS:
    void link_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *name, const char *written, const char *target) {
            QTest::newRow(name) << QString::fromUtf8(written) << QString::fromUtf8(target);
        };
        row("web", "https://a.b/c?d#e", "https://a.b/c?d#e");
        row("web, shouted", "HTTP://a.b", "http://a.b");
        row("without a scheme", "//a.b/c", "https://a.b/c");
        row("mail", "mailto:a@b.c", "mailto:a@b.c");
        row("telephone", "tel:+86-4009", "tel:+86-4009");
        row("in this page", "#%E4%B8%80", "#一");
        row("nowhere in this page", "#", "");
        row("beside", "b.md", "product/备案/b.md");
        row("beside, in Han, encoded, with a blank", "%E4%B8%80%20b.md#%E4%BA%8C", "product/备案/一 b.md#二");
        row("a folder up", "../c/d.md#e", "product/c/d.md#e");
        row("a folder", "../c/", "product/c/");
        row("its own folder", ".", "product/备案/");
        row("from the root", "/product/c.md", "product/c.md");
        row("the root", "/", "./");
        row("out of the library", "../../../x.md", "../x.md");
        row("with a query", "b.md?from=1", "product/备案/b.md");
        row("with backslashes", "..\\c\\d.md", "product/c/d.md");
        row("script", "javascript:alert(1)", "");
        row("script, shouted and blank before", " JavaScript:alert(1)", "");
        row("script, a line end in it", "java\nscript:alert(1)", "");
        row("script, encoded: a path, and stays one", "javascript%3Aalert(1)", "product/备案/javascript:alert(1)");
        row("script, encoded, at the root", "/javascript%3Aalert(1)", "./javascript:alert(1)");
        row("file", "file:///etc/passwd", "");
        row("data", "data:text/html,x", "");
        row("script of another kind", "vbscript:x", "");
        row("a scheme of some program, to be refused", "vscode://file/x", "vscode://file/x");
        row("a slip of the pen, to be refused", "hhttp://a.b", "hhttp://a.b");
        row("nothing", "", "");
    }

    void link()
    {
        QFETCH(QString, written);
        QTEST(linkTarget(written, place), "target");
    }

    void linkFromTheSitesRoot_leadsToTheSite()
    {
        QCOMPARE(linkTarget(QStringLiteral("/document/product/1"), placeOnSite),
                 QStringLiteral("https://help.example/document/product/1"));
        QCOMPARE(linkTarget(QStringLiteral("b.md"), placeOnSite), QStringLiteral("product/b.md"));
    }

    void picture_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("address");
        const auto row = [](const char *name, const QString &written, const char *address) {
            QTest::newRow(name) << written << QString::fromUtf8(address);
        };
        row("web", QStringLiteral("https://a.b/c.png?d"), "https://a.b/c.png?d");
        row("without a scheme", QStringLiteral("//a.b/c.png"), "//a.b/c.png");
        row("beside", QStringLiteral("img/1%20a.png"), "product/备案/img/1 a.png");
        row("a folder up", QStringLiteral("../img/1.png"), "product/img/1.png");
        row("out of the library", QStringLiteral("../../../etc/1.png"), "");
        row("a file", QStringLiteral("file:///some/secret.png"), "");
        row("from the root", QStringLiteral("/etc/1.png"), "etc/1.png");
        row("a drive", QStringLiteral("C:\\1.png"), "");
        row("written into the page", QStringLiteral("data:image/png;base64,AA=="), "data:image/png;base64,AA==");
        row("a drawing that could load others", QStringLiteral("data:image/svg+xml,<svg/>"), "");
        row("much of it", QStringLiteral("data:image/png;base64,") + QString(400'000, u'A'), "");
        row("nothing", QString(), "");
    }

    void picture()
    {
        QFETCH(QString, written);
        QTEST(pictureAddress(written, place), "address");
    }
};

QTEST_APPLESS_MAIN(AddressesTest)
#include "addresses_test.moc"
