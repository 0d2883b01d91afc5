#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace Wenda {

// What the command line asked the window for.
struct WindowWish
{
    QString library; // empty: the last one, else the built-in FAQ
    QString topic;
    QString search;

    bool operator==(const WindowWish &) const = default;
};

// arguments: without the program's name; "--topic ID", "--search TEXT" (or with '=') and a library, in any order. The
// error is a sentence on what is wrong with them.
std::expected<WindowWish, QString> wishOf(const QStringList &arguments);

} // namespace Wenda
