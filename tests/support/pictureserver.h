#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <chrono>
#include <functional>

namespace Wenda {

// A picture server on 127.0.0.1 that does as it is told, badly too, and counts what it is asked. It runs in the test's
// own event loop.
class PictureServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureServer)

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    struct Request
    {
        QByteArray path;                       // with its query
        QHash<QByteArray, QByteArray> headers; // names in lower case
    };
    struct Reply
    {
        int status = 200;
        QByteArray body = {};
        Headers headers = {};
        qint64 announcedLength = -2;            // -1: none; -2: the body's own
        qint64 cutAfter = -1;                   // bytes of the body, then the connection is reset
        bool isSilent = false;                  // takes the request and never answers
        bool isBrokenOff = false;               // takes the request and resets the connection
        bool isReset = false;                   // what is cut ends by a reset, else in order
        std::chrono::milliseconds byteEvery{0}; // one byte at a time
    };
    enum class Scheme { Http, Https };

    // Https shows a certificate for 127.0.0.1 that nobody knows, unless the test trusts authority().
    explicit PictureServer(Scheme scheme = Scheme::Http, QObject *parent = nullptr);

    void serve(const QByteArray &path, const Reply &reply);
    void serve(const QByteArray &path, std::function<Reply(const Request &)> answer);
    void serveRest(std::function<Reply(const Request &)> answer); // what no path says; 404 at first
    void setDelay(std::chrono::milliseconds delay);               // before each answer
    void goAway();                                                // connections are refused
    void comeBack();                                              // on the same port

    QString address(const QByteArray &path) const;     // "http://127.0.0.1:port/path"
    QString bareAddress(const QByteArray &path) const; // "//127.0.0.1:port/path"
    int requestCount(const QByteArray &path = {}) const;
    QList<Request> requests() const;
    int mostAtOnce() const; // answers under way

    static void trustIt(); // in this program

protected:
    void incomingConnection(qintptr handle) override;

private:
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const Request &request);
    void send(QTcpSocket &socket, const Reply &reply);

    Scheme m_scheme;
    std::chrono::milliseconds m_delay{0};
    QHash<QByteArray, std::function<Reply(const Request &)>> m_answers;
    std::function<Reply(const Request &)> m_rest;
    QList<Request> m_requests;
    QHash<QTcpSocket *, QByteArray> m_heads;
    int m_underWay = 0;
    int m_mostAtOnce = 0;
    quint16 m_port = 0;
};

// A picture of our own: a plain colour with a frame. format as QImageWriter names it.
QByteArray testPicture(int width, int height, const char *format = "png");

// A PNG of one bit a pixel that announces a size and squeezes its rows to next to nothing.
QByteArray announcedPng(quint32 width, quint32 height);

// A black PNG of eight bits a colour, whole: large, and small as a file.
QByteArray blackPng(quint32 width, quint32 height);

} // namespace Wenda
