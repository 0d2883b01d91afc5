#include "library/bookmarks.h"
#include "library/xbel.h"
#include "support/temporaryfiles.h"

#include <QFile>
#include <QLockFile>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Wenda;

namespace {

Bookmark topic(const QString &title, const QString &id, const QString &root = QStringLiteral("/lib"))
{
    Bookmark bookmark;
    bookmark.title = title;
    bookmark.libraryRoot = root;
    bookmark.topicId = id;
    return bookmark;
}

Bookmark folder(const QString &title)
{
    Bookmark bookmark;
    bookmark.title = title;
    bookmark.isFolder = true;
    return bookmark;
}

QStringList picture(const BookmarkTree &tree, int depth = 0)
{
    QStringList lines;
    for (const Bookmark &bookmark : tree)
        lines << QString(depth, u' ') + bookmark.title + (bookmark.isFolder ? u"/" : u"")
              << picture(bookmark.children, depth + 1);
    return lines;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class BookmarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKept_isThereAtTheNextStart()
    {
        TemporaryFiles files;
        const QString file = files.path("data/bookmarks.xbel");
        BookmarkTree kept;
        {
            Bookmarks bookmarks(file);
            QCOMPARE(bookmarks.tree(), BookmarkTree());
            const QString inner = *bookmarks.add(folder("办事"));
            Bookmark noted = topic("A & <b>", "product/a b#1.md#一节");
            noted.note = QStringLiteral("line 1\nline 2 \"quoted\"");
            QVERIFY(bookmarks.add(noted, inner).has_value());
            QVERIFY(bookmarks.add(topic("FAQ", "faq.md", ":/faq/zh_CN")).has_value());
            kept = bookmarks.tree();
        }
        QCOMPARE(picture(kept), QStringList({"办事/", " A & <b>", "FAQ"}));
        QCOMPARE(Bookmarks(file).tree(), kept);
    }

    void bookmarksAreMoved_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<QString>("into");
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("after");
        const QStringList before{"a", "F/", " b", " G/", "  c", "d"};
        QTest::newRow("down among its own") << "a" << QString() << 2 << QStringList{"F/", " b", " G/", "  c", "a", "d"};
        QTest::newRow("up among its own") << "d" << QString() << 0 << QStringList{"d", "a", "F/", " b", " G/", "  c"};
        QTest::newRow("to where it is") << "a" << QString() << 0 << before;
        QTest::newRow("to the end") << "a" << QString() << -1 << QStringList{"F/", " b", " G/", "  c", "d", "a"};
        QTest::newRow("into a folder") << "d"
                                       << "F" << 1 << QStringList{"a", "F/", " b", " d", " G/", "  c"};
        QTest::newRow("out of folders") << "c" << QString() << 0 << QStringList{"c", "a", "F/", " b", " G/", "d"};
        QTest::newRow("a folder into itself") << "F"
                                              << "F" << 0 << before;
        QTest::newRow("a folder into its own folder") << "F"
                                                      << "G" << 0 << before;
        QTest::newRow("into what is no folder") << "a"
                                                << "d" << 0 << before;
        QTest::newRow("a row beyond the last") << "a"
                                               << "G" << 99 << QStringList{"F/", " b", " G/", "  c", "  a", "d"};
    }

    void bookmarksAreMoved()
    {
        QFETCH(QString, moved);
        QFETCH(QString, into);
        QFETCH(int, row);
        QFETCH(QStringList, after);
        const auto made = [](Bookmark bookmark) {
            bookmark.id = bookmark.title;
            return bookmark;
        };
        Bookmark inner = made(folder("G")), outer = made(folder("F"));
        inner.children = {made(topic("c", "c.md"))};
        outer.children = {made(topic("b", "b.md")), inner};
        BookmarkTree tree{made(topic("a", "a.md")), outer, made(topic("d", "d.md"))};
        moveBookmark(tree, moved, into, row);
        QCOMPARE(picture(tree), after);
    }

    void twoWindows_neverOverwriteEachOther()
    {
        TemporaryFiles files;
        Bookmarks left(files.path("b.xbel")), right(files.path("b.xbel"));
        const QString one = *left.add(topic("1", "1.md"));
        const QString two = *right.add(topic("2", "2.md"));
        QVERIFY(left.edit(two, "two", "note").has_value());
        QVERIFY(right.remove(one).has_value());
        QCOMPARE(picture(right.tree()), QStringList({"two"}));
        const Result<void> gone = left.edit(one, "x", {});
        QCOMPARE(gone.error(), (Error{Error::Kind::NotFound, one}));
        QCOMPARE(picture(Bookmarks(files.path("b.xbel")).tree()), QStringList({"two"}));
    }

    void oneWindow_seesWhatTheOtherKept()
    {
        TemporaryFiles files;
        Bookmarks left(files.path("b.xbel")), right(files.path("b.xbel"));
        QSignalSpy changed(&right, &Bookmarks::changed);
        QVERIFY(left.add(topic("1", "1.md")).has_value());
        QTRY_COMPARE(picture(right.tree()), QStringList({"1"}));
        QVERIFY(left.add(topic("2", "2.md")).has_value());
        QTRY_COMPARE(picture(right.tree()), QStringList({"1", "2"}));
        QVERIFY(changed.size() >= 2);
    }

    void aChangeWhileAnotherHoldsTheLock_showsAtOnce_andIsWrittenWhenItsTurnComes()
    {
        TemporaryFiles files;
        const QString file = files.path("b.xbel");
        Bookmarks bookmarks(file);
        QVERIFY(bookmarks.add(topic("1", "1.md")).has_value());
        QLockFile lock(file + ".lock");
        QVERIFY(lock.tryLock());
        const Result<QString> two = bookmarks.add(topic("2", "2.md"));
        QVERIFY(two.has_value());
        QVERIFY(bookmarks.edit(*two, "two", {}).has_value());
        QCOMPARE(picture(bookmarks.tree()), QStringList({"1", "two"}));
        QVERIFY(!contents(file).contains("two"));
        lock.unlock();
        QTRY_COMPARE(picture(Bookmarks(file).tree()), QStringList({"1", "two"}));
        QCOMPARE(picture(bookmarks.tree()), QStringList({"1", "two"}));
    }

    void aLockThatIsNeverGiven_takesTheChangeBack_andSaysSo()
    {
        TemporaryFiles files;
        const QString file = files.path("b.xbel");
        QLockFile lock(file + ".lock");
        QVERIFY(lock.tryLock());
        Bookmarks bookmarks(file);
        QSignalSpy failed(&bookmarks, &Bookmarks::failed);
        QVERIFY(bookmarks.add(topic("1", "1.md")).has_value());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>(), (Error{Error::Kind::NotWritable, file}));
        QCOMPARE(picture(bookmarks.tree()), QStringList());
    }

    void whatWaits_isWrittenAtTheEnd()
    {
        TemporaryFiles files;
        const QString file = files.path("b.xbel");
        auto lock = std::make_unique<QLockFile>(file + ".lock");
        QVERIFY(lock->tryLock());
        {
            Bookmarks bookmarks(file);
            QVERIFY(bookmarks.add(topic("1", "1.md")).has_value());
            lock.reset();
        }
        QCOMPARE(picture(Bookmarks(file).tree()), QStringList({"1"}));
    }

    void aDamagedFile_isSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("<xbel><bookmark href=\"file:///a.md\"><title>A</ti");
        QTest::newRow("another format") << QByteArray("<html><body/></html>");
        QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4);
    }

    void aDamagedFile_isSetAside()
    {
        QFETCH(QByteArray, bytes);
        TemporaryFiles files;
        const QString file = files.write("b.xbel", bytes);
        Bookmarks bookmarks(file);
        QVERIFY(bookmarks.wasDamaged());
        QCOMPARE(contents(file + u".broken"), bytes);
        QVERIFY(bookmarks.add(topic("1", "1.md")).has_value());
        QVERIFY(!Bookmarks(file).wasDamaged());
    }

    void damageWhileTheWindowIsOpen_losesNothing()
    {
        TemporaryFiles files;
        Bookmarks bookmarks(files.path("b.xbel"));
        QVERIFY(bookmarks.add(topic("1", "1.md")).has_value());
        files.write("b.xbel", "rubbish");
        QVERIFY(bookmarks.add(topic("2", "2.md")).has_value());
        QCOMPARE(picture(Bookmarks(files.path("b.xbel")).tree()), QStringList({"1", "2"}));
    }

    void aFolderThatCannotBeWritten_isAnError()
    {
        TemporaryFiles files;
        files.write("file", "x");
        Bookmarks bookmarks(files.path("file/b.xbel"));
        QCOMPARE(bookmarks.add(topic("1", "1.md")).error().kind, Error::Kind::NotWritable);
        QCOMPARE(bookmarks.tree(), BookmarkTree());
    }

    void importing_takesWhatIsNew()
    {
        TemporaryFiles files;
        Bookmarks from(files.path("from.xbel")), to(files.path("to.xbel"));
        const QString inner = *from.add(folder("F"));
        QVERIFY(from.add(topic("known", "known.md"), inner).has_value());
        QVERIFY(from.add(topic("new", "new.md"), inner).has_value());
        QVERIFY(from.exportTo(files.path("out.xbel")).has_value());
        QVERIFY(to.add(topic("known", "known.md")).has_value());
        QVERIFY(to.importFrom(files.path("out.xbel")).has_value());
        QCOMPARE(picture(to.tree()), QStringList({"known", "F/", " new"}));
        QVERIFY(to.importFrom(files.path("out.xbel")).has_value());
        QCOMPARE(findTopic(to.tree(), "/lib", "new.md")->title, QStringLiteral("new"));
        QCOMPARE(to.importFrom(files.path("none")).error(), (Error{Error::Kind::NotFound, files.path("none")}));
        const QString rubbish = files.write("rubbish", "no xml");
        QCOMPARE(to.importFrom(rubbish).error(), (Error{Error::Kind::Damaged, rubbish}));
    }

    void xbelOfOtherPrograms_isRead()
    {
        const auto tree =
            fromXbel("<?xml version=\"1.0\"?><!DOCTYPE xbel PUBLIC \"+//IDN python.org//DTD XBEL\" \"x\">"
                     "<xbel version=\"1.0\"><title>Mine</title><folder><title>F</title>"
                     "<bookmark href=\"file:///docs/a%20b.md#%E4%B8%80\"><title> A\n b </title></bookmark>"
                     "<separator/><alias ref=\"x\"/></folder>"
                     "<bookmark href=\"https://example.com/?a=1&amp;b=2\"/></xbel>");
        QVERIFY(tree.has_value());
        const Bookmark &page = tree->first().children.first();
        QCOMPARE(page.title, QStringLiteral("A b"));
        QCOMPARE(page.libraryRoot, QStringLiteral("/docs"));
        QCOMPARE(page.topicId, QStringLiteral("a b.md#一"));
        QCOMPARE(tree->last().address, QStringLiteral("https://example.com/?a=1&b=2"));
        QVERIFY(!page.id.isEmpty() && page.id != tree->last().id);
    }

    void xbelGoesThereAndBack()
    {
        Bookmark one = topic("控制 字符", "x/y.md#a-b");
        one.id = QStringLiteral("1");
        one.added = QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC);
        Bookmark around = folder("");
        around.id = QStringLiteral("2");
        around.children = {one};
        QCOMPARE(*fromXbel(toXbel({around})), BookmarkTree({around}));
    }

    void charactersThatXmlCannotHold_areLeftOut()
    {
        const Bookmark odd = topic(QString(QStringLiteral("a\x01"
                                                          "b\x08") +
                                           QChar(0xD800) + QChar(0xFFFF)),
                                   "x.md");
        const auto tree = fromXbel(toXbel({odd}));
        QVERIFY(tree.has_value());
        QVERIFY(tree->first().title.startsWith(QLatin1String("ab")));
    }

    void foldersWithoutEnd_areCut()
    {
        QByteArray deep("<xbel>");
        for (int depth = 0; depth < 100000; ++depth)
            deep += "<folder>";
        QVERIFY(!fromXbel(deep).has_value());
    }
};

QTEST_GUILESS_MAIN(BookmarksTest)
#include "bookmarks_test.moc"
