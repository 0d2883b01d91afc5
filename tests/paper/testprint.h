#pragma once

#include "paper/printjob.h"
#include "pictures/picturestore.h"
#include "support/output.h"
#include "support/temporaryfiles.h"

namespace Wenda {

inline QString withoutBlanks(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC);
    result.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x200b); });
    return result;
}

inline Answer answerOf(const QString &html, const QString &text = {})
{
    Answer answer;
    answer.page.title = QStringLiteral("更换服务器影响备案吗？");
    answer.page.html = html;
    answer.page.text = text;
    answer.libraryTitle = QStringLiteral("网站备案");
    answer.topicId = QStringLiteral("faq.md#更换服务器影响备案吗");
    return answer;
}

// Of a PDF file, in the order in which it is read.
inline QString textOf(const QString &path)
{
    return outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
}

// A folder that is the library, and a store of pictures.
struct TestPrint
{
    TestPrint() { store.setLibraryRoots({files.path()}); }

    TemporaryFiles files;
    PictureStore store{files.path(QStringLiteral("cache")), files.path(QStringLiteral("kept"))};
};

} // namespace Wenda
