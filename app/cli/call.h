#pragma once

#include "base/settings.h"
#include "cli/interruption.h"
#include "cli/request.h"
#include "librarian/librarian.h"

#include <QTextStream>

namespace Wenda {

// How a command ended, for the shell.
enum ExitCode { Done = 0, Nothing = 1, Misused = 2, Failed = 3, Interrupted = 130 };

// A command at work: what is asked, of which library, and where its answer goes.
struct Call
{
    const Request &request;
    const Preferences &preferences;
    Librarian &librarian;
    LibraryPtr library;
    QTextStream &out;
    QTextStream &err;
    Interruption &interruption;

    void complain(const QString &sentence) const { err << "wenda: " << sentence << Qt::endl; }
    // One line that is written over by the next, on a terminal; elsewhere nothing.
    void tellProgress(const QString &line) const;
    void endProgress() const;
    ExitCode fail(const Error &error) const;
};

ExitCode listTopics(const Call &call);
ExitCode search(const Call &call);
ExitCode showTopic(const Call &call);
ExitCode exportTopic(const Call &call);
ExitCode exportLibrary(const Call &call);
ExitCode bringIndexUpToDate(const Call &call);
ExitCode fetchPictures(const Call &call);
ExitCode checkLibrary(const Call &call);

} // namespace Wenda
