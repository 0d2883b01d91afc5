#include "paper/sitepage.h"

#include "paper/linktarget.h"
#include "paper/sitewords.h"

#include <QUrl>

namespace Wenda {

namespace {

QString withoutSuffix(const QString &path)
{
    for (const char *suffix : {".md", ".markdown"}) {
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return path.chopped(qsizetype(qstrlen(suffix)));
    }
    return path;
}

} // namespace

SitePlaces::SitePlaces(const QStringList &pagePaths)
{
    QSet<QString> taken;
    for (const QString &path : pagePaths) {
        QString file = withoutSuffix(path) + QStringLiteral(".html");
        if (taken.contains(file))
            file = path + QStringLiteral(".html");
        taken.insert(file);
        m_files.insert(path, file);
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1))
            m_folders.insert(path.left(slash));
    }
    m_overview = taken.contains(QStringLiteral("index.html")) ? QStringLiteral("_wenda/topics.html")
                                                              : QStringLiteral("index.html");
}

QString SitePlaces::fileOf(const QString &pagePath) const
{
    return m_files.value(pagePath);
}

QString SitePlaces::overview() const
{
    return m_overview;
}

QString SitePlaces::linkFrom(const QString &pagePath, const QString &target) const
{
    if (leadsOut(target))
        return target;
    const qsizetype hash = target.indexOf(u'#');
    const QString anchor = hash < 0 ? QString() : u'#' + siteAddress(target.mid(hash + 1));
    QString path = hash < 0 ? target : target.left(hash);
    if (path.isEmpty())
        return anchor;
    const QString up = wayUp(fileOf(pagePath));
    if (const QString file = fileOf(path); !file.isEmpty())
        return up + siteAddress(file) + anchor;
    if (path.endsWith(u'/'))
        path.chop(1);
    return m_folders.contains(path) ? QString(up + m_overview + u'#' + siteAddress(path)) : QString();
}

QString wayUp(const QString &file)
{
    return QStringLiteral("../").repeated(file.count(u'/'));
}

QString siteAddress(const QString &file)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
}

QString siteHtml(const SiteFrame &frame, const QString &file, int pageNumber, const QString &title,
                 const QStringList &trail, const QString &article)
{
    const SiteWords &words = frame.words;
    const QString up = wayUp(file);
    const QString library = frame.libraryTitle.toHtmlEscaped();
    const QString fullTitle = pageNumber < 0 ? library : QString(title.toHtmlEscaped() + u" · " + library);
    QString language;
    if (!frame.language.isEmpty())
        language = u" lang=\"" + frame.language.toHtmlEscaped() + u'"';
    return u"<!DOCTYPE html>\n<html" + language + u">\n<head>\n<meta charset=\"utf-8\" />\n<title>" + fullTitle +
           u"</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
           "<link rel=\"stylesheet\" href=\"" +
           up + u"_wenda/article.css\" />\n<link rel=\"stylesheet\" href=\"" + up +
           u"_wenda/site.css\" />\n</head>\n<body data-up=\"" + up + u"\" data-page=\"" + QString::number(pageNumber) +
           u"\">\n<header>\n<a class=\"library\" href=\"" + up + frame.overview + u"\">" + library +
           u"</a>\n</header>\n<nav aria-label=\"" + words.say(QT_TRANSLATE_NOOP("Site", "Topics")) +
           u"\">\n<input type=\"search\" id=\"search\" aria-label=\"" + words.say(QT_TRANSLATE_NOOP("Site", "Search")) +
           u"\" placeholder=\"" + words.say(QT_TRANSLATE_NOOP("Site", "Search")) +
           u"\" autocomplete=\"off\" />\n<div id=\"results\" role=\"list\" aria-label=\"" +
           words.say(QT_TRANSLATE_NOOP("Site", "Results")) + u"\" data-none=\"" +
           words.say(QT_TRANSLATE_NOOP("Site", "No topic matches.")) +
           u"\" hidden></div>\n<div id=\"tree\"></div>\n</nav>\n<main>\n<p class=\"trail\">" +
           trail.join(QStringLiteral(" › ")).toHtmlEscaped() + u"</p>\n<article>\n" + article +
           u"\n</article>\n</main>\n<script src=\"" + up + u"_wenda/tree.js\"></script>\n<script src=\"" + up +
           u"_wenda/site.js\"></script>\n</body>\n</html>\n";
}

} // namespace Wenda
