#include "paper/answer.h"

#include "pictures/picture.h"

#include <QSet>

namespace Wenda {

QStringList pictureAddresses(const Answer &answer)
{
    return pictureAddresses(Answers{answer});
}

QStringList pictureAddresses(const Answers &answers)
{
    QStringList addresses;
    QSet<QString> seen;
    for (const Answer &answer : answers) {
        for (const PagePicture &picture : answer.page.pictures) {
            const QString address = pictureAddress(picture.address, answer.libraryRoot);
            if (address.isEmpty() || seen.contains(address))
                continue;
            seen.insert(address);
            addresses.append(address);
        }
    }
    return addresses;
}

Page pageOfLines(const QString &title, const QString &lines)
{
    Page page;
    page.title = title;
    for (const QString &line : lines.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        page.html += u"<p>" + line.trimmed().toHtmlEscaped() + u"</p>\n";
        page.text += line.trimmed() + u'\n';
    }
    return page;
}

} // namespace Wenda
