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

static const QHash<QString, AnswerSource::Format> &formatsByType()
{
    static const QHash<QString, AnswerSource::Format> formats{{htmlType, AnswerSource::Format::Html},
                                                              {textType, AnswerSource::Format::Text},
                                                              {markdownType, AnswerSource::Format::Markdown},
                                                              {pdfType, AnswerSource::Format::Pdf}};
    return formats;
}

DraggedAnswer::DraggedAnswer(const AnswerSource &source, const QString &root, const QString &id, const QString &folder)
    : m_source(source)
    , m_root(root)
    , m_id(id)
    , m_folder(folder)
{
}

QStringList DraggedAnswer::formats() const
{
    return {fileType, htmlType, markdownType, textType, pdfType};
}

QVariant DraggedAnswer::retrieveData(const QString &type, QMetaType) const
{
    if (type == fileType)
        return file();
    const auto format = formatsByType().constFind(type);
    if (format == formatsByType().cend())
        return {};
    const Result<QByteArray> bytes = m_source.bytes(*format, m_root, m_id);
    if (!bytes)
        return {};
    const bool isText = *format == AnswerSource::Format::Html || *format == AnswerSource::Format::Text;
    return isText ? QVariant(QString::fromUtf8(*bytes)) : QVariant(*bytes);
}

QVariant DraggedAnswer::file() const
{
    const Result<Answer> answer = m_source.answer(m_root, m_id);
    const Result<QByteArray> bytes = m_source.bytes(AnswerSource::Format::Html, m_root, m_id);
    if (!answer || !bytes)
        return {};
    const QString path = m_folder + u'/' + AnswerSource::fileName(AnswerSource::Format::Html, answer->page.title);
    if (!writeWhole(path, *bytes))
        return {};
    return QVariantList{QUrl::fromLocalFile(path)};
}

} // namespace Wenda
