#pragma once

#include "reader/pictureviewer.h"

namespace Wenda {

class TypesetDocument;

// The pictures of the answer that one of them stands in, in reading order, each with its step's text.
struct AnswerPictures
{
    QList<PictureViewer::Item> items;
    int current = 0;
};

// chosen: the topic that was asked for; a picture outside it brings the pictures of its own topic.
AnswerPictures answerPictures(const TypesetDocument &document, int picture, const QString &chosen);

} // namespace Wenda
