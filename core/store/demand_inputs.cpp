// SPDX-License-Identifier: MPL-2.0
#include "core/store/demand_inputs.h"

#include "core/basics/format.h"
#include "core/staffing/day_shape.h"

#include <QCoreApplication>

#include <cmath>
#include <set>

namespace paybench::store {

namespace {

using staffing::DemandInputs;
using staffing::Forecast;
using staffing::ForecastDay;
using staffing::History;
using staffing::OpenSlot;
using staffing::Outside;

using Levels = std::map<Month, double>;

// What a channel of the month is made from.
struct Channelled {
    const History &history;
    const Levels &levels;
    std::optional<qint64> total;
    const std::map<QDate, qint64> &days;
    double rate = 0; // per payslip
    Outside outside = Outside::Lost;
    staffing::ForecastDays around; // events change the calls only
};

// How a month's payslips stand to those of the counted months; 1 where it is not known.
double levelOf(const Channelled &channel, Month month)
{
    double sum = 0;
    std::set<Month> counted;
    for (const staffing::CountedDay &day : channel.history.days)
        counted.insert(Month::of(day.day));
    for (const Month one : counted) {
        const auto level = channel.levels.find(one);
        sum += level == channel.levels.end() ? 0 : level->second;
    }
    const auto own = channel.levels.find(month);
    if (own == channel.levels.end() || own->second <= 0 || sum <= 0)
        return 1;
    return own->second * double(counted.size()) / sum;
}

// The history as it would have been with the payslips of an average month, so that the forecast learns the rest.
History atOneLevel(const Channelled &channel)
{
    History history = channel.history;
    Levels factors;
    for (staffing::CountedDay &day : history.days) {
        const Month month = Month::of(day.day);
        if (!factors.count(month))
            factors[month] = levelOf(channel, month);
        for (auto &[minute, count] : day.counts)
            count /= factors[month];
    }
    return history;
}

struct OpenDay {
    QDate day;
    std::vector<OpenSlot> parts;
};

std::vector<OpenDay> openDaysOf(const DemandInputs &inputs)
{
    const BusinessClock clock(inputs.calendar, inputs.hours);
    std::vector<OpenDay> days;
    for (QDate day = inputs.month.first(); day < inputs.month.end(); day = day.addDays(1)) {
        if (std::vector<OpenSlot> parts = staffing::openSlots(clock.open(day)); !parts.empty())
            days.push_back({day, std::move(parts)});
    }
    return days;
}

std::vector<QDate> daysOnly(const std::vector<OpenDay> &open)
{
    std::vector<QDate> days;
    for (const OpenDay &day : open)
        days.push_back(day.day);
    return days;
}

double factorOf(const std::vector<staffing::ForecastEvent> &events, QDate day)
{
    double factor = 1;
    for (const staffing::ForecastEvent &event : events)
        factor *= event.from <= day && day <= event.to ? event.factor : 1;
    return factor;
}

// Low, middle and peak days, with what the events add.
std::vector<ForecastDay> placedDays(const DemandInputs &inputs, const Channelled &channel, const std::vector<OpenDay> &open, double total)
{
    auto days = staffing::placed(total, daysOnly(open), inputs.calendar, inputs.pay, inputs.assumptions.weights);
    for (ForecastDay &day : days) {
        const double expected = day.calls.expected * factorOf(channel.around.events, day.day);
        day.calls = staffing::bandOf(expected, day.variation);
        day.intervals.clear();
    }
    return days;
}

// A day that the forecast takes for closed, though the centre opens, is like the others of its month.
std::vector<ForecastDay> onOpenDays(const DemandInputs &inputs, const Channelled &channel, const std::vector<OpenDay> &open,
                                    const std::vector<ForecastDay> &known)
{
    std::map<QDate, const ForecastDay *> byDay;
    for (const ForecastDay &day : known)
        byDay[day.day] = &day;
    const auto like = placedDays(inputs, channel, open, 1);
    double expected = 0, part = 0;
    for (const ForecastDay &day : like) {
        const auto found = byDay.find(day.day);
        expected += found == byDay.end() ? 0 : found->second->calls.expected;
        part += found == byDay.end() ? 0 : day.calls.expected;
    }
    std::vector<ForecastDay> days;
    for (const ForecastDay &day : like) {
        const auto found = byDay.find(day.day);
        days.push_back(found == byDay.end() ? day : *found->second);
        if (found == byDay.end())
            days.back().calls = staffing::bandOf(part > 0 ? day.calls.expected * expected / part : 0, day.variation);
    }
    return days;
}

void layAll(std::vector<ForecastDay> &days, const std::vector<OpenDay> &open, int minutes, Outside outside)
{
    for (std::size_t i = 0; i < days.size(); ++i)
        staffing::layOnSlots(days[i], minutes, open[i].parts, outside);
}

// One number over a day of which the forecast expects nothing takes the ordinary shape.
void setTyped(ForecastDay &day, double typed, const std::vector<OpenSlot> &parts)
{
    if (day.calls.expected > 0)
        return staffing::scale(day, typed / day.calls.expected);
    day.calls = staffing::bandOf(typed, day.variation);
    const std::vector<double> shape = staffing::ordinaryShape(parts);
    for (std::size_t i = 0; i < parts.size(); ++i)
        day.intervals[i].calls = staffing::bandOf(typed * shape[i], day.variation);
}

// Typed days stand; what is left of a typed total goes to the others as they stand to each other.
void applyTyped(const Channelled &channel, std::vector<ForecastDay> &days, const std::vector<OpenDay> &open)
{
    double typed = 0, others = 0;
    int free = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto found = channel.days.find(days[i].day);
        if (found != channel.days.end())
            setTyped(days[i], double(found->second), open[i].parts);
        (found != channel.days.end() ? typed : others) += days[i].calls.expected;
        free += found == channel.days.end() ? 1 : 0;
    }
    if (!channel.total || free == 0 || double(*channel.total) == typed + others)
        return;
    const double left = std::max(0.0, double(*channel.total) - typed);
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (channel.days.count(days[i].day))
            continue;
        if (others > 0)
            staffing::scale(days[i], left / others);
        else
            setTyped(days[i], left / free, open[i].parts);
    }
}

QString placedSource(const Channelled &channel, double payslips)
{
    if (channel.total)
        return QCoreApplication::translate("store", "Typed total %1, placed by low, middle and peak days")
            .arg(format::number(*channel.total));
    return QCoreApplication::translate("store", "%1 payslips × %2, placed by low, middle and peak days")
        .arg(format::number(std::llround(payslips)), format::decimal(std::llround(channel.rate * 1000), 3));
}

QString forecastSource(const Channelled &channel)
{
    const QString from = QCoreApplication::translate("store", "Forecast from %Ln counted month(s)", nullptr, countedMonths(channel.history));
    if (!channel.total)
        return from;
    return QCoreApplication::translate("store", "%1, scaled to the typed total %2").arg(from, format::number(*channel.total));
}

QString withTypedDays(const QString &source, const Channelled &channel)
{
    if (channel.days.empty())
        return source;
    return source + QStringLiteral(" · ")
        + QCoreApplication::translate("store", "%Ln typed day(s)", nullptr, int(channel.days.size()));
}

struct Made {
    std::vector<ForecastDay> days;
    QString source;
};

Made placedMonth(const DemandSources &sources, const Channelled &channel, const std::vector<OpenDay> &open)
{
    const double total = channel.total ? double(*channel.total) : sources.payslips * channel.rate;
    Made made{placedDays(sources.inputs, channel, open, total), placedSource(channel, sources.payslips)};
    layAll(made.days, open, 0, channel.outside);
    return made;
}

// From the counts where there are enough of them, else by the kinds of days; what was typed stands over both.
Result<Made> madeMonth(const DemandSources &sources, const Channelled &channel, const std::vector<OpenDay> &open, const Progress &progress)
{
    Made made;
    if (!staffing::canForecast(channel.history)) {
        made = placedMonth(sources, channel, open);
    } else {
        const Month month = sources.inputs.month;
        const auto found = staffing::forecast(atOneLevel(channel), month.first(), month.last(), channel.around, progress);
        if (!found && found.error().kind == Error::Kind::Cancelled)
            return found.error();
        if (found) {
            made = {onOpenDays(sources.inputs, channel, open, found->days), forecastSource(channel)};
            layAll(made.days, open, channel.history.minutes, channel.outside);
            for (ForecastDay &day : made.days)
                staffing::scale(day, levelOf(channel, month));
        } else {
            made = placedMonth(sources, channel, open);
            made.source += QStringLiteral(" · ") + found.error().message;
        }
    }
    applyTyped(channel, made.days, open);
    made.source = withTypedDays(made.source, channel);
    return made;
}

} // namespace

Result<DemandInputs> demandInputs(const DemandSources &sources, const Progress &progress)
{
    DemandInputs inputs = sources.inputs;
    const std::vector<OpenDay> open = openDaysOf(inputs);
    staffing::ForecastDays withoutEvents = sources.days;
    withoutEvents.events.clear();
    const Channelled calls{sources.calls,      sources.callLevel, sources.typedCalls, sources.typedCallDays,
                           inputs.contactRate, Outside::Lost,     sources.days};
    const Channelled mails{sources.mails,   sources.mailLevel, sources.typedMails, sources.typedMailDays,
                           inputs.mailRate, Outside::Waits,    withoutEvents};
    const auto madeCalls = madeMonth(sources, calls, open, [&progress](int percent) { return progress(percent / 2); });
    if (!madeCalls)
        return madeCalls.error();
    const auto madeMails = madeMonth(sources, mails, open, [&progress](int percent) { return progress(50 + percent / 2); });
    if (!madeMails)
        return madeMails.error();
    inputs.calls = madeCalls->days;
    inputs.mails = madeMails->days;
    inputs.source = madeCalls->source;
    return inputs;
}

} // namespace paybench::store
