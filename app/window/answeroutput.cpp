#include "window/answeroutput.h"

#include "base/write.h"
#include "librarian/librarian.h"
#include "reader/printing.h"
#include "window/bookletdialog.h"
#include "window/draggedanswer.h"
#include "window/dragpicture.h"
#include "window/messages.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDrag>
#include <QFileDialog>

namespace Wenda {

AnswerOutput::AnswerOutput(Librarian &librarian, PictureStore &pictures, const Bookmarks &bookmarks, QWidget *window)
    : QObject(window)
    , m_librarian(librarian)
    , m_bookmarks(bookmarks)
    , m_window(window)
    , m_source(librarian, pictures)
    , m_printing(std::make_unique<Printing>(pictures, window))
{
    m_gatherTurn.setInterval(0);
    connect(&m_gatherTurn, &QTimer::timeout, this, &AnswerOutput::gatherNext);
    connect(m_printing.get(), &Printing::saved, this, &AnswerOutput::tellSaved);
    connect(m_printing.get(), &Printing::printed, this, [this] { tell(tr("Sent to the printer.")); });
    connect(m_printing.get(), &Printing::severalWanted, this, [this] { printSeveral(m_here.root, m_here.id); });
    connect(m_printing.get(), &Printing::failed, this, [this](const Error &error) { tell(Messages::sentence(error)); });
}

AnswerOutput::~AnswerOutput() = default;

void AnswerOutput::tell(const QString &sentence)
{
    m_printing->say(sentence);
    Q_EMIT said(sentence);
}

void AnswerOutput::tellSaved(const QString &path)
{
    tell(tr("Saved as \"%1\".").arg(path));
}

static PrintMaterial materialOf(const Answer &answer, const Result<Answer> &whole, const QString &selection)
{
    PrintMaterial material{answer, {}, {}, {}, true};
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
    m_here = location;
    const Result<Answer> answer = m_source.answer(location.root, location.id);
    if (answer)
        m_printing->print(materialOf(*answer, m_source.answer(location.root, pageOf(location.id)), selection));
    else
        Q_EMIT said(Messages::sentence(answer.error()));
}

void AnswerOutput::preview(const Location &location, const QString &selection)
{
    m_here = location;
    const Result<Answer> answer = m_source.answer(location.root, location.id);
    if (answer)
        m_printing->preview(materialOf(*answer, m_source.answer(location.root, pageOf(location.id)), selection));
    else
        Q_EMIT said(Messages::sentence(answer.error()));
}

void AnswerOutput::saveAsPdf(const Location &location)
{
    const Result<Answer> answer = m_source.answer(location.root, location.id);
    if (answer)
        m_printing->saveAsPdf({*answer, {}, {}, {}});
    else
        Q_EMIT said(Messages::sentence(answer.error()));
}

BookletDialog *AnswerOutput::askForBooklet()
{
    auto *dialog = new BookletDialog(m_librarian, m_bookmarks, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BookletDialog::printWanted, this, [this, dialog] { gather(dialog->chosen(), false); });
    connect(dialog, &BookletDialog::previewWanted, this, [this, dialog] { gather(dialog->chosen(), true); });
    return dialog;
}

void AnswerOutput::printSeveral(const QString &root, const QString &id)
{
    BookletDialog *dialog = askForBooklet();
    if (!id.isEmpty())
        dialog->checkTopic(root, id);
    dialog->open();
}

void AnswerOutput::printBookmarks(const QString &bookmarkId)
{
    BookletDialog *dialog = askForBooklet();
    dialog->checkBookmark(bookmarkId);
    dialog->open();
}

void AnswerOutput::gather(const QList<Location> &locations, bool isForPreview)
{
    m_toGather = locations;
    m_gathered.clear();
    m_isForPreview = isForPreview;
    m_here = locations.value(0);
    m_gatherTurn.start();
}

void AnswerOutput::gatherNext()
{
    if (!m_toGather.isEmpty()) {
        const Location location = m_toGather.takeFirst();
        if (const Result<Answer> answer = m_source.answer(location.root, location.id))
            m_gathered.append(*answer);
        else
            Q_EMIT said(Messages::sentence(answer.error()));
        return;
    }
    m_gatherTurn.stop();
    if (m_gathered.isEmpty())
        return;
    const PrintMaterial material{m_gathered.first(), {}, {}, std::exchange(m_gathered, {}), true};
    if (m_isForPreview)
        m_printing->preview(material);
    else
        m_printing->print(material);
}

void AnswerOutput::exportAs(Format format, const Location &location)
{
    const QString name = AnswerSource::fileName(format, location.title);
    auto *dialog = new QFileDialog(m_window, tr("Save as"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, location](const QString &path) { write(format, location, path); });
    dialog->open();
}

void AnswerOutput::write(Format format, const Location &location, const QString &path)
{
    const Result<QByteArray> bytes = m_source.bytes(format, location.root, location.id);
    const Result<void> written = bytes ? writeWhole(path, *bytes) : Result<void>(std::unexpected(bytes.error()));
    if (written)
        tellSaved(path);
    else
        Q_EMIT said(Messages::sentence(written.error()));
}

void AnswerOutput::copyMarkdown(const Location &location)
{
    const Result<QByteArray> bytes = m_source.bytes(Format::Markdown, location.root, location.id);
    if (bytes)
        QApplication::clipboard()->setText(QString::fromUtf8(*bytes));
    else
        Q_EMIT said(Messages::sentence(bytes.error()));
}

void AnswerOutput::drag(const QString &root, const QString &id, QWidget *from)
{
    const Result<Answer> answer = m_source.answer(root, id);
    if (!answer)
        return Q_EMIT said(Messages::sentence(answer.error()));
    const bool isMarkdown = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    auto *drag = new QDrag(from);
    drag->setMimeData(
        new DraggedAnswer(m_source, root, id, isMarkdown ? Format::Markdown : Format::Html, m_dragged.path()));
    drag->setPixmap(dragPicture(answer->page.title, *from));
    drag->exec(Qt::CopyAction);
}

} // namespace Wenda
