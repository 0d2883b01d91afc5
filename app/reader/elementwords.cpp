#include "reader/elementwords.h"

#include "paper/typeset.h"

#include <QTextBlock>
#include <QTextFrame>

namespace Wenda {

QString wordsOf(const TypesetDocument &document, const QTextFragment &fragment)
{
    const QTextCharFormat format = fragment.charFormat();
    if (format.objectType() == MarkerObject)
        return {};
    if (format.objectType() == PictureObject)
        return document.pictureName(format.intProperty(PictureIndex));
    QString text = fragment.text();
    text.remove(softBreak);
    text.replace(QChar::LineSeparator, u' ');
    return text;
}

QString wordsOf(const TypesetDocument &document, const QTextBlock &block)
{
    QString words;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        words += wordsOf(document, at.fragment());
    return words.trimmed();
}

QList<Marker> markersOf(const QTextBlock &block)
{
    QList<Marker> markers;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const Marker marker = markerOf(at.fragment().charFormat());
        if (marker.kind == Marker::Kind::None)
            break;
        for (int i = 0; i < at.fragment().length(); ++i)
            markers.append(marker);
    }
    return markers;
}

AnswerElement::Kind boxKind(const TypesetDocument &document, const QTextFrame &frame)
{
    using Kind = AnswerElement::Kind;
    for (auto at = frame.begin(); at != frame.end(); ++at) {
        const QTextBlock block = at.currentBlock();
        if (!block.isValid())
            continue;
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage))
            return Kind::Code;
        for (const Marker &marker : markersOf(block)) {
            if (marker.kind == Marker::Kind::Tip)
                return Kind::Tip;
            if (marker.kind == Marker::Kind::Caution)
                return Kind::Caution;
        }
        if (!wordsOf(document, block).isEmpty())
            return Kind::Quote;
    }
    return Kind::Document;
}

} // namespace Wenda
