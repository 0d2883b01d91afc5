#pragma once

#include <QString>

#include <expected>

namespace Wenda {

// What went wrong, as a kind and a subject. The sentence that a person reads is made where it is shown: in window/ and
// in cli/, each in one place.
struct Error
{
    enum class Kind {
        NotFound,     // subject: the path or topic that is not there
        NotReadable,  // subject: the path that is there but cannot be read
        NotWritable,  // subject: the path that cannot be written
        DiskFull,     // subject: the path that was being written
        NotAPage,     // subject: a file that is no text, or holds none
        EmptyLibrary, // subject: a folder without a single page
        Damaged,      // subject: a file of ours that does not hold what it should
        NoPrinter,    // subject: the printer's name, may be empty
        Cancelled,    // subject: empty
    };
    Kind kind;
    QString subject;

    bool operator==(const Error &) const = default;
};

template <class T>
using Result = std::expected<T, Error>;

} // namespace Wenda
