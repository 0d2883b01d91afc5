#include "paper/testprint.h"

#include "support/fulldisk.h"

#include <QPdfWriter>
#include <QRegularExpression>
#include <QTest>

using namespace Wenda;
using namespace Qt::StringLiterals;

class PrintJobTest : public QObject
{
    Q_OBJECT

public:
    // A Chinese system whose dates are nobody's.
    static void initMain()
    {
        qputenv("LC_ALL", "");
        qputenv("LC_CTYPE", "C.UTF-8");
        qputenv("LC_TIME", "C");
        qputenv("LANGUAGE", "");
        qputenv("LANG", "zh_CN.UTF-8");
    }

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestPrint>(); }

    void pdf_givesTheTextBack()
    {
        // 一, 人, 水, 长, 门, 马 and 车 share their glyphs with radicals.
        const QString text = QStringLiteral("一人在水边，长门外有马车。Ω µ · … fi ffl “引号” ①");
        const QString path = writePdf({answerOf(u"<p>" + text + u"</p>", text)}, {.hasLinkList = false});
        QVERIFY(withoutBlanks(textOf(path)).contains(withoutBlanks(text)));
    }

    void pdf_namesItself()
    {
        const QString path = writePdf({answerOf(QStringLiteral("<p>会。</p>"), QStringLiteral("会。"))}, {});
        const QString facts = outputOf(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(facts.contains(QStringLiteral("更换服务器影响备案吗？")), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("网站备案")), qPrintable(facts));
    }

    void sheets_haveHeaderAndFooter()
    {
        Answer answer = answerOf(QStringLiteral("<p>会。</p>"));
        answer.trail = {QStringLiteral("常见问题")};
        const QString path = writePdf({answer}, {.date = QDate(2024, 2, 3)});
        const QString text = textOf(path);
        QVERIFY(text.contains(QStringLiteral("网站备案 › 常见问题")));
        QVERIFY(text.contains(QStringLiteral("faq.md#更换服务器影响备案吗")));
        QVERIFY(text.contains(QStringLiteral("page 1 of 1")));
        QVERIFY(text.contains(QStringLiteral("2024")));
    }

    void date_isWrittenInTheLanguageOfTheReader()
    {
        const QString path = writePdf({answerOf(QStringLiteral("<p>会。</p>"))}, {.date = QDate(2024, 2, 3)});
        const QString text = textOf(path);
        QVERIFY2(text.contains(QStringLiteral("2024/2/3")), qPrintable(text));
    }

    void links_areListedAtTheEnd()
    {
        const Answer answer = answerOf(QStringLiteral("<p>见<a href=\"https://a.b/c\">此处</a>。</p>"));
        const QString with = textOf(writePdf({answer}, {.hasLinkList = true}));
        QVERIFY(with.contains(QStringLiteral("https://a.b/c")));
        QVERIFY(withoutBlanks(with).contains(QStringLiteral("此处[1]")));
        QVERIFY(!textOf(writePdf({answer}, {.hasLinkList = false})).contains(QStringLiteral("https://a.b/c")));
    }

    void links_live()
    {
        const QString path = writePdf({answerOf(QStringLiteral("<p>见<a href=\"https://a.b/c\">此处</a>。</p>"))},
                                      {.hasLinkList = false});
        const QString links = outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path});
        QVERIFY2(links.contains(QStringLiteral("https://a.b/c")), qPrintable(links));
    }

    void severalAnswers_haveTheLibrarysTitle_whereTheyHaveNoneOfTheirOwn()
    {
        const Answers two{answerOf(QStringLiteral("<p>甲</p>")), answerOf(QStringLiteral("<p>乙</p>"))};
        const QString title = two.first().libraryTitle;
        const auto titleOf = [this](const QString &path) {
            return outputOf(QStringLiteral("pdfinfo"), {path}).section(u"Title:"_s, 1).section(u'\n', 0, 0).trimmed();
        };
        QCOMPARE(titleOf(writePdf(two, {})), title);
        QCOMPARE(titleOf(writePdf(two, {.bookTitle = QStringLiteral("一册")})), QStringLiteral("一册"));
        QCOMPARE(titleOf(writePdf({two.first()}, {})), two.first().page.title);
    }

    void severalAnswers_areABookletWithContents()
    {
        Answer one = answerOf(QStringLiteral("<p>甲</p>"));
        one.page.title = QStringLiteral("第一问");
        Answer two = answerOf(QStringLiteral("<p>乙</p>"));
        two.page.title = QStringLiteral("第二问");
        PrintJob job({one, two}, {.bookTitle = QStringLiteral("一册")}, m_test->store);
        job.setPages(defaultPageLayout());
        QCOMPARE(job.pageCount(), 3);
        const QString path = writePdf({one, two}, {.bookTitle = QStringLiteral("一册")});
        const QString contents = outputOf(QStringLiteral("pdftotext"), {"-l", "1", path, "-"});
        QVERIFY2(contents.contains(QStringLiteral("第二问")), qPrintable(contents));
    }

    void aRowHigherThanAPage_isReadBeforeWhatStandsBelow()
    {
        QString lines;
        for (int i = 1; i <= 90; ++i)
            lines += QStringLiteral("L%1<br />").arg(i);
        const QString html = u"<table><tr><td>a</td><td>" + lines +
                             u"end</td></tr><tr><td>b</td><td>next</td></tr>"
                             "</table><p>behind</p>";
        const QString text = textOf(writePdf({answerOf(html)}, {.hasLinkList = false})).simplified();
        QVERIFY2(text.contains(QStringLiteral("page 1 of 2 L")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("L90 end b next behind")), qPrintable(text));
    }

    void aCellThatSpansAPageEnd_isInThePdfOnce()
    {
        QString html = QStringLiteral("<table><tr><td rowspan=\"60\">wide</td><td>r1</td></tr>");
        for (int i = 2; i <= 60; ++i)
            html += QStringLiteral("<tr><td>r%1</td></tr>").arg(i);
        const QString text = textOf(writePdf(
            {answerOf(html + QStringLiteral("</table><blockquote><p>end</p></blockquote>"))}, {.hasLinkList = false}));
        QVERIFY2(text.contains(QStringLiteral("page 2 of")), qPrintable(text));
        for (int i = 1; i <= 60; ++i)
            QCOMPARE(text.count(QRegularExpression(QStringLiteral("\\br%1\\b").arg(i))), 1);
    }

    void cancelled_leavesNothing()
    {
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
        PrintJob job({answerOf(QStringLiteral("<p>会。</p>"))}, {}, m_test->store);
        const auto written = job.writePdf(path, defaultPageLayout(), [](int, int) { return false; });
        QCOMPARE(written.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(path));
    }

    void fullDisk_isAnError_andLeavesNothing()
    {
        PrintJob job({answerOf(QStringLiteral("<p>会。</p>"))}, {}, m_test->store);
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
        {
            const FullDisk full(2000);
            QCOMPARE(job.writePdf(path, defaultPageLayout()).error(), (Error{Error::Kind::DiskFull, path}));
        }
        QCOMPARE(QDir(m_test->files.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void unwritablePlace_isAnError()
    {
        PrintJob job({answerOf(QStringLiteral("<p>会。</p>"))}, {}, m_test->store);
        const QString path = m_test->files.write(QStringLiteral("file"), "x") + QStringLiteral("/a.pdf");
        QCOMPARE(job.writePdf(path, defaultPageLayout()).error(), (Error{Error::Kind::NotWritable, path}));
    }

private:
    QString writePdf(const Answers &answers, const PrintOptions &options)
    {
        PrintJob job(answers, options, m_test->store);
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
        const auto written = job.writePdf(path, defaultPageLayout());
        return written ? path : QString();
    }

    std::unique_ptr<TestPrint> m_test;
};

QTEST_MAIN(PrintJobTest)
#include "printjob_test.moc"
