// The pane's menu, and what is copied out of it.
#include "reader/paneparts.h"

#include "paper/typesetcard.h"
#include "pictures/picturestore.h"
#include "reader/copiedtext.h"
#include "reader/picturemenu.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>

namespace Wenda {

QMimeData *Pane::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const CopiedText text = copiedText(textCursor());
    copied->setText(text.plain);
    copied->setHtml(text.html);
    copied->setData(QStringLiteral("text/markdown"), text.markdown.toUtf8());
    return copied;
}

bool Pane::copySelectedMarkdown() const
{
    if (textCursor().hasSelection())
        QApplication::clipboard()->setText(copiedText(textCursor()).markdown);
    return textCursor().hasSelection();
}

QString Pane::selectedText() const
{
    return copiedText(textCursor()).plain;
}

void Pane::open(const QString &target)
{
    Q_EMIT linkClicked(target, Qt::NoModifier, Qt::LeftButton);
}

void Pane::addSelectionActions(QMenu &menu)
{
    if (!textCursor().hasSelection())
        return;
    menu.addAction(tr("Copy"), this, &QTextEdit::copy)->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy as Markdown"), this, &Pane::copySelectedMarkdown);
}

void Pane::addPictureActions(QMenu &menu, int picture)
{
    using Action = TypesetDocument::Spot::Action;
    const QString address = m_parts->document->pictureAddress(picture);
    const Picture known = m_parts->store.picture(address);
    menu.addSeparator();
    if (known.state == Picture::State::Ready)
        menu.addAction(tr("Enlarge picture"), this, [this, picture] { openPicture(picture); });
    if (known.state == Picture::State::Failed)
        menu.addAction(cardActionText(known.fault == PictureFault::NotAsked ? Action::Load : Action::Retry), this,
                       [this, address] { askForPicture(address); });
    if (m_parts->movies->isMoving(address))
        menu.addAction(m_parts->movies->isPlaying(address) ? tr("Pause") : tr("Play"), this,
                       [this, address] { m_parts->movies->toggle(address); });
    Wenda::addPictureActions(menu, m_parts->store, address, [this](const QString &target) { open(target); });
}

void Pane::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_parts->document)
        return;
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint at = isByKey ? cursorRect().center() : viewport()->mapFrom(this, event->pos());
    const TypesetDocument::Spot spot = m_parts->document->spotAt(inDocument(at));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addSelectionActions(*menu);
    if (!spot.link.isEmpty()) {
        menu->addAction(tr("Open link"), this, [this, spot] { open(spot.link); });
        menu->addAction(tr("Copy link"), this, [spot] { QApplication::clipboard()->setText(spot.link); });
    }
    if (spot.codeBlock >= 0)
        menu->addAction(tr("Copy code"), this, [code = m_parts->document->codeText(spot.codeBlock)] {
            QApplication::clipboard()->setText(code);
        });
    if (spot.picture >= 0)
        addPictureActions(*menu, spot.picture);
    menu->addSeparator();
    menu->addAction(tr("Select all"), this, &QTextEdit::selectAll)->setShortcut(QKeySequence::SelectAll);
    menu->popup(event->globalPos());
}

} // namespace Wenda
