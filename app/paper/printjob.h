#pragma once

#include "base/result.h"
#include "paper/answer.h"

#include <QDate>
#include <QObject>
#include <QPageLayout>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace Wenda {

class PictureStore;

struct PrintOptions
{
    bool hasLinkList = true; // links print their address, numbered, at the end of each answer
    QDate date;              // in the footer; invalid: none
    QString bookTitle;       // several answers: the booklet's title, above its contents; empty: the library's

    bool operator==(const PrintOptions &) const = default;
};

// Answers on their way to paper: waits for the pictures, sets the pages, paints them. The same pages go to a printer,
// a preview and a PDF. Several answers become a booklet with a table of contents.
class PrintJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintJob)

public:
    PrintJob(const Answers &answers, const PrintOptions &options, PictureStore &pictures, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();               // progressed ..., then ready
    void printWithoutMissing(); // ready at once; what has not come prints as a card
    void cancel();              // nothing more is sent

    // From ready on: sets the pages for this paper (margins are the text's), again where it is another one.
    void setPages(const QPageLayout &layout);
    int pageCount() const;
    void paintPage(QPainter &painter, int page) const; // 0 is the first; in points, from the paper's top left corner

    // goOn is asked before every page; false cancels (Error::Cancelled).
    using GoOn = std::function<bool(int page, int pageCount)>;
    Result<void> printTo(QPagedPaintDevice &device, const GoOn &goOn = {});
    // Written beside and renamed: whole or not at all. Embedded fonts, title, language, outline, live links.
    Result<void> writePdf(const QString &path, const QPageLayout &layout, const GoOn &goOn = {});

    QStringList missingPictures() const;

Q_SIGNALS:
    void progressed(int picturesDone, int picturesTotal);
    void ready(const QStringList &missingPictures);

private:
    struct Work;
    std::unique_ptr<Work> m_work;
};

// A4, or Letter where the system's locale uses it, portrait, with Wenda's margins.
QPageLayout defaultPageLayout();

} // namespace Wenda
