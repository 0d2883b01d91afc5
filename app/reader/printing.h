#pragma once

#include "base/result.h"
#include "paper/answer.h"

#include <QObject>

#include <memory>
#include <optional>

class QWidget;

namespace Wenda {

class PictureStore;

// What could be printed at this moment; the dialog and the preview offer what is there, the answer first.
struct PrintMaterial
{
    Answer answer;                   // the topic at hand: its heading and all under it
    std::optional<Answer> page;      // the whole page, where that is more
    std::optional<Answer> selection; // the marked text: page = pageOfLines(title, selection)
    Answers chosen;                  // several, from the tree or the bookmarks: a booklet
    bool hasMore = false;            // others can be chosen: severalWanted

    bool operator==(const PrintMaterial &) const = default;
};

// Print, preview and Save as PDF with their dialogs. Shows its own progress (pictures, then pages) with cancel and
// "print without the missing". One at a time: a new call brings the running one to the front.
class Printing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Printing)

public:
    Printing(PictureStore &pictures, QWidget *window);
    ~Printing() override;

    void print(const PrintMaterial &material);
    void preview(const PrintMaterial &material);
    void saveAsPdf(const PrintMaterial &material);
    void say(const QString &sentence); // in the preview, where one is open: it hides the window behind it

Q_SIGNALS:
    void printed();
    void saved(const QString &path);
    void severalWanted();                   // several answers are to be chosen; then comes another print() or preview()
    void failed(const Wenda::Error &error); // not sent when the person cancelled

private:
    struct Desk;
    std::unique_ptr<Desk> m_desk;
};

} // namespace Wenda
