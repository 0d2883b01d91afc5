#include "paper/latepictures.h"

#include <QAbstractTextDocumentLayout>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Wenda;

// Lays nothing out, and notes what it was to lay out anew.
class NotedLayout final : public QAbstractTextDocumentLayout
{
public:
    using QAbstractTextDocumentLayout::QAbstractTextDocumentLayout;
    QList<std::pair<int, int>> passes; // the first position and the last

    void draw(QPainter *, const PaintContext &) override {}
    int hitTest(const QPointF &, Qt::HitTestAccuracy) const override { return 0; }
    int pageCount() const override { return 1; }
    QSizeF documentSize() const override { return {}; }
    QRectF frameBoundingRect(QTextFrame *) const override { return {}; }
    QRectF blockBoundingRect(const QTextBlock &) const override { return {}; }

protected:
    void documentChanged(int from, int, int length) override { passes.append({from, from + length - 1}); }
};

class LatePicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picturesThatStandTogether_areLaidOutInOnePass()
    {
        QCOMPARE(passes(20'000, {30, 10, 20, 4000}), (Passes{{10, 4000}}));
    }

    void picturesFarApart_areLaidOutEachForItself()
    {
        QCOMPARE(passes(20'000, {10, 20, 12'000, 12'010}), (Passes{{10, 20}, {12'000, 12'010}}));
    }

    void manyPictures_areLaidOutInParts()
    {
        QList<int> positions;
        for (int i = 0; i < 100; ++i)
            positions.append(10 * i);
        QCOMPARE(passes(20'000, positions), (Passes{{0, 390}, {400, 790}, {800, 990}}));
    }

    void picturesFromTheViewOn_comeFirst()
    {
        QCOMPARE(passes(40'000, {10, 12'000, 24'000, 36'000}, 20'000),
                 (Passes{{24'000, 24'000}, {36'000, 36'000}, {10, 10}, {12'000, 12'000}}));
    }

    void pictureThatCameTwice_isLaidOutOnce() { QCOMPARE(passes(100, {7, 7}), (Passes{{7, 7}})); }

    void largeTables_areLaidOutEachForItself()
    {
        QTextDocument document;
        const int first = addTable(document, 30)->firstPosition();
        const int second = addTable(document, 30)->firstPosition();
        QCOMPARE(passes(document, {first, first + 3, second, second + 3}),
                 (Passes{{first, first + 3}, {second, second + 3}}));
    }

    void smallTables_areLaidOutTogether()
    {
        QTextDocument document;
        const int first = addTable(document, 3)->firstPosition();
        const int second = addTable(document, 3)->firstPosition();
        QCOMPARE(passes(document, {first, second}), (Passes{{first, second}}));
    }

private:
    using Passes = QList<std::pair<int, int>>;

    static QTextTable *addTable(QTextDocument &document, int rows)
    {
        QTextCursor end(&document);
        end.movePosition(QTextCursor::End);
        return end.insertTable(rows, 2);
    }

    static Passes passes(int characters, const QList<int> &positions, int firstInView = 0)
    {
        QTextDocument document;
        document.setPlainText(QString(characters, u'x'));
        return passes(document, positions, firstInView);
    }

    static Passes passes(QTextDocument &document, const QList<int> &positions, int firstInView = 0)
    {
        auto *layout = new NotedLayout(&document);
        document.setDocumentLayout(layout);
        layout->passes.clear();
        LatePictures late(document);
        QSignalSpy laidOut(&late, &LatePictures::laidOut);
        for (const int position : positions)
            late.add(position);
        late.setFirst(firstInView);
        late.start();
        while (!late.isEmpty() && laidOut.wait())
            continue;
        return layout->passes;
    }
};

QTEST_MAIN(LatePicturesTest)
#include "latepictures_test.moc"
