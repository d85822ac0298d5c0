// SPDX-License-Identifier: MPL-2.0
#include "core/store/work_orders.h"

#include "core/store/price_rows.h"
#include "core/store/saving.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

using directory::WorkOrder;

WorkOrder readWorkOrder(const QSqlRecord &record)
{
    WorkOrder order;
    order.id = {record.value("id").toLongLong()};
    order.customer = {record.value("customer_id").toLongLong()};
    order.number = record.value("number").toString();
    order.name = record.value("name").toString();
    order.from = dayOf(record.value("valid_from"));
    order.to = dayOf(record.value("valid_to"));
    if (!record.isNull("step_minutes"))
        order.step = pricing::BillingStep{record.value("step_minutes").toInt(),
                                          directionOf(record.value("step_direction").toString())};
    order.budgetMinutes = record.value("budget_minutes").toInt();
    return order;
}

Result<WorkOrderId> writeWorkOrder(Database &db, const WorkOrder &order)
{
    const auto written =
        db.change(R"(
        insert into work_order (id, customer_id, number, name, valid_from, valid_to, step_minutes, step_direction, budget_minutes)
        values (:id, :customer_id, :number, :name, :valid_from, :valid_to, :step_minutes, :step_direction, :budget_minutes)
        on conflict (id) do update set customer_id = excluded.customer_id, number = excluded.number, name = excluded.name,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to, step_minutes = excluded.step_minutes,
          step_direction = excluded.step_direction, budget_minutes = excluded.budget_minutes)",
                  {{":id", idOrNull(order.id.value)},
                   {":customer_id", order.customer.value},
                   {":number", text(order.number.trimmed())},
                   {":name", text(order.name)},
                   {":valid_from", dayText(order.from)},
                   {":valid_to", dayText(order.to)},
                   {":step_minutes", order.step ? QVariant(order.step->minutes) : QVariant()},
                   {":step_direction", order.step ? QVariant(keyOf(order.step->direction)) : QVariant()},
                   {":budget_minutes", order.budgetMinutes}});
    if (!written)
        return written.error();
    return order.id ? order.id : WorkOrderId{*written};
}

} // namespace

Result<std::vector<WorkOrder>> WorkOrders::orders() const
{
    return m_db.rows(R"(
        select id, customer_id, number, name, valid_from, valid_to, step_minutes, step_direction, budget_minutes
        from work_order order by customer_id, number, id)",
                     {}, readWorkOrder);
}

Result<WorkOrderId> WorkOrders::save(const WorkOrder &order)
{
    if (const Done clean = withoutPersonalNumbers({order.number, order.name}); !clean)
        return clean.error();
    const QString name = QCoreApplication::translate("store", "Save the work order %1").arg(order.name);
    return inStep<WorkOrderId>(m_db, name, [&]() -> Result<WorkOrderId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from work_order where id = :id)", order.id.value);
            !there)
            return there.error();
        const auto stored = orders();
        if (!stored)
            return stored.error();
        std::vector<WorkOrder> others;
        std::copy_if(stored->begin(), stored->end(), std::back_inserter(others),
                     [&](const WorkOrder &other) { return other.id != order.id; });
        if (const Done right = withoutFaults(faults(order, others)); !right)
            return right.error();
        return writeWorkOrder(m_db, order);
    });
}

Done WorkOrders::remove(WorkOrderId order)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a work order"), [&]() -> Done {
        const QString sentence = QCoreApplication::translate(
            "store", "Hours are logged on the work order, so nothing was removed. Give it a last day instead.");
        if (const Done free =
                unused(m_db, R"(select count(*) from work_entry where work_order_id = :id)", order.value, sentence);
            !free)
            return free;
        return done(m_db.change(R"(delete from work_order where id = :id)", {{":id", order.value}}));
    });
}

} // namespace paybench::store
