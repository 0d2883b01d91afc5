#pragma once

#include <QString>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace Wenda {

// The words that make a question: they say little about what is asked for, and some of them tell that it is one.
class QuestionWords final
{
public:
    // A word a line: '?' before one that asks by itself, '~' before one that asks and is not weak.
    explicit QuestionWords(const QString &list);

    bool isWeak(const std::string &folded) const { return m_weak.contains(folded); }
    bool asks(std::string_view folded) const; // whether a text, a heading or a query, is worded as a question

private:
    std::set<std::string> m_weak;
    std::vector<std::string> m_asking;
};

} // namespace Wenda
