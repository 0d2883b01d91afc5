#include "search/tokenizer.h"

#include "search/words.h"

#include <sqlite3.h>

#include <algorithm>
#include <string>

namespace Wenda {

namespace {

using TokenSink = int (*)(void *, int, const char *, int, int, int);

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    static int nothing; // The tokenizer has no state, but null would mean failure.
    *out = reinterpret_cast<Fts5Tokenizer *>(&nothing);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *bytes, int length, TokenSink sink)
{
    if (flags & FTS5_TOKENIZE_QUERY)
        return sink(context, 0, bytes, length, 0, length);
    std::string_view text(bytes, static_cast<size_t>(length));
    const bool isMarked = text.starts_with(headingMark);
    char marked[longestWord + 1] = {headingMark};
    int result = SQLITE_OK;
    forEachWord(text, [&](std::string_view word, WordKind) {
        if (result != SQLITE_OK)
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
