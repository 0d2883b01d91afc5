#pragma once

#include "window/answersource.h"

#include <QMimeData>

namespace Wenda {

// A topic on its way out of the window: a web page to a file manager, rich text, Markdown or plain text to an editor,
// PDF to what takes that; or, where the reader asked for it, Markdown to all of them. Each is made when somebody asks
// for it.
class DraggedAnswer final : public QMimeData
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraggedAnswer)

public:
    // `form` is Html or Markdown: what the file is. folder: where it is made; it must outlive the drop, for the
    // receiver copies the file when it likes.
    DraggedAnswer(const AnswerSource &source, const QString &root, const QString &id, AnswerSource::Format form,
                  const QString &folder);

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    QVariant file() const;

    const AnswerSource &m_source;
    QString m_root;
    QString m_id;
    AnswerSource::Format m_form;
    QString m_folder;
};

} // namespace Wenda
