// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/worklog/line_reading.h"

#include <QString>

#include <vector>

// Lines that could not be saved yet, because the file was locked or may not be written: kept beside the preferences on
// this computer, written when the file can be. Nothing is taken from it before it stands in the file.

namespace paybench::worklog {

// A line, or a contact that is only counted: that has a channel and no text.
struct QueuedLine {
    QString id;     // a UUID: a line is never written twice
    QString file;   // the centre's, absolute
    QString person; // the name
    QString text;
    LineChoice choice;
    std::int64_t opened = 0;
    std::int64_t entered = 0; // when Enter was pressed: the times of the record
    CaseId answeredFrom;      // the earlier case whose answer was taken
    QString answer;
};

class LineQueue {
public:
    explicit LineQueue(QString folder); // made when the first line comes

    Done add(const QueuedLine &line);   // on the disk when it returns
    // Oldest first. Damaged ones are left alone, and named in an error when no other line waits.
    Result<std::vector<QueuedLine>> waiting(const QString &file) const;
    QStringList damaged() const; // their paths
    Done remove(const QString &id);

private:
    std::optional<QueuedLine> read(const QString &name) const;

    QString m_folder;
};

} // namespace paybench::worklog
