#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace Wenda {

// What is asked on the command line.
struct Request
{
    QString command;   // "topics", "search" ...; "help" and "version" too
    QString library;   // empty: the last one, else the built-in FAQ
    QStringList words; // the query, or the topic
    int limit = 10;    // of hits; 0: all
    QString batch;     // a file of queries, "-" for standard input
    QString to;        // where to export; "-" for standard output
    QString format;    // "pdf", "html", "txt", "md"; empty: by the name in to, else pdf, for a library html
    QString into;      // where pictures are copied
    bool isJson = false;
    bool isWholePage = false;
    bool isAll = false;
    bool isRebuild = false;

    bool operator==(const Request &) const = default;
};

// What is wrong with it. subject: the word that is.
struct Misuse
{
    enum class Kind {
        UnknownCommand,
        UnknownOption,
        MissingValue,
        BadNumber,
        BadFormat,
        MissingQuery,
        MissingTopic,
        MissingTarget, // --all says not where to
        TooManyWords,
        NotTogether // options that exclude each other
    };
    Kind kind;
    QString subject;

    bool operator==(const Misuse &) const = default;
};

// Whether the first argument asks for the command line, not for the window.
bool isCommand(const QString &argument);

// arguments: without the program's name. "--option value" and "--option=value", anywhere; "--" ends options. A search
// takes "-word" as a word of the query.
std::expected<Request, Misuse> requestOf(const QStringList &arguments);

} // namespace Wenda
