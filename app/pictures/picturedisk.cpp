#include "pictures/picturedisk.h"

#include "base/write.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

#include <sqlite3.h>

namespace Wenda {

using namespace Qt::StringLiterals;

static QString fileName(const QString &address)
{
    const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.left(2) + '/' + hash);
}

static QString pathIn(const QString &folder, const QString &address)
{
    return folder % '/'_L1 % fileName(address);
}

// The folders named by the first two digits of their files' names.
static void removeFolders(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({"[0-9a-f][0-9a-f]"}, QDir::Dirs))
        QDir(folder % '/'_L1 % name).removeRecursively();
}

QByteArray readStored(const StoredFile &stored)
{
    for (const QString &path : stored.paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() != stored.length)
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.size() == stored.length && QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == stored.hash)
            return bytes;
    }
    return {};
}

struct PictureDisk::Writer
{
    PictureCatalogue catalogue;
    QString cacheFolder;
    QString keptFolder;
    qint64 cacheLimit;
    qint64 cacheSize = -1; // not counted yet; other processes add to it, so that it is counted again before evicting

    void removeFiles(const QString &address) const
    {
        QFile::remove(pathIn(cacheFolder, address));
        QFile::remove(pathIn(keptFolder, address));
    }

    void put(PictureRecord record, const QByteArray &bytes, qint64 now)
    {
        const auto before = catalogue.find(record.address);
        record.length = bytes.size();
        record.isKept = catalogue.isKept(record.address);
        const QString path = pathIn(record.isKept ? keptFolder : cacheFolder, record.address);
        if (const auto written = writeWhole(path, bytes); !written)
            throw std::runtime_error(written.error().subject.toStdString());
        record.hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        catalogue.put(record, now);
        if (cacheSize >= 0 && !record.isKept)
            cacheSize += record.length - (before ? before->length : 0);
        evict();
    }

    void evict()
    {
        if (cacheSize >= 0 && cacheSize <= cacheLimit)
            return;
        cacheSize = catalogue.cacheSize();
        if (cacheSize <= cacheLimit)
            return;
        for (const QString &address : catalogue.leastUsed(cacheSize - cacheLimit * 9 / 10)) {
            QFile::remove(pathIn(cacheFolder, address));
            catalogue.forgetFile(address);
        }
        cacheSize = catalogue.cacheSize();
    }

    // The file first, then the word of it: a crash between the two leaves a file in the other of its two places.
    void keep(const QString &address, const QString &library)
    {
        const QString from = pathIn(cacheFolder, address);
        const QString to = pathIn(keptFolder, address);
        if (QFile::exists(from)) {
            QDir().mkpath(to.section('/'_L1, 0, -2));
            QFile::remove(to);
            QFile file(from);
            if (!file.rename(to))
                throw std::runtime_error(to.toStdString());
            cacheSize = -1;
        }
        catalogue.keep(address, library);
    }
};

PictureDisk::PictureDisk(const QString &cacheFolder, const QString &keptFolder, const PictureLimits &limits,
                         QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_keptFolder(keptFolder)
    , m_cacheFolder(cacheFolder)
{
    m_thread.setMaxThreadCount(1);
    QDir().mkpath(keptFolder);
    if (open())
        return;
    const QString path = cataloguePath();
    try {
        m_catalogue = std::make_unique<PictureCatalogue>(path, PictureCatalogue::Access::ReadFrozen);
    } catch (const SQLite::Exception &) {
        m_catalogue.reset();
    }
    // Later, when someone listens.
    QMetaObject::invokeMethod(
        this, [this, path] { reportTrouble(path); }, Qt::QueuedConnection);
}

QString PictureDisk::cataloguePath() const
{
    return m_keptFolder % "/pictures.sqlite"_L1;
}

// A catalogue that is none any more is begun anew, without the files that it alone knew.
bool PictureDisk::open()
{
    const QString path = cataloguePath();
    for (int attempt = 0; attempt < 2; ++attempt) {
        try {
            m_writer.reset(new Writer{PictureCatalogue(path, PictureCatalogue::Access::ReadWrite), m_cacheFolder,
                                      m_keptFolder, m_limits.cacheBytes});
            m_catalogue = std::make_unique<PictureCatalogue>(path, PictureCatalogue::Access::Read);
            return true;
        } catch (const SQLite::Exception &exception) {
            m_writer.reset();
            if (exception.getErrorCode() != SQLITE_NOTADB && exception.getErrorCode() != SQLITE_CORRUPT)
                return false;
            for (const char *end : {"", "-wal", "-shm"})
                QFile::remove(path % QLatin1String(end));
            removeFolders(m_cacheFolder);
            removeFolders(m_keptFolder);
        }
    }
    return false;
}

PictureDisk::~PictureDisk()
{
    m_thread.waitForDone();
}

std::optional<PictureRecord> PictureDisk::find(const QString &address) const
{
    try {
        return m_catalogue ? m_catalogue->find(address) : std::nullopt;
    } catch (const SQLite::Exception &) {
        return {};
    }
}

StoredFile PictureDisk::fileOf(const PictureRecord &record) const
{
    QStringList paths{pathIn(m_cacheFolder, record.address), pathIn(m_keptFolder, record.address)};
    if (record.isKept)
        paths.swapItemsAt(0, 1);
    return {paths, record.length, record.hash};
}

qint64 PictureDisk::cacheSize() const
{
    try {
        return m_catalogue ? m_catalogue->cacheSize() : 0;
    } catch (const SQLite::Exception &) {
        return 0;
    }
}

qint64 PictureDisk::keptSize(const QString &library) const
{
    try {
        return m_catalogue ? m_catalogue->keptSize(library) : 0;
    } catch (const SQLite::Exception &) {
        return 0;
    }
}

void PictureDisk::write(std::function<void(Writer &)> change)
{
    if (!m_writer)
        return;
    QtConcurrent::run(&m_thread, [this, change = std::move(change)] {
        try {
            change(*m_writer);
            return true;
        } catch (const std::exception &) {
            return false;
        }
    }).then(this, [this](bool isDone) {
        if (!isDone)
            reportTrouble(m_cacheFolder);
    });
}

void PictureDisk::reportTrouble(const QString &path)
{
    if (!std::exchange(m_hasReported, true))
        Q_EMIT troubleFound(path);
}

void PictureDisk::put(const PictureRecord &record, const QByteArray &bytes)
{
    if (!m_writer) {
        Q_EMIT stored(record.address, false);
        return;
    }
    QtConcurrent::run(&m_thread, [this, record, bytes, now = m_limits.now().toMSecsSinceEpoch()] {
        try {
            m_writer->put(record, bytes, now);
            return true;
        } catch (const std::exception &) {
            return false;
        }
    }).then(this, [this, address = record.address](bool isStored) {
        if (!isStored)
            reportTrouble(m_cacheFolder);
        Q_EMIT stored(address, isStored);
    });
}

void PictureDisk::refresh(const QString &address, const Validity &validity)
{
    write([=](Writer &writer) { writer.catalogue.refresh(address, validity); });
}

void PictureDisk::markGone(const QString &address, const QDateTime &until, int status)
{
    write([=](Writer &writer) { writer.catalogue.markGone(address, until, status); });
}

void PictureDisk::forgetFile(const QString &address)
{
    write([=](Writer &writer) {
        writer.removeFiles(address);
        writer.catalogue.forgetFile(address);
    });
}

void PictureDisk::touch(const QString &address)
{
    write(
        [address, now = m_limits.now().toMSecsSinceEpoch()](Writer &writer) { writer.catalogue.touch(address, now); });
}

void PictureDisk::keep(const QString &address, const QString &library)
{
    write([=](Writer &writer) { writer.keep(address, library); });
}

void PictureDisk::letGo(const QString &library)
{
    write([=](Writer &writer) {
        for (const QString &address : writer.catalogue.letGo(library)) {
            writer.removeFiles(address);
            writer.catalogue.forgetFile(address);
        }
    });
}

void PictureDisk::clearCache()
{
    write([](Writer &writer) {
        for (const QString &address : writer.catalogue.unkept())
            QFile::remove(pathIn(writer.cacheFolder, address));
        writer.catalogue.removeUnkept();
        writer.cacheSize = 0;
    });
}

void PictureDisk::setCacheLimit(qint64 bytes)
{
    write([=](Writer &writer) {
        writer.cacheLimit = bytes;
        writer.cacheSize = -1;
        writer.evict();
    });
}

} // namespace Wenda
