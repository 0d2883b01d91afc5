#pragma once

#include "library/library.h"
#include "pictures/offlinecopy.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace Wenda {

class Librarian;
class ThinBar;

// Keeps all pictures of a library for offline reading: progress, pause, cancel, what could not be had, size, removal.
class OfflineDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfflineDialog)

public:
    OfflineDialog(Librarian &librarian, PictureStore &pictures, const Library &library, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Stage { Idle, Collecting, Running, Paused, Done };

    void build();
    void startOrPause();
    void collect(OfflineCopy::Freshness freshness);
    void start(const QStringList &addresses);
    void finish(const QList<Picture> &failed);
    void remove();
    void retranslate();
    QString countText() const;

    Librarian &m_librarian;
    PictureStore &m_pictures;
    QString m_root;
    QString m_title;
    OfflineCopy m_copy;
    OfflineCopy::Progress m_progress;
    qint64 m_kept = 0; // bytes; a sum over all of them: not looked up for each that comes
    Stage m_stage = Stage::Idle;
    OfflineCopy::Freshness m_freshness = OfflineCopy::Freshness::AsTold;
    QList<Picture> m_failed;
    QLabel *m_text;
    QLabel *m_count;
    ThinBar *m_bar;
    QLabel *m_missingText;
    QListWidget *m_missing;
    QPushButton *m_go;
    QPushButton *m_refresh;
    QPushButton *m_remove;
    QPushButton *m_close;
};

} // namespace Wenda
