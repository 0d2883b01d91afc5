#pragma once

#include <QTranslator>

namespace Wenda {

// What a site says of its own, in the language of its library: who opens it need not speak that of who made it.
class SiteWords final
{
    Q_DISABLE_COPY_MOVE(SiteWords)

public:
    explicit SiteWords(const QString &language); // a BCP 47 tag; empty: English

    // As HTML; the sentence is one of the context "Site", with %n for count.
    QString say(const char *sentence, int count = -1) const;

private:
    QTranslator m_words;
};

} // namespace Wenda
