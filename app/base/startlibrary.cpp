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

QString builtIn(const QString &folder, const QString &localeName)
{
    const bool isChinese = localeName.startsWith(QLatin1String("zh"));
    return QStringLiteral(":/%1/%2").arg(folder, isChinese ? QStringLiteral("zh_CN") : QStringLiteral("en"));
}

} // namespace

QString builtInFaq(const QString &localeName)
{
    return builtIn(QStringLiteral("faq"), localeName);
}

QString builtInGuide(const QString &localeName)
{
    return builtIn(QStringLiteral("guide"), localeName);
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
