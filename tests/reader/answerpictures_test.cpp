#include "reader/answerpictures.h"

#include "paper/typeset.h"
#include "reader/testpane.h"

using namespace Wenda;

class AnswerPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caption_isTheStepsText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("caption");
        const auto row = [](const char *name, const char *text, const char *caption) {
            QTest::addRow("%s", name) << QByteArray(text) << QString::fromUtf8(caption);
        };
        row("paragraph above", "第一步\n\n![](a.png)", "第一步");
        row("before it in its paragraph", "第一步\n\n第二步：![](a.png)", "第二步：");
        row("list item", "1. 提交\n\n   ![](a.png)", "提交");
        row("row of a table", "| 步骤 | 图 | 说明 |\n| --- | --- | --- |\n| 一 | ![](a.png) | 登录 |", "一 · 登录");
        row("its own cell has text", "| 步骤 | 图 |\n| --- | --- |\n| 一 | 登录 ![](a.png) |", "登录");
        row("a row of pictures", "上文\n\n| ![](a.png) | ![](b.png) |\n| --- | --- |", "上文");
        row("nothing", "![](a.png)", "");
    }
    void caption_isTheStepsText()
    {
        QFETCH(QByteArray, text);
        TestPane test;
        test.show(text);
        QTEST(answerPictures(*test.pane->typeset(), 0, {}).items.first().caption, "caption");
    }
};

QTEST_MAIN(AnswerPicturesTest)
#include "answerpictures_test.moc"
