// SPDX-License-Identifier: MPL-2.0
#include "app/commands/command.h"
#include "app/commands/count_history.h"
#include "core/basics/format.h"
#include "core/exchange/file_bytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace paybench::app {

namespace {

struct ForecastArguments {
    std::string history;
    std::string from;
    std::string to;
    std::string holidays = "none";
    std::string closed;
    std::string payday = "none";
    std::string out;
    bool daily = false;
    int backTest = 0;
};

Error refusal(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Result<QDate> dayOf(const std::string &argument)
{
    const QDate day = QDate::fromString(text(argument), QStringLiteral("yyyy-MM-dd"));
    if (day.isValid())
        return day;
    return refusal(QCoreApplication::translate("commands", "“%1” is not a date, so nothing was forecast. Write it as 2026-10-14.").arg(text(argument)));
}

Result<staffing::ForecastDays> daysOf(const ForecastArguments &arguments)
{
    staffing::ForecastDays days;
    days.usesHolidays = arguments.holidays != "none";
    days.calendar = Calendar(arguments.holidays == "DK" ? Country::Denmark : Country::Sweden);
    if (arguments.payday != "none")
        days.pay = PayCalendar{arguments.payday == "25" ? PayRule::The25th : PayRule::The27thBefore, {}};
    if (arguments.closed.empty())
        return days;
    const auto closed = closedDays(text(arguments.closed));
    if (!closed)
        return closed.error();
    days.closed = *closed;
    return days;
}

// A forecast is made from what was known before its first day.
Result<staffing::History> before(const staffing::History &history, QDate from, const Terminal &terminal)
{
    staffing::History known = history;
    std::erase_if(known.days, [from](const staffing::CountedDay &counted) { return counted.day >= from; });
    if (known.days.empty())
        return refusal(QCoreApplication::translate("commands", "The history has no day before %1, so nothing was forecast.").arg(from.toString(Qt::ISODate)));
    const int left = int(history.days.size() - known.days.size());
    if (left > 0)
        terminal.warn(QCoreApplication::translate("commands", "%Ln day(s) of the history from %1 on were not used.", nullptr, left).arg(from.toString(Qt::ISODate)));
    return known;
}

QString percentOf(double value)
{
    constexpr double parts = 100000;
    return format::percent(qRound64(value * parts), qint64(parts));
}

QString twoDecimals(double value)
{
    return format::decimal(qRound64(value * 100), 2);
}

QJsonObject jsonOf(const staffing::Accuracy &accuracy)
{
    return {{"points", accuracy.points},         {"wape", accuracy.wape},           {"bias", accuracy.bias},
            {"mase", accuracy.mase},             {"floor", accuracy.floorWape},     {"naive", accuracy.naiveWape},
            {"explained", accuracy.explained},   {"in_band", accuracy.inBand}};
}

void print(const Terminal &terminal, const staffing::BackTest &test)
{
    const auto word = [](const char *text) { return QCoreApplication::translate("commands", text); };
    std::vector<QStringList> rows = {{QString(), word(QT_TRANSLATE_NOOP("commands", "by day"))}};
    const bool hasIntervals = test.byInterval.points > 0;
    const auto row = [&](const char *name, auto figure) {
        rows.push_back({word(name), figure(test.byDay)});
        if (hasIntervals)
            rows.back() << figure(test.byInterval);
    };
    using staffing::Accuracy;
    if (hasIntervals)
        rows.front() << word(QT_TRANSLATE_NOOP("commands", "by interval"));
    row(QT_TRANSLATE_NOOP("commands", "WAPE"), [](const Accuracy &one) { return percentOf(one.wape); });
    row(QT_TRANSLATE_NOOP("commands", "floor, chance alone"), [](const Accuracy &one) { return percentOf(one.floorWape); });
    row(QT_TRANSLATE_NOOP("commands", "WAPE of the naive forecast"), [](const Accuracy &one) { return percentOf(one.naiveWape); });
    row(QT_TRANSLATE_NOOP("commands", "explained"), [](const Accuracy &one) { return percentOf(one.explained); });
    row(QT_TRANSLATE_NOOP("commands", "bias"), [](const Accuracy &one) { return percentOf(one.bias); });
    row(QT_TRANSLATE_NOOP("commands", "MASE"), [](const Accuracy &one) { return twoDecimals(one.mase); });
    row(QT_TRANSLATE_NOOP("commands", "within P10–P90"), [](const Accuracy &one) { return percentOf(one.inBand); });
    terminal.say(QCoreApplication::translate("commands", "%1 to %2, forecast from the days before").arg(test.from.toString(Qt::ISODate), test.to.toString(Qt::ISODate)));
    terminal.say(aligned(rows, {false, true, true}));
}

Exit testBack(const ForecastArguments &arguments, const staffing::History &history, const staffing::ForecastDays &days, Terminal &terminal)
{
    const auto test = staffing::backTest(history, arguments.backTest, days);
    if (!test)
        return terminal.refused(test.error());
    print(terminal, *test);
    terminal.write({{"from", test->from.toString(Qt::ISODate)}, {"to", test->to.toString(Qt::ISODate)},
                    {"by_day", jsonOf(test->byDay)}, {"by_interval", jsonOf(test->byInterval)}});
    return Exit::Done;
}

void report(const staffing::Forecast &forecast, Terminal &terminal)
{
    double calls = 0;
    for (const staffing::ForecastDay &day : forecast.days)
        calls += day.calls.expected;
    terminal.say(forecast.method);
    const int openDays = int(forecast.days.size());
    const int expected = int(std::min(calls, 2e9));
    terminal.say(QCoreApplication::translate("commands", "%Ln open day(s)", nullptr, openDays) + QStringLiteral(" · ")
                 + QCoreApplication::translate("commands", "%Ln call(s)", nullptr, expected));
    QJsonArray effects;
    for (const staffing::ForecastEffect &effect : forecast.effects)
        effects.append(QJsonObject{{"name", effect.name}, {"factor", effect.factor}});
    QJsonArray special;
    for (QDate day : forecast.special)
        special.append(day.toString(Qt::ISODate));
    terminal.write({{"days", int(forecast.days.size())}, {"expected", calls}, {"method", forecast.method},
                    {"level", forecast.levelNow}, {"effects", effects}, {"special", special}});
}

Exit writeForecast(const ForecastArguments &arguments, const staffing::History &history, const staffing::ForecastDays &days, Terminal &terminal)
{
    const auto from = dayOf(arguments.from);
    const auto to = dayOf(arguments.to);
    if (!from || !to)
        return terminal.refused(from ? to.error() : from.error());
    if (*from > *to)
        return terminal.refused(refusal(QCoreApplication::translate("commands", "%1 comes after %2, so nothing was forecast.").arg(from->toString(Qt::ISODate), to->toString(Qt::ISODate))));
    const QFileInfo out(text(arguments.out));
    if (out.exists() && out.canonicalFilePath() == QFileInfo(text(arguments.history)).canonicalFilePath())
        return terminal.refused(refusal(QCoreApplication::translate("commands", "The forecast would replace its own history, so nothing was written. Name another file after --out.")));
    const auto known = before(history, *from, terminal);
    if (!known)
        return terminal.refused(known.error());
    const auto forecast = staffing::forecast(*known, *from, *to, days);
    if (!forecast)
        return terminal.refused(forecast.error());
    constexpr int minutesOfADay = 1440;
    const Done written = exchange::writeFile(text(arguments.out), forecastCsv(forecast->days, arguments.daily || known->minutes == minutesOfADay));
    if (!written)
        return terminal.refused(written.error());
    for (const QString &remark : staffing::remarks(*known, days))
        terminal.warn(remark);
    report(*forecast, terminal);
    return Exit::Done;
}

Exit runForecast(const ForecastArguments &arguments, Terminal &terminal)
{
    if (arguments.backTest == 0 && (arguments.from.empty() || arguments.to.empty() || arguments.out.empty())) {
        terminal.warn(QCoreApplication::translate("commands", "Say from which day (--from), to which day (--to) and into which file (--out) to forecast. Nothing was done."));
        return Exit::WrongUsage;
    }
    const auto days = daysOf(arguments);
    if (!days)
        return terminal.refused(days.error());
    const auto history = countHistory(text(arguments.history));
    if (!history)
        return terminal.refused(history.error());
    if (arguments.backTest != 0)
        return testBack(arguments, *history, *days, terminal);
    return writeForecast(arguments, *history, *days, terminal);
}

} // namespace

Command addForecast(CLI::App &root)
{
    auto arguments = std::make_shared<ForecastArguments>();
    CLI::App *command = root.add_subcommand("forecast", "calls of coming days from counted ones");
    command->add_option("HISTORY.csv", arguments->history, "date,interval,count or date,count")->required();
    command->add_option("--from", arguments->from, "the first day, as 2026-10-01");
    command->add_option("--to", arguments->to, "the last day");
    command->add_option("--holidays", arguments->holidays, "on which the lines are closed: SE, DK or none")->check(CLI::IsMember({"SE", "DK", "none"}));
    command->add_option("--closed", arguments->closed, "a file of closed days, a date a line");
    command->add_option("--payday", arguments->payday, "25, 27 or none")->check(CLI::IsMember({"25", "27", "none"}));
    command->add_option("--out", arguments->out, "the file to write");
    command->add_flag("--daily", arguments->daily, "a row per day instead of per interval");
    command->add_option("--back-test", arguments->backTest, "hides so many last days, forecasts them and prints how far off it was")->check(CLI::PositiveNumber);
    return {command, [arguments](Terminal &terminal) { return runForecast(*arguments, terminal); }};
}

} // namespace paybench::app
