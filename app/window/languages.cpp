#include "window/languages.h"

#include "base/spoken.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace Wenda {

namespace {

QString spokenFor(const QString &wanted)
{
    return spokenLanguage(wanted.isEmpty() ? QLocale::system() : QLocale(wanted));
}

} // namespace

Languages::Languages(QObject *parent)
    : QObject(parent)
{
}

void Languages::speak(const QString &language)
{
    const QString spoken = spokenFor(language);
    if (spoken == m_language)
        return;
    m_language = spoken;
    // Dates and numbers follow the language; the system's own country's where it speaks the same.
    const QLocale system = QLocale::system();
    QLocale::setDefault(spokenFor({}) == spoken ? system : QLocale(spoken));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(QStringLiteral(":/translations/wenda_%1.qm").arg(spoken)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace Wenda
