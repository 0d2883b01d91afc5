#include "window/answeroutput.h"

#include "base/write.h"
#include "librarian/librarian.h"
#include "markdown/readpage.h"
#include "paper/export.h"
#include "pictures/picturestore.h"
#include "reader/printing.h"
#include "window/messages.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QRegularExpression>

#include <algorithm>

namespace Wenda {

namespace {

QString endingOf(AnswerOutput::Format format)
{
    return format == AnswerOutput::Format::Html   ? QStringLiteral("html")
           : format == AnswerOutput::Format::Text ? QStringLiteral("txt")
                                                  : QStringLiteral("md");
}

// A title as a file's name: without what some file system does not take, and not too long for one.
QString fileNameOf(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = title;
    name = name.replace(unfit, QStringLiteral(" ")).simplified().left(60);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("wenda") : name;
}

} // namespace

AnswerOutput::AnswerOutput(Librarian &librarian, PictureStore &pictures, QWidget *window)
    : QObject(window)
    , m_librarian(librarian)
    , m_pictures(pictures)
    , m_window(window)
    , m_printing(std::make_unique<Printing>(pictures, window))
{
    connect(m_printing.get(), &Printing::saved, this, &AnswerOutput::saved);
    connect(m_printing.get(), &Printing::failed, this,
            [this](const Error &error) { Q_EMIT said(Messages::sentence(error)); });
}

AnswerOutput::~AnswerOutput() = default;

Result<Answer> AnswerOutput::answerOf(const Location &location, const QString &anchor) const
{
    const QString path = pageOf(location.id);
    const Result<Page> page = m_librarian.page(location.root, path);
    if (!page)
        return std::unexpected(page.error());
    const Outline outline = m_librarian.outline(location.root, path);
    const QString id = topicId(path, anchor);
    const auto topic = std::find_if(outline.cbegin(), outline.cend(), [&](const Topic &each) { return each.id == id; });
    const LibraryPtr library = m_librarian.library(location.root);
    return Answer{topicPage(*page, anchor),
                  location.root,
                  library ? library->title : QString(),
                  topic == outline.cend() ? QStringList() : topic->trail,
                  id,
                  library ? library->language : QString()};
}

static PrintMaterial materialOf(const Answer &answer, const Result<Answer> &whole, const QString &selection)
{
    PrintMaterial material{answer, {}, {}, {}};
    if (whole && whole->topicId != answer.topicId)
        material.page = *whole;
    if (!selection.isEmpty()) {
        material.selection = answer;
        material.selection->page = pageOfLines(answer.page.title, selection);
    }
    return material;
}

void AnswerOutput::print(const Location &location, const QString &selection)
{
    const Result<Answer> answer = answerOf(location, anchorOf(location.id));
    if (answer)
        m_printing->print(materialOf(*answer, answerOf(location, {}), selection));
    else
        Q_EMIT said(Messages::sentence(answer.error()));
}

void AnswerOutput::preview(const Location &location, const QString &selection)
{
    const Result<Answer> answer = answerOf(location, anchorOf(location.id));
    if (answer)
        m_printing->preview(materialOf(*answer, answerOf(location, {}), selection));
    else
        Q_EMIT said(Messages::sentence(answer.error()));
}

void AnswerOutput::saveAsPdf(const Location &location)
{
    const Result<Answer> answer = answerOf(location, anchorOf(location.id));
    if (answer)
        m_printing->saveAsPdf(materialOf(*answer, answerOf(location, {}), {}));
    else
        Q_EMIT said(Messages::sentence(answer.error()));
}

Result<QByteArray> AnswerOutput::bytesOf(Format format, const Location &location) const
{
    const Result<Answer> answer = answerOf(location, anchorOf(location.id));
    if (!answer)
        return std::unexpected(answer.error());
    if (format == Format::Html)
        return answerAsHtml(*answer, [this](const QString &address) { return m_pictures.bytes(address); });
    if (format == Format::Text)
        return answerAsText(*answer);
    QFile file(location.root + u'/' + pageOf(location.id));
    const Result<Page> page = m_librarian.page(location.root, pageOf(location.id));
    if (!page || !file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::NotReadable, file.fileName()});
    return answerAsMarkdown(QString::fromUtf8(file.readAll()), *page, anchorOf(location.id)).toUtf8();
}

void AnswerOutput::exportAs(Format format, const Location &location)
{
    const QString ending = endingOf(format);
    auto *dialog = new QFileDialog(m_window, tr("Save as"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(fileNameOf(location.title) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, location](const QString &path) { write(format, location, path); });
    dialog->open();
}

void AnswerOutput::write(Format format, const Location &location, const QString &path)
{
    const Result<QByteArray> bytes = bytesOf(format, location);
    const Result<void> written = bytes ? writeWhole(path, *bytes) : Result<void>(std::unexpected(bytes.error()));
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT said(Messages::sentence(written.error()));
}

} // namespace Wenda
