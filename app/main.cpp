#include "cli/commandline.h"
#include "cli/request.h"
#include "window/run.h"

#include <clocale>
#include <cstring>
#include <langinfo.h>

// Names of pages are UTF-8, whatever the locale says; Qt would say so on standard error at every start. Only the
// charset is put right: a language that was asked for stays, also where its locale is not installed.
static void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (const QByteArray all = qgetenv("LC_ALL"); !all.isEmpty()) {
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

int main(int argc, char **argv)
{
    useUtf8();
    if (argc > 1 && Wenda::isCommand(QString::fromLocal8Bit(argv[1])))
        return Wenda::runCommandLine(argc, argv);
    return Wenda::runWindow(argc, argv);
}
