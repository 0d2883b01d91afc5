#pragma once

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Wenda {

// Pictures are waited for, then pages are printed. Shows itself only where that takes a while.
class PrintProgress final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintProgress)

public:
    explicit PrintProgress(QWidget *parent = nullptr);

    void showPictures(int done, int total);
    void showAnswers(int done, int total); // as they are set
    void showPages(int done, int total);

    void reject() override;

Q_SIGNALS:
    void goOnWanted(); // without the missing pictures
    void cancelled();

private:
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_goOn;
    QTimer m_patience;
};

} // namespace Wenda
