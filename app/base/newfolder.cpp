#include "base/newfolder.h"

#include <QDir>
#include <QFileInfo>

namespace Wenda {

static QString clean(const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath());
}

QString standingFolder(const QString &folder)
{
    QString standing = clean(folder);
    while (!QFileInfo::exists(standing) && standing.contains(u'/') && standing != u"/")
        standing = QFileInfo(standing).path();
    return standing;
}

NewFolder::NewFolder(const QString &folder)
    : m_folder(clean(folder))
    , m_standing(standingFolder(folder))
{
    QDir().mkpath(m_folder);
}

NewFolder::~NewFolder()
{
    if (m_isKept)
        return;
    for (QString made = m_folder; made != m_standing && QDir().rmdir(made);)
        made = QFileInfo(made).path();
}

} // namespace Wenda
