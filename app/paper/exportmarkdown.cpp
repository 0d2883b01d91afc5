#include "paper/export.h"

#include "markdown/escape.h"

#include <QRegularExpression>

namespace Wenda {

namespace {

// A line of the source that looks like a heading.
struct HeadingLine
{
    qsizetype start = 0;
    int level = 0;
    QString key; // letters and digits only: how headings of source and page are told to be the same
};

QString keyOf(const QString &title)
{
    static const QRegularExpression tagsAndTargets(QStringLiteral("</?[A-Za-z][^>]*>|\\]\\([^)]*\\)"));
    QString text = withoutEntities(QString(title).remove(tagsAndTargets));
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

// Walks the lines of a source; knows fences and front matter, in which nothing is a heading.
class HeadingScan final
{
public:
    QList<HeadingLine> scan(const QString &source)
    {
        qsizetype start = 0;
        while (start < source.size()) {
            const qsizetype newline = source.indexOf(u'\n', start);
            const qsizetype end = newline < 0 ? source.size() : newline;
            take(QStringView(source).mid(start, end - start), start);
            start = end + 1;
        }
        return m_found;
    }

private:
    void take(QStringView line, qsizetype start)
    {
        static const QRegularExpression fence(QStringLiteral("^[\\s>]*(`{3,}|~{3,})"));
        static const QRegularExpression atx(QStringLiteral("^[\\s>*+-]*?(#{1,6})([^#].*)$"));
        static const QRegularExpression raw(QStringLiteral("<[hH]([1-6])[\\s>]"));
        static const QRegularExpression underline(QStringLiteral("^ {0,3}(=+|-+)\\s*$"));
        const bool isRule = line.trimmed() == u"---";
        if (m_isInFrontMatter || (start == 0 && isRule)) {
            m_isInFrontMatter = start == 0 || !isRule;
            return;
        }
        if (const auto match = fence.match(line); match.hasMatch())
            turnFence(match.captured(1));
        if (!m_fence.isEmpty())
            return;
        if (const auto match = atx.match(line); match.hasMatch()) {
            add(start, int(match.capturedLength(1)), match.captured(2));
        } else if (const auto match = raw.match(line); match.hasMatch()) {
            add(start, match.capturedView(1).toInt(), line.mid(match.capturedStart()).toString());
        } else if (const auto match = underline.match(line); match.hasMatch() && !m_before.isEmpty()) {
            add(m_beforeStart, match.capturedView(1).startsWith(u'=') ? 1 : 2, m_before);
        }
        m_before = line.trimmed().toString();
        m_beforeStart = start;
    }

    void turnFence(const QString &mark)
    {
        if (m_fence.isEmpty())
            m_fence = mark;
        else if (mark.startsWith(m_fence))
            m_fence.clear();
    }

    void add(qsizetype start, int level, const QString &title) { m_found.append({start, level, keyOf(title)}); }

    QList<HeadingLine> m_found;
    QString m_fence;
    QString m_before; // the line before: a setext heading's title
    qsizetype m_beforeStart = 0;
    bool m_isInFrontMatter = false;
};

// Where each heading of the page begins in its source; -1 for those that the scan does not see.
QList<qsizetype> headingStarts(const QString &source, const Page &page)
{
    const QList<HeadingLine> lines = HeadingScan().scan(source);
    QList<qsizetype> starts;
    qsizetype next = 0;
    for (const Heading &heading : page.headings) {
        const QString key = keyOf(heading.title);
        qsizetype at = next;
        while (at < lines.size() && (lines.at(at).level != heading.level || lines.at(at).key != key))
            ++at;
        starts.append(at < lines.size() ? lines.at(at).start : -1);
        if (at < lines.size())
            next = at + 1;
    }
    return starts;
}

} // namespace

QString answerAsMarkdown(const QString &source, const Page &page, const QString &anchor)
{
    if (anchor.isEmpty())
        return source;
    const QList<qsizetype> starts = headingStarts(source, page);
    for (qsizetype i = 0; i < page.headings.size(); ++i) {
        if (page.headings.at(i).anchor != anchor || starts.at(i) < 0)
            continue;
        qsizetype end = source.size();
        for (qsizetype j = i + 1; j < page.headings.size() && end == source.size(); ++j) {
            if (page.headings.at(j).level <= page.headings.at(i).level && starts.at(j) >= 0)
                end = starts.at(j);
        }
        return source.mid(starts.at(i), end - starts.at(i)).trimmed() + u'\n';
    }
    return {};
}

} // namespace Wenda
