#include "reader/readaloud.h"

#include "paper/typeset.h"
#include "paper/typesetobjects.h"
#include "reader/pane.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Wenda {

TextRanges sentencesOf(const TypesetDocument &document, const QString &anchor)
{
    TextRanges sentences;
    const int start = qMax(0, document.positionOf(anchor));
    const TextRange topic = document.topicRange(anchor);
    const qsizetype end = topic.start + topic.length;
    for (QTextBlock block = document.findBlock(start); block.isValid() && block.position() < end;
         block = block.next()) {
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage))
            continue;
        const QString text = block.text();
        QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
            const QStringView sentence = QStringView(text).mid(from, to - from);
            const bool hasWords =
                std::any_of(sentence.cbegin(), sentence.cend(), [](QChar c) { return c.isLetterOrNumber(); });
            if (hasWords)
                sentences.append({block.position() + from, to - from});
        }
    }
    return sentences;
}

ReadAloud::ReadAloud(Voice &voice, QObject *parent)
    : QObject(parent)
    , m_voice(voice)
{
    connect(&m_voice, &Voice::ended, this, &ReadAloud::sayNext);
    connect(&m_voice, &Voice::failed, this, &ReadAloud::stop);
}

ReadAloud::~ReadAloud()
{
    m_voice.disconnect(this);
    m_voice.stop();
}

void ReadAloud::start(Pane *pane)
{
    stop();
    if (!pane->page())
        return;
    m_pane = pane;
    m_document = pane->typeset();
    m_sentences = sentencesOf(*m_document, pane->chosenAnchor());
    m_sentences.removeIf([this](const TextRange &range) { return !m_voice.canSay(textOf(range)); });
    m_next = 0;
    if (m_sentences.isEmpty()) {
        m_pane.clear();
        Q_EMIT languageLacked();
        return;
    }
    Q_EMIT changed();
    sayNext();
}

QString ReadAloud::textOf(const TextRange &range) const
{
    const QTextBlock block = m_document->findBlock(int(range.start));
    QString text = block.text().mid(range.start - block.position(), range.length);
    text.remove(softBreak);
    text.remove(QChar::ObjectReplacementCharacter);
    text.replace(QChar::LineSeparator, u' ');
    return text.trimmed();
}

// A page that was replaced has other sentences: the reading ends with it.
void ReadAloud::sayNext()
{
    if (!m_pane || m_isPaused)
        return;
    if (!m_document || m_pane->typeset() != m_document || m_next >= m_sentences.size())
        return stop();
    const TextRange sentence = m_sentences.at(m_next++);
    m_pane->markSpoken(sentence);
    m_voice.say(textOf(sentence));
}

void ReadAloud::setPaused(bool isPaused)
{
    if (!m_pane || m_isPaused == isPaused)
        return;
    m_isPaused = isPaused;
    isPaused ? m_voice.pause() : m_voice.resume();
    Q_EMIT changed();
}

void ReadAloud::stop()
{
    if (!m_pane)
        return;
    m_voice.stop();
    m_pane->markSpoken({-1, 0});
    m_pane.clear();
    m_isPaused = false;
    Q_EMIT changed();
}

} // namespace Wenda
