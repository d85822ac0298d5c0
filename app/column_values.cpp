// SPDX-License-Identifier: MPL-2.0
#include "app/column_values.h"

#include "core/basics/format.h"
#include "core/pricing/terms.h"
#include "core/rota/roster.h"
#include "core/worklog/pay_correction.h"
#include "core/worklog/support_case.h"
#include "core/worklog/training.h"
#include "core/store/row_names.h"

#include <QCoreApplication>

#include <map>

namespace paybench::app {

namespace {

// The table that a column's ids are of.
QString tableOf(const QString &table, const QString &column)
{
    if (table == QLatin1String("contact_count") && column == QLatin1String("import_id"))
        return QStringLiteral("contact_import");
    static const std::map<QString, QString> tables{{QStringLiteral("customer_id"), QStringLiteral("customer")},
                                                   {QStringLiteral("person_id"), QStringLiteral("person")},
                                                   {QStringLiteral("mentor_id"), QStringLiteral("person")},
                                                   {QStringLiteral("group_id"), QStringLiteral("staff_group")},
                                                   {QStringLiteral("unit_id"), QStringLiteral("unit")},
                                                   {QStringLiteral("owner_id"), QStringLiteral("owner")},
                                                   {QStringLiteral("agreement_id"), QStringLiteral("agreement")},
                                                   {QStringLiteral("work_order_id"), QStringLiteral("work_order")},
                                                   {QStringLiteral("import_id"), QStringLiteral("import_batch")},
                                                   {QStringLiteral("import_profile_id"), QStringLiteral("import_profile")},
                                                   {QStringLiteral("step_template_id"), QStringLiteral("step_template")},
                                                   {QStringLiteral("need_id"), QStringLiteral("need")},
                                                   {QStringLiteral("ill_id"), QStringLiteral("person")},
                                                   {QStringLiteral("substitute_id"), QStringLiteral("person")},
                                                   {QStringLiteral("version_id"), QStringLiteral("rota_version")},
                                                   {QStringLiteral("parent_id"), QStringLiteral("topic")},
                                                   {QStringLiteral("merged_into"), QStringLiteral("topic")},
                                                   {QStringLiteral("topic_id"), QStringLiteral("topic")},
                                                   {QStringLiteral("case_type_id"), QStringLiteral("case_type")},
                                                   {QStringLiteral("contact_id"), QStringLiteral("contact")},
                                                   {QStringLiteral("claimed_by"), QStringLiteral("person")},
                                                   {QStringLiteral("to_person_id"), QStringLiteral("person")},
                                                   {QStringLiteral("trainer_id"), QStringLiteral("person")},
                                                   {QStringLiteral("referral_id"), QStringLiteral("referral")},
                                                   {QStringLiteral("case_id"), QStringLiteral("support_case")},
                                                   {QStringLiteral("answered_from"), QStringLiteral("support_case")},
                                                   {QStringLiteral("batch_id"), QStringLiteral("batch")}};
    const auto found = tables.find(column);
    return found == tables.end() ? QString() : found->second;
}

bool isAmount(const QString &column)
{
    return column == QLatin1String("amount") || column == QLatin1String("control");
}

bool isPrice(const QString &column)
{
    return column == QLatin1String("price") || column == QLatin1String("price_step");
}

bool isMoment(const QString &column)
{
    static const QStringList columns{QStringLiteral("started"), QStringLiteral("ended"),   QStringLiteral("opened"),       QStringLiteral("closed"), QStringLiteral("saved"),
                                     QStringLiteral("claimed"), QStringLiteral("raised"), QStringLiteral("call_started"), QStringLiteral("at")};
    return columns.contains(column);
}

QString ofNumber(const QString &column, qint64 number, const QString &raw)
{
    if (isAmount(column))
        return format::amount(Money::ofHundredths(number));
    if (isPrice(column))
        return format::price(UnitPrice::ofTenThousandths(number));
    if (isMoment(column))
        return format::moment(QDateTime::fromSecsSinceEpoch(number));
    if (column == QLatin1String("included") || column == QLatin1String("pinned"))
        return number ? QCoreApplication::translate("columns", "Yes") : QCoreApplication::translate("columns", "No");
    if (column == QLatin1String("minute"))
        return format::time(QTime(int(number / 60), int(number % 60)));
    if (column == QLatin1String("factor"))
        return format::percent(number, 1000);
    if (column == QLatin1String("hours"))
        return format::decimal(number, 2);
    if (column == QLatin1String("count") || column == QLatin1String("payslips") || column == QLatin1String("row_count")
        || column == QLatin1String("offered") || column == QLatin1String("total") || column == QLatin1String("calls"))
        return format::number(number);
    return raw;
}

// "Support", or both halves of the day where they differ.
QString dutyText(const QString &raw)
{
    const auto there = rota::dayMarksOfKey(raw);
    if (!there || there->isEmpty())
        return raw == QLatin1String("-") ? QCoreApplication::translate("columns", "any duty") : raw;
    if (there->isWhole())
        return rota::name(there->morning);
    return QStringLiteral("%1 / %2").arg(rota::name(there->morning), rota::name(there->afternoon));
}

// Keys of the log, where the column alone says which they are.
QString ofLog(const QString &table, const QString &column, const QString &raw)
{
    if (column == QLatin1String("activity")) {
        const auto activity = worklog::activityOfKey(raw);
        return activity ? worklog::name(*activity) : QString();
    }
    if (column == QLatin1String("channel") || column == QLatin1String("call_channel")) {
        const auto channel = worklog::channelOfKey(raw);
        return channel ? worklog::name(*channel) : QString();
    }
    if (column == QLatin1String("state") && table == QLatin1String("support_case")) {
        const auto state = worklog::caseStateOfKey(raw);
        return state ? worklog::name(*state) : QString();
    }
    if (column == QLatin1String("state") && table == QLatin1String("training_need")) {
        const auto state = worklog::trainingNeedStateOfKey(raw);
        return state ? worklog::name(*state) : QString();
    }
    if (column == QLatin1String("kind") && table == QLatin1String("case_event")) {
        const auto kind = worklog::caseEventKindOfKey(raw);
        return kind ? worklog::name(*kind) : QString();
    }
    if (column == QLatin1String("origin")) {
        const auto origin = worklog::originOfKey(raw);
        return origin ? worklog::name(*origin) : QString();
    }
    if (column == QLatin1String("amount_class")) {
        const auto amount = worklog::amountOfKey(raw);
        return amount ? worklog::name(*amount) : QString();
    }
    return {};
}

QString ofText(const QString &column, const QString &raw)
{
    if (column == QLatin1String("service")) {
        const auto service = pricing::serviceOfKey(raw);
        return service ? pricing::name(*service) : raw;
    }
    if (column == QLatin1String("duty"))
        return dutyText(raw);
    if (column == QLatin1String("channel"))
        return raw == QLatin1String("mail") ? QCoreApplication::translate("columns", "e-mail") : QCoreApplication::translate("columns", "call");
    if (column == QLatin1String("status"))
        return raw == QLatin1String("approved") ? QCoreApplication::translate("columns", "approved")
                                                : QCoreApplication::translate("columns", "draft");
    if (column == QLatin1String("month") || column == QLatin1String("corrects")) {
        const auto month = Month::ofText(raw);
        return month ? format::monthName(*month) : raw;
    }
    if (column == QLatin1String("at") || column == QLatin1String("reopened_at")) {
        QDateTime moment = QDateTime::fromString(raw, Qt::ISODate);
        moment.setTimeSpec(Qt::UTC);
        return moment.isValid() ? format::moment(moment.toLocalTime()) : raw;
    }
    const QDate day = raw.size() == 10 ? QDate::fromString(raw, Qt::ISODate) : QDate();
    return day.isValid() ? format::day(day) : raw;
}

} // namespace

QString columnValue(const store::RowNames &names, const QString &table, const QString &column, const QString &raw)
{
    if (raw.isEmpty())
        return raw;
    if (const QString owner = tableOf(table, column); !owner.isEmpty()) {
        const QString name = names.name(owner, raw);
        return name.isEmpty() ? raw : name;
    }
    if (table == QLatin1String("service_term") && column == QLatin1String("service"))
        return raw; // its own words, not a service of the price list
    if (const QString words = ofLog(table, column, raw); !words.isEmpty())
        return words;
    bool isNumber = false;
    const qint64 number = raw.toLongLong(&isNumber);
    return isNumber ? ofNumber(column, number, raw) : ofText(column, raw);
}

} // namespace paybench::app
