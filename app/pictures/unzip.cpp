#include "pictures/unzip.h"

#include <zlib.h>

namespace Wenda {

constexpr int gzipOnly = 16; // added to inflateInit2's window bits

bool isGzip(QByteArrayView bytes)
{
    return bytes.startsWith("\x1f\x8b");
}

Unzipped unzipped(const QByteArray &gzip, qsizetype mostBytes)
{
    z_stream stream = {};
    if (inflateInit2(&stream, MAX_WBITS + gzipOnly) != Z_OK)
        return {.fault = PictureFault::Broken};
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(gzip.data()));
    stream.avail_in = uInt(gzip.size());
    QByteArray all;
    QByteArray part(64 * 1024, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK && all.size() <= mostBytes) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = uInt(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        all.append(part.constData(), part.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (all.size() > mostBytes)
        return {.fault = PictureFault::TooLarge};
    if (state == Z_BUF_ERROR) // wants more than there is
        return {.fault = PictureFault::Truncated};
    if (all.isEmpty()) // no gzip but for its first bytes
        return {.fault = PictureFault::NotAPicture};
    return state == Z_STREAM_END ? Unzipped{all} : Unzipped{.fault = PictureFault::Broken};
}

} // namespace Wenda
