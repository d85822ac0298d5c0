// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/report_paper.h"

#include "core/basics/format.h"
#include "ui/paper/paper_layout.h"
#include "ui/style/figures.h"
#include "ui/style/style.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

constexpr double unitsPerInch = 96;
constexpr double footHeight = 26;

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

void paintText(QPainter &painter, const PaperText &text)
{
    painter.setFont(text.font);
    painter.setPen(QColor::fromRgb(text.ink));
    if (text.isFigure) {
        paintFigures(&painter, text.rect, text.alignment, text.text);
        return;
    }
    const QString shown =
        text.wraps ? text.text : QFontMetricsF(text.font).elidedText(text.text, Qt::ElideRight, text.rect.width());
    painter.drawText(text.rect, int(text.alignment) | (text.wraps ? Qt::TextWordWrap : Qt::TextSingleLine), shown);
}

void paintFoot(QPainter &painter, QSizeF page, std::size_t number, std::size_t count, const QDateTime &printed)
{
    const double top = page.height() - footHeight;
    painter.fillRect(QRectF(0, top, page.width(), 1), QColor::fromRgb(ink::line));
    PaperText text;
    text.rect = QRectF(0, top + 6, page.width(), footHeight - 6);
    text.font = face(Face::Caption);
    text.ink = ink::muted;
    text.text = QCoreApplication::translate("paper", "Paybench, page %1 of %2").arg(number).arg(count);
    paintText(painter, text);
    text.text = QCoreApplication::translate("paper", "printed %1").arg(format::moment(printed));
    text.alignment = Qt::AlignRight | Qt::AlignVCenter;
    paintText(painter, text);
}

void paintPage(QPainter &painter, const PaperPage &page)
{
    for (const PaperFill &fill : page.fills)
        painter.fillRect(fill.rect, QColor::fromRgb(fill.ink));
    for (const PaperText &text : page.texts)
        paintText(painter, text);
}

Error notWritten(const QString &path, const QString &why)
{
    return {Error::Kind::Io,
            QCoreApplication::translate("paper",
                                        "The file %1 could not be written. Nothing was changed. Close it in other "
                                        "programs, or choose another name.")
                .arg(QDir::toNativeSeparators(path)),
            why};
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
        return Error{Error::Kind::Io,
                     QCoreApplication::translate("paper",
                                                 "Nothing was printed, because the printer does not answer. Choose "
                                                 "another one, or save a PDF."),
                     {}};
    const double scale = device.logicalDpiX() / unitsPerInch;
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Inch).size() * unitsPerInch;
    const auto pages = pagesOf(report, {page.width(), page.height() - footHeight - 8});
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !device.newPage())
            return Error{Error::Kind::Io,
                         QCoreApplication::translate("paper",
                                                     "Only a part was printed, because the printer "
                                                     "took no more pages. Print it again."),
                         {}};
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
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Paybench"));
    setReportPage(writer);
    if (const Done painted = paintReport(report, writer, printed); !painted)
        return painted;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(buffer.data()) != buffer.size() || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

} // namespace paybench::ui
