#include "window/offlinedialog.h"

#include "librarian/librarian.h"
#include "paper/picturereason.h"
#include "pictures/picturestore.h"
#include "window/scrolledpart.h"
#include "window/thinbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace Wenda {

OfflineDialog::OfflineDialog(Librarian &librarian, PictureStore &pictures, const Library &library, QWidget *parent)
    : QDialog(parent)
    , m_librarian(librarian)
    , m_pictures(pictures)
    , m_root(library.root)
    , m_title(library.title)
    , m_copy(pictures, library.root)
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_bar(new ThinBar(this))
    , m_missingText(new QLabel(this))
    , m_missing(new QListWidget(this))
    , m_go(new QPushButton(this))
    , m_refresh(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    build();
    connect(m_go, &QPushButton::clicked, this, &OfflineDialog::startOrPause);
    connect(m_refresh, &QPushButton::clicked, this, [this] { collect(OfflineCopy::Freshness::AskAll); });
    connect(m_remove, &QPushButton::clicked, this, &OfflineDialog::remove);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_librarian, &Librarian::picturesCollected, this,
            [this](const QString &root, const QStringList &addresses) {
                if (root == m_root && m_stage == Stage::Collecting)
                    start(addresses);
            });
    connect(&m_copy, &OfflineCopy::progressed, this, [this](const OfflineCopy::Progress &progress) {
        m_progress = progress;
        retranslate();
    });
    connect(&m_copy, &OfflineCopy::finished, this, &OfflineDialog::finish);
    m_kept = OfflineCopy::keptSize(m_pictures, m_root);
    retranslate();
}

void OfflineDialog::build()
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_missing->setFrameShape(QFrame::NoFrame);
    m_missing->setMinimumHeight(10 * fontMetrics().lineSpacing());
    m_missing->setWordWrap(true); // an address is read to its end
    m_missing->setSpacing(2);
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missingText->setBuddy(m_missing);
    m_missingText->hide();
    m_missing->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_refresh);
    buttons->addWidget(m_go);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    column->addWidget(m_missingText);
    column->addWidget(m_missing, 1);
    column->addStretch(); // the window stays as high while the list is away
    column->addLayout(buttons);
    QWidget *last = m_missing;
    for (QWidget *next : {m_remove, m_refresh, m_go, m_close}) {
        setTabOrder(last, next); // as they stand
        last = next;
    }
    m_go->setFocus();
    resize(withinScreen(*this, {560, sizeHint().height()}));
}

void OfflineDialog::startOrPause()
{
    if (m_stage == Stage::Running) {
        m_copy.pause();
        m_stage = Stage::Paused;
    } else if (m_stage == Stage::Paused) {
        m_copy.resume();
        m_stage = Stage::Running;
    } else if (m_stage != Stage::Collecting) {
        return collect(OfflineCopy::Freshness::AsTold);
    }
    retranslate();
}

void OfflineDialog::collect(OfflineCopy::Freshness freshness)
{
    m_go->setFocus(); // not wherever the focus would go from a button that is hidden now
    m_freshness = freshness;
    m_stage = Stage::Collecting;
    m_librarian.collectPictures(m_root);
    retranslate();
}

void OfflineDialog::start(const QStringList &addresses)
{
    QStringList asked;
    for (const QString &address : addresses) {
        const QString known = pictureAddress(address, m_root);
        if (!known.isEmpty())
            asked.append(known);
    }
    m_progress = {};
    m_progress.total = int(asked.size());
    m_failed.clear();
    m_stage = Stage::Running;
    retranslate();
    m_copy.start(asked, {}, m_freshness);
}

void OfflineDialog::finish(const QList<Picture> &failed)
{
    m_failed = failed;
    m_stage = Stage::Done;
    m_kept = OfflineCopy::keptSize(m_pictures, m_root);
    retranslate();
}

void OfflineDialog::remove()
{
    m_copy.cancel();
    OfflineCopy::remove(m_pictures, m_root);
    m_stage = Stage::Idle;
    m_kept = 0;
    m_progress = {};
    m_failed.clear();
    retranslate();
}

QString OfflineDialog::countText() const
{
    const QLocale locale;
    if (m_stage == Stage::Collecting)
        return tr("Looking for pictures…");
    if (m_stage == Stage::Done && m_progress.total == 0)
        return tr("This library has no pictures.");
    if (m_stage == Stage::Running || m_stage == Stage::Paused)
        return tr("%1 of %2 pictures, %3")
            .arg(locale.toString(m_progress.done), locale.toString(m_progress.total),
                 locale.formattedDataSize(m_progress.bytes));
    return m_kept > 0 ? tr("Kept: %1").arg(locale.formattedDataSize(m_kept)) : tr("Nothing is kept yet.");
}

void OfflineDialog::retranslate()
{
    const bool isAtRest = m_stage == Stage::Idle || m_stage == Stage::Done;
    setWindowTitle(tr("Offline reading"));
    m_text->setText(tr("All pictures of \"%1\" are kept here, so that they show without a network.").arg(m_title));
    const QString count = countText();
    m_count->setText(count);
    m_bar->setRange(0, std::max(1, m_progress.total));
    m_bar->setValue(m_progress.done);
    m_bar->setAccessibleName(count);
    m_go->setText(m_stage == Stage::Running  ? tr("Pause")
                  : m_stage == Stage::Paused ? tr("Go on")
                  : m_kept > 0               ? tr("Bring up to date")
                                             : tr("Keep"));
    m_refresh->setText(tr("Fetch all again"));
    m_refresh->setVisible(isAtRest && m_kept > 0);
    m_remove->setText(tr("Remove"));
    m_remove->setEnabled(m_kept > 0 || m_progress.bytes > 0);
    m_close->setText(m_stage == Stage::Running || m_stage == Stage::Collecting ? tr("Cancel") : tr("Close"));
    m_missing->clear();
    m_missing->setVisible(!m_failed.isEmpty());
    m_missingText->setVisible(!m_failed.isEmpty());
    m_missingText->setText(tr("%n picture(s) could not be had:", nullptr, int(m_failed.size())));
    m_missing->setAccessibleName(tr("Pictures that could not be had"));
    for (const Picture &picture : std::as_const(m_failed))
        m_missing->addItem(pictureReason(picture) + u'\n' + picture.address);
}

void OfflineDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace Wenda
