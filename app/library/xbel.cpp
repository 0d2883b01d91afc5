#include "library/xbel.h"

#include "library/topic.h"

#include <QFileInfo>
#include <QUrl>
#include <QUuid>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Wenda {

namespace {

// Deeper folders are left out: nobody made them, and the way down is a recursion.
constexpr int deepestFolder = 64;

const QString owner = QStringLiteral("wenda");

// XML cannot hold control characters, nor halves of a pair; a file with one would be damaged for every reader.
QString legal(QString text)
{
    text.removeIf([](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    });
    return QString::fromUtf8(text.toUtf8());
}

QString hrefOf(const Bookmark &bookmark)
{
    if (bookmark.topicId.isEmpty())
        return bookmark.address;
    const QString path = bookmark.libraryRoot + u'/' + pageOf(bookmark.topicId);
    QUrl url = QUrl::fromLocalFile(path);
    if (path.startsWith(u':')) {
        url = QUrl(QStringLiteral("qrc:/"));
        url.setPath(path.mid(1));
    }
    if (const QString anchor = anchorOf(bookmark.topicId); !anchor.isEmpty())
        url.setFragment(anchor, QUrl::DecodedMode);
    return QString::fromLatin1(url.toEncoded());
}

void write(QXmlStreamWriter &xml, const BookmarkTree &tree)
{
    for (const Bookmark &bookmark : tree) {
        xml.writeStartElement(bookmark.isFolder ? QStringLiteral("folder") : QStringLiteral("bookmark"));
        if (!bookmark.isFolder)
            xml.writeAttribute(QStringLiteral("href"), hrefOf(bookmark));
        xml.writeAttribute(QStringLiteral("id"), bookmark.id);
        if (bookmark.added.isValid())
            xml.writeAttribute(QStringLiteral("added"), bookmark.added.toUTC().toString(Qt::ISODate));
        xml.writeTextElement(QStringLiteral("title"), legal(bookmark.title));
        if (!bookmark.topicId.isEmpty()) {
            xml.writeStartElement(QStringLiteral("info"));
            xml.writeEmptyElement(QStringLiteral("metadata"));
            xml.writeAttribute(QStringLiteral("owner"), owner);
            xml.writeAttribute(QStringLiteral("library"), legal(bookmark.libraryRoot));
            xml.writeAttribute(QStringLiteral("topic"), legal(bookmark.topicId));
            xml.writeEndElement();
        }
        if (!bookmark.note.isEmpty())
            xml.writeTextElement(QStringLiteral("desc"), legal(bookmark.note));
        write(xml, bookmark.children);
        xml.writeEndElement();
    }
}

void takeHref(Bookmark &bookmark, const QString &href)
{
    const QUrl url(href);
    if (!url.isLocalFile()) {
        bookmark.address = href;
        return;
    }
    const QFileInfo file(url.toLocalFile());
    bookmark.libraryRoot = file.path();
    bookmark.topicId = topicId(file.fileName(), url.fragment(QUrl::FullyDecoded));
}

void readInfo(QXmlStreamReader &xml, Bookmark &bookmark)
{
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (attributes.value(QLatin1String("owner")) == owner && attributes.hasAttribute(QLatin1String("topic"))) {
            bookmark.libraryRoot = attributes.value(QLatin1String("library")).toString();
            bookmark.topicId = attributes.value(QLatin1String("topic")).toString();
            bookmark.address.clear();
        }
        xml.skipCurrentElement();
    }
}

BookmarkTree readChildren(QXmlStreamReader &xml, Bookmark &parent, int depth)
{
    BookmarkTree children;
    while (xml.readNextStartElement()) {
        const QStringView name = xml.name();
        const bool isFolder = name == u"folder";
        if (name == u"title") {
            parent.title = xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
        } else if (name == u"desc") {
            parent.note = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else if (name == u"info") {
            readInfo(xml, parent);
        } else if ((isFolder || name == u"bookmark") && depth < deepestFolder) {
            Bookmark child;
            child.isFolder = isFolder;
            const QXmlStreamAttributes attributes = xml.attributes();
            child.id = attributes.value(QLatin1String("id")).toString();
            child.added = QDateTime::fromString(attributes.value(QLatin1String("added")).toString(), Qt::ISODate);
            if (!isFolder)
                takeHref(child, attributes.value(QLatin1String("href")).toString());
            child.children = readChildren(xml, child, depth + 1);
            children.append(child);
        } else {
            xml.skipCurrentElement();
        }
    }
    return children;
}

// Ids are what changes go by: each there, and each once.
void giveIds(BookmarkTree &tree, QStringList &known)
{
    for (Bookmark &bookmark : tree) {
        if (bookmark.id.isEmpty() || known.contains(bookmark.id))
            bookmark.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        known.append(bookmark.id);
        giveIds(bookmark.children, known);
    }
}

} // namespace

QByteArray toXbel(const BookmarkTree &tree)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE xbel>"));
    xml.writeStartElement(QStringLiteral("xbel"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    write(xml, tree);
    xml.writeEndDocument();
    return bytes;
}

std::optional<BookmarkTree> fromXbel(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    if (!xml.readNextStartElement() || xml.name() != u"xbel")
        return std::nullopt;
    Bookmark top;
    BookmarkTree tree = readChildren(xml, top, 0);
    if (xml.hasError())
        return std::nullopt;
    QStringList known;
    giveIds(tree, known);
    return tree;
}

} // namespace Wenda
