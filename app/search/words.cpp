#include "search/words.h"

#include <QChar>

namespace Wenda {

bool isHan(char32_t point)
{
    if (point < 0x3005)
        return false;
    return (point >= 0x3400 && point <= 0x9FFF) || (point >= 0x3040 && point <= 0x30FF) || point == 0x3005 ||
           point == 0x3007 || (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
           (point >= 0x20000 && point <= 0x3FFFF);
}

bool isWordCharacter(char32_t point)
{
    if (point < 0x80)
        return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z');
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

char32_t nextPoint(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    if (first < 0x80)
        return first;
    const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (more == 0 || at + more > text.size())
        return 0xFFFD;
    char32_t point = first & (0x3F >> more);
    for (int i = 0; i < more; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80)
            return 0xFFFD;
        point = point << 6 | (byte(at + i) & 0x3F);
    }
    at += more;
    return point;
}

} // namespace Wenda
