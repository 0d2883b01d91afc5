// bench_print LIBRARY COUNT [SEED] [FOLDER]: prints COUNT random topics of the pages under LIBRARY as PDF and compares
// pdftotext's answer with the topic's text; times against QTextDocument::print of the same HTML in the same run.
#include "markdown/readpage.h"
#include "paper/pagestyle.h"
#include "paper/printjob.h"
#include "paper/typesetcard.h"
#include "pictures/picture.h"
#include "pictures/picturestore.h"

#include <QBuffer>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextDocument>

#include <algorithm>
#include <cstdio>

using namespace Wenda;

static QStringList pagesUnder(const QString &root)
{
    QStringList paths;
    QDirIterator files(root, {QStringLiteral("*.md")}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    return paths;
}

// Blanks, soft breaks and the marks that lists and boxes are drawn with are no text of the page.
static QString compared(const QString &text)
{
    QString result = text.normalized(QString::NormalizationForm_KC);
    result.removeIf([](QChar c) {
        return c.isSpace() || c.unicode() == 0x200b || c.unicode() == 0xfffc || c.category() == QChar::Other_Control ||
               QStringLiteral("•◦▪☐☑").contains(c);
    });
    return result;
}

static QString textOf(const QString &path, const QPageLayout &layout)
{
    const QRect area = layout.paintRectPoints().adjusted(0, 18, 0, -18); // without header and footer
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {"-raw", "-r", "72", "-x", "0", "-W", "2000", "-y", QString::number(area.top()), "-H",
                   QString::number(area.height()), path, "-"});
    process.waitForFinished(60000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

static QStringList headsOf(const QString &html)
{
    static const QRegularExpression head(QStringLiteral("<thead>(.*?)</thead>"),
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList heads;
    auto found = head.globalMatch(html);
    while (found.hasNext()) {
        QTextDocument document;
        document.setHtml(
            found.next().captured(1).replace(QRegularExpression(QStringLiteral("<[^>]*>")), QStringLiteral(" ")));
        heads.append(compared(document.toPlainText()));
    }
    heads.removeAll(QString());
    return heads;
}

// What the card of a picture says that is not at hand: its name and its address, or in a line of text the name alone.
struct Card
{
    QString name;
    QString address;
};

static QList<Card> cardsOf(const Answer &answer)
{
    QList<Card> cards;
    for (const PagePicture &picture : answer.page.pictures) {
        const QString name = picture.alt.isEmpty() ? picture.address.section(u'/', -1) : picture.alt;
        cards.append({compared(name), compared(cardAddress(pictureAddress(picture.address, answer.libraryRoot)))});
    }
    return cards;
}

// How much of got is this text, of which its middle or its end may be left out; 0: it begins otherwise.
static qsizetype elidedIn(QStringView got, const QString &text, Qt::TextElideMode mode)
{
    qsizetype same = 0;
    while (same < text.size() && same < got.size() && got.at(same) == text.at(same))
        ++same;
    if (same == text.size() || !got.mid(same).startsWith(u"..."))
        return same == text.size() ? same : 0;
    qsizetype rest = mode == Qt::ElideMiddle ? text.size() - same : 0;
    while (rest > 0 && !got.mid(same + 3).startsWith(QStringView(text).last(rest)))
        --rest;
    return same + 3 + rest;
}

// The same of a card.
static qsizetype cardIn(QStringView got, const Card &card)
{
    const qsizetype name = elidedIn(got, card.name, Qt::ElideMiddle);
    return name > 0 ? name + elidedIn(got.mid(name), card.address, Qt::ElideRight) : 0;
}

// Where both part; -1 where they are the same. Numbers of lists are drawn, and no part of a page's text, nor are cards;
// the head of a table stands again where it goes on on the next page.
static qsizetype differenceOf(const QString &wanted, const QString &got, const QStringList &heads,
                              const QList<Card> &cards)
{
    static const QRegularExpression number(QStringLiteral("^\\d+\\."));
    qsizetype at = 0;
    for (qsizetype i = 0; i < got.size(); ++i, ++at) {
        while (at >= wanted.size() || wanted.at(at) != got.at(i)) {
            // "1." before "1 minute" only parts from it at the point.
            if (got.at(i) == u'.' && i > 0 && got.at(i - 1).isDigit() && at > 0) {
                --i;
                --at;
            }
            qsizetype extra = 0;
            for (const QString &head : heads) {
                if (extra == 0 && QStringView(got).mid(i).startsWith(head))
                    extra = head.size();
            }
            for (const Card &card : cards)
                extra = std::max(extra, cardIn(QStringView(got).mid(i), card));
            extra = std::max(extra, qsizetype(number.match(got.mid(i, 6)).capturedLength()));
            if (extra == 0)
                return at;
            i += extra;
            if (i >= got.size())
                return at < wanted.size() ? at : -1;
        }
    }
    return at < wanted.size() ? at : -1;
}

static double qtMilliseconds(const QString &html)
{
    QElapsedTimer timer;
    timer.start();
    QTextDocument document;
    document.setDefaultFont(QFont(PageStyle::paper().textFonts, 10));
    document.setHtml(html);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    document.print(&writer);
    return double(timer.nsecsElapsed()) / 1e6;
}

static double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(values.size() / 2);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    QRandomGenerator random(arguments.value(3, QStringLiteral("1")).toUInt());
    QTemporaryDir temporary;
    const QString folder = arguments.value(4, temporary.path());
    PictureStore store(temporary.filePath(QStringLiteral("cache")), temporary.filePath(QStringLiteral("kept")));
    store.setOffline(true);
    const QStringList paths = pagesUnder(arguments.at(1));
    const QPageLayout layout = defaultPageLayout();
    QList<double> own, qt, ratios;
    int differing = 0;
    for (int i = 0; i < arguments.at(2).toInt(); ++i) {
        const QString path = paths.at(random.bounded(int(paths.size())));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString relative = path.mid(arguments.at(1).size() + 1);
        const Page page = readPage(file.readAll(), {relative, {}});
        const QString anchor =
            page.headings.isEmpty() ? QString() : page.headings.at(random.bounded(int(page.headings.size()))).anchor;
        Answer answer{topicPage(page, anchor), arguments.at(1), QStringLiteral("bench"), {}, relative, {}};
        const QString pdf = folder + QStringLiteral("/%1.pdf").arg(i);
        QElapsedTimer timer;
        timer.start();
        PrintJob job({answer}, {.hasLinkList = false}, store);
        if (!job.writePdf(pdf, layout))
            return 1;
        own.append(double(timer.nsecsElapsed()) / 1e6);
        qt.append(qtMilliseconds(answer.page.html));
        ratios.append(own.last() / qt.last());
        const QString wanted = compared(answer.page.text);
        const QString got = compared(textOf(pdf, layout));
        const qsizetype at = differenceOf(wanted, got, headsOf(answer.page.html), cardsOf(answer));
        if (at < 0)
            continue;
        ++differing;
        std::printf("%d %s#%s\n  page: %s\n  pdf:  %s\n", i, qPrintable(relative), qPrintable(anchor),
                    qPrintable(wanted.mid(std::max<qsizetype>(0, at - 10), 60)),
                    qPrintable(got.mid(std::max<qsizetype>(0, at - 10), 60)));
    }
    std::printf("topics %d, differing %d; milliseconds: ours median %.1f worst %.1f, QTextDocument::print median %.1f; "
                "ratio median %.2f\n",
                int(own.size()), differing, median(own), *std::max_element(own.cbegin(), own.cend()), median(qt),
                median(ratios));
    return 0;
}
