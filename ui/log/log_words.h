// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/activity.h"
#include "core/worklog/line_reading.h"
#include "ui/log/workplace.h"
#include "ui/style/style.h"

#include <QRectF>
#include <QString>

// What the log calls times, callers and what became of a contact, and the colours of work.

namespace paybench::ui {

QString clockOf(const Workplace &place, std::int64_t second, bool withSeconds = false); // 09:08, 09:08:30; Danish 09.08
QString spanOf(const Workplace &place, const Stretch &time, bool withSeconds = false);  // 09:08–09:12
QString hoursText(std::int64_t seconds);                                                // 8.0 h
QString tenthsOfMinutes(std::int64_t seconds);                                          // 28.5

QString whoText(const worklog::LineReading &reading);    // "Greta Holm"; "Anonymous"
QString targetText(const worklog::LineReading &reading); // "Solved", "Second line", "Norrby HR"
QString logHelp();                                       // what the quick line and the page understand, rich text
QString lineHelp();                                      // of it, what concerns the line
QString workWords(const worklog::Entry &entry);           // time in first line without a contact is support, no call
QString channelIcon(worklog::Channel channel);

Colour fillOf(worklog::Work work);
Colour inkOn(worklog::Work work);
// A block of work with its letter where there is room; what is no part of the mix is sunk.
void paintWork(QPainter &painter, const QRectF &rect, worklog::Work work, const QString &words = {});
QString signOf(worklog::Activity activity); // its letter, as on the rota; a dash for what is no part of the mix

} // namespace paybench::ui
