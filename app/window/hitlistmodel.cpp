#include "window/hitlistmodel.h"

namespace Wenda {

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
    if (isGrown) {
        beginInsertRows({}, int(before), int(results.hits.size()) - 1);
        m_results = results;
        endInsertRows();
    } else {
        beginResetModel();
        m_results = results;
        endResetModel();
    }
    m_asked = 0;
}

int HitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.hits.size());
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
        return spoken({hit.heading, hit.trail.join(QStringLiteral(", ")), reasonText(hit), hit.passage});
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
    return !parent.isValid() && m_results.hits.size() < m_results.total && m_asked <= m_results.hits.size();
}

void HitListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_results.hits.isEmpty())
        return;
    m_asked = m_results.hits.size() * 4;
    Q_EMIT moreWanted(int(m_asked));
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

} // namespace Wenda
