#include "window/draggedanswer.h"

#include "base/write.h"

#include <QHash>
#include <QUrl>

namespace Wenda {

static const QString fileType = QStringLiteral("text/uri-list");
static const QString htmlType = QStringLiteral("text/html");
static const QString textType = QStringLiteral("text/plain");
static const QString markdownType = QStringLiteral("text/markdown");
static const QString pdfType = QStringLiteral("application/pdf");

using Format = AnswerSource::Format;

static const QHash<QString, Format> &formatsByType(Format form)
{
    static const QHash<QString, Format> all{
        {htmlType, Format::Html}, {textType, Format::Text}, {markdownType, Format::Markdown}, {pdfType, Format::Pdf}};
    static const QHash<QString, Format> markdown{{textType, Format::Markdown}, {markdownType, Format::Markdown}};
    return form == Format::Markdown ? markdown : all;
}

DraggedAnswer::DraggedAnswer(const AnswerSource &source, const QString &root, const QString &id, Format form,
                             const QString &folder)
    : m_source(source)
    , m_root(root)
    , m_id(id)
    , m_form(form)
    , m_folder(folder)
{
}

QStringList DraggedAnswer::formats() const
{
    if (m_form == Format::Markdown)
        return {fileType, markdownType, textType};
    return {fileType, htmlType, markdownType, textType, pdfType};
}

QVariant DraggedAnswer::retrieveData(const QString &type, QMetaType) const
{
    if (type == fileType)
        return file();
    const QHash<QString, Format> &formats = formatsByType(m_form);
    const auto format = formats.constFind(type);
    if (format == formats.cend())
        return {};
    const Result<QByteArray> bytes = m_source.bytes(*format, m_root, m_id);
    if (!bytes)
        return {};
    return type == htmlType || type == textType ? QVariant(QString::fromUtf8(*bytes)) : QVariant(*bytes);
}

QVariant DraggedAnswer::file() const
{
    const Result<Answer> answer = m_source.answer(m_root, m_id);
    const Result<QByteArray> bytes = m_source.bytes(m_form, m_root, m_id);
    if (!answer || !bytes)
        return {};
    const QString path = m_folder + u'/' + AnswerSource::fileName(m_form, answer->page.title);
    if (!writeWhole(path, *bytes))
        return {};
    return QVariantList{QUrl::fromLocalFile(path)};
}

} // namespace Wenda
