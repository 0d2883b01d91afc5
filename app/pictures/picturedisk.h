#pragma once

#include "pictures/picturecatalogue.h"
#include "pictures/picturefiles.h"
#include "pictures/picturelimits.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Wenda {

class PictureWriter;

// The store on disk: a plain file per picture, named by the SHA-256 of its address, and the catalogue beside them.
// Kept pictures stand in the one folder, with the catalogue, all others in the other. Looking up is done at once;
// writing in the background, in order.
class PictureDisk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureDisk)

public:
    PictureDisk(const QString &cacheFolder, const QString &keptFolder, const PictureLimits &limits,
                QObject *parent = nullptr);
    ~PictureDisk() override; // waits for what is being written

    std::optional<PictureRecord> find(const QString &address) const;
    StoredFile fileOf(const PictureRecord &record) const;
    qint64 cacheSize() const;
    qint64 keptSize(const QString &library) const;

    void put(const PictureRecord &record, const QByteArray &bytes); // then stored
    void refresh(const QString &address, const Validity &validity);
    void markGone(const QString &address, const QDateTime &until, int status);
    void forgetFile(const QString &address);
    void touch(const QString &address);
    void keep(const QString &address, const QString &library);
    void letGo(const QString &library);
    void clearCache();
    void whenWritten(QObject *context, const std::function<void()> &then); // all that was asked for until now
    void setCacheLimit(qint64 bytes);

Q_SIGNALS:
    void stored(const QString &address, bool isStored);
    void troubleFound(const QString &path); // once

private:
    QString cataloguePath() const;
    bool open();
    void write(std::function<void(PictureWriter &)> change);
    void reportTrouble(const QString &path);

    PictureLimits m_limits;
    QString m_keptFolder;
    QString m_cacheFolder;
    std::unique_ptr<PictureWriter> m_writer;       // what the background thread alone touches
    std::unique_ptr<PictureCatalogue> m_catalogue; // for looking up; closed first: only a writer tidies up its log
    bool m_hasReported = false;
    QThreadPool m_thread;
};

} // namespace Wenda
