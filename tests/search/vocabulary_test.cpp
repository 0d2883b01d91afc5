#include "search/vocabulary.h"

#include "search/index.h"
#include "search/rows.h"
#include "search/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Wenda;

class VocabularyTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;
    std::unique_ptr<Index> m_index;
    std::unique_ptr<Store> m_store;
    Catalog m_catalog;
    Vocabulary m_vocabulary;

    void put(const QString &path, const QString &heading, const QString &text)
    {
        QVERIFY(m_index->begin());
        QVERIFY(m_index->put(rowsOf({path, 1, 1, {{path, heading, {}, text}}})));
        QVERIFY(m_index->commit());
        bring();
    }
    void bring()
    {
        m_catalog.bring(*m_store);
        m_vocabulary.forget();
        m_vocabulary.bring(*m_store, m_catalog);
    }
    std::uint32_t topicsWith(const std::string &word) const
    {
        const auto words = m_vocabulary.words();
        const auto found = std::ranges::find(words, word, &Vocabulary::Word::word);
        return found == words.end() ? 0 : found->topics;
    }
    QString spelt(const std::string &sounds) const
    {
        std::u32string found;
        for (const TypedWord &word : readPinyin(sounds))
            if (word.size() == 2 && word[0].syllables.size() == 1 && word[1].syllables.size() == 1)
                m_vocabulary.forPairs(word[0].syllables[0], word[1].syllables[0], [&](const Vocabulary::Pair &pair) {
                    found += {pair.first, pair.second};
                });
        return QString::fromStdU32String(found);
    }

private Q_SLOTS:
    void init()
    {
        const QString path = m_dir.filePath(QString::number(++m_count));
        m_index = std::move(*Index::open(path));
        m_store = std::move(*Store::open(path));
        m_catalog = Catalog();
        m_vocabulary = Vocabulary();
        put(QStringLiteral("a.md"), QStringLiteral("重庆备案"), QStringLiteral("备案用 API，重启。"));
    }

    void pairs_areCountedByTopic_headingsAndTextsApart()
    {
        QCOMPARE(m_vocabulary.topicsWith(U'备', U'案'), 2u);
        QCOMPARE(m_vocabulary.topicsWith(U'案', U'备'), 0u);
        put(QStringLiteral("b.md"), QStringLiteral("备案"), {});
        QCOMPARE(m_vocabulary.topicsWith(U'备', U'案'), 3u);
    }

    void words_areCountedByTopic()
    {
        QCOMPARE(topicsWith("api"), 1u);
        put(QStringLiteral("b.md"), QStringLiteral("API"), QStringLiteral("keepalived"));
        QCOMPARE(topicsWith("api"), 2u);
        QCOMPARE(topicsWith("keepalived"), 1u);
    }

    void neighbours_areFoundFromBothSides()
    {
        const auto begins = m_vocabulary.beginningWith(U'重');
        QCOMPARE(begins.size(), 2u); // 重庆, 重启
        const auto ends = m_vocabulary.endingWith(U'案');
        QCOMPARE(ends.size(), 1u);
        QCOMPARE(ends.front().first, U'备');
        QVERIFY(m_vocabulary.beginningWith(U'案').size() <= 1); // 案用
        QVERIFY(m_vocabulary.endingWith(U'重').size() <= 1);
    }

    void aPair_isFoundByItsSound_inAllReadings()
    {
        QCOMPARE(spelt("chongqing"), QStringLiteral("重庆"));
        QCOMPARE(spelt("zhongqing"), QStringLiteral("重庆"));
        QCOMPARE(spelt("chongqi"), QStringLiteral("重启"));
        QCOMPARE(spelt("yuming"), QString());
    }

    // Brought up to date bit by bit, it is what it would be if it were read anew.
    void whatAPageAdds_isFoundBesideWhatWasThere()
    {
        put(QStringLiteral("b.md"), QStringLiteral("域名备案"), QStringLiteral("API 用 HTTP，按时重启，啊。"));
        Vocabulary anew;
        anew.bring(*m_store, m_catalog);
        QCOMPARE(spelt("yuming"), QStringLiteral("域名"));
        QCOMPARE(spelt("chongqing"), QStringLiteral("重庆"));
        QCOMPARE(spelt("zhongqi"), QStringLiteral("重启"));
        QCOMPARE(m_vocabulary.topicsWith(U'重', U'启'), 2u);
        QCOMPARE(m_vocabulary.endingWith(U'案').front().topics, 3u);
        QCOMPARE(m_vocabulary.endingWith(U'名').front().first, U'域');
        const auto isSame = [](const Vocabulary::Word &a, const Vocabulary::Word &b) {
            return a.word == b.word && a.topics == b.topics;
        };
        QVERIFY(std::ranges::equal(m_vocabulary.words(), anew.words(), isSame));
        QVERIFY(std::ranges::equal(m_vocabulary.characters(), anew.characters(), isSame));
    }
};

QTEST_APPLESS_MAIN(VocabularyTest)
#include "vocabulary_test.moc"
