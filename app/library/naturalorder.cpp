#include "library/naturalorder.h"

#include <QLocale>

namespace Wenda {

// Only ICU's Chinese collation knows pinyin; the root collation puts Han by radical and stroke.
NaturalOrder::NaturalOrder(const QString &language)
    : m_collator(language.isEmpty() ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(language))
{
    if (m_collator.locale() == QLocale::c())
        m_collator.setLocale(QLocale(QLocale::Chinese, QLocale::China));
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

NaturalOrder::Key NaturalOrder::key(const QString &name) const
{
    return {m_collator.sortKey(name), name};
}

bool NaturalOrder::isBefore(const QString &left, const QString &right) const
{
    return isBefore(key(left), key(right));
}

bool NaturalOrder::isBefore(const Key &left, const Key &right)
{
    const int order = left.collated.compare(right.collated);
    return order != 0 ? order < 0 : left.name < right.name;
}

} // namespace Wenda
