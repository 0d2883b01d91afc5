#include "window/icons.h"

#include "window/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Wenda {

namespace {

// The drawings are black lines: black stands for the text colour.
QByteArray drawingOf(const QString &name, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#000000", colour.name(QColor::HexRgb).toLatin1());
}

class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(const QString &offName, const QString &onName)
        : m_offName(offName)
        , m_onName(onName.isEmpty() ? offName : onName)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal density = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * density, mode, state, density));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    // size is in device pixels: QIcon has multiplied it by the density.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal density) override
    {
        const QString &name = state == QIcon::On ? m_onName : m_offName;
        const QPalette palette = QGuiApplication::palette();
        const QColor colour = state == QIcon::On ? Theme::of(palette).accent : palette.color(QPalette::WindowText);
        const qreal opacity = mode == QIcon::Disabled ? 0.4 : 1;
        const QString key = QStringLiteral("line:%1:%2:%3x%4:%5")
                                .arg(name, colour.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(opacity);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QSvgRenderer drawing(drawingOf(name, colour));
            if (drawing.isValid()) {
                QPainter painter(&pixmap);
                painter.setOpacity(opacity);
                drawing.setAspectRatioMode(Qt::KeepAspectRatio);
                drawing.render(&painter);
            }
            QPixmapCache::insert(key, pixmap);
        }
        pixmap.setDevicePixelRatio(density);
        return pixmap;
    }

    QString key() const override { return QStringLiteral("WendaLineIcon"); }
    QIconEngine *clone() const override { return new LineIconEngine(m_offName, m_onName); }
    bool isNull() override { return !QFile::exists(QStringLiteral(":/icons/") + m_offName + QStringLiteral(".svg")); }

private:
    QString m_offName;
    QString m_onName;
};

} // namespace

QIcon lineIcon(const QString &name, const QString &onName)
{
    return QIcon(new LineIconEngine(name, onName)); // the icon owns its engine
}

} // namespace Wenda
