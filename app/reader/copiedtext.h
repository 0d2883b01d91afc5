#pragma once

#include <QString>

class QTextCursor;

namespace Wenda {

// A selection as others can use it: plain text with its numbers and bullets, HTML without fonts, colours or frames, and
// Markdown.
struct CopiedText
{
    QString plain;
    QString html;
    QString markdown;
};

CopiedText copiedText(const QTextCursor &selection);

} // namespace Wenda
