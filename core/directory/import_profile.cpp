// SPDX-License-Identifier: MPL-2.0
#include "core/directory/import_profile.h"

#include "core/directory/call_profile.h"
#include "core/directory/faults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace paybench::directory {

namespace {

using Field = ImportProfile::Field;

struct FieldKey {
    Field field;
    QLatin1String key;
};

constexpr std::array<FieldKey, 32> fieldKeys{{
    {Field::Period, QLatin1String("period")},
    {Field::CustomerCode, QLatin1String("customer_code")},
    {Field::CustomerName, QLatin1String("customer_name")},
    {Field::Unit, QLatin1String("unit")},
    {Field::Payslips, QLatin1String("payslips")},
    {Field::DeviationPayslips, QLatin1String("deviation_payslips")},
    {Field::PresencePayslips, QLatin1String("presence_payslips")},
    {Field::RoundTheClockPayslips, QLatin1String("round_the_clock_payslips")},
    {Field::ManualPayments, QLatin1String("manual_payments")},
    {Field::PayslipClass, QLatin1String("payslip_class")},
    {Field::HourlyPaid, QLatin1String("hourly_paid")},
    {Field::ControlTotal, QLatin1String("control_total")},
    {Field::Day, QLatin1String("day")},
    {Field::IntervalStart, QLatin1String("interval_start")},
    {Field::Queue, QLatin1String("queue")},
    {Field::ChannelName, QLatin1String("channel")},
    {Field::Offered, QLatin1String("offered")},
    {Field::Answered, QLatin1String("answered")},
    {Field::Abandoned, QLatin1String("abandoned")},
    {Field::AbandonedShort, QLatin1String("abandoned_short")},
    {Field::InTime, QLatin1String("in_time")},
    {Field::InTimeShare, QLatin1String("in_time_share")},
    {Field::MeanWait, QLatin1String("mean_wait")},
    {Field::SummedWait, QLatin1String("wait")},
    {Field::MeanAbandonedWait, QLatin1String("mean_abandoned_wait")},
    {Field::SummedAbandonedWait, QLatin1String("abandoned_wait")},
    {Field::MeanHandle, QLatin1String("mean_handle")},
    {Field::SummedHandle, QLatin1String("handle")},
    {Field::MeanAfterWork, QLatin1String("mean_after_work")},
    {Field::SummedAfterWork, QLatin1String("after_work")},
    {Field::Agent, QLatin1String("agent")},
    {Field::Ignored, QLatin1String("ignored")},
}};

bool isCount(Field field)
{
    return field >= Field::Payslips && field <= Field::ManualPayments;
}

bool hasField(const ImportProfile &profile, Field field)
{
    return std::any_of(profile.columns.begin(), profile.columns.end(),
                       [field](const ImportProfile::Column &column) { return column.field == field; });
}

void checkSigns(Faults &faults, const ImportProfile &profile)
{
    const auto check = [&faults](const QString &value, const QStringList &accepted, const QString &sentence) {
        faults.addIf(!accepted.contains(value), sentence.arg(value, accepted.join(QStringLiteral(" "))));
    };
    check(profile.encoding,
          {QStringLiteral("detect"), QStringLiteral("utf-8"), QStringLiteral("utf-16"), QStringLiteral("windows-1252")},
          QCoreApplication::translate("directory", "The encoding “%1” is not known. Accepted are: %2"));
    check(profile.separator,
          {QStringLiteral("detect"), QStringLiteral(";"), QStringLiteral(","), QStringLiteral("tab"),
           QStringLiteral("|")},
          QCoreApplication::translate("directory", "The separator “%1” is not known. Accepted are: %2"));
    check(profile.decimal, {QStringLiteral("detect"), QStringLiteral("comma"), QStringLiteral("point")},
          QCoreApplication::translate("directory", "The decimal sign “%1” is not known. Accepted are: %2"));
}

void checkKinds(Faults &faults, const ImportProfile &profile)
{
    for (const ImportProfile::Column &column : profile.columns)
        faults.addIf(!belongs(column.field, profile.kind),
                     QCoreApplication::translate("directory",
                                                 "The column %1 cannot be read as “%2” in a profile of this kind. "
                                                 "Choose another field.")
                         .arg(column.header, name(column.field)));
}

void checkColumns(Faults &faults, const ImportProfile &profile)
{
    std::set<QString> headers;
    std::set<Field> fields;
    for (const ImportProfile::Column &column : profile.columns) {
        faults.addIf(isBlank(column.header),
                     QCoreApplication::translate("directory", "A column has no header. Enter it as in the file."));
        faults.addIf(!isBlank(column.header) && !headers.insert(folded(column.header)).second,
                     QCoreApplication::translate("directory", "The column %1 stands there twice. Keep one of them.")
                         .arg(column.header));
        faults.addIf(column.field != Field::Ignored && !fields.insert(column.field).second,
                     QCoreApplication::translate("directory", "Two columns are read as “%1”. Keep one of them.")
                         .arg(name(column.field)));
    }
}

void checkNeeded(Faults &faults, const ImportProfile &profile)
{
    faults.addIf(!hasField(profile, Field::Period),
                 QCoreApplication::translate("directory", "No column is read as the period. Choose one."));
    faults.addIf(!hasField(profile, Field::CustomerCode) && !hasField(profile, Field::CustomerName),
                 QCoreApplication::translate("directory",
                                             "No column says whose row it is. Choose a customer code or a "
                                             "customer name."));
    // Where rows add up, a row without a count is one payslip.
    const bool isCounted = profile.rowsAddUp
        || std::any_of(profile.columns.begin(), profile.columns.end(),
                       [](const ImportProfile::Column &column) { return isCount(column.field); });
    faults.addIf(!isCounted,
                 QCoreApplication::translate("directory", "No column is counted. Choose one for the payslips."));
    faults.addIf(!profile.rowsAddUp && hasField(profile, Field::PayslipClass) && !hasField(profile, Field::Payslips),
                 QCoreApplication::translate("directory",
                                             "A column says the class of payslips, but none counts them. "
                                             "Choose one for the payslips."));
    for (const auto &[text, service] : profile.classes)
        faults.addIf(
            service > pricing::Service::RoundTheClockPayslip,
            QCoreApplication::translate("directory", "The class “%1” has to be one of the payslip classes.").arg(text));
}

} // namespace

bool belongs(ImportProfile::Field field, ImportProfile::Kind kind)
{
    return field == Field::Ignored || (field >= Field::Day) == (kind == ImportProfile::Kind::Calls);
}

QString name(ImportProfile::Field field)
{
    switch (field) {
    case Field::Period:
        return QCoreApplication::translate("directory", "Period");
    case Field::CustomerCode:
        return QCoreApplication::translate("directory", "Customer code");
    case Field::CustomerName:
        return QCoreApplication::translate("directory", "Customer", "column of a list");
    case Field::Unit:
        return QCoreApplication::translate("directory", "Unit", "column of a list");
    case Field::Payslips:
        return QCoreApplication::translate("directory", "Payslips");
    case Field::DeviationPayslips:
        return QCoreApplication::translate("directory", "Payslips, deviations reported");
    case Field::PresencePayslips:
        return QCoreApplication::translate("directory", "Payslips, presence reported");
    case Field::RoundTheClockPayslips:
        return QCoreApplication::translate("directory", "Payslips, round the clock");
    case Field::ManualPayments:
        return QCoreApplication::translate("directory", "Manual payments");
    case Field::PayslipClass:
        return QCoreApplication::translate("directory", "Class of payslips");
    case Field::HourlyPaid:
        return QCoreApplication::translate("directory", "Hourly paid");
    case Field::ControlTotal:
        return QCoreApplication::translate("directory", "Control total");
    default:
        break;
    }
    if (field != Field::Ignored)
        return calls::name(field);
    return QCoreApplication::translate("directory", "Not imported");
}

QString key(ImportProfile::Field field)
{
    for (const FieldKey &entry : fieldKeys) {
        if (entry.field == field)
            return entry.key;
    }
    Q_UNREACHABLE();
}

std::optional<ImportProfile::Field> fieldOfKey(const QString &key)
{
    for (const FieldKey &entry : fieldKeys) {
        if (key == entry.key)
            return entry.field;
    }
    return std::nullopt;
}

std::vector<QString> faults(const ImportProfile &profile)
{
    Faults found;
    found.addIf(isBlank(profile.name),
                QCoreApplication::translate("directory", "The name of the import profile is missing. Enter it."));
    checkSigns(found, profile);
    checkColumns(found, profile);
    checkKinds(found, profile);
    if (profile.kind == ImportProfile::Kind::Calls)
        calls::check(found, profile);
    else
        checkNeeded(found, profile);
    found.checkPersonalNumbers({profile.name});
    return found.taken();
}

} // namespace paybench::directory
