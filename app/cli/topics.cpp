#include "cli/call.h"
#include "cli/sentences.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Wenda {

namespace {

class Listing final
{
public:
    explicit Listing(const Call &call)
        : m_call(call)
    {
    }

    void add(const Outline &outline)
    {
        if (m_call.request.isJson) {
            for (const Topic &topic : outline)
                addJson(topic);
        } else {
            enterFolders(outline.first().trail);
            for (const Topic &topic : outline)
                addLine(topic.trail.size(), topic.title);
        }
    }

private:
    void addJson(const Topic &topic) const
    {
        const QJsonObject line{{QStringLiteral("id"), topic.id},
                               {QStringLiteral("title"), topic.title},
                               {QStringLiteral("level"), topic.level},
                               {QStringLiteral("trail"), QJsonArray::fromStringList(topic.trail)}};
        m_call.out << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
    }

    void addLine(qsizetype depth, const QString &text) const
    {
        m_call.out << QString(depth * 2, u' ') << text.simplified() << '\n';
    }

    // Names the folders that this page's are not among already.
    void enterFolders(const QStringList &folders)
    {
        qsizetype known = 0;
        while (known < folders.size() && known < m_folders.size() && folders[known] == m_folders[known])
            ++known;
        for (qsizetype depth = known; depth < folders.size(); ++depth)
            addLine(depth, QString(folders[depth] + u'/'));
        m_folders = folders;
    }

    const Call &m_call;
    QStringList m_folders;
};

} // namespace

// What cannot be read is named by its file; the rest is listed.
ExitCode listTopics(const Call &call)
{
    ExitCode code = Done;
    for (const Error &problem : call.library->problems)
        code = call.fail(problem);
    Listing listing(call);
    call.librarian.readOutlines(call.library->root, [&](const PageFile &file, const Result<Outline> &outline) {
        const QStringList folders = file.path.split(u'/').mid(0, file.path.count(u'/'));
        listing.add(outline ? *outline : Outline{{file.path, QFileInfo(file.path).completeBaseName(), 0, folders}});
        if (!outline && (file.size > 0 || call.library->isSinglePage))
            code = call.fail(outline.error());
        return true;
    });
    return code;
}

} // namespace Wenda
