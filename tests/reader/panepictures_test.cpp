#include "paper/typeset.h"
#include "reader/testpane.h"
#include "support/pictureserver.h"

using namespace Wenda;

// In which order a page's pictures are asked for: a server that is asked for one at a time.
class PanePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        PictureLimits limits;
        limits.perHost = 1;
        m_test = std::make_unique<TestPane>(limits);
        m_server = std::make_unique<PictureServer>();
        m_server->serveRest(
            [](const PictureServer::Request &) { return PictureServer::Reply{.body = testPicture(400, 160)}; });
    }
    void cleanup()
    {
        m_test.reset();
        m_server.reset();
    }

    void pictures_areAskedForFromTheReaderOn_topToBottom()
    {
        m_test->show(page(200), QStringLiteral("step-60"));
        QTRY_COMPARE(asked().size(), 200);
        // In view, a screen around it, what follows, and what comes before that.
        const QList<int> order = asked();
        const QList<qsizetype> runs = runsOf(order);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(order.first(), 60);
        const int above = order[runs[1]];
        QVERIFY2(above > 50 && above < 60, qPrintable(QString::number(above)));
        const QList<int> around = order.mid(runs[1], runs[2] - runs[1]);
        QCOMPARE(around.last(), 199);
        QCOMPARE(order.mid(runs[2]).first(), 0);
        QCOMPARE(order.last(), above - 1);
    }

    void picturesWhereTheReaderScrolls_comeBeforeThoseLeftBehind()
    {
        m_server->setDelay(std::chrono::milliseconds(5));
        m_test->show(page(120));
        QTRY_VERIFY(asked().size() >= 2);
        pane().showAnchor(QStringLiteral("step-90"));
        const qsizetype before = asked().size();
        QTRY_COMPARE(asked().size(), 120);
        const qsizetype at = asked().indexOf(90);
        QVERIFY2(at <= before + 3, qPrintable(QString::number(at)));
        QCOMPARE(asked().mid(at, 3), (QList{90, 91, 92}));
    }

private:
    Pane &pane() const { return *m_test->pane; }

    QByteArray page(int count) const
    {
        QByteArray text = "# 备案\n\n";
        for (int i = 0; i < count; ++i)
            text += "## Step " + QByteArray::number(i) + "\n\n![](" +
                    m_server->address("/" + QByteArray::number(i)).toUtf8() + ")\n\n";
        return text;
    }

    QList<int> asked() const
    {
        QList<int> order;
        for (const PictureServer::Request &request : m_server->requests())
            order.append(request.path.mid(1).toInt());
        return order;
    }

    // Where each stretch of rising numbers begins.
    static QList<qsizetype> runsOf(const QList<int> &numbers)
    {
        QList<qsizetype> runs;
        for (qsizetype i = 0; i < numbers.size(); ++i)
            if (i == 0 || numbers[i] < numbers[i - 1])
                runs.append(i);
        return runs;
    }

    std::unique_ptr<TestPane> m_test;
    std::unique_ptr<PictureServer> m_server;
};

QTEST_MAIN(PanePicturesTest)
#include "panepictures_test.moc"
