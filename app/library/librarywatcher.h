#pragma once

#include "library/library.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Wenda {

// Tells that something in a library's folder may have changed on disk; a scan tells what. A burst of changes is one
// signal. Folders are always watched; files of a small library, and pages that are being read in a large one; the rest
// of a large one is noticed by a scan every half minute, which changed() asks for.
class LibraryWatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryWatcher)

public:
    explicit LibraryWatcher(QObject *parent = nullptr);

    void watch(const LibraryPtr &library); // the library as it was scanned last
    void watchPage(const QString &path);   // relative; the last few are remembered

Q_SIGNALS:
    void changed();

private:
    LibraryPtr m_library;
    QStringList m_readPages;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet; // runs while changes come in quick succession
    QTimer m_round;
};

} // namespace Wenda
