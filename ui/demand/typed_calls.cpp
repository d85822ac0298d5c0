// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/typed_calls.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace paybench::ui {

using staffing::Channel;

namespace {

qint64 sumOfTyped(const std::map<QDate, qint64> &days)
{
    return std::accumulate(days.begin(), days.end(), qint64(0), [](qint64 sum, const auto &day) { return sum + day.second; });
}

QString stepFor(const char *ofCalls, const char *ofMails, Channel channel)
{
    return QCoreApplication::translate("demand", channel == Channel::Call ? ofCalls : ofMails);
}

} // namespace

Done TypedCalls::setTotal(std::optional<qint64> total)
{
    const QString set = stepFor(QT_TRANSLATE_NOOP("demand", "Set the calls of %1 to %2"), QT_TRANSLATE_NOOP("demand", "Set the e-mails of %1 to %2"), m_channel);
    const QString remove = stepFor(QT_TRANSLATE_NOOP("demand", "Remove the typed calls of %1"), QT_TRANSLATE_NOOP("demand", "Remove the typed e-mails of %1"), m_channel);
    const QString step = total ? set.arg(format::monthName(m_month), format::number(*total)) : remove.arg(format::monthName(m_month));
    return m_edits.run(step, [&] { return store::Demands(m_edits.db()).setTotal(m_month, m_channel, total); });
}

Done TypedCalls::setDay(QDate day, std::optional<qint64> count)
{
    const QString set = stepFor(QT_TRANSLATE_NOOP("demand", "Set the calls of %1 to %2"), QT_TRANSLATE_NOOP("demand", "Set the e-mails of %1 to %2"), m_channel);
    const QString remove = stepFor(QT_TRANSLATE_NOOP("demand", "Remove the typed calls of %1"), QT_TRANSLATE_NOOP("demand", "Remove the typed e-mails of %1"), m_channel);
    return setDays({{day, count}}, count ? set.arg(format::day(day), format::number(*count)) : remove.arg(format::day(day)));
}

Done TypedCalls::setDays(const std::map<QDate, std::optional<qint64>> &days, const QString &step)
{
    return m_edits.run(step, [&] {
        store::Demands demands(m_edits.db());
        for (const auto &[day, count] : days) {
            if (const Done saved = demands.setDay(day, m_channel, count); !saved)
                return saved;
        }
        return Done();
    });
}

// Whole calls that add up to the total: what rounding leaves over goes to the days that lost most by it.
Done TypedCalls::scaleTo(const std::map<QDate, qint64> &days, qint64 total)
{
    const qint64 sum = sumOfTyped(days);
    if (sum <= 0)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate("demand", "The days are all 0, so they cannot be scaled. Nothing was changed. Type some calls first."), {}};
    std::map<QDate, std::optional<qint64>> scaled;
    std::vector<std::pair<qint64, QDate>> lost;
    qint64 given = 0;
    for (const auto &[day, count] : days) {
        const qint64 share = count * total / sum;
        scaled[day] = share;
        given += share;
        lost.emplace_back(count * total % sum, day);
    }
    std::stable_sort(lost.begin(), lost.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    for (std::size_t at = 0; given < total; ++at, ++given)
        scaled[lost[at % lost.size()].second] = scaled[lost[at % lost.size()].second].value_or(0) + 1;
    const QString step = stepFor(QT_TRANSLATE_NOOP("demand", "Scale the days of %1 to %2 calls"), QT_TRANSLATE_NOOP("demand", "Scale the days of %1 to %2 e-mails"), m_channel);
    return setDays(scaled, step.arg(format::monthName(m_month), format::number(total)));
}

Done TypedCalls::keepDays(const std::map<QDate, qint64> &days)
{
    return setTotal(sumOfTyped(days));
}

std::optional<qint64> daysOverTotal(const DemandState &state, Channel channel)
{
    const bool calls = channel == Channel::Call;
    const auto &total = calls ? state.sources.typedCalls : state.sources.typedMails;
    const auto &days = calls ? state.sources.typedCallDays : state.sources.typedMailDays;
    if (!total || days.empty())
        return std::nullopt;
    const qint64 over = sumOfTyped(days) - *total;
    const bool all = std::all_of(state.own.days.begin(), state.own.days.end(), [&days](const auto &day) { return days.count(day.day) > 0; });
    if (over == 0 || (over < 0 && !all))
        return std::nullopt;
    return over;
}

} // namespace paybench::ui
