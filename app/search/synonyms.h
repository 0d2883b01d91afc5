#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Wenda {

// Groups of words that mean one thing to the one who asks: "取消/注销". "弄丢/掉了 > 丢失": who types one of the left
// may mean the right, but not the other way round. Lines beginning with '#' are remarks.
class Synonyms final
{
public:
    void add(QStringView text);
    struct Match
    {
        std::size_t start = 0; // bytes
        std::size_t length = 0;
        std::vector<std::string> others; // what may stand there instead
    };
    // The words of the groups in a folded text, the longest at each place, not overlapping.
    std::vector<Match> matches(std::string_view folded) const;

private:
    std::unordered_map<std::string, std::vector<std::string>> m_others;
    std::size_t m_longest = 0;
};

} // namespace Wenda
