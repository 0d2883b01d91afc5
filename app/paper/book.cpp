#include "paper/book.h"

#include "paper/pdffacts.h"
#include "paper/pdftounicode.h"
#include "paper/sheetpainter.h"
#include "paper/sheets.h"
#include "paper/textlanguage.h"
#include "paper/typeset.h"
#include "paper/writebeside.h"

#include <QFileInfo>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>

#include <algorithm>

namespace Wenda {

namespace {

constexpr int headingLevels = 100; // below folders, however deep
constexpr qsizetype sampleLength = 20'000;

class BookWriter final
{
public:
    BookWriter(const Book &book, PictureStore &pictures, const QPageLayout &layout)
        : m_book(book)
        , m_pictures(pictures)
        , m_layout(layout)
        , m_text(sheetTextArea(layout))
    {
    }

    // Errors: Cancelled, DiskFull.
    Result<void> writeRaw(const QString &path, const BookProgress &goOn)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return std::unexpected(Error{Error::Kind::NotWritable, path});
        {
            QPdfWriter writer(&file);
            writer.setResolution(sheetResolution());
            writer.setPageLayout(m_layout);
            writer.setCreator(QStringLiteral("Wenda " WENDA_VERSION));
            QPainter painter(&writer);
            for (qsizetype i = 0; i < m_book.pagePaths.size(); ++i) {
                if (goOn && !goOn(i, m_book.pagePaths.size()))
                    return std::unexpected(Error{Error::Kind::Cancelled, {}});
                addPage(painter, writer, m_book.pagePaths.at(i));
            }
            addContents(painter, writer);
        }
        if (!file.flush() || file.error() != QFileDevice::NoError)
            return std::unexpected(Error{Error::Kind::DiskFull, path});
        return {};
    }

    PdfFacts facts()
    {
        PdfFacts facts;
        facts.title = m_book.libraryTitle;
        facts.author = m_book.libraryTitle;
        facts.language = fileLanguage(m_book.language, m_sample);
        facts.outline = m_outline;
        for (SheetLink &link : m_links) {
            if (!link.topic.isEmpty()) {
                const auto place = m_places.constFind(link.topic);
                const auto page = m_places.constFind(link.topic.section(u'#', 0, 0));
                const auto to = place != m_places.cend() ? place : page;
                if (to == m_places.cend())
                    continue;
                link.toSheet = to->sheet;
                link.toTop = to->top;
            }
            facts.links.append(link);
        }
        facts.lastToFront = m_contents;
        QString characters;
        for (const char32_t code : std::as_const(m_characters))
            characters += QString::fromUcs4(&code, 1);
        facts.meant = meantBy({}, characters);
        return facts;
    }

    BookReport report() const { return m_report; }

private:
    struct Place
    {
        int sheet = 0;
        qreal top = 0;
    };

    void newSheet(QPainter &painter, QPdfWriter &writer)
    {
        if (m_sheet > 0)
            writer.newPage();
        painter.resetTransform();
        painter.translate(-m_layout.paintRectPixels(writer.resolution()).topLeft());
        painter.scale(writer.resolution() / 72.0, writer.resolution() / 72.0);
        ++m_sheet;
    }

    void addPage(QPainter &painter, QPdfWriter &writer, const QString &path)
    {
        const Result<Page> page = m_book.readPage(path);
        if (!page) {
            m_report.problems.append(page.error());
            return;
        }
        const QStringList folders = path.split(u'/').mid(0, path.count(u'/'));
        const Answer answer{*page, m_book.libraryRoot, m_book.libraryTitle, folders, path, m_book.language};
        const int first = m_sheet;
        Sheets sheets({answer}, {.hasLinkList = false}, m_layout, m_pictures, {first + 1, false});
        sheets.setAll();
        addFolders(folders, first);
        for (const SheetHeading &heading : sheets.outline()) {
            const bool isPage = heading.level == 0;
            const int level = isPage ? int(folders.size()) : headingLevels + heading.level;
            m_outline.append({first + heading.sheet, heading.top, level, heading.title, {}});
            m_places.insert(isPage ? path : QString(path + u'#' + heading.anchor),
                            {first + heading.sheet, heading.top});
        }
        for (SheetLink link : sheets.links()) {
            link.sheet += first;
            link.toSheet += link.toSheet < 0 ? 0 : first;
            m_links.append(link);
        }
        m_rows.append({page->title, first + 1, int(folders.size())});
        for (int i = 0; i < sheets.count(); ++i) {
            newSheet(painter, writer);
            sheets.paint(painter, i);
        }
        remember(page->title + page->text + path);
        m_report.sheets += sheets.count();
        ++m_report.pages;
    }

    void addFolders(const QStringList &folders, int sheet)
    {
        const auto parting = std::mismatch(folders.cbegin(), folders.cend(), m_folders.cbegin(), m_folders.cend());
        for (auto folder = parting.first; folder != folders.cend(); ++folder) {
            const int depth = int(folder - folders.cbegin());
            m_outline.append({sheet, m_text.top(), depth, *folder, {}});
            m_rows.append({*folder, sheet + 1, depth});
        }
        m_folders = folders;
    }

    void addContents(QPainter &painter, QPdfWriter &writer)
    {
        const int body = m_sheet;
        m_contents = contentsSheets(m_rows.size(), m_text.height());
        for (int sheet = 0; sheet < m_contents; ++sheet) {
            newSheet(painter, writer);
            painter.save();
            painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            paintContentsSheet(painter, m_text, m_book.libraryTitle, m_rows, sheet);
            painter.restore();
            const QList<QRectF> rects = contentsRects(m_text, m_rows.size(), sheet);
            const qsizetype first = sheet * rowsAContentsSheet(m_text.height());
            for (qsizetype i = 0; i < rects.size(); ++i)
                m_links.append({body + sheet, rects.at(i), {}, m_rows.at(first + i).number - 1, m_text.top(), {}});
        }
        m_report.sheets += m_contents;
    }

    void remember(const QString &text)
    {
        if (m_sample.size() < sampleLength)
            m_sample += text;
        const QList<uint> codes = text.toUcs4();
        for (const uint code : codes)
            m_characters.insert(code);
    }

    const Book &m_book;
    PictureStore &m_pictures;
    QPageLayout m_layout;
    QRectF m_text;
    int m_sheet = 0;
    int m_contents = 0;
    QStringList m_folders; // of the page before
    QList<SheetHeading> m_outline;
    QList<SheetLink> m_links;
    QList<ContentsRow> m_rows;
    QHash<QString, Place> m_places; // by topic id
    QSet<char32_t> m_characters;
    QString m_sample; // of the text, that tells its language
    BookReport m_report;
};

} // namespace

Result<BookReport> writeBook(const Book &book, PictureStore &pictures, const QString &path, const QPageLayout &layout,
                             const BookProgress &goOn)
{
    const QFileInfo target(path);
    BookWriter writer(book, pictures, layout);
    const Result<void> written = writeBeside(target.absolutePath(), [&](const QString &beside) -> Result<void> {
        const QString raw = beside + QStringLiteral("/.raw"), finished = beside + u'/' + target.fileName();
        if (const Result<void> rawWritten = writer.writeRaw(raw, goOn); !rawWritten)
            return rawWritten;
        if (!writeFinishedPdf(raw, finished, writer.facts()) || !QFile::remove(raw))
            return std::unexpected(Error{Error::Kind::DiskFull, {}});
        return {};
    });
    if (!written) {
        const bool isCancelled = written.error().kind == Error::Kind::Cancelled;
        return std::unexpected(Error{written.error().kind, isCancelled ? QString() : path});
    }
    if (goOn)
        goOn(book.pagePaths.size(), book.pagePaths.size());
    return writer.report();
}

} // namespace Wenda
