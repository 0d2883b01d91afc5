#include "pictures/sniff.h"

#include <QtEndian>

namespace Wenda {

static quint32 bigEndian(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

static quint32 littleEndian(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

// "BM" begins many a text; the size of the second header tells.
static bool isBitmap(QByteArrayView bytes)
{
    if (!bytes.startsWith("BM") || bytes.size() < 26)
        return false;
    const quint32 header = littleEndian(bytes, 14);
    return header == 12 || (header >= 40 && header <= 124);
}

// An SVG begins with <svg, after blanks, an XML declaration, comments and a document type.
static bool isSvg(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes = bytes.sliced(3);
    bytes = bytes.trimmed();
    while (bytes.startsWith("<?") || bytes.startsWith("<!")) {
        const bool isComment = bytes.startsWith("<!--");
        const QByteArrayView close = isComment ? QByteArrayView("-->") : QByteArrayView(">");
        qsizetype end = bytes.indexOf(close);
        const qsizetype subset = isComment ? -1 : bytes.indexOf('[');
        if (subset >= 0 && subset < end)
            end = bytes.indexOf("]>");
        if (end < 0)
            return false;
        bytes = bytes.sliced(bytes.indexOf('>', end) + 1).trimmed();
    }
    return bytes.startsWith("<svg") || bytes.startsWith("<svg:svg");
}

QByteArray pictureFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8, 4) == "WEBP")
        return "webp";
    if (isBitmap(bytes))
        return "bmp";
    return isSvg(bytes) ? "svg" : "";
}

static bool isWholePng(QByteArrayView bytes)
{
    for (qint64 at = 8; at + 12 <= bytes.size(); at += 12 + qint64(bigEndian(bytes, at))) {
        if (bytes.sliced(at + 4, 4) == "IEND")
            return true;
    }
    return false;
}

bool isWhole(QByteArrayView format, QByteArrayView bytes)
{
    if (format == "png")
        return isWholePng(bytes);
    if (format == "jpeg") // a thumbnail inside has an end of its own: look at the last of the file only
        return bytes.last(qMin<qsizetype>(bytes.size(), 4096)).lastIndexOf("\xff\xd9") >= 0;
    if (format == "gif") {
        while (bytes.endsWith('\0'))
            bytes.chop(1);
        return bytes.endsWith(';');
    }
    if (format == "webp")
        return bytes.size() >= 12 && littleEndian(bytes, 4) + qint64(8) <= bytes.size();
    if (format == "bmp")
        return bytes.size() >= 26 && littleEndian(bytes, 2) <= bytes.size();
    return format == "svg" && bytes.lastIndexOf("</") >= 0;
}

} // namespace Wenda
