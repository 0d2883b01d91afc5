#include "window/keysdialog.h"

#include "window/actions.h"
#include "window/scrolledpart.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace Wenda {

KeysDialog::KeysDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_table(new QTableWidget(this))
{
    m_table->setColumnCount(2);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setSelectionMode(QTableWidget::NoSelection);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget(m_table);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(withinScreen(*this, {480, 560}));
    retranslate();
}

void KeysDialog::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_table->setAccessibleName(tr("Keys"));
    m_table->setRowCount(0);
    const QList<Act> acts = m_actions.acts();
    for (const Act act : acts) {
        const QAction *action = m_actions[act];
        QList<QKeySequence> keys = action->shortcuts();
        keys.removeIf(
            [](const QKeySequence &key) { // on few keyboards; their names say what they do, not where they are
                return key[0].key() == Qt::Key_Back || key[0].key() == Qt::Key_Forward;
            });
        if (keys.isEmpty())
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(action->text().remove(u'…')));
        m_table->setItem(row, 1, new QTableWidgetItem(QKeySequence::listToString(keys, QKeySequence::NativeText)));
    }
}

void KeysDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Wenda
