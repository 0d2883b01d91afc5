#pragma once

#include "paper/printoptions.h"
#include "reader/printing.h"

#include <QPageLayout>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace Wenda {

// What a person chose to print, and how.
struct PrintChoice
{
    Answers answers;
    PrintOptions options;

    bool operator==(const PrintChoice &) const = default;
};

// What: the answer, its page, the selection, the chosen ones - as far as they are there; and the list of links.
class PrintChoiceForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintChoiceForm)

public:
    // Stands in one line (preview) or in rows (dialog).
    PrintChoiceForm(const PrintMaterial &material, Qt::Orientation orientation, QWidget *parent = nullptr);

    PrintChoice choice() const;
    void setChoice(const PrintChoice &choice);

Q_SIGNALS:
    void changed();
    void severalWanted();

private:
    PrintMaterial m_material;
    QList<Answers> m_offers; // one an entry of m_what
    QComboBox *m_what;
    QCheckBox *m_links;
};

// A file's name for an answer: its title without what file systems do not take, ".pdf".
QString pdfNameOf(const Answers &answers);

} // namespace Wenda
