// SPDX-License-Identifier: MPL-2.0
#include "core/store/entry_rows.h"
#include "core/store/saving.h"
#include "core/store/work_orders.h"

#include <QCoreApplication>

#include <algorithm>

// Hours on work orders, raw to the second.

namespace paybench::store {

namespace {

using worklog::Entry;

Result<directory::WorkOrder> orderOf(const WorkOrders &orders, const Entry &entry)
{
    const auto all = orders.orders();
    if (!all)
        return all.error();
    const auto found =
        std::find_if(all->begin(), all->end(), [&](const auto &order) { return order.id == entry.order; });
    if (found != all->end())
        return *found;
    return refused(QCoreApplication::translate("store",
                                               "The hours belong to no work order, so nothing was saved. "
                                               "Choose a work order."));
}

Done mayBeWritten(const WorkOrders &orders, const OpenTimes &open, const Entry &entry)
{
    const auto order = orderOf(orders, entry);
    if (!order)
        return order.error();
    if (const Done right = withoutFaults(faults(entry, *order, open.zone())); !right)
        return right;
    if (const Done clean = withoutPersonalNumbers({entry.note}); !clean)
        return clean;
    if (const Done may = open.mayBeWritten(entry.person, entry.time); !may)
        return may;
    return entry.id ? open.mayBeChanged(entry.id) : Done();
}

} // namespace

Result<std::vector<Entry>> WorkOrders::entries(const Stretch &time) const
{
    // No entry is longer than a day; the bound lets the index on `started` serve both ends.
    return m_db.rows(R"(select id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved
                        from work_entry
                        where started < :end and started > :start - 172800 and ended > :start and work_order_id is not null
                        order by started, id)",
                     {{":start", qint64{time.start}}, {":end", qint64{time.end}}}, readEntry);
}

Result<std::vector<Entry>> WorkOrders::entriesOf(WorkOrderId order) const
{
    return m_db.rows(R"(select id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved
                        from work_entry where work_order_id = :order order by started, id)",
                     {{":order", order.value}}, readEntry);
}

Result<EntryId> WorkOrders::save(const Entry &entry)
{
    return inStep<EntryId>(m_db, QCoreApplication::translate("store", "Log hours"), [&]() -> Result<EntryId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from work_entry where id = :id)", entry.id.value);
            !there)
            return there.error();
        const auto open = OpenTimes::of(m_db);
        if (!open)
            return open.error();
        if (const Done may = mayBeWritten(*this, *open, entry); !may)
            return may.error();
        return writeEntry(m_db, entry);
    });
}

Done WorkOrders::remove(EntryId entry)
{
    return m_db.step(QCoreApplication::translate("store", "Remove hours"), [&]() -> Done {
        const auto open = OpenTimes::of(m_db);
        return open ? removeEntry(m_db, *open, entry) : Done(open.error());
    });
}

} // namespace paybench::store
