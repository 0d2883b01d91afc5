#include "paper/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Wenda;

// Lines of one height in a document: page ends can be told by counting.
class PageBreaksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<QTextDocument>();
        m_document->setDocumentMargin(0);
        m_document->setTextWidth(400);
        m_document->setPlainText(QStringLiteral("x"));
        m_line = m_document->size().height();
        m_document->clear();
    }

    void nothing_isOnePage() { QCOMPARE(pageBreaks(*m_document, 100).size(), 1); }

    void lines_fillPages()
    {
        addLines(25);
        const QList<PageSlices> pages = pageBreaks(*m_document, 10 * m_line);
        QCOMPARE(linesOn(pages), (QList<int>{10, 10, 5}));
    }

    void heading_staysWithWhatFollows()
    {
        addLines(9);
        addHeading();
        addLines(5);
        QCOMPARE(linesOn(pageBreaks(*m_document, 10 * m_line)), (QList<int>{9, 6}));
    }

    void headings_inARow_stayTogether()
    {
        addLines(8);
        addHeading();
        addHeading();
        addLines(5);
        QCOMPARE(linesOn(pageBreaks(*m_document, 10 * m_line)), (QList<int>{8, 7}));
    }

    void paragraph_leavesTwoLinesOnEitherSide_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("lines");
        QTest::addColumn<QList<int>>("pages");
        QTest::newRow("no first line alone") << 9 << 4 << QList<int>{9, 4};
        QTest::newRow("no last line alone") << 7 << 4 << QList<int>{9, 2};
        QTest::newRow("three stay whole") << 8 << 3 << QList<int>{8, 3};
        QTest::newRow("four part in the middle") << 8 << 4 << QList<int>{10, 2};
    }

    void paragraph_leavesTwoLinesOnEitherSide()
    {
        QFETCH(int, before);
        QFETCH(int, lines);
        addLines(before);
        addParagraph(lines);
        QTEST(linesOn(pageBreaks(*m_document, 10 * m_line)), "pages");
    }

    void tallPicture_isScaledToThePage()
    {
        addLines(1);
        addPicture(300);
        const QList<PageSlices> pages = pageBreaks(*m_document, 100);
        QCOMPARE(pages.size(), 2);
        const PageSlice slice = pages.at(1).last();
        QVERIFY(slice.scale < 1);
        QVERIFY(slice.place + (slice.bottom - slice.top) * slice.scale <= 100.01);
    }

    void picture_isNeverCut()
    {
        for (int lines = 0; lines < 12; ++lines) {
            m_document->clear();
            addLines(lines);
            addPicture(60);
            addLines(3);
            qreal picture = 0; // its middle
            for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
                if (block.text().contains(QChar::ObjectReplacementCharacter))
                    picture = m_document->documentLayout()->blockBoundingRect(block).center().y();
            }
            const QList<PageSlices> pages = pageBreaks(*m_document, 100);
            const PagePoint top = pagePointOf(pages, {0, picture - 29});
            const PagePoint bottom = pagePointOf(pages, {0, picture + 29});
            QCOMPARE(top.page, bottom.page);
            QVERIFY(bottom.point.y() <= 100);
        }
    }

    void table_repeatsItsHead()
    {
        addTable(30, 1);
        const QList<PageSlices> pages = pageBreaks(*m_document, 12 * m_line);
        QVERIFY(pages.size() > 2);
        for (qsizetype i = 1; i < pages.size(); ++i) {
            QCOMPARE(pages.at(i).size(), 2);
            QCOMPARE(pages.at(i).first().top, pages.at(1).first().top);
            QVERIFY(pages.at(i).first().bottom < pages.at(0).last().bottom);
        }
    }

    void tableRow_thatFitsAPage_isNeverParted_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("page"); // on which its last line stands
        QTest::newRow("low") << 7 << 4 << 1;
        QTest::newRow("onto a page of its own") << 3 << 8 << 1;
        QTest::newRow("nearly as high as the page") << 2 << 9 << 1;
        QTest::newRow("what is higher goes on at once") << 5 << 12 << 1;
    }

    void tableRow_thatFitsAPage_isNeverParted()
    {
        QFETCH(int, before);
        QFETCH(int, lines);
        addLines(before);
        addTable(1, 0);
        QTextTable *table = tableOf(*m_document);
        table->cellAt(0, 0).firstCursorPosition().insertText(
            QString(QChar(QChar::LineSeparator) + QStringLiteral("x")).repeated(lines - 1));
        const QRectF row =
            m_document->documentLayout()->blockBoundingRect(table->cellAt(0, 0).firstCursorPosition().block());
        const QList<PageSlices> pages = pageBreaks(*m_document, 10 * m_line);
        const int first = pagePointOf(pages, row.topLeft() + QPointF(0, 1)).page;
        QTEST(pagePointOf(pages, row.bottomLeft() - QPointF(0, 1)).page, "page");
        QCOMPARE(first, lines > 10 ? 0 : 1);
    }

    void tableWithoutHead_repeatsNothing()
    {
        addTable(30, 0);
        for (const PageSlices &page : pageBreaks(*m_document, 12 * m_line))
            QCOMPARE(page.size(), 1);
    }

    void everyLine_standsOnOnePage()
    {
        for (int i = 0; i < 12; ++i) {
            addHeading();
            addParagraph(1 + i % 5);
            if (i % 3 == 0)
                addTable(4, 1);
            addPicture(10 + 12 * i);
        }
        const QList<PageSlices> pages = pageBreaks(*m_document, 140);
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
            const QPointF origin = m_document->documentLayout()->blockBoundingRect(block).topLeft();
            for (int i = 0; i < block.layout()->lineCount(); ++i) {
                const QRectF line = block.layout()->lineAt(i).rect().translated(origin);
                const PagePoint top = pagePointOf(pages, line.topLeft() + QPointF(0, 0.1));
                QVERIFY(top.page >= 0);
                QCOMPARE(pagePointOf(pages, line.bottomLeft() - QPointF(0, 0.1)).page, top.page);
            }
        }
    }

private:
    QTextCursor atEnd(bool isNewBlock = true)
    {
        QTextCursor cursor(m_document.get());
        cursor.movePosition(QTextCursor::End);
        if (isNewBlock && !m_document->isEmpty())
            cursor.insertBlock(QTextBlockFormat());
        return cursor;
    }

    void addLines(int count)
    {
        for (int i = 0; i < count; ++i)
            atEnd().insertText(QStringLiteral("x"));
    }

    void addHeading()
    {
        QTextCursor cursor = atEnd();
        QTextBlockFormat format;
        format.setHeadingLevel(2);
        cursor.setBlockFormat(format);
        cursor.insertText(QStringLiteral("x"));
    }

    void addParagraph(int lines)
    {
        atEnd().insertText(QStringLiteral("x") +
                           QString(QChar(QChar::LineSeparator) + QStringLiteral("x")).repeated(lines - 1));
    }

    void addPicture(int height)
    {
        QImage image(20, height, QImage::Format_RGB32);
        image.fill(Qt::gray);
        const QString name = QString::number(height);
        m_document->addResource(QTextDocument::ImageResource, QUrl(name), image);
        atEnd().insertImage(name);
    }

    void addTable(int rows, int heads)
    {
        QTextTableFormat format;
        format.setHeaderRowCount(heads);
        format.setCellSpacing(0);
        QTextTable *table = atEnd().insertTable(rows, 2, format);
        for (int row = 0; row < rows; ++row)
            table->cellAt(row, 0).firstCursorPosition().insertText(QString::number(row));
    }

    static QTextTable *tableOf(const QTextDocument &document)
    {
        return qobject_cast<QTextTable *>(document.rootFrame()->childFrames().value(0));
    }

    QList<int> linesOn(const QList<PageSlices> &pages) const
    {
        QList<int> counts;
        for (const PageSlices &page : pages) {
            qreal height = 0;
            for (const PageSlice &slice : page)
                height += slice.bottom - slice.top;
            counts.append(qRound(height / m_line));
        }
        return counts;
    }

    std::unique_ptr<QTextDocument> m_document;
    qreal m_line = 0;
};

QTEST_MAIN(PageBreaksTest)
#include "pagebreaks_test.moc"
