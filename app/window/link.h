#pragma once

#include <QString>

namespace Wenda {

// Where a link of a page leads (PageLink::target).
struct Link
{
    enum class Kind {
        Topic,     // of the same library: id
        Folder,    // of the same library: id ends in '/'
        Elsewhere, // a page outside the library: path, and anchor in id
        World,     // http, https, mailto, tel: for the browser
        Refused,   // any other scheme
    };
    Kind kind = Kind::Refused;
    QString id;
    QString path; // absolute

    bool operator==(const Link &) const = default;
};

// page: the page that the link stands in, relative to its library's root.
Link linkOf(const QString &target, const QString &root, const QString &page);

} // namespace Wenda
