#include "pictures/freshness.h"

#include <QTest>

using namespace Wenda;
using namespace std::chrono_literals;

static PictureLimits atNoon()
{
    PictureLimits limits;
    limits.now = [] { return QDateTime(QDate(2020, 1, 10), QTime(12, 0), Qt::UTC); };
    return limits;
}

class FreshnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_isFreshFor_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<qint64>("seconds");
        const qint64 day = 86'400;
        const QByteArray noon = "Fri, 10 Jan 2020 12:00:00 GMT";
        QTest::newRow("nothing said: a day") << HttpHeaders{} << day;
        QTest::newRow("max-age") << HttpHeaders{{"cache-control", "public, max-age=600"}} << qint64(600);
        QTest::newRow("max-age, capitals") << HttpHeaders{{"cache-control", "Max-Age=600"}} << qint64(600);
        QTest::newRow("max-age less its age")
            << HttpHeaders{{"cache-control", "max-age=600"}, {"age", "100"}} << qint64(500);
        QTest::newRow("max-age that is used up")
            << HttpHeaders{{"cache-control", "max-age=60"}, {"age", "100"}} << qint64(0);
        QTest::newRow("max-age without a number") << HttpHeaders{{"cache-control", "max-age=soon"}} << qint64(0);
        QTest::newRow("ten years: one") << HttpHeaders{{"cache-control", "max-age=315360000"}} << 365 * day;
        QTest::newRow("no-cache goes before") << HttpHeaders{{"cache-control", "max-age=600, no-cache"}} << qint64(0);
        QTest::newRow("no-store") << HttpHeaders{{"cache-control", "no-store"}} << qint64(0);
        QTest::newRow("expires") << HttpHeaders{{"expires", "Fri, 10 Jan 2020 13:00:00 GMT"}} << qint64(3600);
        QTest::newRow("expires by the server's clock")
            << HttpHeaders{{"expires", "Fri, 10 Jan 2020 13:00:00 GMT"}, {"date", "Fri, 10 Jan 2020 12:30:00 GMT"}}
            << qint64(1800);
        QTest::newRow("max-age goes before expires")
            << HttpHeaders{{"cache-control", "max-age=5"}, {"expires", noon}} << qint64(5);
        QTest::newRow("expires: 0") << HttpHeaders{{"expires", "0"}} << qint64(0);
        QTest::newRow("changed long ago: a tenth of its age")
            << HttpHeaders{{"last-modified", "Fri, 01 Nov 2019 12:00:00 GMT"}} << 7 * day;
        QTest::newRow("changed just now: a day") << HttpHeaders{{"last-modified", noon}} << day;
        QTest::newRow("changed in another age: thirty days")
            << HttpHeaders{{"last-modified", "Thu, 01 Jan 2009 12:00:00 GMT"}} << 30 * day;
        QTest::newRow("changed at no time: a day") << HttpHeaders{{"last-modified", "lately"}} << day;
    }

    void answer_isFreshFor()
    {
        QFETCH(HttpHeaders, headers);
        const PictureLimits limits = atNoon();
        QTEST(qint64(limits.now().secsTo(validityOf(headers, limits).freshUntil)), "seconds");
    }

    void validators_areThoseOfTheAnswer()
    {
        const Validity validity = validityOf({{"etag", "\"a\""}, {"last-modified", "x"}}, atNoon());
        QCOMPARE(validity.etag, QByteArray("\"a\""));
        QCOMPARE(validity.lastModified, QByteArray("x"));
        QVERIFY(validity.canAsk());
        QVERIFY(!validityOf({}, atNoon()).canAsk());
    }

    void retryAfter_is_data()
    {
        QTest::addColumn<HttpHeaders>("headers");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("not said") << HttpHeaders{} << qint64(-1);
        QTest::newRow("seconds") << HttpHeaders{{"retry-after", "7"}} << qint64(7'000);
        QTest::newRow("a date") << HttpHeaders{{"retry-after", "Fri, 10 Jan 2020 12:01:00 GMT"}} << qint64(60'000);
        QTest::newRow("a date gone by") << HttpHeaders{{"retry-after", "Fri, 10 Jan 2020 11:01:00 GMT"}} << qint64(0);
        QTest::newRow("a week: an hour") << HttpHeaders{{"retry-after", "604800"}} << qint64(3'600'000);
        QTest::newRow("for ever: an hour") << HttpHeaders{{"retry-after", "9223372036854775807"}} << qint64(3'600'000);
        QTest::newRow("less than nothing") << HttpHeaders{{"retry-after", "-5"}} << qint64(-1);
        QTest::newRow("no sense") << HttpHeaders{{"retry-after", "later"}} << qint64(-1);
    }

    void retryAfter_is()
    {
        QFETCH(HttpHeaders, headers);
        QTEST(qint64(retryAfter(headers, atNoon()).value_or(-1ms).count()), "milliseconds");
    }
};

QTEST_APPLESS_MAIN(FreshnessTest)
#include "freshness_test.moc"
