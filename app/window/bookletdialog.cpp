#include "window/bookletdialog.h"

#include "librarian/librarian.h"
#include "library/bookmarks.h"
#include "window/checkedtopics.h"
#include "window/scrolledpart.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

namespace Wenda {

static constexpr int rootRole = Qt::UserRole;
static constexpr int topicRole = Qt::UserRole + 1;
static constexpr int bookmarkRole = Qt::UserRole + 2;

BookletDialog::BookletDialog(Librarian &librarian, const Bookmarks &bookmarks, QWidget *parent)
    : QDialog(parent)
    , m_librarian(librarian)
    , m_model(new TopicTreeModel(
          [&librarian](const QString &root, const QString &path) { return librarian.outlineAtHand(root, path); }, this))
    , m_checked(new CheckedTopics(*m_model, this))
    , m_text(new QLabel(this))
    , m_lists(new QTabWidget(this))
    , m_topics(new QTreeView(this))
    , m_bookmarks(new QTreeWidget(this))
    , m_count(new QLabel(this))
    , m_cancel(new QPushButton(this))
    , m_preview(new QPushButton(this))
    , m_print(new QPushButton(this))
{
    m_model->setLibraries(librarian.libraries());
    connect(&librarian, &Librarian::outlineRead, m_model, &TopicTreeModel::takeOutline);
    build();
    addBookmarks(m_bookmarks->invisibleRootItem(), bookmarks.tree());
    m_bookmarks->expandAll();
    connect(m_checked, &CheckedTopics::dataChanged, this, &BookletDialog::showCount);
    connect(m_bookmarks, &QTreeWidget::itemChanged, this, &BookletDialog::showCount);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_preview, &QPushButton::clicked, this, [this] {
        Q_EMIT previewWanted();
        accept();
    });
    connect(m_print, &QPushButton::clicked, this, [this] {
        Q_EMIT printWanted();
        accept();
    });
    retranslate();
    m_topics->setFocus();
}

void BookletDialog::build()
{
    m_text->setWordWrap(true);
    m_topics->setModel(m_checked);
    for (QTreeView *list : {m_topics, static_cast<QTreeView *>(m_bookmarks)}) {
        list->setHeaderHidden(true);
        list->setFrameShape(QFrame::NoFrame);
        list->setUniformRowHeights(true);
    }
    m_lists->addTab(m_topics, {});
    m_lists->addTab(m_bookmarks, {});
    m_lists->setDocumentMode(true);
    m_print->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    for (QPushButton *button : {m_cancel, m_preview, m_print})
        buttons->addWidget(button);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 16, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_text);
    rows->addWidget(m_lists, 1);
    rows->addLayout(buttons);
    resize(withinScreen(*this, {640, 560}));
}

void BookletDialog::addBookmarks(QTreeWidgetItem *parent, const QList<Bookmark> &tree)
{
    for (const Bookmark &bookmark : tree) {
        // What is no topic of an open library cannot be read.
        const bool isReadable = bookmark.isFolder || m_librarian.library(bookmark.libraryRoot);
        auto *item = new QTreeWidgetItem(parent, {bookmark.title});
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsSelectable |
                       (isReadable ? Qt::ItemIsEnabled : Qt::NoItemFlags) |
                       (bookmark.isFolder ? Qt::ItemIsAutoTristate : Qt::NoItemFlags));
        item->setCheckState(0, Qt::Unchecked);
        item->setData(0, rootRole, bookmark.libraryRoot);
        item->setData(0, topicRole, bookmark.topicId);
        item->setData(0, bookmarkRole, bookmark.id);
        addBookmarks(item, bookmark.children);
    }
}

void BookletDialog::checkTopic(const QString &root, const QString &id)
{
    const QModelIndex index = m_checked->mapFromSource(m_model->indexOf(root, id));
    if (!index.isValid())
        return;
    m_checked->setData(index, Qt::Checked, Qt::CheckStateRole);
    m_topics->setCurrentIndex(index);
    m_topics->scrollTo(index, QTreeView::PositionAtCenter);
}

void BookletDialog::checkBookmark(const QString &id)
{
    m_lists->setCurrentWidget(m_bookmarks);
    for (QTreeWidgetItem *item = m_bookmarks->topLevelItem(0); item; item = m_bookmarks->itemBelow(item)) {
        if (item->data(0, bookmarkRole).toString() != id)
            continue;
        item->setCheckState(0, Qt::Checked);
        m_bookmarks->setCurrentItem(item);
    }
    m_bookmarks->setFocus();
}

QList<Location> BookletDialog::chosen() const
{
    QList<Location> locations;
    for (const QModelIndex &branch : m_checked->checkedBranches())
        appendTopics(branch, locations);
    appendBookmarks(m_bookmarks->invisibleRootItem(), locations);
    return locations;
}

void BookletDialog::appendTopics(const QModelIndex &branch, QList<Location> &locations) const
{
    const QString root = m_model->libraryRootOf(m_checked->mapToSource(branch));
    const QString id = branch.data(TopicTreeModel::TopicIdRole).toString();
    const auto kind = branch.data(TopicTreeModel::KindRole).value<TopicTreeModel::Kind>();
    if (kind == TopicTreeModel::Kind::Page || kind == TopicTreeModel::Kind::Heading) {
        locations.append({root, id, {}, {}});
        return;
    }
    const LibraryPtr library = m_librarian.library(root);
    for (const PageFile &file : library ? library->pages() : QList<PageFile>()) {
        if (file.path.startsWith(id))
            locations.append({root, file.path, {}, {}});
    }
}

void BookletDialog::appendBookmarks(const QTreeWidgetItem *parent, QList<Location> &locations) const
{
    for (int i = 0; i < parent->childCount(); ++i) {
        const QTreeWidgetItem *item = parent->child(i);
        const Location location{item->data(0, rootRole).toString(), item->data(0, topicRole).toString(), {}, {}};
        const bool isTopic = item->checkState(0) == Qt::Checked && !location.id.isEmpty() && !item->isDisabled();
        if (isTopic && !locations.contains(location))
            locations.append(location);
        appendBookmarks(item, locations);
    }
}

void BookletDialog::showCount()
{
    const qsizetype count = chosen().size();
    m_count->setText(count > mostAnswers ? tr("%1 answers are too many for one booklet; it takes %2.")
                                               .arg(QLocale().toString(count), QLocale().toString(mostAnswers))
                                         : tr("%n answer(s) chosen", nullptr, int(count)));
    for (QPushButton *button : {m_preview, m_print})
        button->setEnabled(count > 0 && count <= mostAnswers);
}

void BookletDialog::retranslate()
{
    setWindowTitle(tr("Print several answers"));
    m_text->setText(tr("Check the topics that are to be printed as one booklet, with a table of contents."));
    m_lists->setTabText(0, tr("Topics"));
    m_lists->setTabText(1, tr("Bookmarks"));
    m_topics->setAccessibleName(tr("Topics"));
    m_bookmarks->setAccessibleName(tr("Bookmarks"));
    m_cancel->setText(tr("Cancel"));
    m_preview->setText(tr("Pre&view"));
    m_print->setText(tr("P&rint…"));
    showCount();
}

void BookletDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Wenda
