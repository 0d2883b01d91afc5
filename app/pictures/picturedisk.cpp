#include "pictures/picturedisk.h"

#include "pictures/picturewriter.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentRun>

#include <sqlite3.h>

namespace Wenda {

using namespace Qt::StringLiterals;

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
            m_writer.reset(new PictureWriter(path, m_cacheFolder, m_keptFolder, m_limits.cacheBytes));
            m_catalogue = std::make_unique<PictureCatalogue>(path, PictureCatalogue::Access::Read);
            return true;
        } catch (const SQLite::Exception &exception) {
            m_writer.reset();
            if (exception.getErrorCode() != SQLITE_NOTADB && exception.getErrorCode() != SQLITE_CORRUPT)
                return false;
            for (const char *end : {"", "-wal", "-shm"})
                QFile::remove(path % QLatin1String(end));
            removePictures(m_cacheFolder);
            removePictures(m_keptFolder);
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
    QStringList paths{picturePath(m_cacheFolder, record.address), picturePath(m_keptFolder, record.address)};
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

void PictureDisk::write(std::function<void(PictureWriter &)> change)
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
    write([=](PictureWriter &writer) { writer.catalogue().refresh(address, validity); });
}

void PictureDisk::markGone(const QString &address, const QDateTime &until, int status)
{
    write([=](PictureWriter &writer) { writer.catalogue().markGone(address, until, status); });
}

void PictureDisk::forgetFile(const QString &address)
{
    write([=](PictureWriter &writer) { writer.forgetFile(address); });
}

void PictureDisk::touch(const QString &address)
{
    const qint64 now = m_limits.now().toMSecsSinceEpoch();
    write([=](PictureWriter &writer) { writer.catalogue().touch(address, now); });
}

void PictureDisk::keep(const QString &address, const QString &library)
{
    write([=](PictureWriter &writer) { writer.keep(address, library); });
}

void PictureDisk::letGo(const QString &library)
{
    write([=](PictureWriter &writer) { writer.letGo(library); });
}

void PictureDisk::clearCache()
{
    write([](PictureWriter &writer) { writer.clearCache(); });
}

void PictureDisk::whenWritten(QObject *context, const std::function<void()> &then)
{
    QtConcurrent::run(&m_thread, [] {}).then(context, then);
}

void PictureDisk::setCacheLimit(qint64 bytes)
{
    write([=](PictureWriter &writer) { writer.setCacheLimit(bytes); });
}

} // namespace Wenda
