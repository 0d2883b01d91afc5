#include "reader/trailbar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPainter>

namespace Wenda {

namespace {

// A part of the trail: plain text that turns to the accent under the mouse or the focus.
class TrailPart final : public QAbstractButton
{
public:
    TrailPart(const QString &name, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(name);
        setAccessibleName(name);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 1, fontMetrics().height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool isLit = underMouse() || hasFocus();
        painter.setPen(palette().color(isLit ? QPalette::Link : QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(text(), Qt::ElideMiddle, width()));
        if (hasFocus())
            painter.drawLine(0, height() - 1, width(), height() - 1);
    }
};

} // namespace

TrailBar::TrailBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Trail"));
}

void TrailBar::setTrail(const QStringList &trail)
{
    if (m_trail == trail)
        return;
    m_trail = trail;
    qDeleteAll(std::exchange(m_parts, {}));
    for (int i = 0; i < trail.size(); ++i) {
        if (i > 0) {
            auto *separator = new QLabel(QStringLiteral("›"), this);
            separator->setForegroundRole(QPalette::PlaceholderText);
            m_parts.append(separator);
        }
        auto *part = new TrailPart(trail[i], this);
        part->setToolTip(trail[i]);
        connect(part, &QAbstractButton::clicked, this, [this, i] { Q_EMIT partClicked(i); });
        m_parts.append(part);
    }
    arrange();
}

void TrailBar::setStyle(const PageStyle &style)
{
    QPalette colours = palette();
    colours.setColor(QPalette::PlaceholderText, style.softText);
    colours.setColor(QPalette::Link, style.accent);
    setPalette(colours);
    QFont small(style.textFonts);
    small.setPixelSize(13);
    setFont(small);
    arrange();
}

void TrailBar::arrange()
{
    int total = 0;
    for (const QWidget *part : std::as_const(m_parts))
        total += part->sizeHint().width() + 6;
    int excess = total - width();
    int x = 0;
    for (QWidget *part : std::as_const(m_parts)) {
        const QSize wish = part->sizeHint();
        int partWidth = wish.width();
        if (excess > 0 && qobject_cast<QAbstractButton *>(part)) {
            const int taken = qBound(0, partWidth - fontMetrics().height() * 4, excess);
            partWidth -= taken;
            excess -= taken;
        }
        part->setGeometry(x, (height() - wish.height()) / 2, partWidth, wish.height());
        part->setVisible(x < width());
        x += partWidth + 6;
    }
}

void TrailBar::resizeEvent(QResizeEvent *)
{
    arrange();
}

} // namespace Wenda
