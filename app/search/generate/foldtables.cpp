#include "tables.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <stdexcept>

namespace {

std::u32string codePoints(const icu::UnicodeString &text)
{
    std::u32string points;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        points += static_cast<char32_t>(text.char32At(i));
    return points;
}

icu::UnicodeString unicodeString(const std::u32string &points)
{
    return icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32 *>(points.data()),
                                         static_cast<int32_t>(points.size()));
}

std::u16string units(const std::u32string &points)
{
    const icu::UnicodeString text = unicodeString(points);
    return {text.getBuffer(), static_cast<size_t>(text.length())};
}

void writeUnits(std::ostream &out, const std::u16string &text)
{
    out << "u\"";
    for (const char16_t unit : text)
        out << "\\x" << std::hex << static_cast<unsigned>(unit) << std::dec << "\" u\"";
    out << '"';
}

} // namespace

std::map<char32_t, std::u32string> foldings(const Variants &variants)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto *compatible = icu::Normalizer2::getNFKCCasefoldInstance(error);
    const std::unique_ptr<icu::Transliterator> simplifier(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    if (U_FAILURE(error))
        throw std::runtime_error("ICU has no NFKC_Casefold or no Traditional-Simplified");

    std::map<char32_t, std::u32string> single;
    for (const auto &[from, to] : variants)
        if (from.size() == 1)
            single[from.front()] = to;

    std::map<char32_t, std::u32string> result;
    for (char32_t point = 1; point <= 0x3FFFF; ++point) {
        if (!u_isdefined(static_cast<UChar32>(point)) || (point >= 0xD800 && point < 0xF900))
            continue;
        icu::UnicodeString text = compatible->normalize(icu::UnicodeString(static_cast<UChar32>(point)), error);
        if (u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_IDEOGRAPHIC) || point > 0xF900)
            simplifier->transliterate(text);
        std::u32string folded;
        for (const char32_t part : codePoints(text))
            folded += single.contains(part) ? single[part] : std::u32string(1, part);
        if (folded != std::u32string(1, point))
            result[point] = folded;
    }
    return result;
}

void writeFoldTables(std::ostream &out, const std::map<char32_t, std::u32string> &foldings, const Variants &variants)
{
    // 0 stands for whatever is not one code unit for one.
    out << "const char16_t foldTable[65536] = {";
    for (char32_t point = 0; point < 65536; ++point) {
        const auto found = foldings.find(point);
        const bool isOne = found != foldings.end() && found->second.size() == 1 && found->second.front() < 0x10000;
        const bool isSurrogate = point >= 0xD800 && point < 0xE000;
        const char32_t unit = found == foldings.end() && !isSurrogate ? point : isOne ? found->second.front() : 0;
        out << (point % 16 ? "," : point ? ",\n" : "\n") << static_cast<unsigned>(unit);
    }
    out << "};\n\nconst LongFolding longFoldings[] = {\n";
    size_t count = 0;
    for (const auto &[point, folded] : foldings) {
        if (point < 0x10000 && folded.size() == 1 && folded.front() < 0x10000)
            continue;
        out << "{" << static_cast<unsigned>(point) << ", ";
        writeUnits(out, units(folded));
        out << "},\n";
        ++count;
    }
    out << "};\nconst std::size_t longFoldingCount = " << count
        << ";\n\nconst SpellingVariant spellingVariants[] = {\n";
    count = 0;
    for (const auto &[from, to] : variants) {
        if (from.size() < 2)
            continue;
        out << "{";
        writeUnits(out, units(from));
        out << ", ";
        writeUnits(out, units(to));
        out << "},\n";
        ++count;
    }
    out << "};\nconst std::size_t spellingVariantCount = " << count << ";\n\n";
}
