#include "search/parse.h"

#include "search/fold.h"

namespace Wenda {

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'＂';
}

// Where the quote at start ends, or -1: it must be followed by a blank or by nothing, so that 5"disk stays as typed.
qsizetype closingQuote(QStringView text, qsizetype start)
{
    for (qsizetype i = start + 1; i < text.size(); ++i)
        if (isQuote(text[i]) && (i + 1 == text.size() || text[i + 1].isSpace()))
            return i;
    return -1;
}

} // namespace

ParsedQuery parse(QStringView typed)
{
    ParsedQuery query;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        const qsizetype start = at;
        const bool isMinus = typed[at] == u'-' && at + 1 < typed.size() && !typed[at + 1].isSpace();
        const qsizetype wordStart = start + (isMinus ? 1 : 0);
        ParsedQuery::Term term;
        const qsizetype closing = isQuote(typed[wordStart]) ? closingQuote(typed, wordStart) : -1;
        if (closing > wordStart + 1) {
            term = {folded(typed.mid(wordStart + 1, closing - wordStart - 1)).trimmed(), true};
            at = closing + 1;
        } else {
            while (at < typed.size() && !typed[at].isSpace())
                ++at;
            term.text = folded(typed.mid(wordStart, at - wordStart)).trimmed();
        }
        if (!term.text.isEmpty())
            (isMinus ? query.excluded : query.terms).append(term);
    }
    // Nothing to find but something to leave out: it was meant as text ("-p", "--help").
    if (query.terms.isEmpty()) {
        query.excluded.clear();
        const QString whole = folded(typed.trimmed());
        if (!whole.isEmpty())
            query.terms.append({whole, false});
    }
    return query;
}

ParsedQuery parseAsText(QStringView typed)
{
    ParsedQuery query;
    for (const QString &word : folded(typed).simplified().split(u' ', Qt::SkipEmptyParts))
        query.terms.append({word, false});
    return query;
}

} // namespace Wenda
