// SPDX-License-Identifier: MPL-2.0
#include "tests/support/call_series.h"

#include <QFile>

#include <cmath>
#include <cstdlib>
#include <map>
#include <random>

namespace paybench {

namespace {

// Distributions of the standard library differ between computers; the generator does not.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : m_engine(seed) {}

    double share() { return double(m_engine() >> 11) * 0x1.0p-53; }

    double normal()
    {
        return std::sqrt(-2 * std::log(1 - share())) * std::cos(2 * M_PI * share());
    }

    int poisson(double mean)
    {
        const double end = std::exp(-mean);
        int count = 0;
        for (double product = share(); product > end; product *= share())
            ++count;
        return count;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace

double MadeCentre::mean(QDate day) const
{
    constexpr std::array<double, 5> weekdays = {1.2, 1.05, 1, 0.95, 0.85};
    if (!calendar.isWorkingDay(day) || day.dayOfWeek() > 5)
        return 0;
    int nearest = 99;
    for (int month = -1; month <= 1; ++month) {
        const int after = calendar.bankDaysBetween(payDay(pay, Month::of(day).plus(month), calendar), day);
        nearest = std::abs(after) < std::abs(nearest) ? after : nearest;
    }
    const double peak = 1 + 1.6 * std::exp(-0.5 * std::pow((nearest - 0.5) / 1.7, 2));
    return calls * weekdays[std::size_t(day.dayOfWeek() - 1)] * peak * level(day);
}

staffing::History MadeCentre::history() const
{
    Chance chance(seed);
    const std::vector<double> profile = staffing::ordinaryProfile(16);
    staffing::History history;
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const double expected = mean(day) * std::exp(dayVariation * chance.normal() - dayVariation * dayVariation / 2);
        staffing::CountedDay counted;
        counted.day = day;
        for (int i = 0; i < 16; ++i)
            counted.counts[480 + 30 * i] = chance.poisson(expected * profile[std::size_t(i)]);
        if (expected > 0 && isCounted(day))
            history.days.push_back(counted);
    }
    return history;
}

staffing::ForecastDays MadeCentre::days() const
{
    staffing::ForecastDays days;
    days.calendar = calendar;
    days.pay = pay;
    return days;
}

std::optional<staffing::History> realSeries(const char *name)
{
    const char *folder = std::getenv("PAYBENCH_CALL_SERIES");
    QFile file((folder ? QString::fromLocal8Bit(folder) : QStringLiteral(PAYBENCH_SOURCE_DIR "/../shared/data/calls"))
               + QStringLiteral("/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    std::map<QDate, staffing::CountedDay> days;
    file.readLine();
    while (!file.atEnd()) {
        const QList<QByteArray> cells = file.readLine().trimmed().split(',');
        const QDate day = QDate::fromString(QString::fromLatin1(cells[0]), Qt::ISODate);
        days[day].day = day;
        days[day].counts[cells[1].left(2).toInt() * 60 + cells[1].mid(3, 2).toInt()] = cells[2].toDouble();
    }
    staffing::History history;
    for (auto &[day, counted] : days)
        history.days.push_back(counted);
    return history;
}

staffing::History headOf(const staffing::History &history, std::size_t days)
{
    return {history.minutes, {history.days.begin(), history.days.begin() + std::ptrdiff_t(std::min(days, history.days.size()))}};
}

} // namespace paybench
