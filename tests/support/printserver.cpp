#include "support/printserver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

namespace Wenda {

static const QString serverProgram = QStringLiteral("/usr/sbin/cupsd");

bool PrintServer::isInstalled()
{
    return QFile::exists(serverProgram) && QFile::exists(QStringLiteral("/usr/sbin/lpadmin")) &&
           !QStandardPaths::findExecutable(QStringLiteral("lpstat")).isEmpty();
}

static const QString pdfDriver = QStringLiteral("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd");
static const QString pdfSettings = QStringLiteral("/etc/cups/cups-pdf.conf");

static int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

static bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

PrintServer::PrintServer(const QString &folder)
    : m_folder(folder)
{
    for (const char *part : {"/etc", "/spool", "/cache", "/run", "/tmp", "/log"})
        QDir().mkpath(folder + QLatin1String(part));
    const QString address = QStringLiteral("127.0.0.1:%1").arg(freePort());
    const QString access = QStringLiteral("Listen %1\nBrowsing No\nPreserveJobFiles Yes\nDefaultAuthType None\n"
                                          "<Location />\nOrder allow,deny\nAllow localhost\n</Location>\n"
                                          "<Location /admin>\nOrder allow,deny\nAllow localhost\n</Location>\n"
                                          "<Policy default>\n<Limit All>\nOrder deny,allow\nAllow all\n</Limit>\n"
                                          "</Policy>\n");
    QString places = QStringLiteral("ServerRoot %1/etc\nRequestRoot %1/spool\nCacheDir %1/cache\nStateDir %1/run\n"
                                    "TempDir %1/tmp\nErrorLog %1/log/error\nAccessLog %1/log/access\n"
                                    "PageLog %1/log/page\nFileDevice Yes\nSandboxing Relaxed\n");
    if (!write(folder + QStringLiteral("/etc/cupsd.conf"), access.arg(address)) ||
        !write(folder + QStringLiteral("/etc/cups-files.conf"), places.arg(folder)))
        return;
    m_server.setStandardErrorFile(QProcess::nullDevice());
    const QStringList command{serverProgram,        QStringLiteral("-f"),
                              QStringLiteral("-c"), folder + QStringLiteral("/etc/cupsd.conf"),
                              QStringLiteral("-s"), folder + QStringLiteral("/etc/cups-files.conf")};
    m_canHavePdfPrinter = preparePdfPrinter();
    if (m_canHavePdfPrinter) // cups-pdf reads one place only, which is another for this server alone
        m_server.start(QStringLiteral("unshare"),
                       QStringList{QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"),
                                   QStringLiteral("mount --bind \"$0\" \"$1\" && shift && exec \"$@\""),
                                   folder + QStringLiteral("/etc/cups-pdf.conf"), pdfSettings} +
                           command);
    else
        m_server.start(command.first(), command.mid(1));
    qputenv("CUPS_SERVER", address.toLatin1());
    m_isRunning = m_server.waitForStarted() && QTest::qWaitFor([] {
                      QString said;
                      run(QStringLiteral("lpstat"), {QStringLiteral("-r")}, &said);
                      return said.contains(QLatin1String("is running"));
                  });
}

PrintServer::~PrintServer()
{
    m_server.terminate();
    if (!m_server.waitForFinished(5000))
        m_server.kill();
    m_server.waitForFinished(5000);
    qunsetenv("CUPS_SERVER");
}

// A raw queue: no filter needs to be installed.
bool PrintServer::addPrinter(const QString &name)
{
    return run(QStringLiteral("/usr/sbin/lpadmin"),
               {QStringLiteral("-p"), name, QStringLiteral("-v"), QStringLiteral("file:/dev/null"),
                QStringLiteral("-m"), QStringLiteral("raw"), QStringLiteral("-E")}) == 0;
}

bool PrintServer::preparePdfPrinter()
{
    if (!QFile::exists(pdfDriver) || !QFile::exists(pdfSettings) || geteuid() != 0 ||
        run(QStringLiteral("unshare"), {QStringLiteral("--mount"), QStringLiteral("true")}) != 0)
        return false;
    const QString settings = QStringLiteral("Out %1/out\nAnonDirName %1/out\nSpool %1/tmp/pdf\nLog %1/log\n");
    QDir().mkpath(m_folder + QStringLiteral("/out"));
    // The filters run as another user.
    const QString above = QFileInfo(m_folder).path(), temporary = m_folder + QStringLiteral("/tmp");
    QFile::setPermissions(above, QFile::permissions(above) | QFile::ExeOther);
    QFile::setPermissions(temporary, QFile::permissions(temporary) | QFile::WriteOther | QFile::ExeOther);
    return write(m_folder + QStringLiteral("/etc/cups-pdf.conf"), settings.arg(m_folder));
}

bool PrintServer::addPdfPrinter(const QString &name)
{
    return run(QStringLiteral("/usr/sbin/lpadmin"),
               {QStringLiteral("-p"), name, QStringLiteral("-v"), QStringLiteral("cups-pdf:/"), QStringLiteral("-P"),
                pdfDriver, QStringLiteral("-E")}) == 0;
}

QStringList PrintServer::printedFiles() const
{
    const QDir folder(m_folder + QStringLiteral("/out"), QStringLiteral("*.pdf"), QDir::Name, QDir::Files);
    QStringList paths;
    for (const QString &name : folder.entryList())
        paths.append(folder.filePath(name));
    return paths;
}

bool PrintServer::removePrinter(const QString &name)
{
    return run(QStringLiteral("/usr/sbin/lpadmin"), {QStringLiteral("-x"), name}) == 0;
}

int PrintServer::jobsSent() const
{
    QString said;
    run(QStringLiteral("lpstat"), {QStringLiteral("-W"), QStringLiteral("all"), QStringLiteral("-o")}, &said);
    return int(said.count(u'\n'));
}

QString PrintServer::lastDocument() const
{
    const QDir spool(m_folder + QStringLiteral("/spool"), QStringLiteral("d*"), QDir::Name, QDir::Files);
    return spool.entryList().isEmpty() ? QString() : spool.filePath(spool.entryList().last());
}

int PrintServer::run(const QString &program, const QStringList &arguments, QString *said)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(10000);
    if (said)
        *said = QString::fromLocal8Bit(process.readAllStandardOutput());
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace Wenda
