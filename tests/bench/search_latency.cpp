// How long searches take while somebody types: bench_search_latency INDEX QUERIES
// INDEX is an index file of Wenda's; QUERIES has a JSON object with a "query" a line. Every query is typed character by
// character, 20 passages each time.
#include "search/index.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Wenda;

struct Timing
{
    double milliseconds;
    QString text;
};

static QStringList queriesIn(const QString &path)
{
    QStringList queries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return queries;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (const QJsonObject object = QJsonDocument::fromJson(line).object(); object.contains(QLatin1String("query")))
            queries.append(object.value(QLatin1String("query")).toString());
    return queries;
}

static double timed(const Index &index, const QString &text)
{
    Question question;
    question.text = text;
    question.limit = 20;
    QElapsedTimer clock;
    clock.start();
    const Results results = index.search(question);
    return double(clock.nsecsElapsed()) / 1e6;
}

static void report(const char *name, std::vector<Timing> timings)
{
    std::sort(timings.begin(), timings.end(),
              [](const Timing &a, const Timing &b) { return a.milliseconds < b.milliseconds; });
    const auto at = [&](double share) { return timings[size_t(share * double(timings.size() - 1))].milliseconds; };
    std::printf("%-14s %5zu  median %6.2f  95 %% %6.2f  99 %% %6.2f  worst %6.2f ms:", name, timings.size(), at(0.5),
                at(0.95), at(0.99), at(1));
    for (size_t i = 0; i < std::min<size_t>(4, timings.size()); ++i)
        std::printf(" %s", qPrintable(timings[timings.size() - 1 - i].text));
    std::printf("\n");
}

int main(int argc, char **argv)
{
    const auto index = argc == 3 ? Index::open(QString::fromLocal8Bit(argv[1])) : std::unexpected(Error{});
    const QStringList queries = argc == 3 ? queriesIn(QString::fromLocal8Bit(argv[2])) : QStringList();
    if (!index || queries.isEmpty())
        return std::fputs("bench_search_latency INDEX QUERIES\n", stderr), 2;
    std::printf("%lld topics; first search %.1f ms, first by sound %.1f ms\n", (long long)(*index)->topicCount(),
                timed(**index, QStringLiteral("域名")), timed(**index, QStringLiteral("yuming")));
    std::vector<Timing> typed;
    std::vector<Timing> whole;
    for (const QString &query : queries) {
        for (qsizetype length = 1; length <= query.size(); ++length) {
            typed.push_back({timed(**index, query.left(length)), query.left(length)});
            if (length == query.size())
                whole.push_back(typed.back());
        }
    }
    std::vector<Timing> common;
    for (const char *word :
         {"API", "的", "服务器", "云", "使用", "服务", "c", "http", "1", "说明", "a", "请求 参数", "/", "*"})
        common.push_back({timed(**index, QString::fromUtf8(word)), QString::fromUtf8(word)});
    report("typing", typed);
    report("whole queries", whole);
    report("common words", common);
    return 0;
}
