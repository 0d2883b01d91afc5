#include "reader/printprogress.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace Wenda {

PrintProgress::PrintProgress(QWidget *parent)
    : QDialog(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Print"));
    setMinimumWidth(380);
    m_bar->setTextVisible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_goOn = buttons->addButton(tr("Print &without the missing"), QDialogButtonBox::ActionRole);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_label);
    rows->addWidget(m_bar);
    rows->addSpacing(12);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &PrintProgress::reject);
    connect(m_goOn, &QPushButton::clicked, this, &PrintProgress::goOnWanted);
    m_patience.setSingleShot(true);
    m_patience.setInterval(250);
    connect(&m_patience, &QTimer::timeout, this, &QDialog::show);
    m_patience.start();
}

void PrintProgress::showPictures(int done, int total)
{
    m_label->setText(tr("Waiting for pictures: %1 of %2").arg(done).arg(total));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_goOn->setVisible(true);
}

void PrintProgress::showAnswers(int done, int total)
{
    m_label->setText(tr("Laying out answer %1 of %2").arg(done).arg(total));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_goOn->setVisible(false);
}

void PrintProgress::showPages(int done, int total)
{
    m_label->setText(tr("Page %1 of %2").arg(done).arg(total));
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    m_goOn->setVisible(false);
}

void PrintProgress::reject()
{
    m_patience.stop();
    QDialog::reject();
    Q_EMIT cancelled();
}

} // namespace Wenda
