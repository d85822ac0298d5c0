// SPDX-License-Identifier: MPL-2.0
#include "ui/charts/chart.h"

#include "ui/style/strokes.h"
#include "ui/table/clipboard.h"
#include "ui/table/file_place.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

namespace paybench::ui {

namespace {

Done notSaved()
{
    return Error {Error::Kind::Io,
                  Chart::tr("The picture could not be saved there. Nothing was changed. Choose another folder or name."), {}};
}

} // namespace

double magnitude(Kind kind, const Value &value)
{
    if (const auto *count = std::get_if<qint64>(&value))
        return kind == Kind::Duration ? double(*count) / 3600 : double(*count);
    if (const auto *money = std::get_if<Money>(&value))
        return double(money->hundredths()) / 100;
    if (const auto *price = std::get_if<UnitPrice>(&value))
        return double(price->tenThousandths()) / 10000;
    if (const auto *ratio = std::get_if<Ratio>(&value))
        return double(ratio->numerator) / double(ratio->denominator) * (kind == Kind::Percent ? 100 : 1);
    return 0;
}

Chart::Chart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void Chart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    describe();
}

void Chart::describe()
{
    const TableData contents = table();
    QStringList parts;
    for (const auto &row : contents.rows) {
        if (parts.size() == 40) // longer than anyone listens to; the table has it all
            break;
        QStringList cells;
        for (std::size_t column = 0; column < row.cells.size() && column < contents.columns.size(); ++column) {
            if (!isNone(row.cells[column]))
                cells << shown(contents.columns[column].kind, row.cells[column], contents.columns[column].decimals);
        }
        parts << cells.join(QLatin1Char(' '));
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void Chart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, QRectF(rect()));
    drawHover(painter, QRectF(rect()));
    if (hasFocus())
        paintRing(&painter, QRectF(rect()), radius());
}

QPixmap Chart::picture(double scale) const
{
    QPixmap map((QSizeF(size()) * scale).toSize());
    map.setDevicePixelRatio(scale);
    map.fill(colour(Colour::Surface));
    QPainter painter(&map);
    draw(painter, QRectF(QPointF(), QSizeF(size())));
    return map;
}

Done Chart::savePicture(const QString &path) const
{
    if (!path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return picture().save(path, "PNG") ? Done() : notSaved();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notSaved();
    QSvgGenerator svg;
    svg.setOutputDevice(&file);
    svg.setSize(size());
    svg.setViewBox(rect());
    svg.setTitle(m_title);
    svg.setDescription(accessibleDescription());
    QPainter painter(&svg);
    painter.fillRect(rect(), colour(Colour::Surface));
    draw(painter, QRectF(rect()));
    return painter.end() && file.flush() ? Done() : notSaved();
}

void Chart::copyPicture() const
{
    QApplication::clipboard()->setPixmap(picture());
}

void Chart::copyTable() const
{
    QApplication::clipboard()->setMimeData(asMime(table()));
}

void Chart::savePictureAs()
{
    const QString suggested = (m_title.isEmpty() ? tr("chart") : m_title) + QStringLiteral(".png");
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"), filePlace(suggested), tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    const bool named = path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const Done saved = savePicture(named ? path : path + QStringLiteral(".png"));
    if (!saved)
        emit failed(saved.error().message);
}

void Chart::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy picture"), QKeySequence(QKeySequence::Copy), this, &Chart::copyPicture);
    menu.addAction(tr("Copy figures"), this, &Chart::copyTable);
    menu.addSeparator();
    menu.addAction(tr("Save picture…"), this, &Chart::savePictureAs);
    menu.addAction(icon(QStringLiteral("export")), tr("Export to spreadsheet…"), this, [this] { emit exportRequested(table()); });
    menu.exec(event->globalPos());
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyPicture();
    else
        QWidget::keyPressEvent(event);
}

void Chart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        describe();
        update();
    }
}

void Chart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void Chart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace paybench::ui
