#include "reader/printdialog.h"
#include "reader/printpreview.h"
#include "window/bookletdialog.h"
#include "window/bookmarkpanel.h"
#include "window/checkedtopics.h"
#include "window/draggedanswer.h"
#include "window/testwindow.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPushButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUrl>

#include <algorithm>

using namespace Wenda;

static QStringList idsOf(const QList<Location> &locations)
{
    QStringList ids;
    for (const Location &location : locations)
        ids.append(location.id);
    return ids;
}

class BookletTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        writeLibrary(*m_files);
        m_test = std::make_unique<TestWindow>(*m_files);
        QVERIFY(m_test->open(m_files->path("library")));
        QTRY_VERIFY(m_test->row(QStringLiteral("faq.md")).isValid());
    }

    void cleanup()
    {
        m_test.reset();
        m_files.reset();
    }

    void theTopicAtHand_isCheckedBeforehand()
    {
        m_test->click(QStringLiteral("faq.md"));
        QCOMPARE(idsOf(openDialog()->chosen()), QStringList(QStringLiteral("faq.md")));
    }

    void space_checksAndUnchecks()
    {
        BookletDialog *dialog = openDialog();
        auto *topics = topicsOf(dialog);
        topics->setCurrentIndex(firstIn(*topics->model(), {}));
        QTest::keyClick(topics, Qt::Key_Space);
        QCOMPARE(idsOf(dialog->chosen()),
                 (QStringList{QStringLiteral("guide/more.md"), QStringLiteral("guide/other.md")}));
        QTest::keyClick(topics, Qt::Key_Space);
        QCOMPARE(dialog->chosen().size(), 0);
    }

    void aFolder_standsForItsPages_lessWhatIsUnchecked()
    {
        BookletDialog *dialog = openDialog();
        dialog->checkTopic(m_test->root(), QStringLiteral("guide/"));
        auto *topics = topicsOf(dialog);
        const QModelIndex folder = firstIn(*topics->model(), {});
        topics->model()->setData(firstIn(*topics->model(), folder), Qt::Unchecked, Qt::CheckStateRole);
        QCOMPARE(idsOf(dialog->chosen()), QStringList(QStringLiteral("guide/other.md")));
        QCOMPARE(folder.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    }

    void aCheckedPage_takesInItsTopics()
    {
        BookletDialog *dialog = openDialog();
        dialog->checkTopic(m_test->root(), QStringLiteral("faq.md#last"));
        dialog->checkTopic(m_test->root(), QStringLiteral("faq.md"));
        QCOMPARE(idsOf(dialog->chosen()), QStringList(QStringLiteral("faq.md")));
    }

    void nothingChosen_cannotBePrinted()
    {
        BookletDialog *dialog = openDialog();
        QVERIFY(!button(dialog, u"Print…")->isEnabled());
        dialog->checkTopic(m_test->root(), QStringLiteral("faq.md"));
        QVERIFY(button(dialog, u"Print…")->isEnabled());
    }

    void print_offersTheChosenAnswers()
    {
        BookletDialog *dialog = openDialog();
        dialog->checkTopic(m_test->root(), QStringLiteral("faq.md#last"));
        dialog->checkTopic(m_test->root(), QStringLiteral("guide/other.md"));
        button(dialog, u"Print…")->click();
        QTRY_VERIFY(m_test->window.findChild<PrintDialog *>());
        const Answers answers = m_test->window.findChild<PrintDialog *>()->choice().answers;
        QCOMPARE(answers.size(), 2);
        QCOMPARE(answers.at(0).topicId, QStringLiteral("guide/other.md"));
        QCOMPARE(answers.at(1).topicId, QStringLiteral("faq.md#last"));
    }

    void preview_showsTheChosenAnswers()
    {
        BookletDialog *dialog = openDialog();
        dialog->checkTopic(m_test->root(), QStringLiteral("guide/"));
        button(dialog, u"Preview")->click();
        QTRY_VERIFY(m_test->window.findChild<PrintPreview *>());
    }

    void bookmarks_makeABooklet_inTheirOrder()
    {
        Bookmark folder;
        folder.isFolder = true;
        folder.title = QStringLiteral("Kept");
        const QString id = m_test->bookmarks.add(folder).value();
        for (const char *topic : {"guide/more.md#second", "faq.md#last"}) {
            Bookmark bookmark;
            bookmark.title = QString::fromLatin1(topic);
            bookmark.libraryRoot = m_test->root();
            bookmark.topicId = QString::fromLatin1(topic);
            QVERIFY(m_test->bookmarks.add(bookmark, id).has_value());
        }
        m_test->press(Act::Bookmarks);
        auto *panel = m_test->window.findChild<BookmarkPanel *>();
        QVERIFY(panel);
        auto *list = panel->findChild<QTreeWidget *>();
        list->setCurrentItem(list->topLevelItem(0));
        button(panel, u"Print…")->click();
        auto *dialog = m_test->window.findChild<BookletDialog *>();
        QVERIFY(dialog);
        QCOMPARE(idsOf(dialog->chosen()),
                 (QStringList{QStringLiteral("guide/more.md#second"), QStringLiteral("faq.md#last")}));
    }

    void theCheckedTree_isAModel()
    {
        TopicTreeModel topics(
            [this](const QString &root, const QString &path) { return m_test->librarian.outline(root, path); });
        topics.setLibraries(m_test->librarian.libraries());
        CheckedTopics checked(topics);
        const QAbstractItemModelTester tester(&checked, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QModelIndex page = checked.mapFromSource(topics.indexOf(m_test->root(), QStringLiteral("guide/more.md")));
        checked.setData(page, Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(checked.checkedBranches(), QModelIndexList{page});
    }

    void copyAsMarkdown_givesTheAnswerAsItWasWritten()
    {
        m_test->navigator.open(m_test->root(), QStringLiteral("guide/more.md#second"));
        m_test->press(Act::CopyMarkdown);
        QCOMPARE(QGuiApplication::clipboard()->text().trimmed(), QStringLiteral("## Second\n\nTwo."));
    }

    void aDraggedTopic_isAFileAndText()
    {
        const AnswerSource source(m_test->librarian, m_test->pictures);
        const DraggedAnswer dragged(source, m_test->root(), QStringLiteral("guide/more.md#second"),
                                    AnswerSource::Format::Html, m_files->path("home"));
        QCOMPARE(dragged.urls().size(), 1);
        QFile file(dragged.urls().first().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.fileName().endsWith(QStringLiteral("/Second.html")));
        QVERIFY(file.readAll().contains("<article>"));
        QVERIFY(dragged.text().contains(QStringLiteral("Two.")));
        QVERIFY(dragged.hasHtml());
        QCOMPARE(dragged.data(QStringLiteral("text/markdown")).trimmed(), QByteArray("## Second\n\nTwo."));
        QVERIFY(dragged.hasFormat(QStringLiteral("application/pdf")));
        QVERIFY(dragged.data(QStringLiteral("application/pdf")).startsWith("%PDF-"));
    }

    void withShift_aDraggedTopicIsMarkdownToAll()
    {
        const AnswerSource source(m_test->librarian, m_test->pictures);
        const DraggedAnswer dragged(source, m_test->root(), QStringLiteral("guide/more.md#second"),
                                    AnswerSource::Format::Markdown, m_files->path("home"));
        QCOMPARE(dragged.formats(), (QStringList{"text/uri-list", "text/markdown", "text/plain"}));
        QVERIFY(dragged.urls().first().toLocalFile().endsWith(QStringLiteral("/Second.md")));
        QCOMPARE(dragged.text().trimmed(), QStringLiteral("## Second\n\nTwo."));
        QVERIFY(!dragged.hasHtml());
    }

    void markdownOfAPageInGb18030_isReadable()
    {
        m_files->write("old/page.md", "# \xd2\xbb\n\n\xb6\xfe\xc8\xfd\xcb\xc4\xce\xe5\xc1\xf9\xc6\xdf\xa1\xa3\n");
        TestWindow other(*m_files);
        QVERIFY(other.open(m_files->path("old")));
        QTRY_VERIFY(other.librarian.library(m_files->path("old")));
        const AnswerSource source(other.librarian, other.pictures);
        const auto markdown =
            source.bytes(AnswerSource::Format::Markdown, m_files->path("old"), QStringLiteral("page.md"));
        QVERIFY(markdown.has_value());
        QCOMPARE(QString::fromUtf8(*markdown), QStringLiteral("# 一\n\n二三四五六七。\n"));
    }

private:
    static QModelIndex firstIn(QAbstractItemModel &model, const QModelIndex &parent)
    {
        if (model.canFetchMore(parent))
            model.fetchMore(parent);
        return model.index(0, 0, parent);
    }

    BookletDialog *openDialog() const
    {
        m_test->press(Act::PrintSeveral);
        return m_test->window.findChild<BookletDialog *>();
    }

    // The bookmarks stand in a tree as well.
    static QTreeView *topicsOf(const QWidget *dialog)
    {
        const auto trees = dialog->findChildren<QTreeView *>();
        const auto topics =
            std::ranges::find_if(trees, [](QTreeView *each) { return !qobject_cast<QTreeWidget *>(each); });
        return topics == trees.end() ? nullptr : *topics;
    }

    static QPushButton *button(QWidget *dialog, QStringView text)
    {
        const auto buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *each : buttons) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(BookletTest)
#include "booklet_test.moc"
