// How long the window stands still while a page with a long table opens: until its first screen is painted, and then
// the longest turn of the event loop until all of it is laid out; and while the reader goes to its end, or something
// happens to him there. Usage: bench_long_table [ROWS]; run with
// QT_QPA_PLATFORM=offscreen.
#include "markdown/readpage.h"
#include "pictures/picturestore.h"
#include "reader/pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

namespace {

QByteArray longTable(int rows)
{
    QByteArray page = "# 状态码\n\n| 代码 | 名称 | 说明 | 处理 |\n| --- | --- | --- | --- |\n";
    for (int i = 0; i < rows; ++i)
        page += "| " + QByteArray::number(i) +
                " | `InvalidParameter` | 请求的参数不合法，请检查后重试 | 参见[说明](https://example.com/a) |\n";
    return page + "\n## End\n\nThe last line.\n";
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

// The longest turn until the page stands still for a while.
double longestTurn(const Wenda::Pane &pane, int &turns, double &whole)
{
    double longest = 0;
    QElapsedTimer quiet, all;
    quiet.start();
    all.start();
    for (std::pair reach{-1, -1}; quiet.elapsed() < 1500;) {
        QElapsedTimer clock;
        clock.start();
        QApplication::processEvents();
        const double taken = milliseconds(clock);
        longest = qMax(longest, taken);
        turns += taken > 1;
        if (const std::pair now{pane.verticalScrollBar()->maximum(), pane.verticalScrollBar()->value()}; now != reach) {
            reach = now;
            whole = milliseconds(all);
            quiet.restart();
        }
    }
    return longest;
}

// What happens to a page that is set and not laid out yet, or, at its end, is.
enum class At { Top, End };
template <typename Event>
void measure(const char *name, At at, const Wenda::Page &page, Wenda::PictureStore &store, Event happen)
{
    Wenda::Pane pane(store, [](QStringView text, const QStringList &words) {
        const qsizetype at = text.lastIndexOf(words.first());
        return at < 0 ? Wenda::TextRanges() : Wenda::TextRanges{{at, words.first().size()}};
    });
    pane.resize(900, 750);
    pane.show();
    pane.showPage(page, {}, {}, {});
    while (pane.isSettingMore())
        QApplication::processEvents();
    if (at == At::End) {
        pane.showAnchor(QStringLiteral("end"));
        while (pane.verticalScrollBar()->value() == 0)
            QApplication::processEvents();
    }
    QElapsedTimer clock;
    clock.start();
    happen(pane);
    const double atOnce = milliseconds(clock);
    int turns = 0;
    double whole = 0;
    const double longest = longestTurn(pane, turns, whole);
    std::printf("%s: at once %.1f ms, then %d turns, the longest %.1f ms, the whole %.0f ms; at \"%s\"\n", name, atOnce,
                turns, longest, whole, qPrintable(pane.currentAnchor()));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int rows = application.arguments().value(1, QStringLiteral("6000")).toInt();
    const QByteArray bytes = longTable(rows);
    QTemporaryDir folder;
    Wenda::PictureStore store(folder.filePath("cache"), folder.filePath("kept"));
    Wenda::Pane pane(store, {});
    pane.resize(900, 750);
    pane.show();
    QApplication::processEvents();

    QElapsedTimer clock;
    clock.start();
    const Wenda::Page page = Wenda::readPage(bytes, {QStringLiteral("a.md"), {}});
    const double read = milliseconds(clock);
    clock.restart();
    pane.showPage(page, folder.path(), {}, {});
    const double set = milliseconds(clock);
    clock.restart();
    pane.viewport()->repaint();
    const double painted = milliseconds(clock);
    int turns = 0;
    double whole = 0;
    const double longest = longestTurn(pane, turns, whole);
    std::printf("%d rows: read %.1f ms, set %.1f ms, painted %.1f ms, then %d turns, the longest %.1f ms\n", rows, read,
                set, painted, turns, longest);
    using Wenda::Pane;
    measure("anchor", At::Top, page, store, [](Pane &there) { there.showAnchor(QStringLiteral("end")); });
    measure("find", At::Top, page, store, [](Pane &there) { there.findText(QStringLiteral("last")); });
    measure("narrower", At::End, page, store, [](Pane &there) { there.resize(700, 750); });
    measure("higher", At::End, page, store, [](Pane &there) { there.resize(900, 800); });
    measure("larger text", At::End, page, store, [](Pane &there) { there.setTextScale(1.1); });
    measure("new version", At::End, page, store, [](Pane &there) { there.replacePage(*there.page()); });
    return 0;
}
