#include "paper/printfacts.h"

#include "paper/pdftounicode.h"
#include "paper/sheets.h"
#include "paper/textlanguage.h"
#include "paper/typeset.h"

namespace Wenda {

PdfFacts factsOf(const Answers &answers, const PrintOptions &options, const Sheets &sheets)
{
    PdfFacts facts;
    const QString &booklet = options.bookTitle.isEmpty() ? answers.first().libraryTitle : options.bookTitle;
    facts.title = answers.size() > 1 && !booklet.isEmpty() ? booklet : answers.first().page.title;
    facts.author = answers.first().libraryTitle;
    facts.language = fileLanguage(answers.first().language, answers.first().page.text);
    facts.outline = sheets.outline();
    facts.links = sheets.links();
    QList<const QTextDocument *> documents;
    for (const auto &document : sheets.documents())
        documents.append(document.get());
    QString more = options.bookTitle;
    for (const Answer &answer : answers) {
        more += answer.libraryTitle + answer.trail.join(u'›') + answer.topicId + answer.page.title;
        for (const PagePicture &picture : answer.page.pictures)
            more += picture.alt + picture.address;
    }
    facts.meant = meantBy(documents, more);
    return facts;
}

} // namespace Wenda
