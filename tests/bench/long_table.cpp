// How long the window stands still while a page with a long table opens: until its first screen is painted, and then
// the longest turn of the event loop until all of it is laid out. Usage: bench_long_table [ROWS]; run with
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
    return page;
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

// The longest turn until the scroll bar has not grown for a while.
double longestTurn(const Wenda::Pane &pane, int &turns)
{
    double longest = 0;
    QElapsedTimer quiet;
    quiet.start();
    for (int reach = -1; quiet.elapsed() < 300;) {
        QElapsedTimer clock;
        clock.start();
        QApplication::processEvents();
        const double taken = milliseconds(clock);
        longest = qMax(longest, taken);
        turns += taken > 1;
        if (const int now = pane.verticalScrollBar()->maximum(); now != reach) {
            reach = now;
            quiet.restart();
        }
    }
    return longest;
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
    const double longest = longestTurn(pane, turns);
    std::printf("%d rows: read %.1f ms, set %.1f ms, painted %.1f ms, then %d turns, the longest %.1f ms\n", rows, read,
                set, painted, turns, longest);
    return 0;
}
