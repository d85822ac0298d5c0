// SPDX-License-Identifier: MPL-2.0
#include "app/column_names.h"

#include <QCoreApplication>

#include <map>

namespace paybench::app {

namespace {

const std::map<QString, const char *> &tableNames()
{
    static const std::map<QString, const char *> names = {
        {QStringLiteral("centre"), QT_TRANSLATE_NOOP("columns", "Centre")},
        {QStringLiteral("day_rule"), QT_TRANSLATE_NOOP("columns", "Closing day")},
        {QStringLiteral("opening_hours"), QT_TRANSLATE_NOOP("columns", "Opening hours")},
        {QStringLiteral("pay_rule"), QT_TRANSLATE_NOOP("columns", "Pay-day rule")},
        {QStringLiteral("pay_day_override"), QT_TRANSLATE_NOOP("columns", "Pay day")},
        {QStringLiteral("customer_pay_day"), QT_TRANSLATE_NOOP("columns", "Pay day")},
        {QStringLiteral("staff_group"), QT_TRANSLATE_NOOP("columns", "Group")},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("columns", "Person")},
        {QStringLiteral("group_trainer"), QT_TRANSLATE_NOOP("columns", "Trainer of a group")},
        {QStringLiteral("person_position"), QT_TRANSLATE_NOOP("columns", "Position")},
        {QStringLiteral("person_choice"), QT_TRANSLATE_NOOP("columns", "80/20 choice")},
        {QStringLiteral("mentorship"), QT_TRANSLATE_NOOP("columns", "Mentor")},
        {QStringLiteral("absence"), QT_TRANSLATE_NOOP("columns", "Absence")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("columns", "Owner")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("columns", "Customer")},
        {QStringLiteral("unit"), QT_TRANSLATE_NOOP("columns", "Unit")},
        {QStringLiteral("unit_group"), QT_TRANSLATE_NOOP("columns", "Group of a unit")},
        {QStringLiteral("contact"), QT_TRANSLATE_NOOP("columns", "Contact")},
        {QStringLiteral("referral"), QT_TRANSLATE_NOOP("columns", "Referral")},
        {QStringLiteral("agreement"), QT_TRANSLATE_NOOP("columns", "Agreement")},
        {QStringLiteral("price_row"), QT_TRANSLATE_NOOP("columns", "Price row")},
        {QStringLiteral("tier"), QT_TRANSLATE_NOOP("columns", "Tier")},
        {QStringLiteral("responsibility"), QT_TRANSLATE_NOOP("columns", "Who does what")},
        {QStringLiteral("service_term"), QT_TRANSLATE_NOOP("columns", "Service")},
        {QStringLiteral("work_order"), QT_TRANSLATE_NOOP("columns", "Work order")},
        {QStringLiteral("work_entry"), QT_TRANSLATE_NOOP("columns", "Hours")},
        {QStringLiteral("import_profile"), QT_TRANSLATE_NOOP("columns", "Import profile")},
        {QStringLiteral("import_profile_customer"), QT_TRANSLATE_NOOP("columns", "Customer of an import profile")},
        {QStringLiteral("import_batch"), QT_TRANSLATE_NOOP("columns", "Import")},
        {QStringLiteral("volume"), QT_TRANSLATE_NOOP("columns", "Volume")},
        {QStringLiteral("step_template"), QT_TRANSLATE_NOOP("columns", "Step of the month")},
        {QStringLiteral("step_done"), QT_TRANSLATE_NOOP("columns", "Sign-off")},
        {QStringLiteral("milestone"), QT_TRANSLATE_NOOP("columns", "Milestone")},
        {QStringLiteral("centre_cost"), QT_TRANSLATE_NOOP("columns", "Cost of the month")},
        {QStringLiteral("correction"), QT_TRANSLATE_NOOP("columns", "Correction")},
        {QStringLiteral("closing"), QT_TRANSLATE_NOOP("columns", "Closing")},
    };
    return names;
}

const std::map<QString, const char *> &columnNames()
{
    static const std::map<QString, const char *> names = {
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("columns", "Name")},
        {QStringLiteral("valid_from"), QT_TRANSLATE_NOOP("columns", "Valid from")},
        {QStringLiteral("valid_to"), QT_TRANSLATE_NOOP("columns", "Valid to")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("columns", "Role")},
        {QStringLiteral("percent"), QT_TRANSLATE_NOOP("columns", "Per cent")},
        {QStringLiteral("weekdays"), QT_TRANSLATE_NOOP("columns", "Working days")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("columns", "Kind")},
        {QStringLiteral("first_day"), QT_TRANSLATE_NOOP("columns", "From")},
        {QStringLiteral("last_day"), QT_TRANSLATE_NOOP("columns", "To")},
        {QStringLiteral("part"), QT_TRANSLATE_NOOP("columns", "Part of the day")},
        {QStringLiteral("code"), QT_TRANSLATE_NOOP("columns", "Code")},
        {QStringLiteral("organisation_number"), QT_TRANSLATE_NOOP("columns", "Organisation number")},
        {QStringLiteral("reference"), QT_TRANSLATE_NOOP("columns", "Reference")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("columns", "Number")},
        {QStringLiteral("version"), QT_TRANSLATE_NOOP("columns", "Version")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("columns", "Status")},
        {QStringLiteral("responsible"), QT_TRANSLATE_NOOP("columns", "Responsible")},
        {QStringLiteral("service"), QT_TRANSLATE_NOOP("columns", "Service")},
        {QStringLiteral("price"), QT_TRANSLATE_NOOP("columns", "Price, ten-thousandths")},
        {QStringLiteral("first"), QT_TRANSLATE_NOOP("columns", "First payslip")},
        {QStringLiteral("amount"), QT_TRANSLATE_NOOP("columns", "Amount, hundredths")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("columns", "Month")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("columns", "Day")},
        {QStringLiteral("count"), QT_TRANSLATE_NOOP("columns", "Count")},
        {QStringLiteral("file"), QT_TRANSLATE_NOOP("columns", "File")},
        {QStringLiteral("who"), QT_TRANSLATE_NOOP("columns", "Who")},
        {QStringLiteral("at"), QT_TRANSLATE_NOOP("columns", "When")},
        {QStringLiteral("started"), QT_TRANSLATE_NOOP("columns", "From, UTC seconds")},
        {QStringLiteral("ended"), QT_TRANSLATE_NOOP("columns", "To, UTC seconds")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("columns", "Note")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("columns", "Reason")},
        {QStringLiteral("customer_id"), QT_TRANSLATE_NOOP("columns", "Customer, id")},
        {QStringLiteral("person_id"), QT_TRANSLATE_NOOP("columns", "Person, id")},
        {QStringLiteral("group_id"), QT_TRANSLATE_NOOP("columns", "Group, id")},
        {QStringLiteral("unit_id"), QT_TRANSLATE_NOOP("columns", "Unit, id")},
        {QStringLiteral("id"), QT_TRANSLATE_NOOP("columns", "Id")},
        {QStringLiteral("legal_form"), QT_TRANSLATE_NOOP("columns", "Legal form")},
        {QStringLiteral("country"), QT_TRANSLATE_NOOP("columns", "Country")},
        {QStringLiteral("head_count"), QT_TRANSLATE_NOOP("columns", "Head count")},
        {QStringLiteral("today"), QT_TRANSLATE_NOOP("columns", "Today of the demo")},
        {QStringLiteral("minutes_open"), QT_TRANSLATE_NOOP("columns", "Minutes open")},
        {QStringLiteral("weekday"), QT_TRANSLATE_NOOP("columns", "Weekday")},
        {QStringLiteral("opens"), QT_TRANSLATE_NOOP("columns", "Opens")},
        {QStringLiteral("closes"), QT_TRANSLATE_NOOP("columns", "Closes")},
        {QStringLiteral("rule"), QT_TRANSLATE_NOOP("columns", "Rule")},
        {QStringLiteral("pay_rule"), QT_TRANSLATE_NOOP("columns", "Pay-day rule")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("columns", "Order")},
        {QStringLiteral("experience_from"), QT_TRANSLATE_NOOP("columns", "In payroll work since")},
        {QStringLiteral("wished_support"), QT_TRANSLATE_NOOP("columns", "Wished days of support")},
        {QStringLiteral("wished_follow_up"), QT_TRANSLATE_NOOP("columns", "Wished days of follow-up")},
        {QStringLiteral("wished_registration"), QT_TRANSLATE_NOOP("columns", "Wished days of registration")},
        {QStringLiteral("decided_support"), QT_TRANSLATE_NOOP("columns", "Decided days of support")},
        {QStringLiteral("decided_follow_up"), QT_TRANSLATE_NOOP("columns", "Decided days of follow-up")},
        {QStringLiteral("decided_registration"), QT_TRANSLATE_NOOP("columns", "Decided days of registration")},
        {QStringLiteral("decide_by"), QT_TRANSLATE_NOOP("columns", "Decide or review by")},
        {QStringLiteral("mentor_id"), QT_TRANSLATE_NOOP("columns", "Mentor, id")},
        {QStringLiteral("owner_id"), QT_TRANSLATE_NOOP("columns", "Owner, id")},
        {QStringLiteral("agreement_id"), QT_TRANSLATE_NOOP("columns", "Agreement, id")},
        {QStringLiteral("price_row_id"), QT_TRANSLATE_NOOP("columns", "Price row, id")},
        {QStringLiteral("work_order_id"), QT_TRANSLATE_NOOP("columns", "Work order, id")},
        {QStringLiteral("import_id"), QT_TRANSLATE_NOOP("columns", "Import, id")},
        {QStringLiteral("import_profile_id"), QT_TRANSLATE_NOOP("columns", "Import profile, id")},
        {QStringLiteral("step_template_id"), QT_TRANSLATE_NOOP("columns", "Step of the month, id")},
        {QStringLiteral("function"), QT_TRANSLATE_NOOP("columns", "Function")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("columns", "Phone")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("columns", "E-mail")},
        {QStringLiteral("subject"), QT_TRANSLATE_NOOP("columns", "Subject")},
        {QStringLiteral("refer_to"), QT_TRANSLATE_NOOP("columns", "Refer to")},
        {QStringLiteral("notice_months"), QT_TRANSLATE_NOOP("columns", "Notice, months")},
        {QStringLiteral("vat"), QT_TRANSLATE_NOOP("columns", "VAT")},
        {QStringLiteral("vat_percent"), QT_TRANSLATE_NOOP("columns", "VAT, %")},
        {QStringLiteral("vat_reason"), QT_TRANSLATE_NOOP("columns", "Reason for no VAT")},
        {QStringLiteral("index_rule"), QT_TRANSLATE_NOOP("columns", "Yearly adjustment")},
        {QStringLiteral("fixed_until"), QT_TRANSLATE_NOOP("columns", "Fixed price until")},
        {QStringLiteral("price_step"), QT_TRANSLATE_NOOP("columns", "Prices rounded to")},
        {QStringLiteral("tiering"), QT_TRANSLATE_NOOP("columns", "Tiers")},
        {QStringLiteral("step_minutes"), QT_TRANSLATE_NOOP("columns", "Rounding, minutes")},
        {QStringLiteral("step_direction"), QT_TRANSLATE_NOOP("columns", "Rounding, direction")},
        {QStringLiteral("budget_minutes"), QT_TRANSLATE_NOOP("columns", "Budget, minutes")},
        {QStringLiteral("process"), QT_TRANSLATE_NOOP("columns", "Process")},
        {QStringLiteral("step"), QT_TRANSLATE_NOOP("columns", "Step")},
        {QStringLiteral("content"), QT_TRANSLATE_NOOP("columns", "Content")},
        {QStringLiteral("sla"), QT_TRANSLATE_NOOP("columns", "SLA")},
        {QStringLiteral("included"), QT_TRANSLATE_NOOP("columns", "In the base assignment")},
        {QStringLiteral("profile"), QT_TRANSLATE_NOOP("columns", "Import profile")},
        {QStringLiteral("sha256"), QT_TRANSLATE_NOOP("columns", "Fingerprint of the file")},
        {QStringLiteral("row_count"), QT_TRANSLATE_NOOP("columns", "Rows")},
        {QStringLiteral("payslips"), QT_TRANSLATE_NOOP("columns", "Payslips")},
        {QStringLiteral("control"), QT_TRANSLATE_NOOP("columns", "Control total")},
        {QStringLiteral("line"), QT_TRANSLATE_NOOP("columns", "Line")},
        {QStringLiteral("bank_days"), QT_TRANSLATE_NOOP("columns", "Bank days from pay day")},
        {QStringLiteral("done_on"), QT_TRANSLATE_NOOP("columns", "Done on")},
        {QStringLiteral("milestone"), QT_TRANSLATE_NOOP("columns", "Milestone")},
        {QStringLiteral("corrects"), QT_TRANSLATE_NOOP("columns", "Corrects")},
        {QStringLiteral("quantity_numerator"), QT_TRANSLATE_NOOP("columns", "Quantity, numerator")},
        {QStringLiteral("quantity_denominator"), QT_TRANSLATE_NOOP("columns", "Quantity, denominator")},
        {QStringLiteral("frozen"), QT_TRANSLATE_NOOP("columns", "Frozen figures")},
        {QStringLiteral("hash"), QT_TRANSLATE_NOOP("columns", "Seal")},
        {QStringLiteral("hash_before"), QT_TRANSLATE_NOOP("columns", "Seal before")},
        {QStringLiteral("reopened_at"), QT_TRANSLATE_NOOP("columns", "Reopened")},
        {QStringLiteral("reopened_by"), QT_TRANSLATE_NOOP("columns", "Reopened by")},
        {QStringLiteral("reopened_why"), QT_TRANSLATE_NOOP("columns", "Reason for reopening")},
    };
    return names;
}

} // namespace

QString columnName(const QString &table, const QString &column)
{
    const auto &names = column.isEmpty() ? tableNames() : columnNames();
    const auto found = names.find(column.isEmpty() ? table : column);
    return found == names.end() ? QString() : QCoreApplication::translate("columns", found->second);
}

} // namespace paybench::app
