// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/report_paper.h"

#include "ui/paper/paper_layout.h"
#include "ui/paper/paper_painting.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

// Large and pale, from corner to corner, behind everything else.
void paintWatermark(QPainter &painter, QSizeF page)
{
    const QString word = QCoreApplication::translate("paper", "preliminary");
    QFont font = face(Face::Title);
    font.setPixelSize(100);
    const double width = QFontMetricsF(font).horizontalAdvance(word);
    font.setPixelSize(std::max(1, int(100 * 0.72 * page.width() / std::max(1.0, width))));
    painter.save();
    painter.translate(page.width() / 2, page.height() / 2);
    painter.rotate(-std::atan2(page.height(), page.width()) * 180 / M_PI);
    painter.setFont(font);
    painter.setPen(QColor::fromRgb(ink::watermark));
    painter.drawText(QRectF(-page.width(), -page.height() / 2, 2 * page.width(), page.height()), Qt::AlignCenter, word);
    painter.restore();
}

void paintPage(QPainter &painter, const PaperPage &page)
{
    for (const PaperFill &fill : page.fills)
        painter.fillRect(fill.rect, QColor::fromRgb(fill.ink));
    for (const PaperText &text : page.texts)
        paintText(painter, text);
}

} // namespace

void setReportPage(QPagedPaintDevice &device)
{
    device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(10, 10, 10, 10),
                                     QPageLayout::Millimeter));
}

Done paintReport(const reports::Report &report, QPagedPaintDevice &device, const QDateTime &printed)
{
    QPainter painter;
    if (!painter.begin(&device))
        return deviceIsSilent();
    const double scale = device.logicalDpiX() / unitsPerInch;
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Inch).size() * unitsPerInch;
    const auto pages = pagesOf(report, {page.width(), page.height() - footHeight - 8});
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return deviceIsFull();
        if (report.preliminary)
            paintWatermark(painter, page);
        paintPage(painter, pages[i]);
        paintFoot(painter, page, i + 1, pages.size(), printed);
    }
    painter.end();
    return {};
}

Done writePdf(const reports::Report &report, const QString &path, const QDateTime &printed)
{
    return writePdfFile(path, report.title, [&report, &printed](QPdfWriter &writer) {
        setReportPage(writer);
        return paintReport(report, writer, printed);
    });
}

} // namespace paybench::ui
