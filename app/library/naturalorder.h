#pragma once

#include <QCollator>
#include <QString>

namespace Wenda {

// The order that people expect of names: 2 before 10, case set aside, Han by their pinyin (by strokes or radicals where
// the library's language says so). The same everywhere, whatever the language of the desktop; equal-looking names by
// their characters. For one thread.
class NaturalOrder final
{
public:
    explicit NaturalOrder(const QString &language = {});

    struct Key
    {
        QCollatorSortKey collated;
        QString name;
    };
    Key key(const QString &name) const;
    bool isBefore(const QString &left, const QString &right) const;
    static bool isBefore(const Key &left, const Key &right);

private:
    QCollator m_collator;
};

} // namespace Wenda
