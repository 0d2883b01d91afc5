#include "window/draggedanswer.h"

#include "base/write.h"

#include <QUrl>

namespace Wenda {

static const QString fileType = QStringLiteral("text/uri-list");
static const QString htmlType = QStringLiteral("text/html");
static const QString textType = QStringLiteral("text/plain");
static const QString markdownType = QStringLiteral("text/markdown");

DraggedAnswer::DraggedAnswer(const AnswerSource &source, const QString &root, const QString &id, const QString &folder)
    : m_source(source)
    , m_root(root)
    , m_id(id)
    , m_folder(folder)
{
}

QStringList DraggedAnswer::formats() const
{
    return {fileType, htmlType, markdownType, textType};
}

QVariant DraggedAnswer::retrieveData(const QString &type, QMetaType) const
{
    if (type == fileType)
        return file();
    const bool isHtml = type == htmlType, isMarkdown = type == markdownType;
    if (!isHtml && !isMarkdown && type != textType)
        return {};
    const auto bytes = m_source.bytes(isHtml       ? AnswerSource::Format::Html
                                      : isMarkdown ? AnswerSource::Format::Markdown
                                                   : AnswerSource::Format::Text,
                                      m_root, m_id);
    if (!bytes)
        return {};
    return isMarkdown ? QVariant(*bytes) : QVariant(QString::fromUtf8(*bytes));
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
