#include "markdown/autolinks.h"

namespace Wenda {
namespace {

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isAddressCharacter(QChar c)
{
    return isAsciiWord(c) || QStringView(u"-._~:/?#[]@!$&'()*+,;=%|{}^\\").contains(c);
}

// How much of an address is its own: no punctuation at its end, and a ')' only where its '(' stands in it.
qsizetype trimmedLength(QStringView address)
{
    qsizetype length = address.size();
    qsizetype open = address.count(u'(');
    qsizetype closed = address.count(u')');
    while (length > 0) {
        const QChar last = address.at(length - 1);
        if (last == u')' && closed > open)
            --closed;
        else if (!QStringView(u"?!.,:;*_~'\"&([]{}|\\^").contains(last))
            break;
        else if (last == u'(')
            --open;
        --length;
    }
    return length;
}

qsizetype webLength(QStringView text, qsizetype start, qsizetype prefix)
{
    qsizetype end = start + prefix;
    if (end == text.size() || !isAsciiWord(text.at(end)))
        return 0;
    while (end < text.size() && isAddressCharacter(text.at(end)))
        ++end;
    return trimmedLength(text.mid(start, end - start));
}

TextRange mailRange(QStringView text, qsizetype at, qsizetype from)
{
    qsizetype start = at;
    while (start > from &&
           (isAsciiWord(text.at(start - 1)) || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(text.at(start - 1))))
        --start;
    while (start < at && !isAsciiWord(text.at(start)))
        ++start;
    qsizetype end = at + 1;
    while (end < text.size() && (isAsciiWord(text.at(end)) || text.at(end) == u'-' || text.at(end) == u'.'))
        ++end;
    while (end > at + 1 && !isAsciiWord(text.at(end - 1)))
        --end;
    const bool hasDot = text.mid(at + 1, end - at - 1).contains(u'.');
    return start < at && hasDot && isAsciiWord(text.at(at + 1)) ? TextRange{start, end - start} : TextRange{};
}

} // namespace

QList<Autolink> findAutolinks(QStringView text)
{
    QList<Autolink> found;
    qsizetype from = 0; // behind the last address found
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QStringView rest = text.mid(i);
        if (c == u'@') {
            const TextRange range = mailRange(text, i, from);
            if (range.length > 0) {
                found.append({range, u"mailto:" + text.mid(range.start, range.length).toString()});
                from = range.start + range.length;
                i = from - 1;
            }
            continue;
        }
        if ((c != u'h' && c != u'H' && c != u'w' && c != u'W') || (i > from && isAsciiWord(text.at(i - 1))))
            continue;
        const bool isBare = rest.startsWith(u"www.", Qt::CaseInsensitive);
        const qsizetype prefix = isBare                                              ? 4
                                 : rest.startsWith(u"https://", Qt::CaseInsensitive) ? 8
                                 : rest.startsWith(u"http://", Qt::CaseInsensitive)  ? 7
                                                                                     : 0;
        const qsizetype length = prefix ? webLength(text, i, prefix) : 0;
        if (length <= prefix)
            continue;
        const QString address = rest.left(length).toString();
        found.append({{i, length}, isBare ? u"http://" + address : address});
        from = i + length;
        i = from - 1;
    }
    return found;
}

} // namespace Wenda
