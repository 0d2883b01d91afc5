#pragma once

#include <QDate>
#include <QPageLayout>
#include <QString>

namespace Wenda {

struct PrintOptions
{
    bool hasLinkList = true; // links print their address, numbered, at the end of each answer
    QDate date = {};         // in the footer; invalid: none
    QString bookTitle = {};  // several answers: the booklet's title, above its contents; empty: the library's

    bool operator==(const PrintOptions &) const = default;
};

// A4, or Letter where the system's locale uses it; portrait; 18 mm all around. All print stands inside the margins.
QPageLayout defaultPageLayout();

// The dots an inch that a device must be set to before it is printed on: the one that the text was measured at. What is
// printed is outlines and whole pictures, so a printer's own resolution is used all the same.
int sheetResolution();

} // namespace Wenda
