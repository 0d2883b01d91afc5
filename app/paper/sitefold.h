#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Wenda {

// How the site's search makes text alike: width and compatibility forms (NFKC), case, traditional to simplified one
// character at a time. site.js does the same with the same table, so that both sides meet.
class SiteFold final
{
public:
    SiteFold(); // makes the table from ICU: some milliseconds

    QString folded(const QString &text) const;

    // What is looked up, in text order, repeats kept: of a run of Han every two neighbours and its last character
    // alone, of everything else whole words.
    QStringList termsOf(const QString &text) const;

    QString traditional() const; // the table, one character each, in the same order
    QString simplified() const;

private:
    QHash<QChar, QChar> m_simplified;
    QString m_from;
    QString m_to;
};

// Which of the index's files holds a term: the terms that begin alike stand together, so that a beginning can be
// looked up with one file.
inline constexpr int siteShards = 256;
int siteShardOf(QStringView term);

} // namespace Wenda
