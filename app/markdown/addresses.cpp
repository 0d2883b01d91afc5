#include "markdown/addresses.h"

#include <QUrl>

namespace Wenda {
namespace {

// Pictures written into the page itself; what is larger belongs into a file.
constexpr qsizetype longestInlinePicture = 256 * 1024;

// Blanks and control characters around and in an address are no part of it: browsers drop them, and so java\nscript:
// must not come through.
QString cleaned(const QString &written)
{
    QString address = written.trimmed();
    address.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
    return address;
}

// "http" of "http://x"; empty for a relative address. A letter before ':' is a drive, not a scheme.
QString schemeOf(const QString &address)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address.at(i);
        if (c == u':')
            return i > 0 ? address.left(i).toLower() : QString();
        const bool isSchemeCharacter =
            c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.');
        if (!isSchemeCharacter)
            return {};
    }
    return {};
}

QString decoded(QStringView path)
{
    return QUrl::fromPercentEncoding(path.toUtf8());
}

// A path below the library's root with "." and ".." worked out; leading ".." stay where it leaves the library.
QString joined(const QString &folder, const QString &path)
{
    QStringList parts = folder.isEmpty() ? QStringList() : folder.split(u'/');
    for (const QString &part : path.split(u'/')) {
        if (part == u".." && !parts.isEmpty() && parts.constLast() != u"..")
            parts.removeLast();
        else if (!part.isEmpty() && part != u".")
            parts.append(part);
    }
    QString whole = parts.join(u'/');
    const bool isFolder = path.isEmpty() || path.endsWith(u'/') || path == u"." || path == u".." ||
                          path.endsWith(u"/.") || path.endsWith(u"/..");
    if (isFolder && !whole.isEmpty())
        whole += u'/';
    return whole;
}

QString folderOf(const QString &path)
{
    return path.left(qMax<qsizetype>(0, path.lastIndexOf(u'/')));
}

// A name with a colon in it must not read as a scheme once it is decoded.
QString asPath(const QString &path)
{
    return schemeOf(path).isEmpty() ? path : u"./" + path;
}

// The address without its scheme-relative and site-relative forms; they are the same for links and pictures.
QString siteAddress(const QString &path, const PagePlace &place)
{
    if (place.baseAddress.isEmpty())
        return {};
    return QUrl(place.baseAddress).resolved(QUrl(path)).toString(QUrl::FullyEncoded);
}

QString relativePath(const QString &path, const PagePlace &place)
{
    const bool isFromRoot = path.startsWith(u'/');
    return asPath(joined(isFromRoot ? QString() : folderOf(place.path), decoded(isFromRoot ? path.mid(1) : path)));
}

} // namespace

QString linkTarget(const QString &written, const PagePlace &place)
{
    QString address = cleaned(written);
    if (address.isEmpty())
        return {};
    if (address.startsWith(u"//"))
        return u"https:" + address;
    const QString scheme = schemeOf(address);
    if (!scheme.isEmpty()) {
        static const QStringList harmful{QStringLiteral("javascript"), QStringLiteral("vbscript"),
                                         QStringLiteral("data"),       QStringLiteral("file"),
                                         QStringLiteral("blob"),       QStringLiteral("about")};
        return harmful.contains(scheme) ? QString() : scheme + address.mid(scheme.size());
    }
    if (address.startsWith(u'/')) {
        const QString site = siteAddress(address, place);
        if (!site.isEmpty())
            return site;
    }
    address.replace(u'\\', u'/');
    const qsizetype hash = address.indexOf(u'#');
    const QString anchor = hash < 0 ? QString() : u'#' + decoded(QStringView(address).mid(hash + 1));
    QString path = address.left(hash < 0 ? address.size() : hash);
    if (path.isEmpty())
        return anchor == u"#" ? QString() : anchor;
    const qsizetype query = path.indexOf(u'?');
    if (query >= 0)
        path.truncate(query);
    const QString target = relativePath(path, place) + (anchor == u"#" ? QString() : anchor);
    return target.isEmpty() ? QStringLiteral("./") : target;
}

QString pictureAddress(const QString &written, const PagePlace &place)
{
    QString address = cleaned(written);
    if (address.startsWith(u"//"))
        return address;
    const QString scheme = schemeOf(address);
    if (scheme == u"http" || scheme == u"https")
        return scheme + address.mid(scheme.size());
    if (scheme == u"data") {
        static const QStringList kinds{QStringLiteral("data:image/png"),  QStringLiteral("data:image/jpeg"),
                                       QStringLiteral("data:image/jpg"),  QStringLiteral("data:image/gif"),
                                       QStringLiteral("data:image/webp"), QStringLiteral("data:image/bmp")};
        const auto isShown = [&address](const QString &kind) { return address.startsWith(kind, Qt::CaseInsensitive); };
        return address.size() <= longestInlinePicture && std::ranges::any_of(kinds, isShown) ? address : QString();
    }
    if (!scheme.isEmpty() || address.isEmpty())
        return {};
    if (address.startsWith(u'/')) {
        const QString site = siteAddress(address, place);
        if (!site.isEmpty())
            return site;
    }
    address.replace(u'\\', u'/');
    const qsizetype end = address.indexOf(QLatin1Char('?'));
    const QString path = relativePath(end < 0 ? address : address.left(end), place);
    return path.startsWith(u"..") ? QString() : path;
}

} // namespace Wenda
