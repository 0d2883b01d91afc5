#include "window/bookmarkpanel.h"

#include "library/bookmarks.h"
#include "window/messages.h"
#include "window/scrolledpart.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace Wenda {

BookmarkPanel::BookmarkPanel(Bookmarks &bookmarks, QWidget *parent)
    : QDialog(parent)
    , m_bookmarks(bookmarks)
    , m_tree(new QTreeWidget(this))
    , m_empty(new QLabel(m_tree->viewport()))
    , m_title(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_open(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_folder(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    build();
    retranslate();
    fill();
    showCurrent();
    connect(&m_bookmarks, &Bookmarks::changed, this, &BookmarkPanel::fill);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &BookmarkPanel::showCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, &BookmarkPanel::openCurrent);
    connect(m_title, &QLineEdit::editingFinished, this, &BookmarkPanel::storeCurrent);
    connect(m_note, &QLineEdit::editingFinished, this, &BookmarkPanel::storeCurrent);
    connect(m_open, &QPushButton::clicked, this, &BookmarkPanel::openCurrent);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printWanted(currentId()); });
    connect(m_folder, &QPushButton::clicked, this, &BookmarkPanel::addFolder);
    connect(m_remove, &QPushButton::clicked, this, &BookmarkPanel::removeCurrent);
    connect(m_import, &QPushButton::clicked, this, [this] { exchange(true); });
    connect(m_export, &QPushButton::clicked, this, [this] { exchange(false); });
}

void BookmarkPanel::build()
{
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setDragDropMode(QTreeWidget::InternalMove);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->viewport()->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setMargin(24);
    (new QVBoxLayout(m_tree->viewport()))->addWidget(m_empty);
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    for (QPushButton *button : {m_open, m_print, m_folder, m_remove}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    for (QPushButton *button : {m_import, m_export}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_tree, 1);
    left->addWidget(m_title);
    left->addWidget(m_note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addLayout(left, 1);
    row->addLayout(side);
    resize(withinScreen(*this, {640, 480}));
}

void BookmarkPanel::fill()
{
    const QString current = currentId();
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    add(m_tree->invisibleRootItem(), m_bookmarks.tree());
    m_tree->expandAll();
    m_empty->setVisible(m_bookmarks.tree().isEmpty());
    for (QTreeWidgetItem *item = m_tree->topLevelItem(0); item; item = m_tree->itemBelow(item)) {
        if (item->data(0, Qt::UserRole).toString() == current)
            m_tree->setCurrentItem(item);
    }
    showCurrent();
}

void BookmarkPanel::add(QTreeWidgetItem *parent, const BookmarkTree &tree)
{
    QFont bold = font();
    bold.setBold(true);
    for (const Bookmark &bookmark : tree) {
        auto *item = new QTreeWidgetItem(parent, {bookmark.title});
        item->setData(0, Qt::UserRole, bookmark.id);
        item->setToolTip(0, bookmark.note.isEmpty() ? bookmark.topicId + bookmark.address : bookmark.note);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                       (bookmark.isFolder ? Qt::ItemIsDropEnabled : Qt::NoItemFlags));
        if (bookmark.isFolder)
            item->setFont(0, bold);
        add(item, bookmark.children);
    }
}

QString BookmarkPanel::currentId() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

void BookmarkPanel::showCurrent()
{
    const Bookmark *bookmark = findBookmark(m_bookmarks.tree(), currentId());
    m_title->setText(bookmark ? bookmark->title : QString());
    m_note->setText(bookmark ? bookmark->note : QString());
    for (QWidget *control :
         {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_remove)})
        control->setEnabled(bookmark);
    m_open->setEnabled(bookmark && !bookmark->isFolder);
    m_print->setEnabled(bookmark);
}

void BookmarkPanel::storeCurrent()
{
    const Bookmark *bookmark = findBookmark(m_bookmarks.tree(), currentId());
    if (!bookmark || m_title->text().isEmpty() ||
        (bookmark->title == m_title->text() && bookmark->note == m_note->text()))
        return;
    say(m_bookmarks.edit(bookmark->id, m_title->text(), m_note->text()));
}

void BookmarkPanel::addFolder()
{
    Bookmark folder;
    folder.isFolder = true;
    folder.title = tr("New folder");
    if (const Result<QString> added = m_bookmarks.add(folder); !added)
        Q_EMIT said(Messages::sentence(added.error()));
}

void BookmarkPanel::removeCurrent()
{
    if (const QString id = currentId(); !id.isEmpty())
        say(m_bookmarks.remove(id));
}

void BookmarkPanel::openCurrent()
{
    const Bookmark *bookmark = findBookmark(m_bookmarks.tree(), currentId());
    if (bookmark && !bookmark->isFolder)
        Q_EMIT chosen(*bookmark);
}

void BookmarkPanel::exchange(bool isImport)
{
    auto *dialog = new QFileDialog(this, isImport ? tr("Import bookmarks") : tr("Export bookmarks"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isImport ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(isImport ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Bookmarks (%1)").arg(QStringLiteral("*.xbel")));
    dialog->setDefaultSuffix(QStringLiteral("xbel"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isImport](const QString &path) {
        say(isImport ? m_bookmarks.importFrom(path) : m_bookmarks.exportTo(path));
    });
    dialog->open();
}

// The file is moved, not the row: the tree is filled anew from what it then holds.
void BookmarkPanel::drop(const QPoint &place)
{
    QTreeWidgetItem *target = m_tree->itemAt(place);
    const Bookmark *onto =
        target ? findBookmark(m_bookmarks.tree(), target->data(0, Qt::UserRole).toString()) : nullptr;
    const QRect row = m_tree->visualItemRect(target);
    const bool isInto = onto && onto->isFolder && place.y() > row.top() + row.height() / 4 &&
                        place.y() < row.bottom() - row.height() / 4;
    if (isInto) {
        say(m_bookmarks.move(currentId(), onto->id, -1));
        return;
    }
    QTreeWidgetItem *parent = target ? target->parent() : nullptr;
    const int at = !target ? -1 : parent ? parent->indexOfChild(target) : m_tree->indexOfTopLevelItem(target);
    const bool isBelow = target && place.y() > row.center().y();
    say(m_bookmarks.move(currentId(), parent ? parent->data(0, Qt::UserRole).toString() : QString(),
                         at < 0 ? -1 : at + (isBelow ? 1 : 0)));
}

bool BookmarkPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Drop) {
        auto *dropped = static_cast<QDropEvent *>(event);
        dropped->setDropAction(Qt::IgnoreAction); // else the tree removes the row that it thinks it moved
        dropped->accept();
        drop(dropped->position().toPoint());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void BookmarkPanel::say(const Result<void> &result)
{
    if (!result)
        Q_EMIT said(Messages::sentence(result.error()));
}

void BookmarkPanel::retranslate()
{
    setWindowTitle(tr("Bookmarks"));
    m_tree->setAccessibleName(tr("Bookmarks"));
    m_empty->setText(tr("Nothing is kept yet. The star at the top, or %1, keeps the answer that is shown.")
                         .arg(QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText)));
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title"));
    m_note->setPlaceholderText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_open->setText(tr("Open"));
    m_print->setText(tr("Print…"));
    m_folder->setText(tr("New folder"));
    m_remove->setText(tr("Remove"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
}

void BookmarkPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Wenda
