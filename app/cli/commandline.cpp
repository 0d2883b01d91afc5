#include "cli/commandline.h"

#include "base/paths.h"
#include "base/settings.h"
#include "base/spoken.h"
#include "base/startlibrary.h"
#include "cli/call.h"
#include "cli/sentences.h"

#include <QGuiApplication>
#include <QHash>
#include <QTranslator>

#include <cstdio>
#include <unistd.h>

namespace Wenda {

void Call::tellProgress(const QString &line) const
{
    static const bool isTerminal = isatty(STDERR_FILENO) == 1;
    if (isTerminal)
        err << "\r\x1b[K" << line << Qt::flush;
}

void Call::endProgress() const
{
    tellProgress({});
}

ExitCode Call::fail(const Error &error) const
{
    endProgress();
    complain(Sentences::of(error));
    return error.kind == Error::Kind::Cancelled ? Interrupted : Failed;
}

int runCommand(const QStringList &arguments, const Settings &settings, QTextStream &out, QTextStream &err)
{
    const std::expected<Request, Misuse> request = requestOf(arguments);
    if (!request) {
        err << "wenda: " << Sentences::of(request.error()) << Qt::endl;
        return Misused;
    }
    if (request->command == u"help" || request->command == u"version") {
        out << (request->command == u"help" ? Sentences::help() : Sentences::version()) << Qt::endl;
        return Done;
    }
    using Command = ExitCode (*)(const Call &);
    const QHash<QString, Command> commands{
        {QStringLiteral("topics"), listTopics},
        {QStringLiteral("search"), search},
        {QStringLiteral("show"), showTopic},
        {QStringLiteral("index"), bringIndexUpToDate},
        {QStringLiteral("fetch"), fetchPictures},
        {QStringLiteral("check"), checkLibrary},
        {QStringLiteral("export"), request->isAll ? exportLibrary : exportTopic},
    };
    Librarian librarian(indexFolder());
    Interruption interruption;
    Call call{*request, settings.preferences(), librarian, nullptr, out, err, interruption};
    if (settings.wasDamaged())
        call.complain(Sentences::of(Error{Error::Kind::Damaged, configFile()}));
    const Result<LibraryPtr> library =
        librarian.openNow(request->library.isEmpty() ? startLibrary() : request->library);
    if (!library)
        return call.fail(library.error());
    call.library = *library;
    const ExitCode code = commands[request->command](call);
    out.flush();
    return code;
}

// Qt speaks of its own troubles (no runtime folder, no fonts folder) on standard error, where only our sentences stand.
static void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "wenda: %s\n", qPrintable(message));
}

int runCommandLine(int &argc, char **argv)
{
    // Fonts are measured for PDF, on no screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepQuiet);
    const QString command = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    const bool needsFonts = command == u"export" || command == u"fetch";
    const std::unique_ptr<QCoreApplication> application(needsFonts ? new QGuiApplication(argc, argv)
                                                                   : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("wenda"));
    const Settings settings(configFile());
    if (const QString language = settings.preferences().language; !language.isEmpty())
        QLocale::setDefault(QLocale(language));
    QTranslator translator;
    if (translator.load(u":/translations/wenda_" + spokenLanguage(QLocale()))) // English has plurals to say too
        QCoreApplication::installTranslator(&translator);
    QTextStream out(stdout), err(stderr);
    return runCommand(QCoreApplication::arguments().mid(1), settings, out, err);
}

} // namespace Wenda
