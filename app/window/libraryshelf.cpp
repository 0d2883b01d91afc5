#include "window/libraryshelf.h"

#include "base/startlibrary.h"
#include "librarian/librarian.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace Wenda {

static constexpr qsizetype mostRecent = 15;

LibraryShelf::LibraryShelf(Librarian &librarian, QWidget *window)
    : QObject(window)
    , m_librarian(librarian)
    , m_window(window)
{
    connect(&m_librarian, &Librarian::libraryOpened, this, [this](const LibraryPtr &library) {
        keep(library->source);
        rememberLibrary(m_librarian.libraries().first()->source); // for the command line
        Q_EMIT changed();
    });
    connect(&m_librarian, &Librarian::libraryClosed, this, &LibraryShelf::changed);
}

void LibraryShelf::open(const QString &path)
{
    m_librarian.open(path);
}

void LibraryShelf::openAlso(const QString &path)
{
    m_librarian.openAlso(path);
}

void LibraryShelf::askForFolder(bool isBeside)
{
    auto *dialog = new QFileDialog(m_window, tr("Open folder"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, isBeside](const QString &path) { isBeside ? openAlso(path) : open(path); });
    dialog->open();
}

void LibraryShelf::askForPage()
{
    auto *dialog = new QFileDialog(m_window, tr("Open page"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Markdown pages (%1)").arg(QStringLiteral("*.md *.markdown")), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, qOverload<const QString &>(&LibraryShelf::open));
    dialog->open();
}

void LibraryShelf::close(const QString &root)
{
    m_librarian.close(root);
}

QStringList LibraryShelf::pathsOf(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QFileInfo file(url.toLocalFile());
        const QString ending = file.suffix().toLower();
        const bool isPage = ending == QLatin1String("md") || ending == QLatin1String("markdown");
        if (url.isLocalFile() && (file.isDir() || (file.isFile() && isPage)))
            paths.append(file.absoluteFilePath());
    }
    return paths;
}

QStringList LibraryShelf::open() const
{
    QStringList paths;
    for (const LibraryPtr &library : m_librarian.libraries())
        paths.append(library->source);
    return paths;
}

void LibraryShelf::keep(const QString &path)
{
    if (path.startsWith(u':')) // built in: always at hand in the menu
        return;
    m_recent.removeAll(path);
    m_recent.prepend(path);
    m_recent = m_recent.mid(0, mostRecent);
}

void LibraryShelf::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : std::as_const(m_recent)) {
        QString label = QDir::toNativeSeparators(path);
        label.replace(u'&', QStringLiteral("&&"));
        connect(menu->addAction(label), &QAction::triggered, this, [this, path] { open(path); });
    }
    if (!m_recent.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("Built-in questions and answers")), &QAction::triggered, this,
            [this] { open(builtInFaq(QLocale().name())); });
}

} // namespace Wenda
