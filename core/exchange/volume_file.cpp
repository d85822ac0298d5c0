// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/volume_file.h"

#include "core/basics/numbers.h"
#include "core/basics/personal_number.h"
#include "core/directory/period.h"
#include "core/exchange/table_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace paybench::exchange {

namespace {

using directory::FileRow;
using directory::ImportProfile;
using directory::VolumeFile;
using Field = ImportProfile::Field;
using pricing::Service;

constexpr int fieldCount = int(Field::Ignored) + 1;
constexpr qint64 mostHeaderRows = 20; // titles may stand above the header

QString folded(const QString &header)
{
    QString plain = header.toCaseFolded();
    plain.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'_' || c == u'.'; });
    return plain;
}

QString textOf(QByteArrayView field)
{
    return QString::fromUtf8(field);
}

std::optional<Service> serviceOf(Field field)
{
    switch (field) {
    case Field::Payslips:
        return Service::Payslip;
    case Field::DeviationPayslips:
        return Service::DeviationPayslip;
    case Field::PresencePayslips:
        return Service::PresencePayslip;
    case Field::RoundTheClockPayslips:
        return Service::RoundTheClockPayslip;
    case Field::ManualPayments:
        return Service::ManualPayment;
    default:
        return std::nullopt;
    }
}

// Two independent 64-bit hashes of a row's fields: rows that share both are identical (chance of error below 10^-25).
struct RowHash {
    std::size_t first = 0;
    std::size_t second = 0;

    friend bool operator==(const RowHash &, const RowHash &) = default;
};

size_t qHash(const RowHash &hash, size_t seed)
{
    return hash.first ^ seed;
}

RowHash rowHash(std::span<const QByteArrayView> fields)
{
    RowHash hash{0x9e3779b97f4a7c15u, 0xc2b2ae3d27d4eb4fu};
    for (const QByteArrayView field : fields) {
        hash.first = qHashBits(field.data(), std::size_t(field.size()), hash.first) * 31 + std::size_t(field.size());
        hash.second = qHashBits(field.data(), std::size_t(field.size()), hash.second ^ 0x5851f42d4c957f2du) * 37 + 1;
    }
    return hash;
}

DecimalSign decimalSign(const QString &key)
{
    return key == QStringLiteral("comma") ? DecimalSign::Comma
        : key == QStringLiteral("point")  ? DecimalSign::Point
                                          : DecimalSign::Detect;
}

bool isSumWord(const QString &text)
{
    static const QSet<QString> words = {
        QStringLiteral("summa"),      QStringLiteral("sum"),  QStringLiteral("total"),    QStringLiteral("totalt"),
        QStringLiteral("totalsumma"), QStringLiteral("ialt"), QStringLiteral("summering")};
    return words.contains(folded(text));
}

class VolumeReader {
public:
    VolumeReader(const ImportProfile &profile, VolumeFile &file)
        : m_profile(profile)
        , m_file(file)
        , m_sign(decimalSign(profile.decimal))
    {
        m_column.fill(-1);
        for (const auto &pair : profile.classes)
            m_classes[folded(pair.first)] = pair.second;
    }

    bool hasHeader() const { return m_hasHeader; }
    QStringList missing() const { return m_missing; } // columns, of the row that came closest to a header

    void row(qint64 line, std::span<const QByteArrayView> fields)
    {
        if (!m_hasHeader) {
            lookForHeader(fields);
            return;
        }
        if (takeSumRow(line, fields))
            return;
        ++m_file.dataRows;
        const RowHash hash = rowHash(fields);
        const auto known = m_seen.constFind(hash);
        if (known != m_seen.constEnd()) {
            markDuplicate(known.value(), line);
            return;
        }
        m_seen.insert(hash, int(m_profile.rowsAddUp ? addUp(line, fields) : addRow(line, fields)));
    }

private:
    QByteArrayView at(std::span<const QByteArrayView> fields, Field field) const
    {
        const int column = m_column[std::size_t(field)];
        return column >= 0 && std::size_t(column) < fields.size() ? fields[std::size_t(column)] : QByteArrayView();
    }

    void lookForHeader(std::span<const QByteArrayView> fields)
    {
        if (++m_headerRows > mostHeaderRows)
            return;
        std::vector<Field> taken;
        QStringList headers;
        std::array<int, fieldCount> column;
        column.fill(-1);
        for (const QByteArrayView field : fields) {
            headers << textOf(field);
            const QString header = folded(headers.back());
            const auto rule =
                std::find_if(m_profile.columns.begin(), m_profile.columns.end(),
                             [&](const ImportProfile::Column &known) { return folded(known.header) == header; });
            const Field as = rule == m_profile.columns.end() ? Field::Ignored : rule->field;
            if (as != Field::Ignored && column[std::size_t(as)] < 0)
                column[std::size_t(as)] = int(taken.size());
            taken.push_back(as);
        }
        const QStringList lacking = missingIn(column);
        if (m_missing.isEmpty() || lacking.size() < m_missing.size())
            m_missing = lacking;
        if (!lacking.isEmpty())
            return;
        m_hasHeader = true;
        m_column = column;
        m_file.headers = headers;
        m_file.fields = taken;
    }

    // A profile's own columns that a file must have: the period, who, and how many (unless each row counts one).
    QStringList missingIn(const std::array<int, fieldCount> &column) const
    {
        QStringList lacking;
        const auto has = [&](Field field) { return column[std::size_t(field)] >= 0; };
        const bool hasCustomer = has(Field::CustomerCode) || has(Field::CustomerName);
        for (const ImportProfile::Column &rule : m_profile.columns) {
            const bool isCustomer = rule.field == Field::CustomerCode || rule.field == Field::CustomerName;
            const bool isNeeded = rule.field == Field::Period || (isCustomer && !hasCustomer) || serviceOf(rule.field)
                || rule.field == Field::PayslipClass || rule.field == Field::Unit;
            if (isNeeded && !has(rule.field) && !lacking.contains(rule.header))
                lacking << rule.header;
        }
        return lacking;
    }

    bool takeSumRow(qint64 line, std::span<const QByteArrayView> fields)
    {
        const auto first =
            std::find_if(fields.begin(), fields.end(), [](QByteArrayView field) { return !field.isEmpty(); });
        if (first == fields.end() || (first->size() > 0 && first->front() >= '0' && first->front() <= '9')
            || !isSumWord(textOf(*first)))
            return false;
        directory::ControlRow control;
        control.line = line;
        for (const Service service : pricing::payslipServices) {
            for (int field = 0; field < fieldCount; ++field) {
                if (serviceOf(Field(field)) != service || at(fields, Field(field)).isEmpty())
                    continue;
                if (const auto count = wholeNumber(textOf(at(fields, Field(field))), m_sign))
                    control.payslips = control.payslips.value_or(0) + *count;
            }
        }
        if (const QByteArrayView amount = at(fields, Field::ControlTotal); !amount.isEmpty()) {
            if (const auto hundredths = scaledNumber(textOf(amount), 2, m_sign))
                control.control = Money::ofHundredths(*hundredths);
        }
        m_file.controls.push_back(control);
        return true;
    }

    void markDuplicate(int index, qint64 line)
    {
        FileRow &row = m_file.rows[std::size_t(index)];
        ++row.repeats;
        if (row.duplicateLines.size() < 100)
            row.duplicateLines.push_back(line);
    }

    std::size_t addRow(qint64 line, std::span<const QByteArrayView> fields)
    {
        m_file.rows.push_back(read(line, fields));
        return m_file.rows.size() - 1;
    }

    // Rows of the same customer, unit and month become one. A row that cannot be read stays by itself.
    std::size_t addUp(qint64 line, std::span<const QByteArrayView> fields)
    {
        FileRow row = read(line, fields);
        if (!row.refusal.isEmpty()) {
            m_file.rows.push_back(std::move(row));
            return m_file.rows.size() - 1;
        }
        m_key.clear();
        for (const Field part : {Field::Period, Field::CustomerCode, Field::CustomerName, Field::Unit})
            m_key.append(at(fields, part)).append('\x1f');
        const auto known = m_sums.constFind(m_key);
        if (known == m_sums.constEnd()) {
            m_file.rows.push_back(std::move(row));
            m_sums.insert(m_key, int(m_file.rows.size() - 1));
            return m_file.rows.size() - 1;
        }
        FileRow &sum = m_file.rows[std::size_t(known.value())];
        for (const auto &count : row.counts)
            sum.counts[count.first] += count.second;
        if (row.hourlyPaid)
            sum.hourlyPaid = sum.hourlyPaid.value_or(0) + *row.hourlyPaid;
        sum.control += row.control;
        ++sum.lines;
        return std::size_t(known.value());
    }

    FileRow read(qint64 line, std::span<const QByteArrayView> fields)
    {
        FileRow row;
        row.line = line;
        readNames(row, fields);
        readMonth(row, at(fields, Field::Period));
        readCounts(row, fields);
        if (const QByteArrayView hourly = at(fields, Field::HourlyPaid); !hourly.isEmpty()) {
            if (const auto count = number(row, Field::HourlyPaid, hourly, 0))
                row.hourlyPaid = *count;
        }
        if (const QByteArrayView amount = at(fields, Field::ControlTotal); !amount.isEmpty()) {
            const auto hundredths = number(row, Field::ControlTotal, amount, 2);
            if (hundredths && std::abs(*hundredths) <= largestMoney.hundredths())
                row.control = Money::ofHundredths(*hundredths);
        }
        return row;
    }

    // The texts of the last row are kept: a list is sorted by customer, and converting the same bytes again is half the
    // work.
    void readNames(FileRow &row, std::span<const QByteArrayView> fields)
    {
        const auto kept = [this](QByteArrayView bytes, std::pair<QByteArray, QString> &last) {
            if (bytes != QByteArrayView(last.first))
                last = {bytes.toByteArray(), textOf(bytes)};
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

    void readMonth(FileRow &row, QByteArrayView period)
    {
        if (row.period != m_monthText || m_monthText.isNull()) {
            const auto month = directory::monthOfPeriod(textOf(period));
            m_month = month ? std::optional(*month) : std::nullopt;
            m_monthRefusal = month ? QString() : month.error().message;
            m_monthText = row.period;
        }
        row.month = m_month;
        if (!m_month)
            refuse(row, Field::Period, m_monthRefusal);
    }

    void readCounts(FileRow &row, std::span<const QByteArrayView> fields)
    {
        const std::optional<Service> ofClass = classOf(row, at(fields, Field::PayslipClass));
        bool hasCount = false;
        for (const Field field : {Field::Payslips, Field::DeviationPayslips, Field::PresencePayslips,
                                  Field::RoundTheClockPayslips, Field::ManualPayments}) {
            if (m_column[std::size_t(field)] < 0)
                continue;
            hasCount = hasCount || field != Field::ManualPayments;
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
        if (!hasCount) // each row is a payslip
            row.counts[ofClass.value_or(Service::Payslip)] += 1;
    }

    std::optional<Service> classOf(FileRow &row, QByteArrayView bytes)
    {
        if (m_column[std::size_t(Field::PayslipClass)] < 0 || bytes.isEmpty())
            return std::nullopt;
        if (bytes != QByteArrayView(m_lastClass.first)) {
            const auto known = m_classes.constFind(folded(textOf(bytes)));
            m_lastClass = {bytes.toByteArray(),
                           known == m_classes.constEnd() ? std::nullopt : std::optional(known.value())};
        }
        if (!m_lastClass.second)
            refuse(row, Field::PayslipClass,
                   QCoreApplication::translate("exchange", "The payslip class “%1” is not in the import profile.")
                       .arg(textOf(bytes)));
        return m_lastClass.second;
    }

    std::optional<qint64> number(FileRow &row, Field field, QByteArrayView bytes, int decimals)
    {
        qint64 quick = 0;
        bool isQuick = !bytes.isEmpty() && bytes.size() < 10;
        for (const char c : bytes) {
            isQuick = isQuick && c >= '0' && c <= '9';
            quick = quick * 10 + (c - '0');
            if (!isQuick)
                break;
        }
        if (isQuick)
            return decimals == 2 ? quick * 100 : quick;
        const auto slow = scaledNumber(textOf(bytes), decimals, m_sign);
        if (slow)
            return *slow;
        refuse(row, field, slow.error().message);
        return std::nullopt;
    }

    static void refuse(FileRow &row, Field field, const QString &why)
    {
        if (!row.refusal.isEmpty())
            return;
        row.refusal = why;
        row.wrong = field;
    }

    const ImportProfile &m_profile;
    VolumeFile &m_file;
    DecimalSign m_sign;
    std::array<int, fieldCount> m_column{};
    bool m_hasHeader = false;
    qint64 m_headerRows = 0;
    QStringList m_missing;
    QHash<RowHash, int> m_seen;
    QHash<QByteArray, int> m_sums;
    QByteArray m_key;
    QHash<QString, Service> m_classes;
    std::pair<QByteArray, QString> m_lastPeriod, m_lastCode, m_lastName, m_lastUnit;
    std::pair<QByteArray, std::optional<Service>> m_lastClass;
    QString m_checkedName, m_checkedUnit;
    bool m_namesAreClean = true;
    QString m_monthText, m_monthRefusal;
    std::optional<Month> m_month;
};

ReadOptions optionsOf(const ImportProfile &profile)
{
    ReadOptions options;
    options.encoding = encodingOfName(profile.encoding);
    options.sheet = profile.sheet;
    if (profile.separator == QStringLiteral("tab"))
        options.separator = '\t';
    else if (profile.separator.size() == 1)
        options.separator = profile.separator.at(0).toLatin1();
    return options;
}

Error missingColumns(const QString &fileName, const QString &profile, const QStringList &columns)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "exchange",
                "%1 lacks the column(s) %2 of the import profile %3. Nothing was read. Choose another "
                "profile or export the list with them.")
                .arg(fileName, columns.join(QStringLiteral(", ")), profile),
            {}};
}

} // namespace

Result<VolumeFile> readVolumes(const QByteArray &bytes, const QString &fileName, const ImportProfile &profile,
                               const Progress &progress)
{
    const auto table = readTable(bytes, fileName, optionsOf(profile), progress);
    if (!table)
        return table.error();
    VolumeFile file;
    file.file = fileName;
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    file.encoding = table->format() == TableFormat::Csv ? name(table->encoding()).toLower() : QString();
    file.separator = table->format() != TableFormat::Csv ? QString()
        : table->dialect().separator == '\t'             ? QStringLiteral("tab")
                                                         : QString(QLatin1Char(table->dialect().separator));
    file.decimal = profile.decimal;
    VolumeReader reader(profile, file);
    qint64 rows = 0;
    bool goesOn = true;
    const Done read = table->eachRow([&](qint64 line, std::span<const QByteArrayView> fields) {
        reader.row(line, fields);
        if (++rows % 65536 == 0)
            goesOn = progress(int(std::min<qint64>(99, rows / 20000)));
        return goesOn;
    });
    if (!read)
        return read.error();
    if (!goesOn)
        return Error{Error::Kind::Cancelled,
                     QCoreApplication::translate("exchange", "Reading was cancelled. Nothing was changed."),
                     {}};
    if (!reader.hasHeader())
        return missingColumns(fileName, profile.name, reader.missing());
    return file;
}

} // namespace paybench::exchange
