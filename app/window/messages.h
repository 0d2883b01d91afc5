#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QString>

namespace Wenda {

// The one place of the window that makes sentences of what went wrong.
class Messages final
{
    Q_DECLARE_TR_FUNCTIONS(Messages)

public:
    static QString sentence(const Error &error);
    static QString together(const QStringList &sentences); // one after the other, as the language writes them
    static QString storeTrouble(const QString &path);
    static QString settingsSetAside();
    static QString bookmarksSetAside();
    static QString sessionSetAside();
};

} // namespace Wenda
