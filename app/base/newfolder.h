#pragma once

#include <QString>

namespace Wenda {

// The folder itself or the nearest above it that is there.
QString standingFolder(const QString &folder);

// Makes a folder, with those above it that are missing. What it made goes again with it, as far as nothing stands in
// there, unless it is kept.
class NewFolder final
{
    Q_DISABLE_COPY_MOVE(NewFolder)

public:
    explicit NewFolder(const QString &folder);
    ~NewFolder();

    void keep() { m_isKept = true; }

private:
    QString m_folder;
    QString m_standing;
    bool m_isKept = false;
};

} // namespace Wenda
