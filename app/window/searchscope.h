#pragma once

#include <QWidget>

class QToolButton;

namespace Wenda {

// Where is searched: a click on its name goes between everything and the open folder, a menu has the folders above too.
class SearchScope final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchScope)

public:
    explicit SearchScope(QWidget *parent = nullptr);

    void setFolder(const QString &folder);     // of the page that is open; empty: none
    QString folder() const { return m_scope; } // that is searched; empty: everything

Q_SIGNALS:
    void changed(const QString &folder);

protected:
    void changeEvent(QEvent *event) override;

private:
    void set(const QString &folder);
    void toggle();
    void choose();
    QStringList choices() const;
    void retranslate();

    QToolButton *m_toggle;
    QToolButton *m_choose;
    QString m_folder;
    QString m_scope;
};

} // namespace Wenda
