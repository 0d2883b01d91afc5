#pragma once

#include "paper/site.h"
#include "support/temporaryfiles.h"

#include <QFile>

namespace Wenda {

inline const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n rest");

// A library of two pages in the air: html by path.
inline Site siteOf(const QHash<QString, QString> &pages, const QString &root = {})
{
    Site site;
    site.libraryTitle = QStringLiteral("常见问题");
    site.libraryRoot = root;
    site.language = QStringLiteral("zh_CN");
    site.pagePaths = pages.keys();
    site.pagePaths.sort();
    site.readPage = [pages](const QString &path) -> Result<Page> {
        if (pages.value(path).isEmpty())
            return std::unexpected(Error{Error::Kind::NotReadable, path});
        Page page;
        page.title = path.section(u'/', -1);
        page.html = pages.value(path);
        page.text = QStringLiteral("域名備案要多久");
        for (const QString &address : {QStringLiteral("//host/1.png"), QStringLiteral("img/1.png")}) {
            if (page.html.contains(address))
                page.pictures.append({address, {}, 0, 0});
        }
        return page;
    };
    return site;
}

// A folder that a site is written into.
struct TestSite
{
    QByteArray read(const QString &path) const
    {
        QFile file(files.path(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString articleOf(const QString &path) const
    {
        const QString text = QString::fromUtf8(read(path));
        const qsizetype start = text.indexOf(QLatin1String("<article>")) + 9;
        return text.mid(start, text.indexOf(QLatin1String("</article>")) - start).trimmed();
    }

    TemporaryFiles files;
};

} // namespace Wenda
