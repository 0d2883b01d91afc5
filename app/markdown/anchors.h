#pragma once

#include <QHash>
#include <QString>

namespace Wenda {

// The anchors of one page's headings, as GitHub makes them: lower case, blanks to '-', punctuation dropped, Han kept;
// a repeat gets -1, -2. Where nothing is left it is "-".
class Anchors final
{
public:
    QString next(const QString &title);

private:
    QHash<QString, int> m_seen;
};

} // namespace Wenda
