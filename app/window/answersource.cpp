#include "window/answersource.h"

#include "base/filename.h"
#include "librarian/librarian.h"
#include "librarian/pagefiles.h"
#include "markdown/readpage.h"
#include "paper/export.h"
#include "paper/printjob.h"
#include "pictures/picturestore.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace Wenda {

AnswerSource::AnswerSource(const Librarian &librarian, PictureStore &pictures)
    : m_librarian(librarian)
    , m_pictures(pictures)
{
}

Result<Answer> AnswerSource::answer(const QString &root, const QString &id) const
{
    const QString path = pageOf(id);
    const Result<Page> page = m_librarian.page(root, path);
    if (!page)
        return std::unexpected(page.error());
    const Outline outline = m_librarian.outline(root, path);
    const auto topic = std::find_if(outline.cbegin(), outline.cend(), [&](const Topic &each) { return each.id == id; });
    const LibraryPtr library = m_librarian.library(root);
    return Answer{topicPage(*page, anchorOf(id)),
                  root,
                  library ? library->title : QString(),
                  topic == outline.cend() ? QStringList() : topic->trail,
                  id,
                  library ? library->language : QString()};
}

Result<QByteArray> AnswerSource::bytes(Format format, const QString &root, const QString &id) const
{
    const Result<Answer> found = answer(root, id);
    if (!found)
        return std::unexpected(found.error());
    if (format == Format::Html)
        return answerAsHtml(*found, [this](const QString &address) { return m_pictures.bytes(address); });
    if (format == Format::Text)
        return answerAsText(*found);
    if (format == Format::Pdf)
        return pdf(*found);
    const LibraryPtr library = m_librarian.library(root);
    const Result<QString> source = readPageSource(root, pageOf(id), library ? library->charset : QByteArray());
    const Result<Page> page = m_librarian.page(root, pageOf(id));
    if (!source || !page)
        return std::unexpected(source ? page.error() : source.error());
    // A heading that came out of raw HTML has no Markdown of its own: the page's is given whole.
    const QString part = answerAsMarkdown(*source, *page, anchorOf(id));
    return (part.isEmpty() ? *source : part).toUtf8();
}

Result<QByteArray> AnswerSource::pdf(const Answer &answer) const
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("answer.pdf"));
    PrintJob job({answer}, {.hasLinkList = false, .date = QDate::currentDate()}, m_pictures);
    if (const Result<void> written = job.writePdf(path, defaultPageLayout()); !written)
        return std::unexpected(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::NotReadable, path});
    return file.readAll();
}

QString AnswerSource::fileName(Format format, const QString &title)
{
    const QString ending = format == Format::Html   ? QStringLiteral(".html")
                           : format == Format::Text ? QStringLiteral(".txt")
                           : format == Format::Pdf  ? QStringLiteral(".pdf")
                                                    : QStringLiteral(".md");
    return fileNameOf(title) + ending;
}

} // namespace Wenda
