#pragma once

#include "search/index.h"

#include <QByteArray>

#include <cstdint>
#include <string_view>
#include <vector>

namespace Wenda {

// What the index keeps of a page's topics beside their text.
struct OutlineTopic
{
    QString idEnding; // what the topic's id adds to the page's path; the whole id where it does not begin with it
    bool isWholeId = false;
    QString heading;
    int parent = -1;   // the topic of this page under which this one stands: its trail is the parent's and its heading
    QStringList trail; // where there is no parent
    std::uint32_t length = 0;   // of the folded text in bytes
    std::uint64_t sameness = 0; // equal for equal questions with equal answers; 0: like no other

    bool operator==(const OutlineTopic &) const = default;
};

using PageOutline = std::vector<OutlineTopic>;

// foldedTexts[i] is topic i's text, folded.
PageOutline outlineOf(const IndexPage &page, const std::vector<QByteArray> &foldedTexts);
QByteArray packOutline(const PageOutline &outline);
PageOutline unpackOutline(std::string_view packed);

QString topicIdOf(const QString &path, const OutlineTopic &topic);
QStringList trailOf(const PageOutline &outline, int topic);

} // namespace Wenda
