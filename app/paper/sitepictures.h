#pragma once

#include "base/result.h"
#include "paper/export.h"
#include "paper/rewritehtml.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace Wenda {

// The pictures of a site: each copied once below the site's folder, from the library itself, from its bundled copies
// (<root>/.pictures/<host>/<path>) or from what the caller has.
class SitePictures final
{
public:
    SitePictures(const QString &libraryRoot, const QString &siteFolder, const PictureBytes &bytes);

    // Copies a page's picture. Errors: NotWritable, DiskFull; a missing picture is none.
    Result<void> take(const QString &pageAddress);

    // Where it stands in the site; empty for one that is not there. Safe from many threads while nothing is taken.
    QString fileOf(const QString &pageAddress) const;

    int count() const;
    QStringList missing() const; // the store's addresses

private:
    QByteArray bytesOf(const QString &address) const;

    QString m_root;
    QString m_folder;
    PictureBytes m_bytes;
    QHash<QString, QString> m_files; // by the page's address
    QStringList m_missing;
};

} // namespace Wenda
