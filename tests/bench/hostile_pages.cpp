// How long pages that were made to hurt take to read, at any size. Usage: bench_hostile_pages [MEGABYTES]; prints each
// page's time, the slowest last, and ends with 1 where one took five seconds or more.
#include "markdown/readpage.h"

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace {

struct Timing
{
    double seconds = 0;
    QByteArray name;
};

Timing timed(const QByteArray &name, const QByteArray &page)
{
    QElapsedTimer clock;
    clock.start();
    const Wenda::Page read = Wenda::readPage(page, {QStringLiteral("page.md"), {}});
    return {double(clock.nsecsElapsed()) / 1e9, QByteArray(name).replace('\n', "\\n").replace('\t', "\\t")};
}

} // namespace

int main(int argc, char **argv)
{
    constexpr double limit = 5; // seconds
    const qsizetype size = qsizetype((argc > 1 ? QByteArray(argv[1]).toDouble() : 10) * 1e6);
    QList<Timing> timings;
    for (const char *piece : {">",
                              "> ",
                              "- ",
                              "1. ",
                              "* > ",
                              "> a\n",
                              "- a\n",
                              "- a\n\n",
                              "* a\n  ",
                              "# a\n",
                              "a\n",
                              "a\n\n",
                              "\n",
                              "```\n",
                              "~~~ a\n",
                              "- ```\n",
                              "|-|\n",
                              "|a|b\n|-|-\n",
                              "[a]: b\n",
                              "[^1]: a\n",
                              "::: a\n",
                              "<dx-tabs>\n",
                              "<dx-alert>",
                              "[",
                              "![",
                              "](",
                              "[a](",
                              "[[a]",
                              "*",
                              "**a",
                              "__a ",
                              "a**b",
                              "*a_ ",
                              "***a",
                              "`",
                              "~",
                              "~~a ",
                              "\\",
                              "<",
                              "&",
                              "&amp;",
                              "http://",
                              "www._",
                              "a@",
                              "a@b.",
                              "[^",
                              "|",
                              "!",
                              "<!--",
                              "<!--\n",
                              "<!a",
                              "<?",
                              "<![CDATA[",
                              "<a ",
                              "<a b=\"",
                              "<a b='",
                              "<b>",
                              "<b>a\n\n",
                              "<font color=1>a</p>",
                              "<div>",
                              "<div>\n\n",
                              "<p>",
                              "<li>",
                              "<td>",
                              "<table><tr><td>",
                              "<table>\n",
                              "<table>\n\n",
                              "<table><tr><td>\n\n",
                              "<ul><li>",
                              "<ul>\n",
                              "<blockquote>",
                              "<h1>a",
                              "<pre>",
                              "<pre>\n\n",
                              "<script>",
                              "<style>\n",
                              "<style>a\n\n",
                              "<select>",
                              "<textarea>",
                              "<svg>",
                              "<video>",
                              "<iframe src=a>",
                              "<a name=x>",
                              "<x>",
                              "</div></td></table></ul></blockquote>",
                              "a",
                              "中",
                              "\xff"})
        timings.append(timed(piece, QByteArray(piece).repeated(size / qsizetype(qstrlen(piece)))));
    std::ranges::sort(timings, {}, &Timing::seconds);
    for (const Timing &timing : timings)
        std::printf("%7.2f s  %s\n", timing.seconds, timing.name.constData());
    return timings.last().seconds < limit ? 0 : 1;
}
