#include "base/startlibrary.h"

#include "base/paths.h"
#include "base/write.h"

#include <QFile>
#include <QLocale>

namespace Wenda {

namespace {

QString memory()
{
    return stateFolder() + QStringLiteral("/library");
}

} // namespace

QString builtInFaq(const QString &localeName)
{
    const bool isChinese = localeName.startsWith(QLatin1String("zh"));
    return isChinese ? QStringLiteral(":/faq/zh_CN") : QStringLiteral(":/faq/en");
}

QString startLibrary()
{
    QFile file(memory());
    const QString last = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(1 << 16)).trimmed() : QString();
    return !last.isEmpty() && QFile::exists(last) ? last : builtInFaq(QLocale().name());
}

// Not being able to is no trouble: the FAQ opens then.
void rememberLibrary(const QString &path)
{
    (void)writeWhole(memory(), QByteArray(path.toUtf8() + '\n'));
}

} // namespace Wenda
