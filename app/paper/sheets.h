#pragma once

#include "paper/answer.h"
#include "paper/pagebreaks.h"
#include "paper/printoptions.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace Wenda {

class PictureStore;
class TypesetDocument;

// A link on a sheet: out to the network, or to a place on another sheet. In points from the sheet's top left corner.
struct SheetLink
{
    int sheet = 0;
    QRectF rect;
    QString address; // empty: to a place
    int toSheet = -1;
    qreal toTop = 0;
    QString topic = {}; // of another page: where it stands only a book knows
};

// A line of a PDF's outline.
struct SheetHeading
{
    int sheet = 0;
    qreal top = 0; // points from the sheet's top
    int level = 1; // 0: the answer itself
    QString title;
    QString anchor = {};
};

// How the sheets of a part of something longer are numbered.
struct SheetNumbers
{
    int first = 1;
    bool hasCount = true; // "page 1 of 9", where the whole is known beforehand
};

// Where the text of a sheet stands, between header and footer; points from the sheet's corner.
QRectF sheetTextArea(const QPageLayout &layout);

// Answers set on sheets of paper: a header and a footer each; several answers begin with a table of contents. An answer
// takes up to some tenths of a second, so they are set one by one; nothing but count is asked before all are.
class Sheets final
{
public:
    Sheets(const Answers &answers, const PrintOptions &options, const QPageLayout &layout, PictureStore &pictures,
           const SheetNumbers &numbers = {});
    ~Sheets();
    Q_DISABLE_COPY_MOVE(Sheets)

    bool setNext(); // one more answer; false: all are set
    void setAll();
    int answersSet() const;
    int count() const;
    void paint(QPainter &painter, int sheet) const; // in points, from the sheet's top left corner
    QList<SheetHeading> outline() const;
    QList<SheetLink> links() const;
    const std::vector<std::unique_ptr<TypesetDocument>> &documents() const;

private:
    struct Part
    {
        int answer = 0;
        int firstSheet = 0;
        QList<PageSlices> pages;
    };

    const Part &partOf(int sheet) const;
    void paintContents(QPainter &painter, int sheet) const;
    void paintFrame(QPainter &painter, int sheet) const;
    void appendLinksOf(const Part &part, QList<SheetLink> &links) const;
    PagePoint placeOf(const Part &part, int position) const;

    Answers m_answers;
    PrintOptions m_options;
    PictureStore &m_pictures;
    SheetNumbers m_numbers;
    QRectF m_printed;  // inside the margins
    QRectF m_textArea; // between header and footer
    int m_contentsSheets = 0;
    int m_count = 0;
    std::vector<std::unique_ptr<TypesetDocument>> m_documents; // one an answer
    QList<Part> m_parts;
};

} // namespace Wenda
