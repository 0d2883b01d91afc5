#include "window/run.h"

#include "base/paths.h"
#include "base/settings.h"
#include "base/startlibrary.h"
#include "librarian/librarian.h"
#include "library/bookmarks.h"
#include "pictures/picturestore.h"
#include "search/fold.h"
#include "window/languages.h"
#include "window/mainwindow.h"
#include "window/messages.h"
#include "window/themestyle.h"
#include "window/wish.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontDatabase>
#include <QIcon>
#include <QTextStream>

namespace Wenda {

namespace {

// Without a desktop's settings Qt takes a nine-point font of the system's default family, and Han of whatever country
// comes first. A desktop's own choice stays, and a larger size too.
void chooseFont(const QString &language)
{
    static constexpr qreal leastSize = 10.5;
    const bool isTaiwan = language == QLatin1String("zh_TW");
    const QStringList han{isTaiwan ? QStringLiteral("Noto Sans CJK TC") : QStringLiteral("Noto Sans CJK SC"),
                          QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Micro Hei")};
    QFont font = QApplication::font();
    const QStringList generic{QStringLiteral("Sans Serif"), QStringLiteral("Sans"), QStringLiteral("sans-serif")};
    QStringList families = generic.contains(font.family()) ? QStringList() : font.families();
    const QStringList known = QFontDatabase::families();
    for (const QString &family : han) {
        if (known.contains(family))
            families.append(family);
    }
    if (generic.contains(font.family()))
        families.append(font.family());
    font.setFamilies(families);
    font.setPointSizeF(std::max(font.pointSizeF(), leastSize));
    QApplication::setFont(font);
}

} // namespace

static bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

// What keeps a window from opening where there is no display: what was asked for may be wrong besides.
static QString whyNot(const QStringList &arguments)
{
    const auto wish = wishOf(arguments);
    if (!wish)
        return wish.error();
    QStringList why;
    if (!wish->library.isEmpty() && !QFileInfo::exists(wish->library))
        why.append(QCoreApplication::translate("Wenda::WindowWish", "There is no library or command \"%1\".")
                       .arg(arguments.last()));
    why.append(QCoreApplication::translate("Wenda::WindowWish",
                                           "There is no display to open a window on; topics, search, show, export, "
                                           "index, fetch and check need none."));
    return Messages::together(why);
}

int runWindow(int &argc, char **argv)
{
    QTextStream err(stderr);
    if (!hasDisplay()) { // Qt would abort
        const QCoreApplication application(argc, argv);
        Languages languages;
        languages.speak({});
        err << whyNot(QCoreApplication::arguments().mid(1)) << '\n';
        return 3;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("wenda"));
    QApplication::setApplicationVersion(QStringLiteral(WENDA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("wenda"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/wenda.svg")));
    Settings settings(configFile());
    Languages languages;
    languages.speak(settings.preferences().language);
    const auto wish = wishOf(QCoreApplication::arguments().mid(1));
    if (!wish) {
        err << wish.error() << '\n';
        return 2;
    }
    QApplication::setStyle(new ThemeStyle(settings.preferences().appearance)); // the application owns it
    chooseFont(languages.language());
    PictureStore pictures(pictureCacheFolder(), keptPicturesFolder());
    Librarian librarian(indexFolder());
    // What the command line takes where it is told no library.
    QObject::connect(&librarian, &Librarian::libraryOpened, &librarian,
                     [&librarian] { rememberLibrary(librarian.libraries().constFirst()->source); });
    Bookmarks bookmarks(dataFolder() + QStringLiteral("/bookmarks.xbel"));
    MainWindow window({librarian, pictures, settings, bookmarks, languages, findAll,
                       stateFolder() + QStringLiteral("/session.json")});
    window.show();
    window.start(*wish);
    return application.exec();
}

} // namespace Wenda
