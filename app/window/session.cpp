#include "window/session.h"

#include "base/write.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Wenda {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

Result<Session> readSession(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Session();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        QFile::remove(path + u".broken"_s);
        QFile::rename(path, path + u".broken"_s);
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

} // namespace Wenda
