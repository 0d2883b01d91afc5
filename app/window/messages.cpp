#include "window/messages.h"

#include <QDir>

namespace Wenda {

QString Messages::sentence(const Error &error)
{
    const QString subject = QDir::toNativeSeparators(error.subject);
    switch (error.kind) {
    case Error::Kind::NotFound:
        return tr("There is no \"%1\".").arg(subject);
    case Error::Kind::NotReadable:
        return tr("\"%1\" cannot be read.").arg(subject);
    case Error::Kind::NotWritable:
        return tr("\"%1\" cannot be written.").arg(subject);
    case Error::Kind::DiskFull:
        return tr("\"%1\" was not written: the disk is full.").arg(subject);
    case Error::Kind::NotAPage:
        return tr("\"%1\" is not a text page.").arg(subject);
    case Error::Kind::EmptyLibrary:
        return tr("There is no page in \"%1\".").arg(subject);
    case Error::Kind::Damaged:
        return tr("\"%1\" is damaged.").arg(subject);
    case Error::Kind::NoPrinter:
        return subject.isEmpty() ? tr("There is no printer.") : tr("The printer \"%1\" is not there.").arg(subject);
    case Error::Kind::Cancelled:
        return tr("Cancelled.");
    }
    return {};
}

QString Messages::together(const QStringList &sentences)
{
    QString text;
    for (const QString &sentence : sentences) {
        const bool isGapWritten = !text.endsWith(u'。'); // a Han full stop brings its own
        text += (text.isEmpty() || sentence.isEmpty() || !isGapWritten ? QString() : QStringLiteral(" ")) + sentence;
    }
    return text;
}

QString Messages::storeTrouble(const QString &path)
{
    return tr("Pictures are not kept: \"%1\" cannot be written.").arg(QDir::toNativeSeparators(path));
}

QString Messages::settingsSetAside()
{
    return tr("The settings were damaged. Their file was set aside as \"wenda.conf.broken\".");
}

QString Messages::bookmarksSetAside()
{
    return tr("The bookmarks were damaged. Their file was set aside as \"bookmarks.xbel.broken\".");
}

QString Messages::sessionSetAside()
{
    return tr("What was open last was damaged. Its file was set aside as \"session.json.broken\".");
}

} // namespace Wenda
