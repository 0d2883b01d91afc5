#include "window/nothingfound.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Wenda {

NothingFound::NothingFound(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(20, 16, 20, 16);
    m_column->setSpacing(6);
}

void NothingFound::setResults(const Results &results)
{
    m_results = results;
    retranslate();
}

void NothingFound::addLabel(const QString &text, bool isSoft)
{
    auto *label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(isSoft ? QPalette::PlaceholderText : QPalette::WindowText);
    m_column->addWidget(label);
}

void NothingFound::addLink(const QString &text, const std::function<void()> &act)
{
    auto *link = new QLabel(this);
    link->setTextFormat(Qt::RichText);
    link->setText(QStringLiteral("<a href=\"#\" style=\"text-decoration:none\">%1</a>").arg(text.toHtmlEscaped()));
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setWordWrap(true);
    link->setAccessibleName(text);
    connect(link, &QLabel::linkActivated, this, [act] { act(); });
    m_column->addWidget(link);
}

void NothingFound::retranslate()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    addLabel(m_results.isIndexComplete
                 ? tr("Nothing found for \"%1\".").arg(m_results.query)
                 : tr("Nothing found for \"%1\" yet: the index is not complete.").arg(m_results.query),
             false);
    if (!m_results.narrowerQueries.isEmpty()) {
        m_column->addSpacing(8);
        addLabel(tr("With fewer words:"), true);
        for (const QString &query : m_results.narrowerQueries)
            addLink(query, [this, query] { Q_EMIT queryWanted(query); });
    }
    if (!m_results.nearest.isEmpty()) {
        m_column->addSpacing(8);
        addLabel(tr("Nearest questions:"), true);
        for (const Hit &hit : m_results.nearest)
            addLink(hit.heading, [this, hit] { Q_EMIT hitWanted(hit); });
    }
    m_column->addStretch(1);
}

void NothingFound::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Wenda
