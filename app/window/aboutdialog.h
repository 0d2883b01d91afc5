#pragma once

#include <QDialog>

class QLabel;

namespace Wenda {

// What Wenda is, its version, its licence, and what it is made with.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
};

} // namespace Wenda
