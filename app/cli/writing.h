#pragma once

#include "cli/answers.h"
#include "cli/pictures.h"

namespace Wenda {

// Writes answers to files in one of the formats "pdf", "html", "txt", "md".
class Writing final
{
public:
    Writing(const Call &call, const QString &format);

    // path "-" is standard output. Errors: NotWritable, DiskFull, NotReadable, Cancelled.
    Result<void> write(const Answer &answer, const QString &path);

private:
    Result<QByteArray> bytesOf(const Answer &answer);
    Result<QByteArray> markdownOf(const Answer &answer) const;
    Result<void> writePdf(const Answer &answer, const QString &path);
    void nameMissing(const QStringList &addresses) const;

    const Call &m_call;
    QString m_format;
    CallPictures m_pictures;
};

} // namespace Wenda
