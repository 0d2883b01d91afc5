#include "pictures/picturedisk.h"
#include "support/temporaryfiles.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Wenda;

class PictureDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        m_limits = PictureLimits();
        m_minutes = 0;
        m_limits.now = [this] { return QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).addSecs(m_minutes * 60); };
    }

    void whatIsPut_isFound_alsoAfterARestart()
    {
        PictureRecord record = recordOf("http://h/a");
        record.validity = {"\"1\"", "yesterday", m_limits.now().addDays(1)};
        record.isAnimated = record.isVector = true;
        m_disk = makeDisk();
        QVERIFY(put(record, "bytes"));
        m_disk = makeDisk();
        const auto found = m_disk->find("http://h/a");
        QVERIFY(found);
        record.length = 5;
        record.hash = found->hash;
        QCOMPARE(*found, record);
        QCOMPARE(readStored(m_disk->fileOf(*found)), QByteArray("bytes"));
        QVERIFY(!m_disk->find("http://h/b"));
    }

    void wrongFile_isNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("cut") << QByteArray("byte");
        QTest::newRow("longer") << QByteArray("bytes+");
        QTest::newRow("another") << QByteArray("bytez");
        QTest::newRow("empty") << QByteArray();
    }

    void wrongFile_isNotRead()
    {
        QFETCH(QByteArray, bytes);
        m_disk = makeDisk();
        QVERIFY(put(recordOf("http://h/a"), "bytes"));
        const StoredFile file = m_disk->fileOf(*m_disk->find("http://h/a"));
        QFile onDisk(file.paths.first());
        QVERIFY(onDisk.open(QIODevice::WriteOnly | QIODevice::Truncate));
        onDisk.write(bytes);
        onDisk.close();
        QCOMPARE(readStored(file), QByteArray());
    }

    void aboveTheLimit_whatWasUsedLongestAgo_goes()
    {
        m_limits.cacheBytes = 40;
        m_disk = makeDisk();
        for (const char *address : {"a", "b", "c", "d"}) {
            m_minutes += 100;
            QVERIFY(put(recordOf(address), QByteArray(10, 'x')));
        }
        m_minutes += 100;
        m_disk->touch("a");
        QVERIFY(put(recordOf("e"), QByteArray(10, 'x')));
        QCOMPARE(stored(), QStringList({"a", "d", "e"})); // down to nine tenths
        QCOMPARE(m_disk->cacheSize(), 30);
        QCOMPARE(fileCount("cache"), 3);
        QCOMPARE(m_disk->find("b")->size, QSize(3, 2)); // known for the next time
    }

    void keptPictures_doNotCount_andStay()
    {
        m_limits.cacheBytes = 20;
        m_disk = makeDisk();
        for (const char *address : {"a", "b"}) {
            QVERIFY(put(recordOf(address), QByteArray(10, 'x')));
            m_disk->keep(address, "library");
        }
        m_minutes += 100;
        for (const char *address : {"c", "d", "e"})
            QVERIFY(put(recordOf(address), QByteArray(10, 'x')));
        QVERIFY(stored().startsWith("a"));
        QVERIFY(stored().contains("b"));
        QVERIFY(m_disk->find("a")->isKept);
        QCOMPARE(m_disk->keptSize("library"), 20);
        QVERIFY(m_disk->cacheSize() <= 20);
        QCOMPARE(fileCount("kept"), 2);
        m_disk->clearCache();
        m_disk = makeDisk();
        QCOMPARE(stored(), QStringList({"a", "b"}));
        QCOMPARE(fileCount("cache"), 0);
    }

    void keptPicture_stays_untilTheLastLibraryLetsGo()
    {
        m_disk = makeDisk();
        QVERIFY(put(recordOf("a"), "both"));
        QVERIFY(put(recordOf("b"), "one"));
        m_disk->keep("a", "L");
        m_disk->keep("a", "M");
        m_disk->keep("b", "L");
        m_disk->letGo("L");
        QVERIFY(put(recordOf("c"), "later")); // all before is done
        QCOMPARE(m_disk->keptSize("L"), 0);
        QCOMPARE(m_disk->keptSize("M"), 4);
        QCOMPARE(stored(), QStringList({"a", "c"}));
        m_disk->letGo("M");
        QVERIFY(put(recordOf("c"), "later"));
        QCOMPARE(stored(), QStringList({"c"}));
        QCOMPARE(fileCount("kept"), 0);
    }

    void newVersionOfAKeptPicture_isKept()
    {
        m_disk = makeDisk();
        QVERIFY(put(recordOf("a"), "old"));
        m_disk->keep("a", "L");
        QVERIFY(put(recordOf("a"), "newer"));
        QCOMPARE(m_disk->keptSize("L"), 5);
        QCOMPARE(readStored(m_disk->fileOf(*m_disk->find("a"))), QByteArray("newer"));
        QCOMPARE(fileCount("cache"), 0);
    }

    void damagedKeptPicture_isKeptAgainWhenItComes()
    {
        m_disk = makeDisk();
        QVERIFY(put(recordOf("a"), "old"));
        m_disk->keep("a", "L");
        m_disk->forgetFile("a");
        QVERIFY(put(recordOf("a"), "again"));
        QVERIFY(m_disk->find("a")->isKept);
    }

    void twoProcesses_shareIt()
    {
        m_disk = makeDisk();
        const auto other = makeDisk();
        QVERIFY(put(recordOf("a"), "one"));
        QCOMPARE(readStored(other->fileOf(*other->find("a"))), QByteArray("one"));
        QSignalSpy spy(other.get(), &PictureDisk::stored);
        other->put(recordOf("b"), "two");
        QVERIFY(spy.wait());
        QVERIFY(spy.last().at(1).toBool());
        QCOMPARE(stored(), QStringList({"a", "b"}));
    }

    void gone_isRemembered_untilTheFileComes()
    {
        m_disk = makeDisk();
        m_disk->markGone("a", m_limits.now().addDays(1), 410);
        m_disk->refresh("b", {}); // of what is not there
        QVERIFY(put(recordOf("c"), "x"));
        QCOMPARE(m_disk->find("a")->goneUntil, m_limits.now().addDays(1));
        QCOMPARE(m_disk->find("a")->goneStatus, 410);
        QVERIFY(put(recordOf("a"), "x"));
        QVERIFY(!m_disk->find("a")->goneUntil.isValid());
    }

    void unchanged_keepsItsValidators_unlessNewOnesCome()
    {
        m_disk = makeDisk();
        PictureRecord record = recordOf("a");
        record.validity = {"\"1\"", "then", m_limits.now()};
        QVERIFY(put(record, "x"));
        m_disk->refresh("a", {{}, "now", m_limits.now().addDays(2)});
        QVERIFY(put(recordOf("b"), "x"));
        QCOMPARE(m_disk->find("a")->validity, (Validity{"\"1\"", "now", m_limits.now().addDays(2)}));
    }

    void folderThatCannotBe_isSaidOnce_andNothingIsStored()
    {
        m_files->write("kept", "a file where the folder should be");
        m_disk = makeDisk();
        QSignalSpy trouble(m_disk.get(), &PictureDisk::troubleFound);
        QVERIFY(!put(recordOf("a"), "x"));
        QVERIFY(!put(recordOf("b"), "x"));
        QTRY_COMPARE(trouble.size(), 1);
        QVERIFY(!m_disk->find("a"));
    }

    void fullDisk_isSaidOnce_andWhatIsThereStaysReadable()
    {
        m_disk = makeDisk();
        QVERIFY(put(recordOf("a"), "before"));
        QSignalSpy trouble(m_disk.get(), &PictureDisk::troubleFound);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit full{1000, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &full);
        const bool isStored = put(recordOf("b"), QByteArray(5000, 'x'));
        const bool isReplaced = put(recordOf("a"), QByteArray(5000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!isStored);
        QVERIFY(!isReplaced);
        QCOMPARE(trouble.size(), 1);
        QCOMPARE(readStored(m_disk->fileOf(*m_disk->find("a"))), QByteArray("before"));
        QVERIFY(put(recordOf("b"), QByteArray(5000, 'x')));
    }

    void damagedCatalogue_isBegunAnew()
    {
        m_disk = makeDisk();
        QVERIFY(put(recordOf("a"), "x"));
        m_disk.reset();
        m_files->write("kept/pictures.sqlite", QByteArray(10'000, 'x'));
        m_disk = makeDisk();
        QVERIFY(!m_disk->find("a"));
        QCOMPARE(fileCount("cache"), 0);
        QVERIFY(put(recordOf("a"), "x"));
        QCOMPARE(stored(), QStringList({"a"}));
    }

    void cleanup() { m_disk.reset(); }

private:
    static PictureRecord recordOf(const QString &address)
    {
        PictureRecord record;
        record.address = address;
        record.size = QSize(3, 2);
        return record;
    }

    std::unique_ptr<PictureDisk> makeDisk()
    {
        return std::make_unique<PictureDisk>(m_files->path("cache"), m_files->path("kept"), m_limits);
    }

    bool put(PictureRecord record, const QByteArray &bytes)
    {
        QSignalSpy spy(m_disk.get(), &PictureDisk::stored);
        record.length = bytes.size();
        m_disk->put(record, bytes);
        return (!spy.isEmpty() || spy.wait()) && spy.last().at(1).toBool();
    }

    // The addresses of one letter whose file is there.
    QStringList stored() const
    {
        QStringList addresses;
        for (const char *address : {"a", "b", "c", "d", "e"}) {
            const auto record = m_disk->find(address);
            if (record && !readStored(m_disk->fileOf(*record)).isEmpty())
                addresses.append(address);
        }
        return addresses;
    }

    int fileCount(const QString &folder) const
    {
        int count = 0;
        QDirIterator files(m_files->path(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            count += files.next().contains("pictures.sqlite") ? 0 : 1;
        return count;
    }

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<PictureDisk> m_disk;
    PictureLimits m_limits;
    int m_minutes = 0;
};

QTEST_GUILESS_MAIN(PictureDiskTest)
#include "picturedisk_test.moc"
