#pragma once

struct sqlite3;

namespace Wenda {

// The words of a heading stand apart from the same words in a text by this mark before them: the table keeps no columns
// (detail=none).
constexpr char headingMark = '\x01';
constexpr char wordEnd = '\n';

// Makes "tokenize = 'wenda'" known to FTS5 on this connection. A column is given as its words, a wordEnd behind each; a
// query is one word.
bool registerTokenizer(sqlite3 *connection);

} // namespace Wenda
