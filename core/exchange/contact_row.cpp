// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/contact_row.h"

#include "core/basics/personal_number.h"

#include <QCoreApplication>

namespace paybench::exchange {

namespace {

using staffing::Channel;
using staffing::ContactCount;
using staffing::ContactFileRow;

constexpr int minutesOfWholeDay = 24 * 60;
constexpr qint64 longestMean = 24 * 3600 * 1000; // thousandths of a second
constexpr qint64 mostCounted = 1'000'000;        // what is above is refused when it is judged
constexpr qint64 hundredPercent = 1'000'000;

void refuseRow(ContactFileRow &row, const QString &why)
{
    if (row.refusal.isEmpty())
        row.refusal = why;
}

// "–" and the like stand where there was nothing to measure.
bool isNothing(const QString &text)
{
    return text.isEmpty() || text == QStringLiteral("-") || text == QStringLiteral("–") || text == QStringLiteral("—")
        || text.compare(QStringLiteral("n/a"), Qt::CaseInsensitive) == 0;
}

std::map<QString, Channel> channelWords(const directory::ImportProfile::Calls &calls)
{
    std::map<QString, Channel> words;
    for (const char *word : {"call", "calls", "phone", "telephone", "voice", "samtal", "telefon", "telefoni", "opkald"})
        words[QLatin1String(word)] = Channel::Call;
    for (const char *word : {"mail", "mails", "email", "emails", "epost", "mejl"})
        words[QLatin1String(word)] = Channel::Mail;
    for (const auto &entry : calls.channels)
        words[foldedHeader(entry.first)] = entry.second == QLatin1String("mail") ? Channel::Mail : Channel::Call;
    return words;
}

template <class Meaning, class Read>
Meaning understood(QHash<QString, Meaning> &known, const QString &text, Read read)
{
    const auto found = known.constFind(text);
    return found != known.constEnd() ? found.value() : *known.insert(text, read(text));
}

void addKnown(std::optional<qint64> &sum, const std::optional<qint64> &more)
{
    sum = sum && more ? std::optional(*sum + *more) : std::nullopt;
}

} // namespace

ContactRowReader::ContactRowReader(const directory::ImportProfile &profile)
    : m_profile(profile)
    , m_sign(decimalSignOf(profile))
    , m_queues(profile.calls.queues)
    , m_channels(channelWords(profile.calls))
{ }

bool ContactRowReader::isOfAllQueues(Fields fields) const
{
    return isSumWord(text(fields, ListField::Queue));
}

std::optional<ContactFileRow> ContactRowReader::read(qint64 line, Fields fields)
{
    const auto queue = m_queues.of(text(fields, ListField::Queue));
    if (!queue)
        return std::nullopt;
    ContactFileRow row;
    row.count.line = line;
    row.count.queue = *queue;
    row.count.minutes = m_profile.calls.minutes;
    const bool isClean = understood(m_cleanQueues, *queue, [](const QString &name) { return personalNumbers(name).empty(); });
    if (!isClean) {
        row.count.queue = masked(*queue);
        refuseRow(row, QCoreApplication::translate("exchange", "A personal number stands in the row; it is not stored."));
    }
    readTime(row, fields);
    readChannel(row, fields);
    readCounts(row, fields);
    if (row.refusal.isEmpty()) {
        readInTime(row, fields);
        readWaits(row, fields);
    }
    return row;
}

void ContactRowReader::readTime(Row &row, Fields fields)
{
    const QString written = text(fields, ListField::Day);
    const Result<DayText> day = understood(m_days, written, [](const QString &cell) { return dayOfText(masked(cell)); });
    if (!day) {
        row.day = masked(written);
        refuseRow(row, day.error().message);
        return;
    }
    row.count.day = day->day;
    if (m_profile.calls.minutes < minutesOfWholeDay)
        readInterval(row, fields, day->minute);
}

void ContactRowReader::readInterval(Row &row, Fields fields, std::optional<int> minute)
{
    const QString start = text(fields, ListField::IntervalStart);
    if (start.isEmpty() && minute) {
        row.count.minute = *minute;
        return;
    }
    const Result<IntervalText> interval = understood(m_intervals, start, [](const QString &written) {
        return intervalOfText(masked(written).section(QLatin1Char('T'), -1)); // a cell that holds the day too
    });
    if (!interval) {
        refuseRow(row, interval.error().message);
        return;
    }
    row.count.minute = interval->minute;
    row.count.minutes = interval->minutes.value_or(row.count.minutes);
}

void ContactRowReader::readChannel(Row &row, Fields fields) const
{
    const QString word = text(fields, ListField::ChannelName);
    row.count.channel = m_profile.calls.channel == QLatin1String("mail") ? Channel::Mail : Channel::Call;
    if (word.isEmpty())
        return;
    const auto known = m_channels.find(foldedHeader(word));
    if (known != m_channels.end())
        row.count.channel = known->second;
    else
        refuseRow(row, QCoreApplication::translate("exchange", "“%1” is neither calls nor e-mails in the import profile")
                           .arg(masked(word).left(40)));
}

std::optional<qint64> ContactRowReader::count(Row &row, Fields fields, ListField field) const
{
    const QByteArrayView bytes = m_columns.at(fields, field);
    if (const auto quick = plainNumber(bytes, 0, m_sign))
        return quick;
    const QString written = QString::fromUtf8(bytes).simplified();
    if (isNothing(written))
        return std::nullopt;
    const auto number = wholeNumber(written, m_sign);
    if (number)
        return *number;
    refuseRow(row, number.error().message);
    return std::nullopt;
}

void ContactRowReader::readCounts(Row &row, Fields fields) const
{
    ContactCount &counts = row.count;
    counts.answered = count(row, fields, ListField::Answered);
    counts.abandoned = count(row, fields, ListField::Abandoned);
    counts.abandonedShort = count(row, fields, ListField::AbandonedShort);
    auto offered = count(row, fields, ListField::Offered);
    if (!offered && !m_columns.has(ListField::Offered) && counts.answered && counts.abandoned)
        offered = *counts.answered + *counts.abandoned;
    if (offered)
        counts.offered = *offered;
    else
        refuseRow(row, QCoreApplication::translate("exchange", "nothing is counted in this row; a number is needed"));
}

void ContactRowReader::readInTime(Row &row, Fields fields) const
{
    ContactCount &counts = row.count;
    counts.inTime = count(row, fields, ListField::InTime);
    const QString share = text(fields, ListField::InTimeShare);
    if (counts.inTime || isNothing(share))
        return;
    const auto part = shareOfText(share, m_sign);
    if (!part) {
        refuseRow(row, part.error().message);
        return;
    }
    const qint64 answered = counts.answered.value_or(counts.offered);
    const qint64 whole = m_profile.calls.counted == QLatin1String("answered") ? answered
        : m_profile.calls.counted == QLatin1String("offered")                 ? counts.offered
                                                                              : answered + counts.abandoned.value_or(0);
    if (whole >= 0 && whole <= mostCounted)
        counts.inTime = (*part * whole + hundredPercent / 2) / hundredPercent;
}

std::optional<qint64> ContactRowReader::thousandths(Row &row, Fields fields, ListField field) const
{
    const QString written = text(fields, field);
    if (isNothing(written))
        return std::nullopt;
    const auto duration = durationOfText(written, m_sign);
    if (duration)
        return *duration;
    refuseRow(row, duration.error().message);
    return std::nullopt;
}

// The sum as the file has it, or the mean times how many.
std::optional<qint64> ContactRowReader::seconds(Row &row, Fields fields, ListField sum, ListField mean, std::optional<qint64> of) const
{
    if (const auto whole = thousandths(row, fields, sum))
        return (*whole + 500) / 1000;
    if (of == 0)
        return m_columns.has(sum) || m_columns.has(mean) ? std::optional<qint64>(0) : std::nullopt;
    const auto each = thousandths(row, fields, mean);
    if (!each || !of)
        return std::nullopt;
    if (*each > longestMean || *each < 0 || *of < 0 || *of > mostCounted) {
        refuseRow(row, QCoreApplication::translate("exchange", "a mean of more than 24 hours, or below 0, is not accepted"));
        return std::nullopt;
    }
    return (*each * *of + 500) / 1000;
}

void ContactRowReader::readWaits(Row &row, Fields fields) const
{
    ContactCount &counts = row.count;
    counts.waitSeconds = seconds(row, fields, ListField::SummedWait, ListField::MeanWait, counts.answered);
    counts.abandonedSeconds =
        seconds(row, fields, ListField::SummedAbandonedWait, ListField::MeanAbandonedWait, counts.abandoned);
    counts.handleSeconds = seconds(row, fields, ListField::SummedHandle, ListField::MeanHandle, counts.answered);
    const auto after = seconds(row, fields, ListField::SummedAfterWork, ListField::MeanAfterWork, counts.answered);
    if (counts.handleSeconds && after)
        counts.handleSeconds = *counts.handleSeconds + *after;
}

std::optional<qint64> ContactRowReader::offered(Fields fields) const
{
    Row row;
    return count(row, fields, ListField::Offered);
}

void addUp(ContactFileRow &sum, const ContactFileRow &row)
{
    sum.count.offered += row.count.offered;
    addKnown(sum.count.answered, row.count.answered);
    addKnown(sum.count.abandoned, row.count.abandoned);
    addKnown(sum.count.abandonedShort, row.count.abandonedShort);
    addKnown(sum.count.inTime, row.count.inTime);
    addKnown(sum.count.waitSeconds, row.count.waitSeconds);
    addKnown(sum.count.abandonedSeconds, row.count.abandonedSeconds);
    addKnown(sum.count.handleSeconds, row.count.handleSeconds);
    sum.lines += row.lines;
}

} // namespace paybench::exchange
