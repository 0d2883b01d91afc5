#pragma once

#include "window/answersource.h"

#include <QMimeData>

namespace Wenda {

// A topic on its way out of the tree: a file to a file manager, rich text, Markdown or plain text to an editor, PDF
// to what takes that; each
// is made when somebody asks for it.
class DraggedAnswer final : public QMimeData
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DraggedAnswer)

public:
    // folder: where the file is made; it must outlive the drop, for the receiver copies the file when it likes.
    DraggedAnswer(const AnswerSource &source, const QString &root, const QString &id, const QString &folder);

    QStringList formats() const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType wanted) const override;

private:
    QVariant file() const;

    const AnswerSource &m_source;
    QString m_root;
    QString m_id;
    QString m_folder;
};

} // namespace Wenda
