#pragma once

#include <map>
#include <ostream>
#include <string>
#include <vector>

// Shared by the parts of the program that writes search/tables.h's arrays at build time.

using Variants = std::vector<std::pair<std::u32string, std::u32string>>;

// What every character folds to, the ones that fold to themselves left out.
std::map<char32_t, std::u32string> foldings(const Variants &variants);

void writeFoldTables(std::ostream &out, const std::map<char32_t, std::u32string> &foldings, const Variants &variants);
// readings: Unihan_Readings.txt, unpacked.
void writePinyinTables(std::ostream &out, std::istream &readings, const std::map<char32_t, std::u32string> &foldings);
