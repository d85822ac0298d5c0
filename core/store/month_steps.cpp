// SPDX-License-Identifier: MPL-2.0
#include "core/store/months.h"
#include "core/store/saving.h"

#include <QCoreApplication>

// The steps of the payroll calendar, and who signed them off.

namespace paybench::store {

namespace {

using directory::StepDone;
using directory::StepTemplate;
using directory::StepTemplateId;

StepTemplate readStepTemplate(const QSqlRecord &record)
{
    StepTemplate step;
    step.id = {record.value("id").toLongLong()};
    step.name = record.value("name").toString();
    step.bankDays = record.value("bank_days").toInt();
    step.order = record.value("position").toInt();
    return step;
}

StepDone readStepDone(const QSqlRecord &record)
{
    StepDone step;
    step.step = {record.value("step_template_id").toLongLong()};
    step.customer = {record.value("customer_id").toLongLong()};
    step.month = monthOf(record.value("month"));
    step.on = dayOf(record.value("done_on"));
    step.who = record.value("who").toString();
    return step;
}

Result<StepTemplateId> writeStepTemplate(Database &db, const StepTemplate &step)
{
    if (const Done there = stillThere(db, R"(select count(*) from step_template where id = :id)", step.id.value);
        !there)
        return there.error();
    const auto written = db.change(R"(
        insert into step_template (id, name, bank_days, position) values (:id, :name, :bank_days, :position)
        on conflict (id) do update set name = excluded.name, bank_days = excluded.bank_days, position = excluded.position)",
                                   {{":id", idOrNull(step.id.value)},
                                    {":name", text(step.name)},
                                    {":bank_days", step.bankDays},
                                    {":position", step.order}});
    if (!written)
        return written.error();
    return step.id ? step.id : StepTemplateId{*written};
}

Done writeStepDone(Database &db, const StepDone &step)
{
    return paybench::done(db.change(R"(
        insert into step_done (step_template_id, customer_id, month, done_on, who)
        values (:step, :customer, :month, :done_on, :who)
        on conflict (step_template_id, customer_id, month) do update set done_on = excluded.done_on, who = excluded.who)",
                                    {{":step", step.step.value},
                                     {":customer", step.customer.value},
                                     {":month", step.month.iso()},
                                     {":done_on", dayText(step.on)},
                                     {":who", text(step.who)}}));
}

} // namespace

Result<std::vector<StepTemplate>> Months::templates() const
{
    return m_db.rows(R"(select id, name, bank_days, position from step_template order by position, bank_days, id)", {},
                     readStepTemplate);
}

Result<StepTemplateId> Months::save(const StepTemplate &step)
{
    if (step.name.trimmed().isEmpty())
        return refused(QCoreApplication::translate("store",
                                                   "A step of the month needs a name, so nothing was saved. "
                                                   "Give the name."));
    if (const Done clean = withoutPersonalNumbers({step.name}); !clean)
        return clean.error();
    return inStep<StepTemplateId>(m_db, QCoreApplication::translate("store", "Save the step %1").arg(step.name),
                                  [&] { return writeStepTemplate(m_db, step); });
}

Done Months::remove(StepTemplateId step)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a step of the month"), [&]() -> Done {
        const QString sentence = QCoreApplication::translate(
            "store", "The step has been signed off in some month, so nothing was removed. Take that back first.");
        if (const Done free =
                unused(m_db, R"(select count(*) from step_done where step_template_id = :id)", step.value, sentence);
            !free)
            return free;
        return paybench::done(m_db.change(R"(delete from step_template where id = :id)", {{":id", step.value}}));
    });
}

Result<std::vector<StepDone>> Months::done(Month month) const
{
    return m_db.rows(R"(select step_template_id, customer_id, month, done_on, who from step_done
                        where month = :month order by customer_id, step_template_id)",
                     {{":month", month.iso()}}, readStepDone);
}

Done Months::save(const StepDone &step)
{
    if (!step.on.isValid())
        return refused(
            QCoreApplication::translate("store", "A step is signed off on a day, so nothing was saved. Give the day."));
    if (const Done clean = withoutPersonalNumbers({step.who}); !clean)
        return clean;
    return m_db.step(QCoreApplication::translate("store", "Sign off a step"),
                     [&] { return writeStepDone(m_db, step); });
}

Done Months::remove(const StepDone &step)
{
    return m_db.step(QCoreApplication::translate("store", "Take back a step"), [&] {
        return paybench::done(m_db.change(
            R"(
            delete from step_done where step_template_id = :step and customer_id = :customer and month = :month)",
            {{":step", step.step.value}, {":customer", step.customer.value}, {":month", step.month.iso()}}));
    });
}

} // namespace paybench::store
