#pragma once

#include "base/result.h"
#include "librarian/librarian.h"

#include <QObject>

#include <optional>

namespace Wenda {

class PictureStore;
class ReadingTabs;
class StatusLine;

// What the status line has to say: of the libraries, of the index, of the pictures of the page at hand.
class StatusDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusDesk)

public:
    StatusDesk(Librarian &librarian, PictureStore &pictures, ReadingTabs &tabs, StatusLine &line, QObject *parent);

    void summarise();
    void say(const Error &error);
    void retryPictures(); // all failed ones of the page at hand

private:
    std::optional<qsizetype> questions() const; // of all libraries; nothing while an outline is still being read
    void showIndex(const Librarian::IndexProgress &progress);
    void stopIndexing();
    void showPictures(int loading, int failed, int total);

    Librarian &m_librarian;
    PictureStore &m_pictures;
    ReadingTabs &m_tabs;
    StatusLine &m_line;
    Librarian::IndexProgress m_index;
    QString m_toldPage; // whose failed pictures were told of
    QString m_told;     // what was said
};

} // namespace Wenda
