#include "search/tokenizer.h"

#include <sqlite3.h>

#include <string_view>

namespace Wenda {

namespace {

using TokenSink = int (*)(void *, int, const char *, int, int, int);

int create(void *, const char **, int, Fts5Tokenizer **out)
{
    static char none; // there is nothing to keep
    *out = reinterpret_cast<Fts5Tokenizer *>(&none);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *bytes, int length, TokenSink sink)
{
    if (flags & FTS5_TOKENIZE_QUERY)
        return sink(context, 0, bytes, length, 0, length);
    std::string_view words(bytes, static_cast<size_t>(length));
    int result = SQLITE_OK;
    for (auto end = words.find(wordEnd); result == SQLITE_OK && end != words.npos; end = words.find(wordEnd)) {
        // Where a word stands in the text is not kept, so any place will do.
        result = sink(context, 0, words.data(), static_cast<int>(end), 0, static_cast<int>(end));
        words.remove_prefix(end + 1);
    }
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
