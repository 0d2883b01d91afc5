#pragma once

#include <QDialog>

class QTableWidget;

namespace Wenda {

class Actions;

// Every key, with what it does.
class KeysDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysDialog)

public:
    explicit KeysDialog(const Actions &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Actions &m_actions;
    QTableWidget *m_table;
};

} // namespace Wenda
