#pragma once

#include "base/result.h"
#include "window/location.h"

#include <QByteArray>
#include <QStringList>

namespace Wenda {

// Where everything was: written whenever something changes, so that a start after a crash finds it too.
struct Session
{
    QByteArray geometry; // QWidget::saveGeometry
    int sidebarWidth = 0;
    bool isSidebarHidden = false;
    QStringList libraries; // what was asked for: folders and pages
    QList<Location> tabs;
    int currentTab = 0;
    QStringList openBranches; // of the tree, as Sidebar names them
    QString search;
    QStringList recentSearches;
    QStringList recentLibraries;
    QList<Location> recentTopics;

    bool operator==(const Session &) const = default;
};

// A missing file is an empty session. Errors: Damaged; the file is then set aside as "<path>.broken".
Result<Session> readSession(const QString &path);
Result<void> writeSession(const QString &path, const Session &session);

// `mine`, with what stands in `there` beyond `known` in its recent lists, and without what is no more there.
Session withRecentOf(const Session &there, const Session &mine, const Session &known);

// As writeSession, but what another window read, searched and opened lately since `known` was written or read stays:
// the recent lists are merged, the rest is the last writer's. Returns what was written.
Result<Session> writeBesideOthers(const QString &path, const Session &session, const Session &known);

} // namespace Wenda
