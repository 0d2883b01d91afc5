#pragma once

#include "base/result.h"
#include "library/library.h"
#include "library/topic.h"
#include "markdown/page.h"

#include <QCache>

namespace Wenda {

// Pages and outlines that were read lately; a file that changed is read again. For one thread.
class PageShelf final
{
public:
    // Errors: NotFound, NotReadable, NotAPage.
    Result<Page> page(const Library &library, const QString &path);
    Outline outline(const Library &library, const QString &path);

    // Whether it is given at once: the page is short, or stands here.
    bool isAtHand(const Library &library, const QString &path) const;
    bool isOutlineAtHand(const Library &library, const QString &path) const;

    // A page that was read elsewhere, on any thread, to be put here.
    struct Stamp
    {
        qint64 size = -1;
        qint64 modified = -1;
        QString cutSentence; // other in another language
        bool operator==(const Stamp &) const = default;
    };
    struct Read
    {
        QString key;
        Stamp stamp;
        Result<Page> page;
        Outline outline;
    };
    static Read read(const Library &library, const QString &path);
    static Read readOutline(const Library &library, const QString &path); // its page's headings alone
    void put(const Read &read);
    void putOutline(const Read &read);

private:
    template <class Value>
    struct Kept
    {
        Stamp stamp;
        Value value;
    };
    static Stamp stampOf(const QString &whole);

    QCache<QString, Kept<Result<Page>>> m_pages{32}; // what cannot be read is kept to know that it was tried
    QCache<QString, Kept<Outline>> m_outlines{4096};
};

} // namespace Wenda
