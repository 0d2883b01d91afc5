#include "library/libraryfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Wenda {

namespace {

// Nobody writes a megabyte of order by hand.
constexpr qint64 largestLibraryFile = 1 << 20;

QString relativePath(const QString &written)
{
    const QString clean = QDir::cleanPath(written);
    const bool isInside = !clean.isEmpty() && clean != u"." && !clean.startsWith(u"..") && QDir::isRelativePath(clean);
    return isInside ? clean : QString();
}

} // namespace

Result<LibraryFile> readLibraryFile(const QString &root)
{
    const QString path = root + QStringLiteral("/library.json");
    QFile file(path);
    if (!file.exists())
        return LibraryFile();
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::NotReadable, path});
    if (file.size() > largestLibraryFile)
        return std::unexpected(Error{Error::Kind::Damaged, path});
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::unexpected(Error{Error::Kind::Damaged, path});

    const QJsonObject object = document.object();
    LibraryFile found;
    found.title = object.value(QLatin1String("title")).toString().simplified();
    found.language = object.value(QLatin1String("language")).toString().trimmed();
    found.homePage = relativePath(object.value(QLatin1String("homePage")).toString());
    found.baseAddress = object.value(QLatin1String("baseAddress")).toString().trimmed();
    for (const QJsonValue &entry : object.value(QLatin1String("order")).toArray()) {
        if (const QString name = relativePath(entry.toString()); !name.isEmpty())
            found.order.append(name);
    }
    return found;
}

} // namespace Wenda
