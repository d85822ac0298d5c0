// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_writing.h"

#include "core/exchange/xlsx_write.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace paybench::ui {

namespace {

Done writeCalendar(const exchange::PersonCalendar &calendar, const QDir &folder)
{
    QSaveFile file(folder.filePath(calendar.fileName));
    if (file.open(QIODevice::WriteOnly) && file.write(calendar.bytes) == calendar.bytes.size() && file.commit())
        return {};
    return Error{Error::Kind::Io,
                 QCoreApplication::translate("rota", "The calendar %1 could not be written. Choose another folder.").arg(QDir::toNativeSeparators(file.fileName())),
                 file.errorString()};
}

Done writeCalendars(const RotaFiles &files, const QString &folder, QStringList &paths)
{
    if (!files.isPublished)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("rota", "These days are not published, so no calendars were written. Publish them first."), {}};
    for (const exchange::PersonCalendar &calendar : exchange::calendarsOf(files.published, files.before, files.calendar)) {
        if (const Done done = writeCalendar(calendar, QDir(folder)); !done)
            return done;
        paths << QDir(folder).filePath(calendar.fileName);
    }
    return {};
}

} // namespace

RotaPaperTerms paperTerms(const RotaFiles &files)
{
    RotaPaperTerms terms;
    terms.centre = files.centre;
    terms.sheet = files.sheet;
    terms.marked = files.marked;
    terms.goodToKnow = files.goodToKnow;
    terms.printed = files.calendar.stamp.toLocalTime();
    return terms;
}

Done writeRota(const RotaFiles &files, const RotaPlaces &places, QStringList &paths)
{
    if (!places.workbook.isEmpty()) {
        if (const Done done = exchange::writeXlsx(exchange::workbookOf(files.roster, exchange::RotaBook{files.centre, files.changes, files.ledger}), places.workbook); !done)
            return done;
        paths << places.workbook;
    }
    if (!places.pdf.isEmpty()) {
        if (const Done done = writeRotaPdf(files.roster, paperTerms(files), places.pdf); !done)
            return done;
        paths << places.pdf;
    }
    if (!places.calendarFolder.isEmpty())
        return writeCalendars(files, places.calendarFolder, paths);
    return {};
}

} // namespace paybench::ui
