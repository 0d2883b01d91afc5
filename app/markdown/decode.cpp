#include "markdown/decode.h"

#include <QString>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace Wenda {
namespace {

// Enough for the guess; reading 10 MB for it would take longer than the page does.
constexpr qsizetype guessedFrom = 256 * 1024;

bool startsWith(const QByteArray &bytes, std::initializer_list<unsigned char> bom)
{
    return bytes.size() >= qsizetype(bom.size()) &&
           std::ranges::equal(bom, bytes.first(qsizetype(bom.size())),
                              [](unsigned char wanted, char got) { return wanted == static_cast<unsigned char>(got); });
}

// UTF-16 without a BOM shows by its NULs: every second byte of the ASCII in it. A few NULs in a text of bytes are none.
QByteArray wideCharset(const QByteArray &bytes, bool isUtf8)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size() & ~1, 4096);
    qsizetype even = 0;
    qsizetype odd = 0;
    qsizetype high = 0;
    // Some Han have a NUL too (U+4E00, U+9700), but none beside a line end, a blank or a sign.
    const auto isSign = [](char byte) { return byte > 0 && byte < '0'; };
    qsizetype evenSigns = 0;
    qsizetype oddSigns = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes.at(i) == 0;
        odd += bytes.at(i + 1) == 0;
        evenSigns += bytes.at(i) == 0 && isSign(bytes.at(i + 1));
        oddSigns += bytes.at(i + 1) == 0 && isSign(bytes.at(i));
        high += bytes.at(i) < 0 || bytes.at(i + 1) < 0;
    }
    if (isUtf8 && high > 0)
        return {};
    // A page of Han has NULs only at its line ends and marks; one without Han has them everywhere.
    const qsizetype few = isUtf8 ? looked / 4 : looked / 40 + 2;
    if (odd >= few && (odd > even * 4 || oddSigns > evenSigns * 4))
        return "UTF-16LE";
    if (even >= few && (even > odd * 4 || evenSigns > oddSigns * 4))
        return "UTF-16BE";
    return {};
}

// Broken UTF-8 is still UTF-8 where most of what is not ASCII reads as such.
bool isMostlyUtf8(const QByteArray &bytes)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes.at(i++));
        if (lead < 0x80)
            continue;
        const int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
        qsizetype end = i;
        while (end < bytes.size() && end < i + more && (static_cast<unsigned char>(bytes.at(end)) & 0xc0) == 0x80)
            ++end;
        const bool isWhole = more > 0 && end == i + more;
        good += isWhole;
        bad += !isWhole;
        i = end;
    }
    return good > bad * 4;
}

QByteArray guessed(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), std::size_t(std::min(bytes.size(), guessedFrom)));
    uchardet_data_end(detector.get());
    return QByteArray(uchardet_get_charset(detector.get())).toUpper();
}

bool decodesClean(const QByteArray &bytes, const QByteArray &charset)
{
    QStringDecoder decoder(charset.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return false;
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::ReplacementCharacter);
}

bool isChinese(const QByteArray &charset)
{
    return charset == "GB18030" || charset == "GBK" || charset == "GB2312" || charset == "BIG5" ||
           charset == "BIG5-HKSCS";
}

// Lines end in '\n', and a NUL, which is no text, is shown as what it is: something that cannot be read.
QByteArray normalised(QByteArray text)
{
    if (text.contains('\0'))
        text.replace(QByteArrayView("\0", 1), "\xEF\xBF\xBD");
    if (text.contains('\r'))
        text.replace("\r\n", "\n").replace('\r', '\n');
    if (!text.isEmpty() && !text.endsWith('\n'))
        text.append('\n');
    return text;
}

} // namespace

QByteArray charsetOf(const QByteArray &bytes, const QByteArray &charsetHint)
{
    if (startsWith(bytes, {0xef, 0xbb, 0xbf}))
        return "UTF-8";
    if (startsWith(bytes, {0xff, 0xfe}))
        return "UTF-16LE";
    if (startsWith(bytes, {0xfe, 0xff}))
        return "UTF-16BE";
    const bool isUtf8 = bytes.isValidUtf8();
    if (bytes.contains('\0')) {
        const QByteArray wide = wideCharset(bytes, isUtf8);
        if (!wide.isEmpty())
            return wide;
    }
    if (isUtf8 || isMostlyUtf8(bytes))
        return "UTF-8";
    const QByteArray guess = guessed(bytes);
    const QByteArray hint = charsetHint.toUpper();
    if (!hint.isEmpty() && hint != guess && decodesClean(bytes, hint))
        return hint;
    if (isChinese(guess))
        return guess.startsWith("BIG5") ? QByteArray("Big5") : QByteArray("GB18030");
    // Too short to tell: most pages that are not UTF-8 were saved on a Chinese Windows.
    if (decodesClean(bytes, "GB18030"))
        return "GB18030";
    if (decodesClean(bytes, "Big5"))
        return "Big5";
    return !guess.isEmpty() && QStringDecoder(guess.constData()).isValid() ? guess : QByteArray("UTF-8");
}

QByteArray decode(const QByteArray &bytes, const QByteArray &charsetHint)
{
    const QByteArray charset = charsetOf(bytes, charsetHint);
    const bool isUtf8 = charset == "UTF-8";
    if (isUtf8 && bytes.isValidUtf8())
        return normalised(startsWith(bytes, {0xef, 0xbb, 0xbf}) ? bytes.sliced(3) : bytes);
    QStringDecoder decoder(charset.constData());
    const QString text = decoder(bytes);
    return normalised((text.startsWith(QChar::ByteOrderMark) ? text.sliced(1) : text).toUtf8());
}

} // namespace Wenda
