#pragma once

#include <QDate>
#include <QPageLayout>
#include <QString>

namespace Wenda {

struct PrintOptions
{
    bool hasLinkList = true; // links print their address, numbered, at the end of each answer
    QDate date;              // in the footer; invalid: none
    QString bookTitle;       // several answers: the booklet's title, above its contents; empty: the library's

    bool operator==(const PrintOptions &) const = default;
};

// A4, or Letter where the system's locale uses it; portrait; 18 mm all around. All print stands inside the margins.
QPageLayout defaultPageLayout();

} // namespace Wenda
