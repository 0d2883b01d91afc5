#pragma once

#include <QString>

#include <functional>

class QMenu;
class QWidget;

namespace Wenda {

class PictureStore;

void savePicture(QWidget *parent, const PictureStore &store, const QString &address); // asks where
void copyPicture(const PictureStore &store, const QString &address);

// Save as, copy, copy address, open in browser: the same for a picture in the page and in the viewer.
void addPictureActions(QMenu &menu, PictureStore &store, const QString &address,
                       const std::function<void(const QString &target)> &open);

} // namespace Wenda
