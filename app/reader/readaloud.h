#pragma once

#include "base/textrange.h"
#include "reader/voice.h"

#include <QPointer>

namespace Wenda {

class Pane;
class TypesetDocument;

// The sentences of an answer, as ranges of the document's positions: from the topic's heading to the next one of its
// level or higher, or the whole page. Code is left out.
TextRanges sentencesOf(const TypesetDocument &document, const QString &anchor);

// Reads the answer in a pane aloud, sentence by sentence, and marks the one that is being said.
class ReadAloud final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadAloud)

public:
    explicit ReadAloud(Voice &voice, QObject *parent = nullptr);
    ~ReadAloud() override;

    void start(Pane *pane); // from the topic that was chosen
    void setPaused(bool isPaused);
    void stop();

    bool isReading() const { return m_pane; }
    bool isPaused() const { return m_isPaused; }

Q_SIGNALS:
    void changed();        // it began, paused, went on or ended
    void languageLacked(); // no voice can say this text

private:
    void sayNext();
    QString textOf(const TextRange &range) const;

    Voice &m_voice;
    QPointer<Pane> m_pane; // null: not reading
    QPointer<const TypesetDocument> m_document;
    TextRanges m_sentences;
    qsizetype m_next = 0;
    bool m_isPaused = false;
};

} // namespace Wenda
