#include "reader/printpreview.h"

#include "paper/printjob.h"
#include "reader/previewsheets.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace Wenda {

PrintPreview::PrintPreview(const PrintMaterial &material, const PrintChoice &choice, const QPageLayout &layout,
                           PictureStore &pictures, QWidget *parent)
    : QDialog(parent)
    , m_pictures(pictures)
    , m_form(new PrintChoiceForm(material, Qt::Horizontal, this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_said(new QLabel(this))
    , m_sheets(new PreviewSheets(this))
    , m_layout(layout)
{
    setWindowTitle(tr("Print preview"));
    static constexpr QSize frame(16, 48); // what a window manager puts around it
    resize(QSize(1100, 760).boundedTo(screen()->availableSize() - frame));
    m_form->setChoice(choice);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(toolRow());
    rows->addWidget(m_sheets, 1);
    rows->addWidget(m_said);
    m_said->setContentsMargins(12, 0, 12, 8);
    m_said->setWordWrap(true);
    m_said->hide();
    connect(m_form, &PrintChoiceForm::severalWanted, this, &PrintPreview::severalWanted);
    connect(m_form, &PrintChoiceForm::changed, this, &PrintPreview::restart);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintPreview::refresh);
    connect(m_orientation, &QComboBox::currentIndexChanged, this, &PrintPreview::refresh);
    connect(m_sheets, &PreviewSheets::zoomWanted, this, &PrintPreview::zoom);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &PrintPreview::layOut);
    restart();
    m_sheets->setFocus();
}

PrintPreview::~PrintPreview() = default;

QWidget *PrintPreview::toolRow()
{
    m_paper->addItem(tr("A4"), QPageSize::A4);
    m_paper->addItem(tr("Letter"), QPageSize::Letter);
    m_paper->setCurrentIndex(m_layout.pageSize().id() == QPageSize::Letter ? 1 : 0);
    m_paper->setAccessibleName(tr("Paper"));
    m_orientation->addItem(tr("Portrait"), QPageLayout::Portrait);
    m_orientation->addItem(tr("Landscape"), QPageLayout::Landscape);
    m_orientation->setCurrentIndex(m_layout.orientation() == QPageLayout::Landscape ? 1 : 0);
    m_orientation->setAccessibleName(tr("Orientation"));
    auto *smaller = new QPushButton(QStringLiteral("−"), this);
    smaller->setAccessibleName(tr("Smaller"));
    auto *larger = new QPushButton(QStringLiteral("+"), this);
    larger->setAccessibleName(tr("Larger"));
    auto *pdf = new QPushButton(tr("&Save as PDF…"), this);
    auto *print = new QPushButton(tr("P&rint…"), this);
    print->setDefault(true);
    for (QPushButton *button : {smaller, larger})
        button->setFixedWidth(36);

    auto *row = new QWidget(this);
    // What is printed above, how below: side by side they are wider than a small screen.
    auto *places = new QGridLayout(row);
    places->setContentsMargins(12, 0, 12, 0);
    places->addWidget(m_form, 0, 0, Qt::AlignLeft);
    auto *paper = new QHBoxLayout;
    for (QWidget *part : std::initializer_list<QWidget *>{m_paper, m_orientation, smaller, larger, m_count})
        paper->addWidget(part);
    paper->addStretch(1);
    paper->addWidget(pdf);
    paper->addWidget(print);
    places->addLayout(paper, 1, 0);
    connect(smaller, &QPushButton::clicked, this, [this] { zoom(1 / 1.15); });
    connect(larger, &QPushButton::clicked, this, [this] { zoom(1.15); });
    connect(pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfWanted(m_form->choice()); });
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(m_form->choice()); });
    return row;
}

QPageLayout PrintPreview::layout() const
{
    QPageLayout layout = m_layout;
    // The size first: it may take away margins, which come back with the rest.
    layout.setPageSize(QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt())), layout.minimumMargins());
    layout.setOrientation(QPageLayout::Orientation(m_orientation->currentData().toInt()));
    layout.setMargins(m_layout.margins());
    return layout;
}

void PrintPreview::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_said->show();
}

void PrintPreview::restart()
{
    const PrintChoice choice = m_form->choice();
    m_sheets->show(nullptr, QSizeF(595, 842));
    m_answers = int(choice.answers.size());
    m_job = std::make_unique<PrintJob>(choice.answers, choice.options, m_pictures);
    connect(m_job.get(), &PrintJob::ready, this, &PrintPreview::refresh);
    m_job->start();
    refresh();
}

void PrintPreview::refresh()
{
    m_said->hide();
    m_sheets->show(nullptr, QSizeF(595, 842));
    m_turn.start();
    layOut();
}

void PrintPreview::layOut()
{
    const QPageLayout paper = layout();
    if (m_job->setNextPages(paper)) {
        m_count->setText(tr("Laying out answer %1 of %2").arg(m_job->answersSet()).arg(m_answers));
        return;
    }
    m_turn.stop();
    m_sheets->show(m_job.get(), paper.fullRect(QPageLayout::Point).size());
    m_count->setText(tr("%n page(s)", nullptr, m_job->pageCount()));
}

void PrintPreview::zoom(qreal factor)
{
    m_sheets->setZoom(m_sheets->zoom() * factor);
}

} // namespace Wenda
