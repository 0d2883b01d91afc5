#pragma once

#include "search/index.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <atomic>
#include <map>
#include <memory>

namespace Wenda {

// What of a library a search needs.
struct SearchPlace
{
    QString libraryRoot;
    QString indexPath;
    bool operator==(const SearchPlace &) const = default;
};

// Answers questions from the indexes of several libraries, each kept open between questions. For one thread.
class SearchDesk final
{
public:
    // Hits of several libraries are merged by their reasons, those of the same reason in turns.
    Results search(const Question &question, const QList<SearchPlace> &places, const std::atomic_bool &isCancelled);
    // Makes ready for the next question; cancelled, it is gone on with the next time.
    void warm(const QList<SearchPlace> &places, const std::atomic_bool &isCancelled);

    // Libraries whose index holds nothing: it was lost or damaged, and is to be made anew. Only of those asked before.
    QStringList lost(const QList<SearchPlace> &places) const;

private:
    Index *indexOf(const SearchPlace &place);

    struct OpenIndex
    {
        std::unique_ptr<Index> index;
        quint64 file = 0; // which file it is: another process may rebuild the index
        qint64 synonymsModified = -1;
    };
    std::map<QString, OpenIndex> m_open;
};

// Best first over several libraries.
Results merged(const QList<Results> &each, int limit);

} // namespace Wenda
