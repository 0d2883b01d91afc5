#include "reader/printchoice.h"

#include "base/filename.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace Wenda {

PrintChoiceForm::PrintChoiceForm(const PrintMaterial &material, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_material(material)
    , m_what(new QComboBox(this))
    , m_links(new QCheckBox(tr("&List the addresses of links at the end"), this))
{
    const auto offer = [this](const QString &text, const Answers &answers) {
        m_what->addItem(text);
        m_offers.append(answers);
    };
    if (!material.chosen.isEmpty())
        offer(tr("The %n chosen answers", nullptr, int(material.chosen.size())), material.chosen);
    offer(tr("This answer"), {material.answer});
    if (material.page)
        offer(tr("The whole page"), {*material.page});
    if (material.selection)
        offer(tr("The selection"), {*material.selection});
    m_links->setChecked(true);

    auto *label = new QLabel(tr("&Print"), this);
    label->setBuddy(m_what);
    m_what->setAccessibleName(tr("Print"));
    auto *rows = new QBoxLayout(orientation == Qt::Vertical ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(label);
    rows->addWidget(m_what);
    if (material.hasMore) {
        auto *several = new QPushButton(tr("Several &answers…"), this);
        several->setAutoDefault(false);
        rows->addWidget(several);
        connect(several, &QPushButton::clicked, this, &PrintChoiceForm::severalWanted);
    }
    rows->addWidget(m_links);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintChoiceForm::changed);
    connect(m_links, &QCheckBox::toggled, this, &PrintChoiceForm::changed);
}

PrintChoice PrintChoiceForm::choice() const
{
    return {m_offers.value(m_what->currentIndex()),
            {.hasLinkList = m_links->isChecked(), .date = QDate::currentDate(), .bookTitle = {}}};
}

void PrintChoiceForm::setChoice(const PrintChoice &choice)
{
    const qsizetype offered = m_offers.indexOf(choice.answers);
    if (offered >= 0)
        m_what->setCurrentIndex(int(offered));
    m_links->setChecked(choice.options.hasLinkList);
}

QString pdfNameOf(const Answers &answers)
{
    return fileNameOf(answers.size() > 1 ? answers.first().libraryTitle : answers.value(0).page.title) +
           QStringLiteral(".pdf");
}

} // namespace Wenda
