#include "markdown/readpage.h"

#include "markdown/escape.h"

#include <QRegularExpression>

#include <algorithm>

namespace Wenda {
namespace {

// The heading whose topic holds the anchor: its own, or the last one before the place that bears it.
qsizetype headingOf(const Page &page, const QString &anchor)
{
    for (qsizetype i = 0; i < page.headings.size(); ++i) {
        if (page.headings.at(i).anchor == anchor)
            return i;
    }
    const qsizetype at = page.html.indexOf(u" id=\"" + anchor.toHtmlEscaped() + u'"');
    qsizetype found = -1;
    for (qsizetype i = 0; at >= 0 && i < page.headings.size() && page.headings.at(i).htmlStart <= at; ++i)
        found = i;
    return found;
}

qsizetype topicEnd(const Page &page, qsizetype heading)
{
    const auto isAsHigh = [level = page.headings.at(heading).level](const Heading &other) {
        return other.level <= level;
    };
    const auto next = std::find_if(page.headings.cbegin() + heading + 1, page.headings.cend(), isAsHigh);
    return next - page.headings.cbegin();
}

struct Tag
{
    QStringView name;
    bool isEnd = false;
    bool isVoid = false;
    qsizetype end = 0;
};

Tag tagAt(QStringView html, qsizetype at)
{
    const qsizetype end = html.indexOf(u'>', at);
    const bool isEnd = html.at(at + 1) == u'/';
    const qsizetype start = at + (isEnd ? 2 : 1);
    qsizetype nameEnd = start;
    while (html.at(nameEnd).isLetterOrNumber())
        ++nameEnd;
    return {html.mid(start, nameEnd - start), isEnd, html.at(end - 1) == u'/', end + 1};
}

// A piece of well-formed html, balanced again: end tags of what was opened before it go, what it leaves open is closed.
// Parts of a table or list whose whole stands outside are left away, their contents stay.
QString balanced(QStringView piece)
{
    static const QStringList parts{QStringLiteral("td"),    QStringLiteral("th"),    QStringLiteral("tr"),
                                   QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("li"),
                                   QStringLiteral("dt"),    QStringLiteral("dd")};
    QString html;
    QList<QStringView> open; // an empty name: a tag that was left away
    const auto isInside = [&open](QStringView name) {
        static const QStringList wholes{QStringLiteral("table"), QStringLiteral("ul"), QStringLiteral("ol"),
                                        QStringLiteral("dl")};
        return !parts.contains(name) ||
               std::ranges::any_of(open, [](QStringView outer) { return wholes.contains(outer); });
    };
    qsizetype done = 0;
    for (qsizetype at = piece.indexOf(u'<'); at >= 0; at = piece.indexOf(u'<', done)) {
        html.append(piece.mid(done, at - done));
        const Tag tag = tagAt(piece, at);
        done = tag.end;
        bool isKept = true;
        if (tag.isEnd) {
            isKept = !open.isEmpty() && !open.constLast().isEmpty();
            if (!open.isEmpty())
                open.removeLast();
        } else if (!tag.isVoid) {
            isKept = isInside(tag.name);
            open.append(isKept ? tag.name : QStringView());
        }
        if (isKept)
            html.append(piece.mid(at, tag.end - at));
    }
    html.append(piece.mid(done));
    while (!open.isEmpty()) {
        const QStringView name = open.takeLast();
        if (!name.isEmpty())
            html.append(u"</" + name + u'>');
    }
    return html;
}

QString attributeOf(QStringView tag, QStringView name)
{
    const QString start = u' ' + name + u"=\"";
    const qsizetype at = tag.indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    return withoutEntities(tag.mid(from, tag.indexOf(u'"', from) - from));
}

// How many tags of that kind begin before a place; pictures and links are kept in the order of the html.
qsizetype countBefore(QStringView html, QStringView start, qsizetype end)
{
    return html.first(end).count(start);
}

QStringList anchorsOf(QStringView html)
{
    QStringList anchors;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const QString id = attributeOf(html.mid(at, tagAt(html, at).end - at), u"id");
        if (!id.isEmpty())
            anchors.append(id);
    }
    return anchors;
}

} // namespace

Page topicPage(const Page &page, const QString &anchor)
{
    const qsizetype heading = anchor.isEmpty() ? -1 : headingOf(page, anchor);
    if (heading < 0)
        return page;
    const qsizetype end = topicEnd(page, heading);
    const Heading &first = page.headings.at(heading);
    const bool isLast = end == page.headings.size();
    const qsizetype htmlEnd = isLast ? page.html.size() : page.headings.at(end).htmlStart;
    const qsizetype textEnd = isLast ? page.text.size() : page.headings.at(end).textStart;
    Page topic;
    topic.title = first.title;
    topic.order = page.order;
    topic.html = balanced(QStringView(page.html).mid(first.htmlStart, htmlEnd - first.htmlStart));
    topic.text = page.text.mid(first.textStart, textEnd - first.textStart).trimmed();
    const auto part = [&](const auto &all, QStringView start) {
        const qsizetype from = countBefore(page.html, start, first.htmlStart);
        return all.mid(from, countBefore(page.html, start, htmlEnd) - from);
    };
    topic.pictures = part(page.pictures, u"<img ");
    topic.links = part(page.links, u"<a ");
    topic.anchors = anchorsOf(topic.html);
    qsizetype at = 0;
    for (qsizetype i = heading; i < end; ++i) {
        Heading inner = page.headings.at(i);
        inner.textStart = std::min(inner.textStart - first.textStart, topic.text.size());
        // Left-away tags before it have moved it.
        at = topic.html.indexOf(u"<h" + QString::number(inner.level), at);
        inner.htmlStart = at++;
        topic.headings.append(inner);
    }
    return topic;
}

} // namespace Wenda
