// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/rota_paper.h"

#include "core/rota/version_changes.h"
#include "ui/paper/paper_painting.h"
#include "ui/paper/rota_layout.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <cmath>

namespace paybench::ui {

namespace {

constexpr std::size_t rowsInLargeLetters = 30; // more of them stand on A3 in the letters of A4

// Thin lines aslant, drawn one by one: a printer makes a pattern brush a grey smear.
void paintHatch(QPainter &painter, const RotaBox &box)
{
    QPainterPath inside;
    inside.addRoundedRect(box.rect, box.round, box.round);
    painter.save();
    painter.setClipPath(inside);
    painter.setPen(QPen(QColor::fromRgb(rotaInk::hatch), 0.7));
    for (double x = box.rect.left() - box.rect.height(); x < box.rect.right(); x += 3.2)
        painter.drawLine(QPointF(x, box.rect.bottom()), QPointF(x + box.rect.height(), box.rect.top()));
    painter.restore();
}

void paintBoxOnPaper(QPainter &painter, const RotaBox &box)
{
    painter.setBrush(box.fill != 0 ? QBrush(QColor::fromRgb(box.fill)) : QBrush(Qt::NoBrush));
    painter.setPen(box.frame != 0 ? QPen(QColor::fromRgb(box.frame), 0.8) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box.rect, box.round, box.round);
    if (box.isHatched)
        paintHatch(painter, box);
}

double magnification(const rota::Roster &roster, RotaSheet sheet)
{
    return sheet == RotaSheet::Month && roster.rows.size() <= rowsInLargeLetters ? std::sqrt(2.0) : 1;
}

} // namespace

QString name(RotaSheet sheet)
{
    switch (sheet) {
    case RotaSheet::Weeks:
        return QCoreApplication::translate("paper", "Month or four weeks on A4");
    case RotaSheet::Week:
        return QCoreApplication::translate("paper", "One week on A4");
    case RotaSheet::Month:
        return QCoreApplication::translate("paper", "Month on A3");
    }
    Q_UNREACHABLE();
}

void setRotaPage(RotaSheet sheet, QPagedPaintDevice &device)
{
    const QPageSize size(sheet == RotaSheet::Month ? QPageSize::A3 : QPageSize::A4);
    device.setPageLayout(QPageLayout(size, QPageLayout::Landscape, QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
}

Done paintRota(const rota::Roster &roster, const RotaPaperTerms &terms, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return deviceIsSilent();
    const double larger = magnification(roster, terms.sheet);
    const double scale = device.logicalDpiX() / unitsPerInch * larger;
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Inch).size() * unitsPerInch / larger;
    const auto pages = rotaPages(roster, terms, {page.width(), page.height() - footHeight - 8});
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return deviceIsFull();
        for (const RotaBox &box : pages[i].boxes)
            paintBoxOnPaper(painter, box);
        for (const PaperText &text : pages[i].texts)
            paintText(painter, text);
        paintFoot(painter, page, i + 1, pages.size(), terms.printed, rota::standing(roster));
    }
    painter.end();
    return {};
}

Done writeRotaPdf(const rota::Roster &roster, const RotaPaperTerms &terms, const QString &path)
{
    return writePdfFile(path, rota::title(roster), [&](QPdfWriter &writer) {
        setRotaPage(terms.sheet, writer);
        return paintRota(roster, terms, writer);
    });
}

Done printRota(const rota::Roster &roster, const RotaPaperTerms &terms, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setRotaPage(terms.sheet, printer);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return paintRota(roster, terms, printer);
}

} // namespace paybench::ui
