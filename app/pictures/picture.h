#pragma once

#include <QSize>
#include <QString>

namespace Wenda {

// Why a picture cannot be had. The sentence is made where it is shown.
enum class PictureFault {
    None,
    Offline,  // working offline, or the network is off, and no copy is kept
    NotAsked, // pictures load only when clicked, or never
    HostNotFound,
    NotReached, // no way to the host
    Refused,    // by the host
    BrokenOff,  // closed or reset before an answer came
    NoAnswer,   // in time
    TooSlow,    // an answer that goes on slower than the minimum rate, or for too long
    BadCertificate,
    TooManyRedirects, // more than 5, or in a circle
    BadRedirect,      // to where a picture may not lead: https to http, another scheme, nowhere
    NotFound,         // 404, 410, or no such file in the library
    Forbidden,        // 401, 403
    ServerError,      // any other status of 400 or more; status says which
    Truncated,        // ended before its announced length, or its own end
    TooLarge,         // over 20 MB, 50 megapixels or 16,384 pixels a side
    NotAPicture,      // an HTML page, an empty body, an unknown format
    Broken,           // a picture by its first bytes that does not decode
    BadAddress,       // no http, https, data or library address
    NotStored,        // had, but not kept for offline reading: the disk is full or cannot be written
};

// What is known of a picture at this moment. A value: ask again after PictureStore::pictureChanged.
struct Picture
{
    enum class State { Waiting, Loading, Ready, Failed };

    QString address;
    State state = State::Waiting;
    QSize size; // natural size in pixels; empty: not known yet (kept between runs)
    PictureFault fault = PictureFault::None;
    int status = 0; // HTTP's, where there was one
    bool isAnimated = false;
    bool isBundledCopy = false; // the library's own copy stands in for the network's

    bool operator==(const Picture &) const = default;
};

// From what a page says (PagePicture::address) to what the store is asked for: network and data addresses as they are,
// a relative one as the file: URL of that file under libraryRoot (":/…" roots as qrc:). Empty where it would lead out
// of it.
QString pictureAddress(const QString &pageAddress, const QString &libraryRoot);

} // namespace Wenda
