#pragma once

#include <QString>

class QTextCursor;

namespace Wenda {

// A selection as others can use it: plain text with its numbers and bullets, and HTML without fonts, colours or frames.
struct CopiedText
{
    QString plain;
    QString html;
};

CopiedText copiedText(const QTextCursor &selection);

} // namespace Wenda
