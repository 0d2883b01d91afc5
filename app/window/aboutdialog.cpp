#include "window/aboutdialog.h"

#include "window/scrolledpart.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Wenda {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setOpenExternalLinks(true);
    m_text->setMinimumWidth(420);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(28, 24, 28, 20);
    column->setSpacing(20);
    column->addWidget(new ScrolledPart(m_text, this), 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
    resize(withinScreen(*this, sizeHint()));
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Wenda"));
    const auto part = [](const QString &name, const QString &licence) {
        return QStringLiteral("<tr><td>%1&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>").arg(name, licence);
    };
    const QString parts = part(QStringLiteral("Qt %1").arg(QLatin1String(qVersion())), QStringLiteral("LGPL-3.0")) +
                          part(QStringLiteral("md4c"), QStringLiteral("MIT")) +
                          part(QStringLiteral("Gumbo"), QStringLiteral("Apache-2.0")) +
                          part(QStringLiteral("SQLite"), tr("Public domain")) +
                          part(QStringLiteral("SQLiteCpp"), QStringLiteral("MIT")) +
                          part(QStringLiteral("uchardet"), QStringLiteral("MPL-1.1")) +
                          part(QStringLiteral("ICU"), QStringLiteral("Unicode-3.0")) +
                          part(tr("Unicode Han readings"), QStringLiteral("Unicode-3.0"));
    m_text->setText(
        QStringLiteral("<h2>Wenda %1</h2><p>%2</p><p>%3</p><p>%4</p><table>%5</table>")
            .arg(QStringLiteral(WENDA_VERSION),
                 tr("Finds the answer while you type, shows its screenshots, prints it."),
                 tr("Free software under the GNU General Public License, version 3 or later, without any warranty."),
                 tr("Made with:"), parts));
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Wenda
