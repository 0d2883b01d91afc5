#include "reader/picturemenu.h"

#include "base/write.h"
#include "pictures/address.h"
#include "pictures/picturestore.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QUrl>

namespace Wenda {

static QString words(const char *sentence)
{
    return QCoreApplication::translate("PictureMenu", sentence);
}

void savePicture(QWidget *parent, const PictureStore &store, const QString &address)
{
    const QByteArray bytes = store.bytes(address);
    if (bytes.isEmpty())
        return;
    auto *dialog = new QFileDialog(parent, words(QT_TRANSLATE_NOOP("PictureMenu", "Save picture")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QUrl(address).fileName());
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, bytes](const QString &path) {
        if (writeWhole(path, bytes))
            return;
        auto *message = new QMessageBox(QMessageBox::NoIcon, words(QT_TRANSLATE_NOOP("PictureMenu", "Save picture")),
                                        words(QT_TRANSLATE_NOOP("PictureMenu", "%1 could not be written.")).arg(path),
                                        QMessageBox::Ok, parent);
        message->setAttribute(Qt::WA_DeleteOnClose);
        message->open();
    });
    dialog->open();
}

// Whole, also where a smaller image is all that the screen needs.
void copyPicture(const PictureStore &store, const QString &address)
{
    if (const QImage image = store.imageNow(address); !image.isNull())
        QApplication::clipboard()->setImage(image);
}

void addPictureActions(QMenu &menu, PictureStore &store, const QString &address,
                       const std::function<void(const QString &target)> &open)
{
    QWidget *parent = menu.parentWidget();
    if (store.picture(address).state == Picture::State::Ready) {
        menu.addAction(words(QT_TRANSLATE_NOOP("PictureMenu", "Save picture as…")), parent,
                       [parent, &store, address] { savePicture(parent, store, address); });
        menu.addAction(words(QT_TRANSLATE_NOOP("PictureMenu", "Copy picture")), parent,
                       [&store, address] { copyPicture(store, address); });
    }
    const QString target = browserAddress(address);
    if (target.isEmpty())
        return;
    menu.addAction(words(QT_TRANSLATE_NOOP("PictureMenu", "Copy picture address")), parent,
                   [target] { QApplication::clipboard()->setText(target); });
    menu.addAction(words(QT_TRANSLATE_NOOP("PictureMenu", "Open picture in browser")), parent,
                   [open, target] { open(target); });
}

} // namespace Wenda
