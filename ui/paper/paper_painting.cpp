// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/paper_painting.h"

#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/style/style.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace paybench::ui {

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

QString printedText(const QDateTime &printed)
{
    return QCoreApplication::translate("paper", "printed %1").arg(format::moment(printed.toLocalTime()));
}

void paintFoot(QPainter &painter, QSizeF page, std::size_t number, std::size_t count, const QDateTime &printed, const QString &middle)
{
    const double top = page.height() - footHeight;
    painter.fillRect(QRectF(0, top, page.width(), 1), QColor::fromRgb(ink::line));
    PaperText text;
    text.rect = QRectF(0, top + 6, page.width(), footHeight - 6);
    text.font = face(Face::Caption);
    text.ink = ink::muted;
    text.text = QCoreApplication::translate("paper", "Paybench, page %1 of %2").arg(number).arg(count);
    paintText(painter, text);
    text.text = printedText(printed);
    text.alignment = Qt::AlignRight | Qt::AlignVCenter;
    paintText(painter, text);
    text.text = middle;
    text.alignment = Qt::AlignCenter;
    paintText(painter, text);
}

Error deviceIsSilent()
{
    return {Error::Kind::Io,
            QCoreApplication::translate("paper",
                                        "Nothing was printed, because the printer does not answer. Choose "
                                        "another one, or save a PDF."),
            {}};
}

Error deviceIsFull()
{
    return {Error::Kind::Io,
            QCoreApplication::translate("paper",
                                        "Only a part was printed, because the printer "
                                        "took no more pages. Print it again."),
            {}};
}

Done writePdfFile(const QString &path, const QString &title, const std::function<Done(QPdfWriter &)> &paint)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Paybench"));
    if (const Done painted = paint(writer); !painted)
        return painted;
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(buffer.data()) == buffer.size() && file.commit())
        return {};
    return Error{Error::Kind::Io,
                 QCoreApplication::translate("paper",
                                             "The file %1 could not be written. Nothing was changed. Close it in other "
                                             "programs, or choose another name.")
                     .arg(QDir::toNativeSeparators(path)),
                 file.errorString()};
}

} // namespace paybench::ui
