#pragma once

#include "search/hit.h"

#include <QAbstractListModel>

namespace Wenda {

// The hits of a search, best first. More are asked for when the list is walked to its end.
class HitListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitListModel)

public:
    enum Role { HitRole = Qt::UserRole, TopicIdRole };

    explicit HitListModel(QObject *parent = nullptr);

    // Replaced whole; hits that only grew at the end are added, so that the list stays where it was. Not all become
    // rows at once: the view fetches more.
    void setResults(const Results &results);
    const Results &results() const { return m_results; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static Hit hitAt(const QModelIndex &index); // of this model's, or of another's that has the same role
    static QString reasonText(const Hit &hit);  // empty where the reason is plain
    static QString alsoText(const Hit &hit);    // in how many other places the same question stands; empty: in none

Q_SIGNALS:
    void moreWanted(int limit);

private:
    void showMore();

    Results m_results;
    qsizetype m_shown = 0; // how many of the hits are rows
    qsizetype m_asked = 0; // for how many hits moreWanted was sent
};

} // namespace Wenda
