#pragma once

#include <QByteArray>

namespace Wenda {

// A page's bytes as valid UTF-8 with '\n' alone as line end, no BOM and no NUL. Told apart by BOM, strict UTF-8, the
// NULs of UTF-16, and else by guess; charsetHint names the charset of the library's other pages. What cannot be read
// becomes U+FFFD. The text ends with a line end unless it is empty.
QByteArray decode(const QByteArray &bytes, const QByteArray &charsetHint = {});

// The charset that decode() takes bytes to be in: "UTF-8", "UTF-16LE", "GB18030", "Big5", …
QByteArray charsetOf(const QByteArray &bytes, const QByteArray &charsetHint = {});

} // namespace Wenda
