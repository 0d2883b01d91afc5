#include "window/searchscope.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace Wenda {

static constexpr int mostNameWidth = 96;

SearchScope::SearchScope(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QToolButton(this))
    , m_choose(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (QToolButton *button : {m_toggle, m_choose}) {
        button->setAutoRaise(true);
        button->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(button);
    }
    m_choose->setText(QStringLiteral("▾"));
    m_choose->setFixedWidth(m_choose->fontMetrics().horizontalAdvance(m_choose->text()) + 10);
    connect(m_toggle, &QToolButton::clicked, this, &SearchScope::toggle);
    connect(m_choose, &QToolButton::clicked, this, &SearchScope::choose);
    retranslate();
}

void SearchScope::setFolder(const QString &folder)
{
    m_folder = folder;
    retranslate();
}

void SearchScope::set(const QString &folder)
{
    if (folder == m_scope)
        return;
    m_scope = folder;
    retranslate();
    Q_EMIT changed(m_scope);
}

void SearchScope::toggle()
{
    set(m_scope.isEmpty() ? m_folder : QString());
}

void SearchScope::choose()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &folder) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(folder == m_scope);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, folder] { set(folder); });
    };
    add(tr("All"), {});
    for (const QString &folder : choices())
        add(tr("Folder \"%1\"").arg(folder.chopped(1)), folder);
    menu->popup(m_toggle->mapToGlobal(QPoint(0, m_toggle->height())));
}

// The open folder with those above it, and the one that is searched.
QStringList SearchScope::choices() const
{
    QStringList folders;
    for (qsizetype end = m_folder.indexOf(u'/'); end >= 0; end = m_folder.indexOf(u'/', end + 1))
        folders.append(m_folder.first(end + 1));
    if (!m_scope.isEmpty() && !folders.contains(m_scope))
        folders.prepend(m_scope);
    return folders;
}

void SearchScope::retranslate()
{
    const QString name = m_scope.isEmpty() ? tr("All") : m_scope.chopped(1).section(u'/', -1);
    m_toggle->setText(m_toggle->fontMetrics().elidedText(name, Qt::ElideRight, mostNameWidth));
    m_toggle->setAccessibleName(tr("Where to search"));
    m_toggle->setToolTip(
        !m_scope.isEmpty() ? tr("Searches only the folder \"%1\". Click to search everything.").arg(m_scope.chopped(1))
        : !m_folder.isEmpty()
            ? tr("Searches everything. Click to search only the folder \"%1\".").arg(m_folder.chopped(1))
            : tr("Searches everything. Open a page in a folder to search only there."));
    m_choose->setAccessibleName(tr("Choose where to search"));
    m_choose->setToolTip(tr("Choose where to search"));
    for (QToolButton *button : {m_toggle, m_choose})
        button->setEnabled(!m_scope.isEmpty() || !m_folder.isEmpty());
}

void SearchScope::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Wenda
