#pragma once

#include "base/result.h"
#include "paper/answer.h"

namespace Wenda {

class Librarian;
class PictureStore;

// Answers of the open libraries, in the forms that leave the window.
class AnswerSource final
{
public:
    enum class Format { Html, Text, Markdown };

    AnswerSource(const Librarian &librarian, const PictureStore &pictures);

    // Errors: as Librarian::page.
    Result<Answer> answer(const QString &root, const QString &id) const;
    Result<QByteArray> bytes(Format format, const QString &root, const QString &id) const;

    static QString fileName(Format format, const QString &title);

private:
    const Librarian &m_librarian;
    const PictureStore &m_pictures;
};

} // namespace Wenda
