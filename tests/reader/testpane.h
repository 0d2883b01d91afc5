#pragma once

#include "markdown/readpage.h"
#include "pictures/picturestore.h"
#include "reader/pane.h"
#include "support/temporaryfiles.h"

#include <QAbstractEventDispatcher>
#include <QBuffer>
#include <QImage>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

namespace Wenda {

inline TextRanges placesOf(QStringView text, const QStringList &words)
{
    TextRanges ranges;
    for (const QString &word : words)
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.size()))
            ranges.append({at, word.size()});
    return ranges;
}

inline QByteArray pictureFile(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

// Two frames of a hundred pixels a side, without end.
inline QByteArray movingFile()
{
    const QByteArray size("\x64\0\x64\0", 4);
    const auto frame = [&size](const char *pixels, int length) -> QByteArray {
        return QByteArray("!\xf9\4\0\2\0\0\0,\0\0\0\0", 13) + size + QByteArray("\0\2", 2) +
               QByteArray(pixels, length) + QByteArray("\0", 1);
    };
    return QByteArray("GIF89a") + size + QByteArray("\x80\0\0\xff\xff\xff\0\0\0", 9) +
           QByteArray("!\xff\x0bNETSCAPE2.0\3\1\0\0\0", 19) + frame("\2\x44\1", 3) + frame("\2\x4c\1", 3) + ";";
}

// Twelve topics, each longer than the view.
inline QByteArray longText()
{
    QByteArray text = "# 备案\n\n";
    for (int topic = 1; topic <= 12; ++topic) {
        text += "## Topic " + QByteArray::number(topic) + "\n\n";
        for (int i = 1; i <= 20; ++i)
            text += "第" + QByteArray::number(i) + "步：提交资料后，会在一到二十个工作日内收到短信。\n\n";
    }
    return text;
}

// A pane in a window, with a store and a library of its own.
struct TestPane
{
    explicit TestPane(const PictureLimits &limits = {})
        : store(files.path(QStringLiteral("cache")), files.path(QStringLiteral("kept")), limits)
        , pane(new Pane(store, placesOf, &window))
    {
        store.setLibraryRoots({files.path()});
        auto *rows = new QVBoxLayout(&window);
        rows->setContentsMargins({});
        rows->addWidget(pane);
        window.resize(820, 600);
        window.show();
        window.activateWindow();
        pane->setFocus();
    }

    Page page(const QByteArray &markdown) const { return readPage(markdown, {QStringLiteral("page.md"), {}}); }

    void show(const QByteArray &markdown, const QString &anchor = {})
    {
        pane->showPage(page(markdown), files.path(), anchor, {});
        settle();
    }

    // Everything that is under way for the layout is done: nothing is posted any more, or it never ends.
    bool settle()
    {
        for (int turn = 0; turn < 1000; ++turn) {
            if (!QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents))
                return true;
        }
        return false;
    }

    // The line that starts nearest below the view's upper edge.
    QString topLine() const
    {
        for (int y = 2; y < pane->viewport()->height(); y += 4) {
            const QTextCursor cursor = pane->cursorForPosition({0, y});
            if (pane->cursorRect(cursor).top() >= 0 && !cursor.block().text().isEmpty())
                return cursor.block().text();
        }
        return {};
    }

    int top() const { return pane->verticalScrollBar()->value(); }

    TemporaryFiles files;
    PictureStore store;
    QWidget window;
    Pane *pane;
};

} // namespace Wenda
