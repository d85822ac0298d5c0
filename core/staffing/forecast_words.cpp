// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/forecast_words.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace paybench::staffing {

namespace {

constexpr std::size_t fewestDays = 10;
constexpr double worthSaying = 0.02; // smaller effects are left out

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("staffing", text, nullptr, count);
}

QString payDayName(int bankDays)
{
    if (bankDays == 0)
        return say(QT_TRANSLATE_NOOP("staffing", "Pay day"));
    if (bankDays < 0)
        return say(QT_TRANSLATE_N_NOOP("staffing", "%Ln bank day(s) before pay day"), -bankDays);
    return say(QT_TRANSLATE_N_NOOP("staffing", "%Ln bank day(s) after pay day"), bankDays);
}

void add(std::vector<ForecastEffect> &effects, const QString &name, double log)
{
    if (std::abs(log) >= worthSaying)
        effects.push_back({name, std::exp(log)});
}

// Weekdays stand against the mean of the open ones.
void addWeekdays(std::vector<ForecastEffect> &effects, const ForecastModel &model)
{
    const QDate monday = model.openDays().last().addDays(1 - model.openDays().last().dayOfWeek());
    std::vector<int> open;
    double mean = 0;
    for (int day = 1; day <= 7; ++day) {
        if (model.openDays().isOrdinary(monday.addDays(day - 1)))
            open.push_back(day);
    }
    for (int day : open)
        mean += model.effect(DayTerms::weekday(day)) / double(open.size());
    for (int day : open) {
        const QString name = QLocale().standaloneDayName(day);
        add(effects, name.left(1).toUpper() + name.mid(1), model.effect(DayTerms::weekday(day)) - mean);
    }
}

} // namespace

std::vector<ForecastEffect> effectsOf(const ForecastModel &model, const ForecastDays &days)
{
    constexpr int nearest = 7; // bank days from pay day that are named; further off is the middle of the month
    std::vector<ForecastEffect> effects;
    addWeekdays(effects, model);
    if (model.openDays().hasPayDays()) {
        for (int bankDays = -nearest; bankDays <= nearest; ++bankDays)
            add(effects, payDayName(bankDays), model.effect(DayTerms::fromPayDay(bankDays)));
    }
    for (int day = 1; day <= 31; ++day)
        add(effects, say(QT_TRANSLATE_NOOP("staffing", "Day %1 of the month")).arg(day), model.effect(DayTerms::dayOfMonth(day)));
    add(effects, say(QT_TRANSLATE_NOOP("staffing", "First open day after a closed one")), model.effect(DayTerms::afterClosed));
    add(effects, say(QT_TRANSLATE_NOOP("staffing", "Last open day before a closed one")), model.effect(DayTerms::beforeClosed));
    if (model.span().knowsSeasons) {
        for (int month = 1; month <= 12; ++month) {
            const QString name = QLocale().standaloneMonthName(month);
            add(effects, name.left(1).toUpper() + name.mid(1), model.effect(DayTerms::monthOfYear(month)));
        }
    }
    for (const ForecastEvent &event : days.events)
        effects.push_back({event.name, event.factor});
    return effects;
}

QString methodOf(const History &history, const ForecastDays &days, const HistorySpan &span)
{
    const QString counted = say(QT_TRANSLATE_N_NOOP("staffing", "Forecast from %Ln counted day(s)"), int(history.days.size()));
    const QString months = say(QT_TRANSLATE_N_NOOP("staffing", "in %Ln month(s)"), span.countedMonths);
    const QString by = days.pay ? say(QT_TRANSLATE_NOOP("staffing", "by weekday, bank days to pay day, day of the month, closed days beside and the level of the last weeks"))
                                : say(QT_TRANSLATE_NOOP("staffing", "by weekday, day of the month, closed days beside and the level of the last weeks"));
    return counted + QStringLiteral(" ") + months + QStringLiteral(", ") + by;
}

std::vector<QString> faults(const History &history)
{
    std::vector<QString> found;
    if (history.days.empty())
        found.push_back(say(QT_TRANSLATE_NOOP("staffing", "No day is counted, so there is nothing to forecast from. Import calls first.")));
    else if (history.days.size() < fewestDays)
        found.push_back(say(QT_TRANSLATE_N_NOOP("staffing", "Only %Ln day(s) are counted, which is too little for a forecast. Count at least ten, or type the month's total: it is placed by low, middle and peak days."), int(history.days.size())));
    if (history.minutes <= 0 || history.minutes > 1440)
        found.push_back(say(QT_TRANSLATE_NOOP("staffing", "An interval of %1 minutes is not possible. Use half-hours or whole days.")).arg(history.minutes));
    double calls = 0;
    for (std::size_t i = 0; i < history.days.size(); ++i) {
        const CountedDay &day = history.days[i];
        if (!day.day.isValid())
            found.push_back(say(QT_TRANSLATE_NOOP("staffing", "A counted day has no date.")));
        else if (i > 0 && history.days[i - 1].day == day.day)
            found.push_back(say(QT_TRANSLATE_NOOP("staffing", "%1 is counted twice. Keep one of them.")).arg(format::day(day.day)));
        else if (i > 0 && history.days[i - 1].day > day.day)
            found.push_back(say(QT_TRANSLATE_NOOP("staffing", "%1 does not come in order of date.")).arg(format::day(day.day)));
        if (std::any_of(day.counts.begin(), day.counts.end(), [](const auto &one) { return !(one.second >= 0) || std::isinf(one.second); }))
            found.push_back(say(QT_TRANSLATE_NOOP("staffing", "%1 has a count that is no number of calls.")).arg(format::day(day.day)));
        calls += day.total();
    }
    if (found.empty() && calls <= 0)
        found.push_back(say(QT_TRANSLATE_NOOP("staffing", "Nobody called on any counted day, so there is nothing to forecast from.")));
    return found;
}

std::vector<QString> remarks(const History &history, const ForecastDays &days)
{
    if (!faults(history).empty())
        return {};
    const OpenDays open(history, days, history.days.back().day);
    const DayProfile profile(history, open, std::vector<bool>(history.days.size(), false));
    constexpr double whole = 0.98;
    int uncounted = 0;
    int partial = 0;
    std::size_t next = 0;
    for (QDate day = open.first(); day <= open.last(); day = day.addDays(1)) {
        const bool counted = history.days[next].day == day;
        uncounted += !counted && open.isOrdinary(day) && !open.wasClosed(day);
        partial += counted && history.minutes < 1440 && profile.counted(history.days[next]) < whole;
        next += counted && next + 1 < history.days.size();
    }
    std::vector<QString> said;
    if (uncounted > 0)
        said.push_back(say(QT_TRANSLATE_N_NOOP("staffing", "%Ln day(s) in between are not counted. They are missing, not zero."), uncounted));
    if (partial > 0)
        said.push_back(say(QT_TRANSLATE_N_NOOP("staffing", "%Ln day(s) are counted only in part. What is missing is taken from the usual profile."), partial));
    if (!canForecast(history))
        said.push_back(say(QT_TRANSLATE_NOOP("staffing", "Fewer than three months are counted, so the forecast is uncertain. The profile of low, middle and peak days over a typed total is the safer basis.")));
    return said;
}

bool canForecast(const History &history)
{
    constexpr int enough = 3;
    return countedMonths(history) >= enough && faults(history).empty();
}

int countedMonths(const History &history)
{
    std::map<Month, std::size_t> days;
    for (const CountedDay &counted : history.days) {
        if (counted.day.isValid())
            ++days[Month::of(counted.day)];
    }
    return int(std::count_if(days.begin(), days.end(), [](const auto &month) { return month.second >= fewestDays; }));
}

} // namespace paybench::staffing
