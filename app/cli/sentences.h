#pragma once

#include "base/result.h"
#include "cli/request.h"
#include "pictures/picture.h"

#include <QCoreApplication>
#include <QString>

namespace Wenda {

// Every sentence that the command line says.
class Sentences final
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)

public:
    static QString help();
    static QString version();
    static QString of(const Error &error);
    static QString of(const Misuse &misuse);
    static QString of(const Picture &failed);

    static QString nothingFound(const QString &query);
    static QString indexProgress(qsizetype done, qsizetype total);
    static QString indexed(qsizetype pages, const QString &library);
    static QString copyProgress(int done, int total, qint64 bytes);
    static QString copied(int pictures, int failed, qint64 bytes);
    static QString pictureProgress(int done, int total);
    static QString exportProgress(qsizetype done, qsizetype total);
    static QString checkProgress(qsizetype done, qsizetype total);
    static QString exported(const QString &path);
    static QString exportedPages(qsizetype pages, const QString &folder);
    static QString missingPicture(const QString &address);
    static QString moreMissingPictures(qsizetype count);

    static QString deadLink(const QString &page, const QString &target);
    static QString deadPicture(const QString &page, const QString &address);
    static QString repeatedQuestion(const QString &topicId, const QString &question, const QString &firstId);
    static QString noProblems(qsizetype pages);
    static QString problems(qsizetype count);
};

} // namespace Wenda
