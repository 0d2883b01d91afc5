#pragma once

#include "cli/call.h"
#include "pictures/picturestore.h"

namespace Wenda {

// The store of pictures as the window has it: same cache, same offline copies.
class CallPictures final
{
public:
    explicit CallPictures(const Call &call);

    PictureStore &store() { return m_store; }
    // Waits for pictures, with progress, until all are there or the command is interrupted; gives those that could not
    // be had.
    QStringList waitFor(const QStringList &addresses);
    // All of the library, as the store knows them.
    QStringList addresses() const;

private:
    const Call &m_call;
    PictureStore m_store;
};

} // namespace Wenda
