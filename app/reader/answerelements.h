#pragma once

#include <QList>
#include <QString>

namespace Wenda {

class TypesetDocument;

// A part of the answer as a screen reader is told of it.
struct AnswerElement
{
    enum class Kind { Document, Heading, Paragraph, Code, List, Item, Table, Cell, Quote, Tip, Caution, Link, Picture };

    Kind kind = Kind::Paragraph;
    int first = 0; // character positions of the document; the last one is no part of it
    int last = 0;
    QString name;   // its words; an item's number before them; a picture's name
    QString target; // a link's
    int level = 0;  // a heading's
    int picture = -1;
    int row = 0; // a cell's place in its table, and how many of them it spans; a table's size
    int column = 0;
    int rows = 1;
    int columns = 1;
    bool isHeader = false;
    bool isTask = false; // an item with a box, ticked or not
    bool isDone = false;

    int parent = -1; // places in the list of all
    QList<int> children;
};

using AnswerElements = QList<AnswerElement>; // the document first, every other one behind its parent

AnswerElements elementsOf(const TypesetDocument &document); // of the whole; lays out nothing

} // namespace Wenda
