#include "window/link.h"

#include <QTest>

using namespace Wenda;

class LinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_leadsWhereItSays_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<Link>("link");
        const auto row = [](const char *name, const char *target, const Link &link) {
            QTest::newRow(name) << QString::fromUtf8(target) << link;
        };
        using Kind = Link::Kind;
        row("this page", "#一节", {Kind::Topic, "a/b.md#一节", {}});
        row("a topic", "c/d e.md#x", {Kind::Topic, "c/d e.md#x", {}});
        row("a page", "c/d.md", {Kind::Topic, "c/d.md", {}});
        row("a folder", "c/", {Kind::Folder, "c/", {}});
        row("outside", "../other/x.md#y", {Kind::Elsewhere, "y", "/lib/other/x.md"});
        row("the web", "https://example.com/a#b", {Kind::World, {}, {}});
        row("the web in capitals", "HTTP://example.com", {Kind::World, {}, {}});
        row("mail", "mailto:a@b.c", {Kind::World, {}, {}});
        row("telephone", "tel:4009-100-100", {Kind::World, {}, {}});
        row("a script", "javascript:alert(1)", {Kind::Refused, {}, {}});
        row("a file", "file:///etc/passwd", {Kind::Refused, {}, {}});
        row("another program", "ssh://host", {Kind::Refused, {}, {}});
    }

    void link_leadsWhereItSays()
    {
        QFETCH(QString, target);
        QFETCH(Link, link);
        const Link found = linkOf(target, "/lib/root", "a/b.md");
        QCOMPARE(found.kind, link.kind);
        QCOMPARE(found.id, link.id);
        QCOMPARE(found.path, link.path);
    }
};

QTEST_APPLESS_MAIN(LinkTest)
#include "link_test.moc"
