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
    enum class Format { Html, Text, Markdown, Pdf };

    AnswerSource(const Librarian &librarian, PictureStore &pictures);

    // With the pictures that are at hand; nothing is waited for. Errors: as Librarian::page.
    Result<Answer> answer(const QString &root, const QString &id) const;
    Result<QByteArray> bytes(Format format, const QString &root, const QString &id) const;

    static QString fileName(Format format, const QString &title);

private:
    Result<QByteArray> pdf(const Answer &answer) const;

    const Librarian &m_librarian;
    PictureStore &m_pictures;
};

} // namespace Wenda
