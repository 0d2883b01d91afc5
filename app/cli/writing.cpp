#include "cli/writing.h"

#include "base/write.h"
#include "cli/sentences.h"
#include "librarian/pagefiles.h"
#include "paper/export.h"
#include "paper/printjob.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

namespace Wenda {

Writing::Writing(const Call &call, const QString &format)
    : m_call(call)
    , m_format(format)
    , m_pictures(call)
{
}

void Writing::nameMissing(const QStringList &addresses) const
{
    for (const QString &address : addresses)
        m_call.complain(Sentences::missingPicture(address));
}

Result<void> Writing::write(const Answer &answer, const QString &path)
{
    if (m_format == u"pdf" && path != u"-")
        return writePdf(answer, path);
    const Result<QByteArray> bytes = bytesOf(answer);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (path != u"-")
        return writeWhole(path, *bytes);
    QFile out;
    m_call.out.flush();
    const bool isOut = out.open(stdout, QIODevice::WriteOnly) && out.write(*bytes) == bytes->size() && out.flush();
    return isOut ? Result<void>() : std::unexpected(Error{Error::Kind::NotWritable, path});
}

Result<QByteArray> Writing::bytesOf(const Answer &answer)
{
    if (m_format == u"txt")
        return answerAsText(answer);
    if (m_format == u"md")
        return markdownOf(answer);
    if (m_format == u"html") {
        nameMissing(m_pictures.waitFor(pictureAddresses(answer)));
        if (m_call.interruption.hasCome())
            return std::unexpected(Error{Error::Kind::Cancelled, {}});
        return answerAsHtml(answer, [this](const QString &address) { return m_pictures.store().bytes(address); });
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("answer.pdf"));
    if (const Result<void> written = writePdf(answer, path); !written)
        return std::unexpected(written.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::NotReadable, path});
    return file.readAll();
}

// A heading that came out of raw HTML has no Markdown of its own: the page's is given whole.
Result<QByteArray> Writing::markdownOf(const Answer &answer) const
{
    const QString path = pageOf(answer.topicId), anchor = anchorOf(answer.topicId);
    const Result<QByteArray> bytes = readPageBytes(answer.libraryRoot, path);
    if (!bytes || anchor.isEmpty())
        return bytes;
    const Result<Page> page = m_call.librarian.page(answer.libraryRoot, path);
    const Result<QString> source = readPageSource(answer.libraryRoot, path, m_call.library->charset);
    const QString part = page && source ? answerAsMarkdown(*source, *page, anchor) : QString();
    return part.isEmpty() ? *bytes : part.toUtf8();
}

Result<void> Writing::writePdf(const Answer &answer, const QString &path)
{
    PrintOptions options;
    options.date = QDate::currentDate();
    options.hasLinkList = false; // links live in a file
    PrintJob job({answer}, options, m_pictures.store());
    QEventLoop loop;
    QObject::connect(&job, &PrintJob::progressed, &loop,
                     [this](int done, int total) { m_call.tellProgress(Sentences::pictureProgress(done, total)); });
    QObject::connect(&job, &PrintJob::ready, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QObject::connect(&m_call.interruption, &Interruption::came, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
    m_call.endProgress();
    nameMissing(job.missingPictures());
    return job.writePdf(path, defaultPageLayout(), [this](int, int) { return !m_call.interruption.hasCome(); });
}

} // namespace Wenda
