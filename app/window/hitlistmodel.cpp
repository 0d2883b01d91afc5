#include "window/hitlistmodel.h"

#include <algorithm>

namespace Wenda {

// To break a row's texts takes a third of a millisecond: so few join the list at a time, and the first ones are laid
// out in turns.
static constexpr qsizetype firstRows = 50;
static constexpr qsizetype rowsAtOnce = 25;

// Sentence by sentence; what ends with a mark of its own gets no other.
static QString spoken(const QStringList &parts)
{
    QString said;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!said.isEmpty())
            said += said.back().isPunct() ? QStringLiteral(" ") : QStringLiteral(". ");
        said += part;
    }
    return said;
}

HitListModel::HitListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void HitListModel::setResults(const Results &results)
{
    const qsizetype before = m_results.hits.size();
    const bool isGrown = results.query == m_results.query && before > 0 && results.hits.size() > before &&
                         std::equal(m_results.hits.begin(), m_results.hits.end(), results.hits.begin());
    m_asked = 0;
    if (isGrown) {
        m_results = results;
        return showMore();
    }
    beginResetModel();
    m_results = results;
    m_shown = std::min(firstRows, results.hits.size());
    endResetModel();
}

void HitListModel::showMore()
{
    const qsizetype shown = std::min(m_shown + rowsAtOnce, m_results.hits.size());
    beginInsertRows({}, int(m_shown), int(shown) - 1);
    m_shown = shown;
    endInsertRows();
}

int HitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown);
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit &hit = m_results.hits.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return hit.heading;
    case Qt::ToolTipRole:
        return hit.heading;
    case Qt::AccessibleTextRole:
        return spoken({hit.heading, hit.trail.join(QStringLiteral(", ")), reasonText(hit), hit.passage, alsoText(hit)});
    case HitRole:
        return QVariant::fromValue(hit);
    case TopicIdRole:
        return hit.id;
    default:
        return {};
    }
}

bool HitListModel::canFetchMore(const QModelIndex &parent) const
{
    const qsizetype known = m_results.hits.size();
    return !parent.isValid() && (m_shown < known || (known > 0 && known < m_results.total && m_asked <= known));
}

void HitListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (m_shown < m_results.hits.size())
        return showMore();
    m_asked = m_results.hits.size() * 4;
    Q_EMIT moreWanted(int(m_asked));
}

Hit HitListModel::hitAt(const QModelIndex &index)
{
    return index.data(HitRole).value<Hit>();
}

QString HitListModel::reasonText(const Hit &hit)
{
    switch (hit.reason) {
    case Hit::Reason::Pinyin:
        return tr("Pinyin");
    case Hit::Reason::Initials:
        return tr("Initials");
    case Hit::Reason::Spelling:
        return hit.reading.isEmpty() ? tr("Similar") : tr("Similar: %1 → %2").arg(hit.typed, hit.reading);
    default:
        return {};
    }
}

QString HitListModel::alsoText(const Hit &hit)
{
    return hit.also.isEmpty() ? QString() : tr("The same in %Ln other place(s)", nullptr, int(hit.also.size()));
}

} // namespace Wenda
