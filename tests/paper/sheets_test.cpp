#include "paper/printjob.h"
#include "pictures/picturestore.h"
#include "support/temporaryfiles.h"

#include <QTest>

using namespace Wenda;

class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreSetOneByOne_andGiveTheSamePages()
    {
        const TemporaryFiles files;
        PictureStore store(files.path(QStringLiteral("cache")), files.path(QStringLiteral("kept")));
        Answers answers;
        for (const char16_t *title : {u"一", u"二", u"三"}) {
            Answer answer;
            answer.page.title = QString::fromUtf16(title);
            answer.page.html = QStringLiteral("<p>会影响备案。</p>").repeated(60);
            answers.append(answer);
        }
        PrintJob atOnce(answers, {}, store), inSteps(answers, {}, store);
        const QPageLayout paper = defaultPageLayout();
        atOnce.setPages(paper);
        QVERIFY(inSteps.setNextPages(paper));
        QCOMPARE(inSteps.answersSet(), 1);
        QVERIFY(inSteps.setNextPages(paper));
        QVERIFY(!inSteps.setNextPages(paper));
        QCOMPARE(inSteps.answersSet(), 3);
        QCOMPARE(inSteps.pageCount(), atOnce.pageCount());
        QVERIFY(inSteps.pageCount() > 3);
    }
};

QTEST_MAIN(SheetsTest)
#include "sheets_test.moc"
