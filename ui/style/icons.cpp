// SPDX-License-Identifier: MPL-2.0
#include "ui/style/style.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>
#include <optional>

// Drawings are SVG whose strokes are currentColor; Qt would paint that black, so the word is replaced before it is read.

namespace paybench::ui {

namespace {

std::shared_ptr<QSvgRenderer> drawing(const QString &name, const QColor &ink, bool small)
{
    static QHash<QString, std::shared_ptr<QSvgRenderer>> known;
    const QString key = name + ink.name(QColor::HexRgb) + (small ? u's' : u'l');
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    svg.replace("currentColor", ink.name(QColor::HexRgb).toLatin1());
    if (small)
        svg.replace("stroke-width=\"1.75\"", "stroke-width=\"2\"");
    const auto renderer = svg.isEmpty() ? nullptr : std::make_shared<QSvgRenderer>(svg);
    known.insert(key, renderer);
    return renderer;
}

class NamedIcon : public QIconEngine {
public:
    NamedIcon(QString name, std::optional<Colour> role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Colour role = m_role.value_or(Colour::Text);
        paintIcon(painter, rect, m_name, mode == QIcon::Disabled ? disabled(Colour::Muted) : colour(role));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap map(size);
        map.fill(Qt::transparent);
        QPainter painter(&map);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return map;
    }

    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(px(18), px(18))}; }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("paybench"); }
    QIconEngine *clone() const override { return new NamedIcon(m_name, m_role); }

private:
    QString m_name;
    std::optional<Colour> m_role;
};

} // namespace

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &ink)
{
    const double side = std::min(rect.width(), rect.height());
    const auto svg = drawing(name, ink, side <= px(18));
    if (!svg)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre = rect.center();
    svg->render(painter, QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side));
    painter->restore();
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, Colour role)
{
    paintIcon(painter, rect, name, colour(role));
}

QIcon icon(const QString &name)
{
    return QIcon(new NamedIcon(name, std::nullopt));
}

QIcon icon(const QString &name, Colour role)
{
    return QIcon(new NamedIcon(name, role));
}

} // namespace paybench::ui
