#include "window/link.h"

#include "library/topic.h"

#include <QDir>
#include <QRegularExpression>

namespace Wenda {

Link linkOf(const QString &target, const QString &root, const QString &page)
{
    if (target.startsWith(u'#'))
        return {Link::Kind::Topic, topicId(page, target.mid(1)), {}};
    static const QRegularExpression scheme(QStringLiteral("^([a-zA-Z][a-zA-Z0-9+.-]+):"));
    if (const auto found = scheme.match(target); found.hasMatch()) {
        static const QStringList known{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto"),
                                       QStringLiteral("tel")};
        const bool isKnown = known.contains(found.captured(1).toLower());
        return {isKnown ? Link::Kind::World : Link::Kind::Refused, {}, {}};
    }
    if (target.startsWith(QLatin1String("../"))) {
        const QString path = QDir::cleanPath(root + u'/' + pageOf(target));
        return {Link::Kind::Elsewhere, anchorOf(target), path};
    }
    if (target.endsWith(u'/'))
        return {Link::Kind::Folder, target, {}};
    return {Link::Kind::Topic, target, {}};
}

} // namespace Wenda
