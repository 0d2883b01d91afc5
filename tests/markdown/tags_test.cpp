#include "markdown/tags.h"

#include <QTest>

using namespace Wenda;

Q_DECLARE_METATYPE(Wenda::TagKind)

class TagsTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagsTest)

public:
    TagsTest() = default;

private Q_SLOTS:
    void tag_isKnownByItsName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<TagKind>("kind");
        QTest::addColumn<QByteArray>("written");
        const auto row = [](const char *name, TagKind kind, const char *written) {
            QTest::newRow(name) << QByteArray(name) << kind << QByteArray(written);
        };
        row("p", TagKind::Block, "p");
        row("section", TagKind::Block, "div");
        row("b", TagKind::Inline, "strong");
        row("B", TagKind::Inline, "strong");
        row("BlockQuote", TagKind::Block, "blockquote");
        row("br", TagKind::Void, "br");
        row("video", TagKind::Frame, "a");
        row("iframe", TagKind::Frame, "a");
        row("form", TagKind::Plain, "");
        row("script", TagKind::Dropped, "");
        row("style", TagKind::Dropped, "");
        row("dx-tabs", TagKind::Plain, "");
        row("o:p", TagKind::Plain, "");
        row("a", TagKind::Inline, "a");
        row("wbr", TagKind::Plain, "");
    }

    void tag_isKnownByItsName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, written);
        const HtmlTag tag = findTag({name.constData(), std::size_t(name.size())});
        QTEST(tag.kind, "kind");
        QCOMPARE(QByteArray(tag.written.data(), qsizetype(tag.written.size())), written);
    }

    void nameThatHtmlHasNot_isUnknown_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"InstanceId", "", "aa", "h7", "x:", "strongest", "aNameThatIsLongerThanAnyOfHtml"})
            QTest::newRow(name) << QByteArray(name);
    }

    void nameThatHtmlHasNot_isUnknown()
    {
        QFETCH(QByteArray, name);
        QCOMPARE(findTag({name.constData(), std::size_t(name.size())}).kind, TagKind::Unknown);
    }
};

QTEST_APPLESS_MAIN(TagsTest)
#include "tags_test.moc"
