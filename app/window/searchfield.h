#pragma once

#include <QLineEdit>

namespace Wenda {

// The field of the search: its key stands in it while it is empty, its count while it is full. An input method's
// pre-edit text never counts as a change.
class SearchField final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchField)

public:
    explicit SearchField(QWidget *parent = nullptr);

    void setKeyHint(const QString &key); // "Ctrl+K"
    void setCount(const QString &count); // "1 / 230"; empty: none
    QString count() const { return m_count; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void textCommitted(const QString &text); // every change of committed text
    void walked(int rows);                   // up and down: through the list while the cursor stays here
    void chosen();                           // Enter
    void left();                             // Esc
    void recentWanted();                     // the magnifying glass, or down in the empty field

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void announce();
    void makeRoom();
    void retranslate();
    QString note() const { return text().isEmpty() ? m_keyHint : m_count; }

    QAction *m_recent;
    QAction *m_clear;
    QString m_keyHint;
    QString m_count;
    QString m_announced;
    bool m_isComposing = false;
};

} // namespace Wenda
