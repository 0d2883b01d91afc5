#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace Wenda {

// What was searched lately and led to an answer, newest first.
class RecentSearches final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentSearches)

public:
    using QObject::QObject;

    QStringList texts() const { return m_texts; }
    void setTexts(const QStringList &texts) { m_texts = texts; }
    void keep(const QString &text);
    void showUnder(QWidget &field); // as a menu, where there are any

Q_SIGNALS:
    void chosen(const QString &text);

private:
    QStringList m_texts;
};

} // namespace Wenda
