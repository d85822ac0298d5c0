// SPDX-License-Identifier: MPL-2.0
#include "app/commands/count_history.h"

#include "core/exchange/csv.h"
#include "core/exchange/file_bytes.h"
#include "core/exchange/interval_text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cmath>
#include <numeric>

namespace paybench::app {

namespace {

constexpr int wholeDay = 1440;
constexpr int halfHour = 30;
constexpr double mostInARow = 1'000'000;

struct Columns {
    int date = -1;
    int interval = -1;
    int count = -1;
};

struct Reading {
    Columns columns;
    bool hasHeader = false;
    std::map<QDate, staffing::CountedDay> days;
    Error error;
    bool failed = false;
};

bool fail(Reading &reading, qint64 line, const QString &sentence)
{
    reading.failed = true;
    reading.error = {Error::Kind::Invalid, QCoreApplication::translate("commands", "Line %1: %2 Nothing was forecast.").arg(line).arg(sentence), {}};
    return false;
}

QString textOf(std::span<const QByteArrayView> fields, int column)
{
    return column >= 0 && std::size_t(column) < fields.size() ? QString::fromUtf8(fields[std::size_t(column)]).trimmed() : QString();
}

QDate isoDay(const QString &text)
{
    return QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
}

QString noDate(const QString &text)
{
    return QCoreApplication::translate("commands", "“%1” is not a date. Write it as 2026-10-14.").arg(text);
}

bool readHeader(Reading &reading, qint64 line, std::span<const QByteArrayView> fields)
{
    for (int i = 0; i < int(fields.size()); ++i) {
        const QString name = textOf(fields, i).toLower();
        if (name == QStringLiteral("date"))
            reading.columns.date = i;
        else if (name == QStringLiteral("interval"))
            reading.columns.interval = i;
        else if (name == QStringLiteral("count"))
            reading.columns.count = i;
    }
    reading.hasHeader = true;
    if (reading.columns.date < 0 || reading.columns.count < 0)
        return fail(reading, line, QCoreApplication::translate("commands", "The first line must name the columns date, interval and count."));
    return true;
}

bool readRow(Reading &reading, qint64 line, std::span<const QByteArrayView> fields)
{
    const QDate day = isoDay(textOf(fields, reading.columns.date));
    if (!day.isValid())
        return fail(reading, line, noDate(textOf(fields, reading.columns.date)));
    int minute = 0;
    if (reading.columns.interval >= 0) {
        const QString text = textOf(fields, reading.columns.interval);
        const auto interval = exchange::intervalOfText(text);
        if (!interval || interval->minute >= wholeDay)
            return fail(reading, line, QCoreApplication::translate("commands", "“%1” is not the start of an interval. Write it as 08:30.").arg(text));
        minute = interval->minute;
    }
    bool isNumber = false;
    const QString text = textOf(fields, reading.columns.count);
    const double count = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(count))
        return fail(reading, line, QCoreApplication::translate("commands", "“%1” is not a number of calls.").arg(text));
    if (count < 0)
        return fail(reading, line, QCoreApplication::translate("commands", "%1 calls are fewer than none.").arg(text));
    if (count > mostInARow)
        return fail(reading, line, QCoreApplication::translate("commands", "%1 calls are more than a row may hold, which is a million.").arg(text));
    staffing::CountedDay &counted = reading.days[day];
    counted.day = day;
    if (!counted.counts.emplace(minute, count).second) {
        return fail(reading, line, reading.columns.interval < 0
                                     ? QCoreApplication::translate("commands", "%1 comes twice.").arg(day.toString(Qt::ISODate))
                                     : QCoreApplication::translate("commands", "%1 %2 comes twice.").arg(day.toString(Qt::ISODate), textOf(fields, reading.columns.interval)));
    }
    return true;
}

// The longest that all starts of intervals are a multiple of, counted from the first.
int intervalLength(const std::map<QDate, staffing::CountedDay> &days)
{
    int length = 0;
    for (const auto &[day, counted] : days) {
        for (const auto &[minute, count] : counted.counts)
            length = std::gcd(length, minute - counted.counts.begin()->first);
    }
    return length > 0 ? std::gcd(length, 60) : halfHour;
}

Error empty(const QString &path)
{
    return {Error::Kind::Invalid, QCoreApplication::translate("commands", "%1 has no counted day, so nothing was forecast.").arg(QFileInfo(path).fileName()), {}};
}

void addRow(QByteArray &csv, const QByteArray &start, const staffing::Band &band)
{
    constexpr int decimals = 6;
    csv += start;
    for (double value : {band.expected, band.low, band.high})
        csv += "," + QByteArray::number(value, 'f', decimals);
    csv += "\n";
}

} // namespace

Result<staffing::History> countHistory(const QString &path)
{
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return bytes.error();
    const auto text = exchange::decoded(*bytes, QFileInfo(path).fileName());
    if (!text)
        return text.error();
    Reading reading;
    const Done read = exchange::readCsv(text->text(), exchange::detectedDialect(text->text()),
                                        [&reading](qint64 line, std::span<const QByteArrayView> fields) {
                                            return reading.hasHeader ? readRow(reading, line, fields) : readHeader(reading, line, fields);
                                        });
    if (reading.failed)
        return reading.error;
    if (!read)
        return read.error();
    if (reading.days.empty())
        return empty(path);
    staffing::History history;
    history.minutes = reading.columns.interval < 0 ? wholeDay : intervalLength(reading.days);
    for (auto &[day, counted] : reading.days)
        history.days.push_back(std::move(counted));
    return history;
}

Result<std::set<QDate>> closedDays(const QString &path)
{
    const auto bytes = exchange::readFile(path);
    if (!bytes)
        return bytes.error();
    const auto text = exchange::decoded(*bytes, QFileInfo(path).fileName());
    if (!text)
        return text.error();
    std::set<QDate> closed;
    qint64 line = 0;
    for (const QByteArray &bytesOfLine : text->text().toByteArray().split('\n')) {
        ++line;
        const QString entry = QString::fromUtf8(bytesOfLine).section(u'#', 0, 0).trimmed();
        constexpr int length = 10; // 2026-10-14
        if (entry.isEmpty() || (line == 1 && entry.startsWith(QStringLiteral("date"), Qt::CaseInsensitive)))
            continue;
        const QDate day = isoDay(entry.left(length));
        if (!day.isValid() || (entry.size() > length && entry[length].isLetterOrNumber())) {
            Reading reading;
            fail(reading, line, noDate(entry));
            return reading.error;
        }
        closed.insert(day);
    }
    return closed;
}

QByteArray forecastCsv(const std::vector<staffing::ForecastDay> &days, bool daily)
{
    QByteArray csv = daily ? "date,expected,p10,p90\n" : "date,interval,expected,p10,p90\n";
    for (const staffing::ForecastDay &day : days) {
        const QByteArray date = day.day.toString(Qt::ISODate).toUtf8();
        if (daily)
            addRow(csv, date, day.calls);
        for (const staffing::ForecastInterval &interval : daily ? std::vector<staffing::ForecastInterval>() : day.intervals)
            addRow(csv, date + "," + QTime(0, 0).addSecs(60 * interval.minute).toString(QStringLiteral("HH:mm")).toUtf8(), interval.calls);
    }
    return csv;
}

} // namespace paybench::app
