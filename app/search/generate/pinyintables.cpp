#include "tables.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <istream>
#include <set>
#include <sstream>

namespace {

// "lǜ" -> "lv", "zhòng" -> "zhong"; empty where it is no syllable of a to z.
std::string toneless(const std::string &marked)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto *decomposer = icu::Normalizer2::getNFDInstance(error);
    const icu::UnicodeString text = decomposer->normalize(icu::UnicodeString::fromUTF8(marked), error);
    std::string plain;
    for (int32_t i = 0; i < text.length(); ++i) {
        const char16_t unit = text.charAt(i);
        if (unit >= u'a' && unit <= u'z')
            plain += static_cast<char>(unit);
        else if (unit == 0x308 && !plain.empty() && plain.back() == 'u')
            plain.back() = 'v';
        else if (unit != 0x300 && unit != 0x301 && unit != 0x302 && unit != 0x304 && unit != 0x30C && unit != 0x308)
            return {};
    }
    return plain.find_first_of("aeiouv") == std::string::npos ? std::string() : plain;
}

// The readings in one field: "zhòng(1823) chóng(329)", "047.150:chóng 481.090:zhòng", "63680.020:zhòng,chóng".
std::vector<std::string> readingsIn(std::string field)
{
    for (char &c : field)
        if (c == ',')
            c = ' ';
    std::vector<std::string> found;
    std::istringstream parts(field);
    for (std::string part; parts >> part;) {
        part = part.substr(part.find(':') == std::string::npos ? 0 : part.find(':') + 1);
        const std::string reading = toneless(part.substr(0, part.find('(')));
        if (!reading.empty())
            found.push_back(reading);
    }
    return found;
}

using Readings = std::map<char32_t, std::set<std::string>>;

Readings readReadings(std::istream &in)
{
    // Today's dictionaries; kHanyuPinyin's historical readings only for characters that have no other.
    static const std::set<std::string> today = {"kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983"};
    Readings modern;
    Readings historical;
    for (std::string line; std::getline(in, line);) {
        const size_t first = line.find('\t');
        const size_t second = line.find('\t', first + 1);
        if (!line.starts_with("U+") || second == std::string::npos)
            continue;
        const std::string field = line.substr(first + 1, second - first - 1);
        const bool isModern = today.contains(field);
        if (!isModern && field != "kHanyuPinyin")
            continue;
        const auto point = static_cast<char32_t>(std::stoul(line.substr(2, first - 2), nullptr, 16));
        for (const std::string &reading : readingsIn(line.substr(second + 1)))
            (isModern ? modern : historical)[point].insert(reading);
    }
    modern.merge(historical);
    return modern;
}

} // namespace

void writePinyinTables(std::ostream &out, std::istream &in, const std::map<char32_t, std::u32string> &foldings)
{
    constexpr char32_t first = 0x3400;
    constexpr char32_t last = 0x9FFF;
    // A folded character is read like every character that folds to it: 著 and 着 become one.
    Readings readings;
    for (const auto &[point, own] : readReadings(in)) {
        const auto folding = foldings.find(point);
        const char32_t target = folding == foldings.end() ? point : folding->second.front();
        readings[target].insert(own.begin(), own.end());
    }
    std::map<std::string, int> syllables;
    for (const auto &[point, own] : readings)
        if (point >= first && point <= last)
            for (const std::string &reading : own)
                syllables.emplace(reading, 0);
    int number = 0;
    out << "const char *const pinyinSyllables[] = {\n";
    for (auto &[syllable, id] : syllables) {
        id = number++;
        out << '"' << syllable << "\",\n";
    }
    out << "};\nconst std::size_t pinyinSyllableCount = " << number << ";\n\n";

    std::ostringstream starts;
    std::ostringstream pool;
    size_t used = 0;
    for (char32_t point = first; point <= last + 1; ++point) {
        starts << used << (point % 16 ? "," : ",\n");
        for (const std::string &reading : readings[point]) {
            pool << syllables[reading] << (++used % 16 ? "," : ",\n");
        }
    }
    out << "const std::uint16_t pinyinStarts[] = {" << starts.str() << "};\n";
    out << "const std::uint16_t pinyinReadings[] = {" << pool.str() << "};\n\n";
}
