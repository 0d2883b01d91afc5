// Whether searches find all that a plain scan finds, and nothing else: bench_search_recall LIBRARY FOLDER [COUNT]
// Asks for COUNT (2,000) random runs of 1 to 6 Han characters from the text of LIBRARY; its index is brought up to date
// in FOLDER. The runs are the same each time.
#include "librarian/librarian.h"
#include "librarian/topics.h"
#include "search/fold.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>
#include <random>
#include <set>

using namespace Wenda;

struct Scanned
{
    QString id;
    QString fields; // heading, trail and text, folded, parted by '\n'
};

static std::vector<Scanned> scanned(const Librarian &librarian, const LibraryPtr &library)
{
    std::vector<Scanned> topics;
    librarian.readPages(library->root, [&](const PageFile &file, const Result<Page> &page) {
        Page shown = page.value_or(Page());
        if (shown.title.isEmpty())
            shown.title = QFileInfo(file.path).completeBaseName(); // what cannot be read is found by its name
        for (const IndexTopic &topic : indexPageOf(shown, file).topics)
            topics.push_back(
                {topic.id, folded(QStringList{topic.heading, topic.trail.join(u'\n'), topic.text}.join(u'\n'))});
        return true;
    });
    return topics;
}

static bool isHanRun(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; });
}

// "" where the place is no Han run.
static QString randomRun(const std::vector<Scanned> &topics, std::mt19937 &random)
{
    const QString &text = topics[random() % topics.size()].fields;
    const qsizetype length = 1 + qsizetype(random() % 6);
    if (text.size() < length)
        return {};
    const QStringView run = QStringView(text).mid(qsizetype(random() % size_t(text.size() - length + 1)), length);
    // What folds anew by itself was cut out of a pair of characters.
    return isHanRun(run) && folded(run) == run ? run.toString() : QString();
}

static std::set<QString> searched(Librarian &librarian, const QString &run)
{
    Question question;
    question.text = run;
    question.limit = 0;
    std::set<QString> ids;
    for (const Hit &hit : librarian.searchNow(question).hits) {
        ids.insert(hit.id);
        ids.insert(hit.also.begin(), hit.also.end());
    }
    return ids;
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 3)
        return std::fputs("bench_search_recall LIBRARY FOLDER [COUNT]\n", stderr), 2;
    Librarian librarian(QString::fromLocal8Bit(argv[2]));
    const LibraryPtr library = librarian.openNow(QString::fromLocal8Bit(argv[1])).value();
    librarian.indexNow(false).value();
    const std::vector<Scanned> topics = scanned(librarian, library);
    const int count = argc > 3 ? std::atoi(argv[3]) : 2000;
    std::mt19937 random(1);
    int asked = 0;
    int differing = 0;
    qsizetype hits = 0;
    while (asked < count) {
        const QString run = randomRun(topics, random);
        if (run.isEmpty())
            continue;
        ++asked;
        std::set<QString> expected;
        for (const Scanned &topic : topics)
            if (topic.fields.contains(run))
                expected.insert(topic.id);
        const std::set<QString> found = searched(librarian, run);
        hits += qsizetype(expected.size());
        if (found == expected)
            continue;
        if (++differing <= 10)
            std::printf("%s: scan %zu, search %zu\n", qPrintable(run), expected.size(), found.size());
    }
    std::printf("%zu topics, %d runs, %lld hits; %d runs differ from a plain scan\n", topics.size(), asked,
                (long long)hits, differing);
    return differing == 0 ? 0 : 1;
}
