#pragma once

#include <QByteArray>

#include <zlib.h>

namespace Wenda {

namespace Gzip {

inline QByteArray deflated(z_stream &stream, const QByteArray &bytes, int flush)
{
    QByteArray packed(qsizetype(compressBound(uLong(bytes.size()))) + 64, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, flush);
    packed.truncate(packed.size() - qsizetype(stream.avail_out));
    return packed;
}

} // namespace Gzip

inline QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    const QByteArray packed = Gzip::deflated(stream, bytes, Z_FINISH);
    deflateEnd(&stream);
    return packed;
}

// A small gzip that unpacks to start and so many megabytes of blanks. A block that ends with a full flush leans on
// nothing before it: it is packed once and repeated. The end is missing; who gets that far has unpacked it all.
inline QByteArray gzipBomb(const QByteArray &start, int megabytes)
{
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, MAX_WBITS + 16, 9, Z_DEFAULT_STRATEGY);
    const QByteArray head = Gzip::deflated(stream, start, Z_FULL_FLUSH);
    const QByteArray block = Gzip::deflated(stream, QByteArray(1 << 20, ' '), Z_FULL_FLUSH);
    deflateEnd(&stream);
    return head + block.repeated(megabytes);
}

} // namespace Wenda
