#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace Wenda {

// A folder for one test, gone with it.
class TemporaryFiles final
{
public:
    // Writes a file, its folders being made; gives its absolute path.
    QString write(const QString &relativePath, const QByteArray &bytes);
    // Writes rubbish over one of so many equal parts of a file.
    void tear(const QString &relativePath, int part, int parts);
    QString path(const QString &relativePath = {}) const;

private:
    QTemporaryDir m_folder;
};

} // namespace Wenda
