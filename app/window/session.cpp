#include "window/session.h"

#include "base/setaside.h"
#include "base/write.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

namespace Wenda {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30; // milliseconds: a write takes fewer

QJsonObject toJson(const Location &location)
{
    return {{u"root"_s, location.root},
            {u"id"_s, location.id},
            {u"title"_s, location.title},
            {u"position"_s, location.place.position},
            {u"offset"_s, location.place.offset}};
}

Location locationOf(const QJsonValue &json)
{
    return {json[u"root"].toString(),
            json[u"id"].toString(),
            json[u"title"].toString(),
            {json[u"position"].toInt(), json[u"offset"].toInt()}};
}

QJsonArray toJson(const QList<Location> &locations)
{
    QJsonArray array;
    for (const Location &location : locations)
        array.append(toJson(location));
    return array;
}

QList<Location> locationsOf(const QJsonValue &json)
{
    QList<Location> locations;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array)
        locations.append(locationOf(each));
    return locations;
}

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &each : array)
        texts.append(each.toString());
    return texts;
}

bool isSame(const QString &one, const QString &other)
{
    return one == other;
}

bool isSame(const Location &one, const Location &other)
{
    return one.root == other.root && one.id == other.id;
}

// Three ways: what was added or forgotten here since `known`, and what was there.
template <typename T>
QList<T> merged(const QList<T> &mine, const QList<T> &known, const QList<T> &there)
{
    const auto holds = [](const QList<T> &list, const T &each) {
        return std::any_of(list.cbegin(), list.cend(), [&](const T &other) { return isSame(each, other); });
    };
    QList<T> result;
    for (const T &each : mine) {
        if (holds(there, each) || !holds(known, each))
            result.append(each);
    }
    qsizetype at = std::min(result.size(), qsizetype(1)); // behind what is newest here
    for (const T &each : there) {
        if (!holds(known, each) && !holds(mine, each))
            result.insert(at++, each);
    }
    return result;
}

} // namespace

Result<Session> readSession(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Session();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        setAside(path);
        return std::unexpected(Error{Error::Kind::Damaged, path});
    }
    const QJsonObject json = document.object();
    Session session;
    session.geometry = QByteArray::fromBase64(json[u"geometry"].toString().toLatin1());
    session.sidebarWidth = json[u"sidebarWidth"].toInt();
    session.isSidebarHidden = json[u"isSidebarHidden"].toBool();
    session.libraries = textsOf(json[u"libraries"]);
    session.tabs = locationsOf(json[u"tabs"]);
    session.currentTab = json[u"currentTab"].toInt();
    session.openBranches = textsOf(json[u"openBranches"]);
    session.search = json[u"search"].toString();
    session.recentSearches = textsOf(json[u"recentSearches"]);
    session.recentLibraries = textsOf(json[u"recentLibraries"]);
    session.recentTopics = locationsOf(json[u"recentTopics"]);
    return session;
}

Result<void> writeSession(const QString &path, const Session &session)
{
    const QJsonObject json{{u"geometry"_s, QString::fromLatin1(session.geometry.toBase64())},
                           {u"sidebarWidth"_s, session.sidebarWidth},
                           {u"isSidebarHidden"_s, session.isSidebarHidden},
                           {u"libraries"_s, QJsonArray::fromStringList(session.libraries)},
                           {u"tabs"_s, toJson(session.tabs)},
                           {u"currentTab"_s, session.currentTab},
                           {u"openBranches"_s, QJsonArray::fromStringList(session.openBranches)},
                           {u"search"_s, session.search},
                           {u"recentSearches"_s, QJsonArray::fromStringList(session.recentSearches)},
                           {u"recentLibraries"_s, QJsonArray::fromStringList(session.recentLibraries)},
                           {u"recentTopics"_s, toJson(session.recentTopics)}};
    return writeWhole(path, QJsonDocument(json).toJson());
}

Session withRecentOf(const Session &there, const Session &mine, const Session &known)
{
    Session whole = mine;
    whole.recentSearches = merged(mine.recentSearches, known.recentSearches, there.recentSearches);
    whole.recentLibraries = merged(mine.recentLibraries, known.recentLibraries, there.recentLibraries);
    whole.recentTopics = merged(mine.recentTopics, known.recentTopics, there.recentTopics);
    return whole;
}

Result<Session> writeBesideOthers(const QString &path, const Session &session, const Session &known)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QLockFile lock(path + u".lock"_s);
    lock.setStaleLockTime(0);
    static_cast<void>(lock.tryLock(patience)); // better to write without it than to lose where the reader is
    const Result<Session> there = QFile::exists(path) ? readSession(path) : session;
    const Session whole = there ? withRecentOf(*there, session, known) : session;
    if (const Result<void> written = writeSession(path, whole); !written)
        return std::unexpected(written.error());
    return whole;
}

} // namespace Wenda
