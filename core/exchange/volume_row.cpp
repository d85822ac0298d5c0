// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/volume_row.h"

#include "core/basics/personal_number.h"
#include "core/directory/control_rows.h"
#include "core/directory/period.h"

#include <QCoreApplication>

namespace paybench::exchange {

namespace {

QString rowText(QByteArrayView field)
{
    return QString::fromUtf8(field);
}

} // namespace

std::optional<pricing::Service> serviceOf(VolumeField field)
{
    switch (field) {
    case VolumeField::Payslips:
        return pricing::Service::Payslip;
    case VolumeField::DeviationPayslips:
        return pricing::Service::DeviationPayslip;
    case VolumeField::PresencePayslips:
        return pricing::Service::PresencePayslip;
    case VolumeField::RoundTheClockPayslips:
        return pricing::Service::RoundTheClockPayslip;
    case VolumeField::ManualPayments:
        return pricing::Service::ManualPayment;
    default:
        return std::nullopt;
    }
}

VolumeRowReader::VolumeRowReader(const directory::ImportProfile &profile)
    : m_sign(decimalSignOf(profile))
{
    for (const auto &pair : profile.classes)
        m_classes[foldedHeader(pair.first)] = pair.second;
}

directory::FileRow VolumeRowReader::read(qint64 line, std::span<const QByteArrayView> fields)
{
    FileRow row;
    row.line = line;
    readNames(row, fields);
    readMonth(row, at(fields, Field::Period));
    readFigures(row, fields);
    return row;
}

void VolumeRowReader::readFigures(FileRow &row, std::span<const QByteArrayView> fields)
{
    readCounts(row, fields);
    if (const QByteArrayView hourly = at(fields, Field::HourlyPaid); !hourly.isEmpty()) {
        if (const auto count = number(row, Field::HourlyPaid, hourly, 0))
            row.hourlyPaid = *count;
    }
    if (const QByteArrayView amount = at(fields, Field::ControlTotal); !amount.isEmpty()) {
        const auto hundredths = number(row, Field::ControlTotal, amount, 2);
        if (hundredths && std::abs(*hundredths) <= largestMoney.hundredths())
            row.control = Money::ofHundredths(*hundredths);
        else if (hundredths)
            refuse(row, Field::ControlTotal,
                   QCoreApplication::translate("exchange", "The amount is larger than any that is accepted."));
    }
}

bool VolumeRowReader::addFigures(FileRow &sum, std::span<const QByteArrayView> fields)
{
    m_figures = FileRow();
    readFigures(m_figures, fields);
    if (!m_figures.refusal.isEmpty())
        return false;
    for (const auto &count : m_figures.counts)
        sum.counts[count.first] += count.second;
    if (m_figures.hourlyPaid)
        sum.hourlyPaid = sum.hourlyPaid.value_or(0) + *m_figures.hourlyPaid;
    sum.control = directory::boundedSum(sum.control, m_figures.control);
    ++sum.lines;
    return true;
}

// The texts of the last row are kept: a list is sorted by customer, and converting the same bytes again is half the
// work.
void VolumeRowReader::readNames(FileRow &row, std::span<const QByteArrayView> fields)
{
    const auto kept = [this](QByteArrayView bytes, std::pair<QByteArray, QString> &last) {
        if (bytes != QByteArrayView(last.first))
            last = {bytes.toByteArray(), rowText(bytes)};
        return last.second;
    };
    row.period = kept(at(fields, Field::Period), m_lastPeriod);
    row.code = kept(at(fields, Field::CustomerCode), m_lastCode);
    row.name = kept(at(fields, Field::CustomerName), m_lastName);
    row.unit = kept(at(fields, Field::Unit), m_lastUnit);
    if (m_checkedName != row.name || m_checkedUnit != row.unit) {
        m_namesAreClean = personalNumbers(row.name).empty() && personalNumbers(row.unit).empty();
        m_checkedName = row.name;
        m_checkedUnit = row.unit;
    }
    if (!m_namesAreClean) {
        row.name = masked(row.name);
        row.unit = masked(row.unit);
        refuse(row, Field::CustomerName,
               QCoreApplication::translate("exchange", "A personal number stands in the row; it is not stored."));
    }
}

void VolumeRowReader::readMonth(FileRow &row, QByteArrayView period)
{
    if (row.period != m_monthText || m_monthText.isNull()) {
        const auto month = directory::monthOfPeriod(rowText(period));
        m_month = month ? std::optional(*month) : std::nullopt;
        m_monthRefusal = month ? QString() : month.error().message;
        m_monthText = row.period;
    }
    row.month = m_month;
    if (!m_month)
        refuse(row, Field::Period, m_monthRefusal);
}

void VolumeRowReader::readCounts(FileRow &row, std::span<const QByteArrayView> fields)
{
    const std::optional<Service> ofClass = classOf(row, at(fields, Field::PayslipClass));
    bool hasCount = false;
    for (const Field field : {Field::Payslips, Field::DeviationPayslips, Field::PresencePayslips,
                              Field::RoundTheClockPayslips, Field::ManualPayments}) {
        if (!m_columns.has(field))
            continue;
        hasCount = true;
        const QByteArrayView bytes = at(fields, field);
        if (bytes.isEmpty() && field != Field::Payslips)
            continue;
        const auto count = number(row, field, bytes, 0);
        if (!count)
            continue;
        const Service service = field == Field::Payslips && ofClass ? *ofClass : *serviceOf(field);
        row.counts[service] += *count;
        if (*count < 0)
            refuse(row, field, QCoreApplication::translate("exchange", "Below 0; write 0 or more."));
    }
    if (!hasCount) // no column counts: each row is a payslip
        row.counts[ofClass.value_or(Service::Payslip)] += 1;
}

std::optional<pricing::Service> VolumeRowReader::classOf(FileRow &row, QByteArrayView bytes)
{
    if (!m_columns.has(Field::PayslipClass) || bytes.isEmpty())
        return std::nullopt;
    const std::optional<Service> service = classNamed(bytes);
    if (!service)
        refuse(row, Field::PayslipClass,
               QCoreApplication::translate("exchange", "The payslip class “%1” is not in the import profile.")
                   .arg(rowText(bytes)));
    return service;
}

// Few classes stand in a list, in any order, so each is looked up once.
std::optional<pricing::Service> VolumeRowReader::classNamed(QByteArrayView bytes)
{
    for (const auto &[name, service] : m_knownClasses) {
        if (bytes == QByteArrayView(name))
            return service;
    }
    const auto found = m_classes.constFind(foldedHeader(rowText(bytes)));
    const auto service = found == m_classes.constEnd() ? std::nullopt : std::optional(found.value());
    if (m_knownClasses.size() < 32)
        m_knownClasses.emplace_back(bytes.toByteArray(), service);
    return service;
}

std::optional<qint64> VolumeRowReader::number(FileRow &row, Field field, QByteArrayView bytes, int decimals)
{
    if (const auto quick = plainNumber(bytes, decimals, m_sign))
        return quick;
    const auto slow = scaledNumber(rowText(bytes), decimals, m_sign);
    if (slow)
        return *slow;
    refuse(row, field, slow.error().message);
    return std::nullopt;
}

void VolumeRowReader::refuse(FileRow &row, Field field, const QString &why)
{
    if (!row.refusal.isEmpty())
        return;
    row.refusal = why;
    row.wrong = field;
}

} // namespace paybench::exchange
