#pragma once

struct sqlite3;

namespace Wenda {

// Makes "tokenize = 'wenda'" known to FTS5 on this connection. Text must be folded already. A column that begins with
// headingMark has its words told apart from the same words in other columns by that mark (the table keeps no columns:
// detail=none); a query is one word, taken as it is.
constexpr char headingMark = '\x01';
bool registerTokenizer(sqlite3 *connection);

} // namespace Wenda
