#pragma once

#include "search/hit.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace Wenda {

// What stands in the list's place when nothing was found: what it was, what would match with words dropped, and the
// nearest questions.
class NothingFound final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NothingFound)

public:
    explicit NothingFound(QWidget *parent = nullptr);

    void setResults(const Results &results);

Q_SIGNALS:
    void queryWanted(const QString &query);
    void hitWanted(const Wenda::Hit &hit);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLabel(const QString &text, bool isSoft);
    void addLink(const QString &text, const std::function<void()> &act);
    void retranslate();

    QVBoxLayout *m_column;
    Results m_results;
};

} // namespace Wenda
