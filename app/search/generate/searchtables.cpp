#include "tables.h"

#include <unicode/unistr.h>

#include <fstream>
#include <iostream>
#include <sstream>
#include <stdexcept>

// Writes the arrays that search/tables.h declares. Run by the build.

namespace {

std::u32string codePoints(const std::string &utf8)
{
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(utf8);
    std::u32string points;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1))
        points += static_cast<char32_t>(text.char32At(i));
    return points;
}

Variants readVariants(std::istream &in)
{
    Variants variants;
    for (std::string line; std::getline(in, line);) {
        std::istringstream parts(line);
        std::string from;
        std::string to;
        if (line.starts_with('#') || !(parts >> from >> to))
            continue;
        variants.emplace_back(codePoints(from), codePoints(to));
        if (variants.back().first.size() != variants.back().second.size())
            throw std::runtime_error("variants of unequal length: " + line);
    }
    return variants;
}

std::ifstream open(const char *path)
{
    std::ifstream file(path);
    if (!file)
        throw std::runtime_error(std::string("cannot read ") + path);
    return file;
}

// The lines of a list as one text, its remarks left out.
void writeLines(std::ostream &out, const char *name, std::istream &list)
{
    out << "const char " << name << "[] =\n";
    for (std::string line; std::getline(list, line);)
        if (!line.empty() && !line.starts_with('#'))
            out << "R\"~(" << line << "\n)~\"\n";
    out << "\"\";\n";
}

} // namespace

int main(int argc, char **argv)
try {
    if (argc != 6)
        throw std::runtime_error("usage: wenda_searchtables READINGS VARIANTS SYNONYMS QUESTIONWORDS OUTPUT");
    std::ifstream readings = open(argv[1]);
    std::ifstream variantsFile = open(argv[2]);
    std::ifstream synonyms = open(argv[3]);
    std::ifstream questions = open(argv[4]);
    std::ofstream out(argv[5]);

    const Variants variants = readVariants(variantsFile);
    const auto folded = foldings(variants);
    out << "#include \"search/tables.h\"\n\nnamespace Wenda {\n\n";
    writeFoldTables(out, folded, variants);
    writePinyinTables(out, readings, folded);
    writeLines(out, "generalSynonyms", synonyms);
    writeLines(out, "questionWords", questions);
    out << "\n} // namespace Wenda\n";
    return out.flush() ? 0 : 1;
} catch (const std::exception &trouble) {
    std::cerr << trouble.what() << '\n';
    return 1;
}
