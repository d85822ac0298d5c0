// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QByteArray>
#include <QString>

// What a spreadsheet stores, as the text a person would type: digits, ISO days, h:mm:ss.

namespace paybench::exchange {

// How a number format shows a number.
enum class Shown { Number, Day, Moment, Time };

Shown shownBy(int builtInFormat); // the numbers 0…49 that every xlsx knows without saying
Shown shownBy(const QString &formatCode); // "yyyy\-mm\-dd", "[h]:mm", "#,##0 \"dagar\""

// The digits as they stand. Powers of ten are written out, and what goes beyond the fifteen digits that a spreadsheet
// keeps (1.1000000000000001) is rounded away. What is no number stays as it is.
QByteArray plainDigits(QByteArray stored);

// The day or time that a serial number stands for; plainDigits() when it stands for none.
QByteArray momentText(const QByteArray &serial, Shown shown, bool since1904);

QByteArray isoMoment(const QString &stored); // "2026-10-14T00:00:00.000" → "2026-10-14"
QByteArray isoDuration(const QString &stored); // "PT12H15M00S" → "12:15:00"

// _x000D_ and the like stand for characters that XML cannot hold.
QString withoutEscapes(const QString &text);

} // namespace paybench::exchange
