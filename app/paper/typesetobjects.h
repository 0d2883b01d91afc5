#pragma once

#include <QTextFormat>

namespace Wenda {

// The inline objects of a set page, and what their character formats say.
enum TypesetObject : int {
    PictureObject = QTextFormat::ImageObject,
    MarkerObject =
        QTextFormat::UserObject + 1, // a list's bullet or number, a task box, a box's sign; drawn before a line
};

enum TypesetProperty : int {
    PictureIndex = QTextFormat::UserProperty + 1, // int: index in Page::pictures
    PictureIsInline,                              // bool: stands in a line of text
    PictureShare, // double: of the column's width, where it stands in a cell or indented
    MarkerKind,   // int: Marker::Kind
    MarkerText,   // QString: a number's digits
    MarkerWidth,  // double: the hang that it fills
    IsCode,       // bool: code in a line of text
};

struct Marker
{
    enum class Kind { None, Number, Disc, Circle, Square, TaskDone, TaskOpen, Tip, Caution };

    Kind kind = Kind::None;
    QString text;
    qreal width = 0;

    bool isOfAList() const { return kind != Kind::None && kind != Kind::Tip && kind != Kind::Caution; }
};

Marker markerOf(const QTextFormat &format); // of kind None where it is no marker's

// Characters; Qt lays out a block whole. Longer than any paragraph that people write.
constexpr int mostOfABlock = 10'000;

// Breaks a long word where a table's column has no room for it; no part of the text, and never copied.
constexpr QChar softBreak(0x200b);

} // namespace Wenda
