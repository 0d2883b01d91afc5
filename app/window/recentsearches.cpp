#include "window/recentsearches.h"

#include <QMenu>

namespace Wenda {

static constexpr int mostTexts = 12;

void RecentSearches::keep(const QString &text)
{
    m_texts.removeAll(text);
    m_texts.prepend(text);
    m_texts = m_texts.mid(0, mostTexts);
}

void RecentSearches::showUnder(QWidget &field)
{
    if (m_texts.isEmpty())
        return;
    auto *menu = new QMenu(&field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &text : std::as_const(m_texts)) {
        QString label = text;
        connect(menu->addAction(label.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                [this, text] { Q_EMIT chosen(text); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Forget recent searches")), &QAction::triggered, this, [this] { m_texts.clear(); });
    menu->setMinimumWidth(field.width());
    menu->popup(field.mapToGlobal(QPoint(0, field.height() + 2)));
}

} // namespace Wenda
