#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Wenda {

enum class PictureOrigin { None, Network, Library, Inline };
PictureOrigin originOf(const QString &address);

// A network address as a browser takes it: "//host/x" by https. Empty for what is none.
QString browserAddress(const QString &address);

// Where a network address is asked for, in this order: "//host/x" by https, then by http. User names, passwords and
// fragments are dropped. Empty for what is no web address.
QList<QUrl> networkUrls(const QString &address);

// The file of a file: or qrc: address, or empty where it is no file under one of the roots, links followed.
// Touches the disk: for workers.
QString libraryFile(const QString &address, const QStringList &roots);

// The bytes of a data: address; empty where it holds none.
QByteArray inlineBytes(const QString &address);

// Where a library keeps its own copy of a network picture, below its root: ".pictures/<host>/<path>", percent-decoded,
// the port dropped, a query appended as "?query" with its slashes as %2F. Empty where that would be no file below it.
QString bundledPath(const QString &address);

// Those copies that are there, links followed and judged. Touches the disk: for workers.
QStringList bundledFiles(const QString &address, const QStringList &roots);

} // namespace Wenda
