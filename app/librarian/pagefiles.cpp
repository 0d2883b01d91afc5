#include "librarian/pagefiles.h"

#include "markdown/decode.h"
#include "markdown/readpage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace Wenda {

namespace {

// The longest real page has under 2 MB; what is far beyond is a log or a dump by a page's name.
constexpr qint64 largestPage = 64 << 20;

bool isControl(char16_t unit)
{
    return unit < 0x20 && (unit < '\t' || unit > '\r') && unit != 0x1b;
}

// In UTF-16, Han has any bytes: what counts is its code units.
bool isWideText(QByteArrayView head, bool isLowFirst)
{
    const qsizetype low = isLowFirst ? 0 : 1;
    qsizetype controls = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2)
        controls += isControl(char16_t(uchar(head[i + low]) | uchar(head[i + 1 - low]) << 8));
    return controls * 100 <= head.size();
}

// Text holds next to no control characters.
bool isText(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    const bool mayBeWide = head.contains('\0') || head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    if (const QByteArray charset = mayBeWide ? charsetOf(head) : QByteArray(); charset.startsWith("UTF-16"))
        return isWideText(head, charset.endsWith("LE"));
    const auto controls = std::ranges::count_if(head, [](char byte) { return isControl(uchar(byte)); });
    return controls * 50 <= head.size();
}

// Some editors write a byte order mark into a file that nothing was typed into.
bool isEmptyPage(const QByteArray &bytes)
{
    static constexpr QByteArrayView marks[] = {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"};
    QByteArrayView text(bytes);
    for (const QByteArrayView mark : marks) {
        if (text.startsWith(mark))
            text = text.sliced(mark.size());
    }
    return text.trimmed().isEmpty();
}

bool isInside(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    return !path.isEmpty() && QDir::isRelativePath(path) && clean != u".." && !clean.startsWith(u"../");
}

// Some pages from all over the library, long enough for a charset to show.
QByteArray charsetOfMost(const Library &library)
{
    constexpr qsizetype wanted = 12;
    constexpr qint64 shortest = 300, longest = 1 << 20;
    QList<PageFile> pages = library.pages();
    pages.removeIf([](const PageFile &page) { return page.size < shortest || page.size > longest; });
    const qsizetype step = std::max<qsizetype>(1, pages.size() / wanted);
    QHash<QByteArray, int> counts;
    for (qsizetype i = 0; i < pages.size(); i += step) {
        if (const Result<QByteArray> bytes = readPageBytes(library.root, pages[i].path))
            ++counts[charsetOf(*bytes)];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() || most.key() == "UTF-8" ? QByteArray() : most.key();
}

} // namespace

Result<QString> readPageSource(const QString &root, const QString &path, const QByteArray &charsetHint)
{
    const Result<QByteArray> bytes = readPageBytes(root, path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return QString::fromUtf8(decode(*bytes, charsetHint));
}

Result<QByteArray> readPageBytes(const QString &root, const QString &path)
{
    const QString whole = root + u'/' + path;
    const QFileInfo file(whole);
    if (!isInside(path) || !file.exists())
        return std::unexpected(Error{Error::Kind::NotFound, whole});
    QFile opened(whole);
    if (!file.isFile() || !opened.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::NotReadable, whole});
    if (opened.size() > largestPage)
        return std::unexpected(Error{Error::Kind::NotAPage, whole});
    QByteArray bytes = opened.readAll();
    if (opened.error() != QFileDevice::NoError)
        return std::unexpected(Error{Error::Kind::NotReadable, whole});
    if (isEmptyPage(bytes) || !isText(bytes))
        return std::unexpected(Error{Error::Kind::NotAPage, whole});
    return bytes;
}

Result<LibraryPtr> scanWithCharset(const QString &path)
{
    const Result<LibraryPtr> scanned = scan(path);
    if (!scanned)
        return scanned;
    const QByteArray charset = charsetOfMost(**scanned);
    if (charset.isEmpty())
        return scanned;
    Library library = **scanned;
    library.charset = charset;
    return std::make_shared<const Library>(std::move(library));
}

Result<Page> readPageFile(const Library &library, const QString &path)
{
    const Result<QByteArray> bytes = readPageBytes(library.root, path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readPage(*bytes, {path, library.baseAddress}, library.charset);
}

Result<Page> readOutlineFile(const Library &library, const QString &path)
{
    const Result<QByteArray> bytes = readPageBytes(library.root, path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readOutline(*bytes, {path, library.baseAddress}, library.charset);
}

} // namespace Wenda
