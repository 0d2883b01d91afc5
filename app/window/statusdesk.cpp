#include "window/statusdesk.h"

#include "pictures/picturestore.h"
#include "window/messages.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"
#include "window/statusline.h"

#include <QLocale>

namespace Wenda {

// Questions are counted where that is done at once; a large library is told by its pages.
static constexpr qsizetype mostPagesToCount = 20;

static constexpr auto stoppedSentence =
    QT_TRANSLATE_NOOP("Wenda::StatusDesk", "Indexing was stopped: only what is in the index so far is found.");

StatusDesk::StatusDesk(Librarian &librarian, PictureStore &pictures, ReadingTabs &tabs, StatusLine &line,
                       QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_pictures(pictures)
    , m_tabs(tabs)
    , m_line(line)
{
    connect(&m_librarian, &Librarian::openFailed, this, &StatusDesk::say);
    connect(&m_librarian, &Librarian::indexFailed, this, [this](const Error &error) {
        m_line.say(Messages::sentence(error), tr("Try again"), [this] { m_librarian.goOnIndexing(); });
    });
    connect(&m_librarian, &Librarian::indexProgressed, this, &StatusDesk::showIndex);
    connect(&m_librarian, &Librarian::outlineRead, this, &StatusDesk::summarise);
    connect(&m_tabs, &ReadingTabs::failed, this, &StatusDesk::say);
    connect(&m_tabs, &ReadingTabs::pictureProgressed, this, &StatusDesk::showPictures);
    connect(&m_pictures, &PictureStore::troubleFound, this,
            [this](const QString &path) { m_line.say(Messages::storeTrouble(path)); });
}

void StatusDesk::say(const Error &error)
{
    m_line.say(Messages::sentence(error));
}

std::optional<qsizetype> StatusDesk::questions() const
{
    qsizetype questions = 0;
    for (const LibraryPtr &library : m_librarian.libraries()) {
        for (const PageFile &page : library->pages()) {
            const std::optional<Outline> outline = m_librarian.outlineAtHand(library->root, page.path);
            if (!outline)
                return std::nullopt;
            questions += std::max(qsizetype(0), outline->size() - 1);
        }
    }
    return questions;
}

void StatusDesk::summarise()
{
    qsizetype pages = 0;
    QList<Error> problems;
    for (const LibraryPtr &library : m_librarian.libraries()) {
        pages += library->pageCount;
        problems += library->problems;
    }
    QStringList sentences;
    const auto counted = pages > 0 && pages <= mostPagesToCount ? questions() : std::nullopt;
    if (counted)
        sentences.append(tr("%Ln question(s)", nullptr, int(*counted)));
    else if (pages > 0)
        sentences.append(tr("%Ln page(s)", nullptr, int(pages)));
    if (m_index.isComplete && pages > 0)
        sentences.append(tr("Index is up to date"));
    if (problems.size() == 1)
        sentences.append(Messages::sentence(problems.first()));
    else if (problems.size() > 1)
        sentences.append(tr("%Ln file(s) could not be read", nullptr, int(problems.size())));
    m_line.setSummary(sentences);
}

void StatusDesk::showIndex(const Librarian::IndexProgress &progress)
{
    const bool wasComplete = m_index.isComplete;
    m_index = progress;
    const QLocale locale;
    const QString words = tr("Indexing %1 / %2").arg(locale.toString(progress.done), locale.toString(progress.total));
    m_line.setProgress(QStringLiteral("index"), words, progress.done,
                       progress.isComplete || progress.isStopped ? 0 : progress.total,
                       {tr("Stop indexing"), [this] { stopIndexing(); }});
    if (wasComplete == progress.isComplete)
        return;
    summarise();
    if (progress.isComplete)
        m_line.takeBack(tr(stoppedSentence));
}

void StatusDesk::stopIndexing()
{
    m_librarian.stopIndexing();
    m_line.say(tr(stoppedSentence), tr("Go on"), [this] { m_librarian.goOnIndexing(); });
}

void StatusDesk::showPictures(int loading, int failed, int total)
{
    const QLocale locale;
    const int done = total - loading;
    m_line.setProgress(QStringLiteral("pictures"),
                       tr("Loading pictures %1 / %2").arg(locale.toString(done), locale.toString(total)), done,
                       loading > 0 ? total : 0);
    const Location here = m_tabs.current()->here();
    const QString page = here.root + u'\n' + pageOf(here.id);
    if (page != m_toldPage && !m_told.isEmpty() && m_line.message() == m_told)
        m_line.unsay(); // it was of the page that was left
    if (loading > 0 || failed == 0 || page == m_toldPage)
        return;
    m_toldPage = page;
    m_told = tr("%Ln picture(s) could not be loaded.", nullptr, failed);
    m_line.say(m_told, tr("Retry all"), [this] { retryPictures(); });
}

void StatusDesk::retryPictures()
{
    m_toldPage.clear();
    m_tabs.current()->pane()->retryPictures();
}

} // namespace Wenda
