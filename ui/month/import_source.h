// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/progress.h"
#include "core/directory/intake.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>
#include <vector>

// A list as it came, and what an import profile makes of it. Values only: read on any thread.

namespace paybench::ui {

struct ImportSource {
    QString name; // without the folder
    QByteArray bytes;
    QDateTime readAt;
};

struct RawRow {
    qint64 line = 0;
    QStringList cells; // personal numbers are masked
};

// What the file says before anybody knows what its columns mean.
struct RawTable {
    QString format; // "CSV", "XLSX", "ODS"
    QString encoding; // empty for a workbook
    QString separator;
    QStringList sheets;
    QString sheet;
    std::vector<RawRow> rows; // the first ones, the header and what stands above it included
    int header = 0; // in `rows`
    qint64 rowCount = 0; // of the whole file

    bool isText() const { return sheets.isEmpty(); }
    QStringList headers() const;
};

constexpr qint64 mostRawRows = 20'000;

// A file that has been read: by a profile into rows that can be judged, or raw where no profile fits.
struct ReadImport {
    RawTable raw;
    QHash<qint64, std::size_t> rowOfLine; // in raw.rows
    directory::ImportProfile profile;
    std::optional<directory::VolumeFile> volumes;
    std::vector<QString> lacking; // what has to be said about the columns before the rows can be read
    std::vector<ProfileId> fitting; // stored profiles whose columns the file has, best first

    const QStringList *cellsOf(qint64 line) const;
    QStringList headers() const;
    std::vector<directory::ImportProfile::Field> fields() const; // as many as headers
};

// Without a chosen profile the best fitting one of `profiles` is taken; when none fits the columns are guessed from their
// names.
Result<ReadImport> readImport(const ImportSource &source, const std::vector<directory::ImportProfile> &profiles,
                              const std::optional<directory::ImportProfile> &chosen, const Progress &progress = carryOn);

// "comma" or "point": what the profile says, else what the amounts are written with; empty where none has decimals.
QString decimalSignOf(const ReadImport &read);

// The field is given to the column and taken from the one that had it.
directory::ImportProfile withField(directory::ImportProfile profile, const QStringList &headers, int column,
                                   directory::ImportProfile::Field field);

} // namespace paybench::ui
