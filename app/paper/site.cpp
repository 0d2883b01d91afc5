#include "paper/site.h"

#include "base/write.h"
#include "paper/siteindex.h"
#include "paper/sitepage.h"
#include "paper/sitepictures.h"
#include "paper/sitetree.h"
#include "paper/sitewords.h"
#include "paper/textlanguage.h"
#include "paper/writebeside.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentMap>

namespace Wenda {

namespace {

constexpr qsizetype pagesAtOnce = 64; // what is in memory at one time

// A page on its way into the site.
struct Draft
{
    int number = 0;
    QString path;
    Result<Page> page;
    QList<SiteTopic> topics;
};

QStringList foldersOf(const QString &path)
{
    return path.split(u'/').mid(0, path.count(u'/'));
}

// Some pages' text, from all over the library: enough to tell its language.
QString sampleOf(const Site &site)
{
    static constexpr qsizetype most = 20;
    const qsizetype step = std::max(qsizetype(1), site.pagePaths.size() / most);
    QString sample;
    for (qsizetype i = 0; i < site.pagePaths.size(); i += step) {
        if (const Result<Page> page = site.readPage(site.pagePaths.at(i)))
            sample += page->text;
    }
    return sample;
}

class SiteWriter final
{
public:
    SiteWriter(const Site &site, const QString &folder)
        : m_site(site)
        , m_folder(QDir::cleanPath(folder))
        , m_places(site.pagePaths)
        , m_pictures(site.libraryRoot, m_folder, site.pictureBytes)
        , m_language(languageTag(site.language, site.language.isEmpty() ? sampleOf(site) : QString()))
        , m_words(m_language)
        , m_frame{site.libraryTitle, m_language, m_places.overview(), m_words}
    {
    }

    Result<SiteReport> write(const SiteProgress &goOn)
    {
        const qsizetype total = m_site.pagePaths.size();
        for (qsizetype start = 0; start < total; start += pagesAtOnce) {
            if (goOn && !goOn(start, total))
                return std::unexpected(Error{Error::Kind::Cancelled, {}});
            if (const auto written = writeSome(start, std::min(start + pagesAtOnce, total)); !written)
                return std::unexpected(written.error());
        }
        if (const auto written = writeRest(); !written)
            return std::unexpected(written.error());
        if (goOn)
            goOn(total, total);
        m_report.pictures = m_pictures.count();
        m_report.missingPictures = m_pictures.missing();
        return m_report;
    }

private:
    Result<void> writeSome(qsizetype start, qsizetype end)
    {
        QList<Draft> drafts;
        for (qsizetype i = start; i < end; ++i)
            drafts.append({int(i), m_site.pagePaths.at(i), Page{}, {}});
        QtConcurrent::blockingMap(drafts, [this](Draft &draft) { read(draft); });
        for (const Draft &draft : std::as_const(drafts)) {
            if (const auto taken = take(draft); !taken)
                return taken;
        }
        const auto results = QtConcurrent::blockingMapped<QList<Result<void>>>(
            drafts, [this](const Draft &draft) { return writePage(draft); });
        for (const Result<void> &result : results) {
            if (!result)
                return result;
        }
        return {};
    }

    void read(Draft &draft) const
    {
        draft.page = m_site.readPage(draft.path);
        if (draft.page)
            draft.topics = siteTopicsOf(*draft.page, foldersOf(draft.path).join(u' '), m_fold);
    }

    Result<void> take(const Draft &draft)
    {
        if (!draft.page) {
            m_report.problems.append(draft.page.error());
            m_entries.append({draft.path, draft.path.section(u'/', -1)});
            return {};
        }
        ++m_report.pages;
        m_entries.append({draft.path, draft.page->title});
        m_index.add(draft.number, draft.topics);
        for (const PagePicture &picture : draft.page->pictures) {
            if (const auto taken = m_pictures.take(picture.address); !taken)
                return taken;
        }
        return {};
    }

    Result<void> writePage(const Draft &draft) const
    {
        const QString file = m_places.fileOf(draft.path);
        if (!draft.page) {
            const QString sentence = m_words.say(QT_TRANSLATE_NOOP("Site", "This page could not be read."));
            const QString html = u"<p class=\"missing\">" + sentence + u"</p>";
            return writeHtml(file, draft.number, draft.path.section(u'/', -1), foldersOf(draft.path), html);
        }
        const QString up = wayUp(file);
        const QString missing = m_words.say(QT_TRANSLATE_NOOP("Site", "This picture was not at hand."));
        const auto newPicture = [&](const HtmlPicture &picture) {
            if (picture.address.startsWith(u"data:image/"))
                return pictureHtml(picture, picture.address);
            const QString copy = m_pictures.fileOf(picture.address);
            return copy.isEmpty() ? pictureCardHtml(picture, missing) : pictureHtml(picture, up + siteAddress(copy));
        };
        const auto newTarget = [&](const QString &target) { return m_places.linkFrom(draft.path, target); };
        return writeHtml(file, draft.number, draft.page->title, foldersOf(draft.path),
                         rewriteHtml(draft.page->html, newTarget, newPicture));
    }

    Result<void> writeHtml(const QString &file, int number, const QString &title, const QStringList &trail,
                           const QString &article) const
    {
        return writeWhole(m_folder + u'/' + file, siteHtml(m_frame, file, number, title, trail, article).toUtf8());
    }

    Result<void> writeRest()
    {
        const QString own = m_folder + QStringLiteral("/_wenda");
        const QByteArray tree = "window.wenda={topics:" + QByteArray::number(m_index.topicCount()) + ",overview:\"" +
                                m_places.overview().toUtf8() + "\",fold:[\"" + m_fold.traditional().toUtf8() + "\",\"" +
                                m_fold.simplified().toUtf8() + "\"],tree:\n" + siteTreeJson(m_entries, m_places) +
                                "};\n";
        if (const auto written = writeWhole(own + QStringLiteral("/tree.js"), tree); !written)
            return written;
        for (const char *name : {"article.css", "site.css", "site.js"}) {
            QFile file(u":/wenda/site/" + QLatin1String(name));
            if (!file.open(QIODevice::ReadOnly))
                return std::unexpected(Error{Error::Kind::Damaged, file.fileName()});
            if (const auto written = writeWhole(own + u'/' + QLatin1String(name), file.readAll()); !written)
                return written;
        }
        if (const auto written = m_index.write(own); !written)
            return written;
        const QString size = m_words.say(QT_TRANSLATE_N_NOOP("Site", "%n page(s)"), m_report.pages);
        return writeHtml(m_places.overview(), -1, m_site.libraryTitle, {},
                         u"<h1>" + m_site.libraryTitle.toHtmlEscaped() + u"</h1>\n<p>" + size + u"</p>\n" +
                             siteTreeHtml(m_entries, m_places));
    }

    const Site &m_site;
    QString m_folder;
    SitePlaces m_places;
    SitePictures m_pictures;
    QString m_language;
    SiteWords m_words;
    SiteFrame m_frame;
    SiteFold m_fold;
    SiteIndex m_index;
    QList<SiteEntry> m_entries;
    SiteReport m_report;
};

} // namespace

Result<SiteReport> writeSite(const Site &site, const QString &folder, const SiteProgress &goOn)
{
    Result<SiteReport> report;
    const Result<void> written = writeBeside(folder, [&](const QString &beside) {
        report = SiteWriter(site, beside).write(goOn);
        return report ? Result<void>() : std::unexpected(report.error());
    });
    return written ? report : std::unexpected(written.error());
}

} // namespace Wenda
