#include "base/write.h"
#include "paper/writebeside.h"
#include "support/temporaryfiles.h"

#include <QDirIterator>
#include <QTest>

using namespace Wenda;

class WriteBesideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_files = std::make_unique<TemporaryFiles>(); }

    void whatIsWhole_isMovedIn_andOtherFilesStay()
    {
        m_files->write("out/a.txt", "old");
        m_files->write("out/sub/mine.txt", "mine");
        const auto written = writeBeside(out(), [](const QString &beside) {
            const auto first = writeWhole(beside + QStringLiteral("/a.txt"), QByteArray("new"));
            return first ? writeWhole(beside + QStringLiteral("/sub/b.txt"), QByteArray("b")) : first;
        });
        QVERIFY(written);
        QCOMPARE(standing(), (QStringList{"a.txt new", "sub/b.txt b", "sub/mine.txt mine"}));
    }

    void whatFails_leavesTheFolderAsItWas()
    {
        m_files->write("out/a.txt", "old");
        QVERIFY(!writeBeside(out(), halfWay));
        QCOMPARE(standing(), QStringList{"a.txt old"});
    }

    void foldersThatWereMade_goAgain()
    {
        QVERIFY(!writeBeside(m_files->path("new/and/deep"), halfWay));
        QVERIFY(!QFile::exists(m_files->path("new")));
        QVERIFY(QFile::exists(m_files->path()));
    }

    void error_namesTheFolder()
    {
        const auto written = writeBeside(out(), [](const QString &beside) {
            return Result<void>(std::unexpected(Error{Error::Kind::DiskFull, beside + QStringLiteral("/a.txt")}));
        });
        QCOMPARE(written.error(), (Error{Error::Kind::DiskFull, out()}));
    }

    void fileInThePlaceOfTheFolder_isAnError()
    {
        const QString file = m_files->write("out", "x");
        QVERIFY(!isFolderToWriteInto(file));
        QVERIFY(!isFolderToWriteInto(file + QStringLiteral("/deeper")));
        QVERIFY(isFolderToWriteInto(m_files->path("new/folder")));
        QCOMPARE(writeBeside(file, halfWay).error(), (Error{Error::Kind::NotWritable, file}));
    }

private:
    static Result<void> halfWay(const QString &beside)
    {
        if (const auto written = writeWhole(beside + QStringLiteral("/a.txt"), QByteArray("new")); !written)
            return written;
        return std::unexpected(Error{Error::Kind::Cancelled, {}});
    }

    QString out() const { return m_files->path("out"); }

    // All files under the folder, hidden ones too, each with what is in it.
    QStringList standing() const
    {
        QStringList found;
        QDirIterator files(out(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const bool isOpen = file.open(QIODevice::ReadOnly);
            found.append(file.fileName().mid(out().size() + 1) + u' ' + (isOpen ? file.readAll() : QByteArray()));
        }
        found.sort();
        return found;
    }

    std::unique_ptr<TemporaryFiles> m_files;
};

QTEST_APPLESS_MAIN(WriteBesideTest)
#include "writebeside_test.moc"
