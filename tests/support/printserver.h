#pragma once

#include <QProcess>
#include <QString>

namespace Wenda {

// A real cupsd on a port of its own, with printers that keep what they get. Nothing of the system's printing is
// touched.
class PrintServer final
{
    Q_DISABLE_COPY_MOVE(PrintServer)

public:
    static bool isInstalled();

    // folder: for all that the server keeps; the programs started from here on print to it.
    explicit PrintServer(const QString &folder);
    ~PrintServer();

    bool isRunning() const { return m_isRunning; }
    bool addPrinter(const QString &name);
    // The system's cups-pdf: with its driver, its filters and its backend, which needs root.
    bool canHavePdfPrinter() const { return m_canHavePdfPrinter; }
    bool addPdfPrinter(const QString &name);
    QStringList printedFiles() const; // by it
    bool removePrinter(const QString &name);
    int jobsSent() const;         // to all printers, since the start
    QString lastDocument() const; // the path of what was sent last, as it came

private:
    bool preparePdfPrinter();
    static int run(const QString &program, const QStringList &arguments, QString *said = nullptr);

    QString m_folder;
    QProcess m_server;
    bool m_canHavePdfPrinter = false;
    bool m_isRunning = false;
};

} // namespace Wenda
