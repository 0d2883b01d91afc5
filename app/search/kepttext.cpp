#include "search/kepttext.h"

#include "search/folding.h"
#include "search/pack.h"

namespace Wenda {

// losses is a row of: how many folded code units are as shown, doubled, plus 1 where a capital letter follows; else how
// many folded code units the next shown ones became, and these.

KeptText keep(QStringView shown)
{
    QString text;
    std::vector<std::uint8_t> became(shown.size()); // by the shown characters' first code units
    foldInto(text, shown, [&](qsizetype from, qsizetype count) { became[from] = static_cast<std::uint8_t>(count); });

    Packer losses;
    qsizetype same = 0;
    qsizetype at = 0; // in the folded text
    for (qsizetype i = 0; i < shown.size();) {
        if (became[i] == 1 && text[at] == shown[i]) {
            ++same;
            ++i;
            ++at;
            continue;
        }
        const bool isPair = shown[i].isHighSurrogate() && i + 1 < shown.size() && shown[i + 1].isLowSurrogate();
        const qsizetype length = isPair ? 2 : 1;
        if (became[i] == length && QStringView(text).mid(at, length) == shown.mid(i, length)) {
            same += length;
        } else if (became[i] == 1 && shown[i] >= u'A' && shown[i] <= u'Z') {
            losses.number(same << 1 | 1);
            same = 0;
        } else {
            losses.number(same << 1);
            losses.number(became[i]);
            losses.text(shown.mid(i, length));
            same = 0;
        }
        at += became[i];
        i += length;
    }
    return {text.toUtf8(), losses.packed()};
}

ShownText shownAgain(std::string_view folded, std::string_view losses)
{
    ShownText result;
    QString &text = result.folded.text;
    std::vector<qsizetype> &offsets = result.folded.offsets;
    text = QString::fromUtf8(folded.data(), static_cast<qsizetype>(folded.size()));
    offsets.reserve(text.size() + 1);
    qsizetype at = 0;
    const auto takeSame = [&](qsizetype count) {
        for (count = std::min(count, text.size() - at); count > 0; --count) {
            offsets.push_back(result.text.size() - (text[at].isLowSurrogate() ? 1 : 0));
            result.text.append(text[at++]);
        }
    };
    for (Unpacker lost(losses); !lost.atEnd();) {
        const std::uint64_t number = lost.number();
        takeSame(static_cast<qsizetype>(number >> 1));
        const bool isCapital = number & 1;
        const qsizetype became = isCapital ? 1 : static_cast<qsizetype>(lost.number());
        const QString shown = isCapital ? QString(text.mid(at, 1).toUpper()) : lost.text();
        for (qsizetype i = 0; i < became && at < text.size(); ++i, ++at)
            offsets.push_back(result.text.size());
        result.text.append(shown);
    }
    takeSame(text.size());
    offsets.push_back(result.text.size());
    return result;
}

} // namespace Wenda
