// The examples of the CommonMark specification: what the dialect does not change on purpose reads as they say.
// WENDA_COMMONMARK_SPEC names the specification's text (spec.txt of the npm package commonmark-spec 0.30.0), which is
// not ours to bring along; without it the examples are skipped.
#include "markdown/htmlwriter.h"
#include "markdown/readpage.h"
#include "markdown/sanitise.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QUrl>

using namespace Wenda;

namespace {

struct Example
{
    int number = 0;
    QString markdown;
    QString html;
};

QList<Example> examplesOf(const QString &specification)
{
    const QString fence(32, u'`');
    QList<Example> examples;
    Example *open = nullptr;
    bool isHtml = false;
    for (QString line : specification.split(u'\n')) {
        line.replace(u'→', u'\t');
        if (line == QString(fence + u" example")) {
            examples.append({int(examples.size()) + 1, {}, {}});
            open = &examples.last();
            isHtml = false;
        } else if (line == fence) {
            open = nullptr;
        } else if (open && !isHtml && line == u".") {
            isHtml = true;
        } else if (open) {
            (isHtml ? open->html : open->markdown) += line + u'\n';
        }
    }
    return examples;
}

// Line ends and line breaks are not told apart here: one newline is a line break in the dialect.
// Nor is a block's language, which only our own HTML may say, or how an address is encoded.
QString comparable(QString html)
{
    static const QRegularExpression language(QStringLiteral(" class=\"language-[^\"]*\""));
    html = QUrl::fromPercentEncoding(html.toUtf8());
    return html.remove(language).replace(QLatin1String("<br />"), QLatin1String(" ")).simplified().remove(u' ');
}

// The examples that the pages' dialect reads in another way, with the reason.
QMap<int, const char *> changedOnPurpose()
{
    struct Change
    {
        const char *reason;
        QList<int> examples;
    };
    static const Change changes[] = {
        {"many blanks behind a list's mark are no code", {7, 257, 273, 274}},
        {"a fence closes however far in it stands", {137}},
        {"a table, list or <pre> of HTML stays whole over blank lines", {148, 191}},
        {"Markdown is read inside an author's tags", {150, 151, 155, 159, 161, 162, 164, 165, 166, 186, 189}},
        {"a tag that is none, or not of HTML, is text", {156, 158, 163, 180, 182, 195, 523, 535}},
        {"an inline tag ends with its paragraph", {167}},
        {"a style sheet that is never closed does not take the page with it", {173}},
        {"blanks in an address are its own", {487}},
        {"a backslash in an address parts folders", {202, 501}},
        {"what is set in at all belongs to the item above", {255, 276}},
        {"an item that is set in deeper, be it by one blank, is a child", {295, 310, 311, 312, 313}},
        {"1) is an enumeration that keeps its bracket", {296, 297, 302}},
        {"a list right below text may begin with any number", {304}},
        {"a no-break space behind a list's mark is a blank", {353}},
        {"bold marks are marks whatever stands around them", {378, 379, 382, 383, 387, 390, 391, 396, 400}},
        {"a bold mark pairs with the next one", {470}},
        {"a slanted run may begin in a bold one and end behind it", {469}},
        {"four stars and more that mark nothing are masked data", {420, 438}},
        {"a tag with untidy attributes is a tag", {619, 621, 623, 632}},
    };
    QMap<int, const char *> changed;
    for (const Change &change : changes) {
        for (const int example : change.examples)
            changed.insert(example, change.reason);
    }
    return changed;
}

const PagePlace place{QStringLiteral("page.md"), {}};

} // namespace

class CommonMarkTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommonMarkTest)

public:
    CommonMarkTest() = default;

private Q_SLOTS:
    void example_readsAsSpecified()
    {
        QFile file(qEnvironmentVariable("WENDA_COMMONMARK_SPEC"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("WENDA_COMMONMARK_SPEC names no file");
        const QList<Example> examples = examplesOf(QString::fromUtf8(file.readAll()));
        QVERIFY(examples.size() > 600);
        const QMap<int, const char *> changed = changedOnPurpose();
        for (const Example &example : examples) {
            Page specified;
            HtmlWriter writer;
            writer.raw(example.html.toStdString());
            sanitise(writer.take(), place, specified);
            const QString ours = comparable(readPage(example.markdown.toUtf8(), place).html);
            const QByteArray name = QByteArray::number(example.number) + ' ' + changed.value(example.number, "");
            if (changed.contains(example.number))
                QVERIFY2(ours != comparable(specified.html), name.constData());
            else
                QVERIFY2(ours == comparable(specified.html), QByteArray(name + ours.toUtf8()).constData());
        }
    }
};

QTEST_APPLESS_MAIN(CommonMarkTest)
#include "commonmark_test.moc"
