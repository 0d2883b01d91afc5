#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QString>

#include <map>

namespace Wenda {

// The decoded pictures at hand, under one bound. Two images an address at most: the widest that was wanted, and the
// one that came last. What no one shows goes first, then what was looked at longest ago.
class PictureMemory final
{
public:
    explicit PictureMemory(qint64 mostBytes);

    // isSeen: someone is about to look; an unseen one never pushes out a seen one.
    void put(const QString &address, const QImage &image, bool isSeen);
    // The image for a width: that one, else the next wider, else the widest. Null: none at hand.
    QImage find(const QString &address, int width);
    QImage widest(const QString &address) const;
    bool has(const QString &address, int width) const;
    bool isEmpty(const QString &address) const;
    void forsake(const QString &address); // no one shows it any more
    void remove(const QString &address);
    qint64 size() const;

private:
    struct Age
    {
        bool isSeen = false;
        qint64 use = 0;
        friend auto operator<=>(const Age &, const Age &) = default;
    };
    struct Held
    {
        QImage image;
        Age age;
    };

    void touch(const QString &address, Held &held, bool isSeen);
    void letGo(const QString &address, qsizetype index);
    void trim();

    qint64 m_most;
    qint64 m_size = 0;
    qint64 m_uses = 0;
    QHash<QString, QList<Held>> m_held;
    std::map<Age, QString> m_byAge;
};

} // namespace Wenda
