// SPDX-License-Identifier: MPL-2.0
#include "core/store/months.h"

#include "core/basics/format.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// Milestones of the month's own stepper, and the centre's cost of a month. The rest of Months: month_steps.cpp,
// corrections.cpp, closings.cpp.

namespace paybench::store {

namespace {

using directory::Milestone;
using directory::MilestoneMark;

constexpr std::pair<Milestone, const char *> milestoneKeys[] = {
    {Milestone::Checked, "checked"}, {Milestone::BasisApproved, "basis_approved"}, {Milestone::Reported, "reported"}};

QString keyOfMilestone(Milestone milestone)
{
    for (const auto &[known, key] : milestoneKeys) {
        if (known == milestone)
            return QLatin1String(key);
    }
    return {};
}

MilestoneMark readMilestone(const QSqlRecord &record)
{
    MilestoneMark mark;
    mark.month = monthOf(record.value("month"));
    for (const auto &[milestone, key] : milestoneKeys) {
        if (record.value("milestone").toString() == QLatin1String(key))
            mark.milestone = milestone;
    }
    mark.at = momentOf(record.value("at"));
    mark.who = record.value("who").toString();
    return mark;
}

Money readCost(const QSqlRecord &record)
{
    return Money::ofHundredths(record.value("amount").toLongLong());
}

Done writeCost(Database &db, Month month, Money cost)
{
    return done(db.change(R"(
        insert into centre_cost (month, amount) values (:month, :amount)
        on conflict (month) do update set amount = excluded.amount)",
                          {{":month", month.iso()}, {":amount", qint64{cost.hundredths()}}}));
}

Done removeCost(Database &db, Month month)
{
    return done(db.change(R"(delete from centre_cost where month = :month)", {{":month", month.iso()}}));
}

std::vector<QString> faultsOfCost(const std::optional<Money> &cost)
{
    if (!cost || (*cost >= Money() && *cost <= largestMoney))
        return {};
    return {QCoreApplication::translate("store",
                                        "The cost of a month is 0 or more and below 10 000 000 000 000, so nothing was "
                                        "saved. Give such an amount.")};
}

} // namespace

Result<std::vector<MilestoneMark>> Months::milestones(Month month) const
{
    return m_db.rows(R"(select month, milestone, at, who from milestone where month = :month order by at, id)",
                     {{":month", month.iso()}}, readMilestone);
}

Done Months::mark(const MilestoneMark &mark)
{
    if (const Done clean = withoutPersonalNumbers({mark.who}); !clean)
        return clean;
    const QString name =
        QCoreApplication::translate("store", "Sign off a step of %1").arg(format::monthName(mark.month));
    return m_db.step(name, [&] {
        return paybench::done(m_db.change(R"(
            insert into milestone (month, milestone, at, who) values (:month, :milestone, :at, :who)
            on conflict (month, milestone) do update set at = excluded.at, who = excluded.who)",
                                          {{":month", mark.month.iso()},
                                           {":milestone", keyOfMilestone(mark.milestone)},
                                           {":at", momentText(mark.at)},
                                           {":who", text(mark.who)}}));
    });
}

Done Months::unmark(Month month, Milestone milestone)
{
    const QString name = QCoreApplication::translate("store", "Take back a step of %1").arg(format::monthName(month));
    return m_db.step(name, [&] {
        return paybench::done(m_db.change(R"(delete from milestone where month = :month and milestone = :milestone)",
                                          {{":month", month.iso()}, {":milestone", keyOfMilestone(milestone)}}));
    });
}

Result<std::optional<Money>> Months::cost(Month month) const
{
    const auto found =
        m_db.rows(R"(select amount from centre_cost where month = :month)", {{":month", month.iso()}}, readCost);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Money>() : std::optional<Money>(found->front());
}

Done Months::setCost(Month month, const std::optional<Money> &cost)
{
    if (const Done right = withoutFaults(faultsOfCost(cost)); !right)
        return right;
    const QString name = QCoreApplication::translate("store", "Change the cost of %1").arg(format::monthName(month));
    return m_db.step(name, [&]() -> Done {
        if (const Done open = inOpenMonth(m_db, month); !open)
            return open;
        return cost ? writeCost(m_db, month, *cost) : removeCost(m_db, month);
    });
}

} // namespace paybench::store
