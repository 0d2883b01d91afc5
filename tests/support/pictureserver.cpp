#include "support/pictureserver.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>
#include <QtEndian>

#include <sys/socket.h>

namespace Wenda {

static QByteArray dataFile(const char *name)
{
    QFile file(QStringLiteral(SUPPORT_DATA "/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PictureServer::PictureServer(Scheme scheme, QObject *parent)
    : QTcpServer(parent)
    , m_scheme(scheme)
    , m_rest([](const Request &) { return Reply{.status = 404}; })
{
    listen(QHostAddress::LocalHost);
    m_port = serverPort();
}

void PictureServer::serve(const QByteArray &path, const Reply &reply)
{
    serve(path, [reply](const Request &) { return reply; });
}

void PictureServer::serve(const QByteArray &path, std::function<Reply(const Request &)> answer)
{
    m_answers.insert(path, std::move(answer));
}

void PictureServer::serveRest(std::function<Reply(const Request &)> answer)
{
    m_rest = std::move(answer);
}

void PictureServer::setDelay(std::chrono::milliseconds delay)
{
    m_delay = delay;
}

void PictureServer::goAway()
{
    close();
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->abort();
}

void PictureServer::comeBack()
{
    listen(QHostAddress::LocalHost, m_port);
}

QString PictureServer::address(const QByteArray &path) const
{
    return (m_scheme == Scheme::Https ? QStringLiteral("https:") : QStringLiteral("http:")) + bareAddress(path);
}

QString PictureServer::bareAddress(const QByteArray &path) const
{
    return QStringLiteral("//127.0.0.1:%1%2").arg(m_port).arg(QString::fromUtf8(path));
}

int PictureServer::requestCount(const QByteArray &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const Request &each) { return path.isEmpty() || each.path == path; }));
}

QList<PictureServer::Request> PictureServer::requests() const
{
    return m_requests;
}

int PictureServer::mostAtOnce() const
{
    return m_mostAtOnce;
}

void PictureServer::trustIt()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(QSslCertificate(dataFile("127.0.0.1.crt")));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void PictureServer::incomingConnection(qintptr handle)
{
    QTcpSocket *socket = m_scheme == Scheme::Https ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(handle);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_scheme == Scheme::Https) {
        auto *secure = static_cast<QSslSocket *>(socket);
        secure->setLocalCertificate(QSslCertificate(dataFile("127.0.0.1.crt")));
        secure->setPrivateKey(QSslKey(dataFile("127.0.0.1.key"), QSsl::Rsa));
        secure->startServerEncryption();
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_heads.remove(socket);
        socket->deleteLater();
    });
}

// Without a farewell: to the other side, the connection is reset.
static void reset(QTcpSocket &socket)
{
    const linger none{1, 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

void PictureServer::read(QTcpSocket &socket)
{
    QByteArray &head = m_heads[&socket];
    head += socket.readAll();
    for (qsizetype end = head.indexOf("\r\n\r\n"); end >= 0; end = head.indexOf("\r\n\r\n")) {
        const QList<QByteArray> lines = head.left(end).split('\n');
        head.remove(0, end + 4);
        Request request{lines.first().split(' ').value(1), {}};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        m_requests.append(request);
        m_mostAtOnce = qMax(m_mostAtOnce, ++m_underWay);
        QTimer::singleShot(m_delay, &socket, [this, &socket, request] { answer(socket, request); });
    }
}

void PictureServer::answer(QTcpSocket &socket, const Request &request)
{
    const auto known = m_answers.constFind(request.path);
    const Reply reply = known != m_answers.cend() ? (*known)(request) : m_rest(request);
    if (reply.isBrokenOff)
        reset(socket);
    else if (!reply.isSilent)
        send(socket, reply);
}

void PictureServer::send(QTcpSocket &socket, const Reply &reply)
{
    --m_underWay;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " As told\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    const qint64 length = reply.announcedLength == -2 ? reply.body.size() : reply.announcedLength;
    const bool isLast = length != reply.body.size() || reply.cutAfter >= 0;
    if (length >= 0 && reply.status != 304)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    if (isLast)
        head += "Connection: close\r\n";
    head += "\r\n";
    if (reply.byteEvery.count() > 0) {
        socket.write(head);
        auto *drip = new QTimer(&socket);
        connect(drip, &QTimer::timeout, &socket,
                [&socket, body = reply.body, at = qsizetype(0)]() mutable { socket.write(body.mid(at++, 1)); });
        return drip->start(reply.byteEvery);
    }
    socket.write(head + (reply.cutAfter >= 0 ? reply.body.left(reply.cutAfter) : reply.body));
    if (isLast && reply.isReset) // once the other side has what was sent: a reset takes that back
        QTimer::singleShot(30, &socket, [&socket] { reset(socket); });
    else if (isLast)
        socket.disconnectFromHost();
}

static QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

// A chunk of a PNG with its check sum (PNG specification, annex D).
static QByteArray pngChunk(const QByteArray &type, const QByteArray &body)
{
    const QByteArray content = type + body;
    quint32 sum = 0xffffffff;
    for (const char byte : content) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return bigEndian(quint32(body.size())) + content + bigEndian(~sum);
}

QByteArray announcedPng(quint32 width, quint32 height)
{
    const QByteArray header = bigEndian(width) + bigEndian(height) + QByteArray("\1\0\0\0\0", 5);
    const QByteArray rows = qCompress(QByteArray(60'000, '\0'), 9).mid(4);
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header) + pngChunk("IDAT", rows) + pngChunk("IEND", {});
}

QByteArray blackPng(quint32 width, quint32 height)
{
    const QByteArray header = bigEndian(width) + bigEndian(height) + QByteArray("\x08\2\0\0\0", 5);
    const QByteArray rows = qCompress(QByteArray(qsizetype(height) * (1 + 3 * qsizetype(width)), '\0'), 1).mid(4);
    return "\x89PNG\r\n\x1a\n" + pngChunk("IHDR", header) + pngChunk("IDAT", rows) + pngChunk("IEND", {});
}

QByteArray testPicture(int width, int height, const char *format)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(230, 240, 250));
    QPainter painter(&image);
    painter.setPen(qRgb(20, 90, 160));
    painter.drawRect(0, 0, width - 1, height - 1);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace Wenda
