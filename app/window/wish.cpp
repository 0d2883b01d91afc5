#include "window/wish.h"

#include <QCoreApplication>
#include <QDir>

namespace Wenda {

static QString say(const char *sentence)
{
    return QCoreApplication::translate("Wenda::WindowWish", sentence);
}

std::expected<WindowWish, QString> wishOf(const QStringList &arguments)
{
    WindowWish wish;
    bool isLibrarySaid = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const QString name = argument.section(u'=', 0, 0);
        QString *value = name == QLatin1String("--topic")    ? &wish.topic
                         : name == QLatin1String("--search") ? &wish.search
                                                             : nullptr;
        if (value && argument.contains(u'=')) {
            *value = argument.section(u'=', 1);
        } else if (value) {
            if (++i == arguments.size())
                return std::unexpected(say(QT_TRANSLATE_NOOP("Wenda::WindowWish", "%1 needs a value.")).arg(name));
            *value = arguments.at(i);
        } else if (argument.startsWith(QLatin1String("--"))) {
            return std::unexpected(
                say(QT_TRANSLATE_NOOP("Wenda::WindowWish", "%1 is no option here; wenda --help lists them."))
                    .arg(argument));
        } else if (isLibrarySaid) {
            return std::unexpected(
                say(QT_TRANSLATE_NOOP("Wenda::WindowWish", "One library at a time: \"%1\" is one too many."))
                    .arg(argument));
        } else {
            isLibrarySaid = true;
            wish.library = argument.startsWith(u':') ? argument : QDir::current().absoluteFilePath(argument);
        }
    }
    return wish;
}

} // namespace Wenda
