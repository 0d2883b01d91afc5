#include "search/tokenizer.h"

#include "search/words.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace Wenda {

namespace {

using TokenSink = int (*)(void *, int, const char *, int, int, int);

// Which words a row had already: FTS5 needs to hear of each once only, and its own table is far slower than this one.
// A word that another one pushed out is told again, which does no harm.
struct Heard
{
    std::array<std::uint64_t, 4096> words;
    std::array<std::uint32_t, 4096> rows{};
    std::uint32_t row = 0;

    bool isNew(std::string_view word)
    {
        // Words of up to eight bytes are their own number, longer ones have a hash that may not be another's.
        if (word.size() > sizeof(std::uint64_t))
            return true;
        std::uint64_t number = 0;
        std::memcpy(&number, word.data(), word.size());
        const std::size_t place = (number * 0x9E3779B97F4A7C15) >> 52;
        if (rows[place] == row && words[place] == number)
            return false;
        rows[place] = row;
        words[place] = number;
        return true;
    }
};

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(new Heard);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Heard *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *bytes, int length, TokenSink sink)
{
    if (flags & FTS5_TOKENIZE_QUERY)
        return sink(context, 0, bytes, length, 0, length);
    Heard &heard = *reinterpret_cast<Heard *>(tokenizer);
    ++heard.row;
    const std::string_view text(bytes, static_cast<size_t>(length));
    const bool isMarked = text.starts_with(headingMark);
    char marked[longestWord + 1] = {headingMark};
    int result = SQLITE_OK;
    forEachWord(text, [&](std::string_view word, WordKind) {
        if (result != SQLITE_OK || !heard.isNew(word))
            return;
        const auto size = static_cast<int>(word.size());
        if (isMarked)
            std::copy(word.begin(), word.end(), marked + 1);
        // Where a word stands in the text is not kept, so any place will do.
        result = isMarked ? sink(context, 0, marked, size + 1, 0, size) : sink(context, 0, word.data(), size, 0, size);
    });
    return result;
}

} // namespace

bool registerTokenizer(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *ask = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &ask, nullptr) != SQLITE_OK)
        return false;
    sqlite3_bind_pointer(ask, 1, &api, "fts5_api_ptr", nullptr);
    sqlite3_step(ask);
    sqlite3_finalize(ask);
    fts5_tokenizer tokenizer = {create, destroy, tokenize};
    return api && api->xCreateTokenizer(api, "wenda", api, &tokenizer, nullptr) == SQLITE_OK;
}

} // namespace Wenda
