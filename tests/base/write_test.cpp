#include "base/write.h"
#include "support/fulldisk.h"
#include "support/temporaryfiles.h"

#include <QDir>
#include <QTest>

using namespace Wenda;

class WriteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDisk_isSaid_andTheOldFileStays_data()
    {
        QTest::addColumn<int>("room"); // bytes
        QTest::newRow("for some of it") << 100;
        QTest::newRow("for nothing") << 0;
    }

    void fullDisk_isSaid_andTheOldFileStays()
    {
        QFETCH(int, room);
        TemporaryFiles files;
        const QString path = files.write("a.txt", "old");
        {
            const FullDisk full{rlim_t(room)};
            QCOMPARE(writeWhole(path, QByteArray(50000, 'x')).error(), (Error{Error::Kind::DiskFull, path}));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        QCOMPARE(QDir(files.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"a.txt"});
    }

    void fullDisk_leavesNoFolderThatWasNotThere()
    {
        TemporaryFiles files;
        const FullDisk full{10};
        const QString path = files.path("new/and/deep/a.txt");
        QCOMPARE(writeWhole(path, QByteArray(50000, 'x')).error(), (Error{Error::Kind::DiskFull, path}));
        QVERIFY(!QFile::exists(files.path("new")));
        QVERIFY(QFile::exists(files.path()));
    }

    void folderInTheWay_isNotWritable()
    {
        TemporaryFiles files;
        files.write("a/b.txt", "x");
        const QString path = files.path("a");
        QCOMPARE(writeWhole(path, QByteArray("x")).error(), (Error{Error::Kind::NotWritable, path}));
    }
};

QTEST_APPLESS_MAIN(WriteTest)
#include "write_test.moc"
