#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Wenda {

class ThinBar;

// The line at the foot of the window. It speaks when there is something to say: what is open, a link under the mouse, a
// message with what can be done about it, and at the right the work that is going on.
class StatusLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setSummary(const QStringList &sentences); // "11 questions", "Index is up to date"
    void setHovered(const QString &address);       // empty: none
    // A message stays until another, or until its action or close is pressed; action may be empty.
    void say(const QString &sentence, const QString &action = {}, const std::function<void()> &act = {});
    void unsay();
    void takeBack(const QString &sentence); // what is no longer true; another message stays
    // Stands before every message until the reader closes it: what must not be missed.
    void setNotice(const QString &sentence);

    // Said for as long as it is so; a click wishes the network back.
    void setOffline(bool isOffline);

    // Work that is going on, one line of word and bar for each name; total 0 hides it. What can be stopped has a button
    // for that, of which words tell.
    struct Stop
    {
        QString words;
        std::function<void()> act;
    };
    void setProgress(const QString &name, const QString &words, qsizetype done, qsizetype total, const Stop &stop = {});

    QString message() const;

Q_SIGNALS:
    void networkWished();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Work
    {
        QString name;
        QLabel *words;
        ThinBar *bar;
        QToolButton *stop;
        std::function<void()> act;
    };
    Work &work(const QString &name);
    void showLeft();
    void retranslate();

    QHBoxLayout *m_row;
    QLabel *m_left;
    QToolButton *m_action;
    QToolButton *m_close;
    QToolButton *m_offline;
    QList<Work> m_works;
    QStringList m_summary;
    QString m_hovered;
    QString m_notice;
    QString m_message;
    std::function<void()> m_act;
};

} // namespace Wenda
