// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/volume_file.h"

#include "core/basics/numbers.h"
#include "core/exchange/table_file.h"
#include "core/exchange/volume_row.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace paybench::exchange {

namespace {

using directory::FileRow;
using directory::ImportProfile;
using directory::VolumeFile;
using Field = ImportProfile::Field;
using pricing::Service;

constexpr qint64 mostHeaderRows = 20; // titles may stand above the header

QString textOf(QByteArrayView field)
{
    return QString::fromUtf8(field);
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

RowHash rowHash(std::span<const QByteArrayView> fields, std::string &text)
{
    text.clear();
    for (const QByteArrayView field : fields)
        text.append(field.data(), std::size_t(field.size())).push_back('\x1f');
    RowHash hash;
    hash.first = std::hash<std::string_view>()(text);
    text.push_back('\x1e'); // another length starts the second hash elsewhere
    hash.second = std::hash<std::string_view>()(text);
    return hash;
}

bool isSumWord(const QString &text)
{
    static const QSet<QString> words = {
        QStringLiteral("summa"),      QStringLiteral("sum"),  QStringLiteral("total"),    QStringLiteral("totalt"),
        QStringLiteral("totalsumma"), QStringLiteral("ialt"), QStringLiteral("summering")};
    return words.contains(foldedHeader(text));
}

class VolumeReader {
public:
    VolumeReader(const ImportProfile &profile, VolumeFile &file)
        : m_profile(profile)
        , m_file(file)
        , m_row(profile)
    { }

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
        if (!m_tellsLinesApart) {
            addUp(line, fields);
            return;
        }
        const RowHash hash = rowHash(fields, m_text);
        const auto known = m_seen.constFind(hash);
        if (known != m_seen.constEnd()) {
            markDuplicate(known.value(), line);
            return;
        }
        m_seen.insert(hash, int(m_profile.rowsAddUp ? addUp(line, fields) : addRow(line, fields)));
    }

private:
    void lookForHeader(std::span<const QByteArrayView> fields)
    {
        if (++m_headerRows > mostHeaderRows)
            return;
        std::vector<Field> taken;
        QStringList headers;
        VolumeColumns columns;
        for (const QByteArrayView field : fields) {
            headers << textOf(field);
            const QString header = foldedHeader(headers.back());
            const auto rule =
                std::find_if(m_profile.columns.begin(), m_profile.columns.end(),
                             [&](const ImportProfile::Column &known) { return foldedHeader(known.header) == header; });
            const Field as = rule == m_profile.columns.end() ? Field::Ignored : rule->field;
            if (as != Field::Ignored && columns.column[std::size_t(as)] < 0)
                columns.column[std::size_t(as)] = int(taken.size());
            taken.push_back(as);
        }
        const QStringList lacking = missingIn(columns);
        if (m_missing.isEmpty() || lacking.size() < m_missing.size())
            m_missing = lacking;
        if (!lacking.isEmpty())
            return;
        m_hasHeader = true;
        // Where rows add up, identical ones are the same row twice only if a column that is not imported, such as an
        // employment number, would tell two persons apart.
        m_tellsLinesApart = !m_profile.rowsAddUp || std::count(taken.begin(), taken.end(), Field::Ignored) > 0;
        m_columns = columns;
        m_row.setColumns(columns);
        m_file.headers = headers;
        m_file.fields = taken;
    }

    // A profile's own columns that a file must have: the period, who, and how many (unless each row counts one).
    QStringList missingIn(const VolumeColumns &columns) const
    {
        QStringList lacking;
        const bool hasCustomer = columns.has(Field::CustomerCode) || columns.has(Field::CustomerName);
        for (const ImportProfile::Column &rule : m_profile.columns) {
            const bool isCustomer = rule.field == Field::CustomerCode || rule.field == Field::CustomerName;
            const bool isNeeded = rule.field == Field::Period || (isCustomer && !hasCustomer) || serviceOf(rule.field)
                || rule.field == Field::PayslipClass || rule.field == Field::Unit;
            if (isNeeded && !columns.has(rule.field) && !lacking.contains(rule.header))
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
            for (int field = 0; field < VolumeColumns::count; ++field) {
                if (serviceOf(Field(field)) != service || m_columns.at(fields, Field(field)).isEmpty())
                    continue;
                if (const auto count = wholeNumber(textOf(m_columns.at(fields, Field(field))), m_row.sign()))
                    control.payslips = control.payslips.value_or(0) + *count;
            }
        }
        if (const QByteArrayView amount = m_columns.at(fields, Field::ControlTotal); !amount.isEmpty()) {
            if (const auto hundredths = scaledNumber(textOf(amount), 2, m_row.sign()))
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
        m_file.rows.push_back(m_row.read(line, fields));
        return m_file.rows.size() - 1;
    }

    // Rows of the same customer, unit and month become one. A row that cannot be read stays by itself.
    std::size_t addUp(qint64 line, std::span<const QByteArrayView> fields)
    {
        m_key.clear();
        for (const Field part : {Field::Period, Field::CustomerCode, Field::CustomerName, Field::Unit}) {
            const QByteArrayView bytes = m_columns.at(fields, part);
            m_key.append(bytes.data(), std::size_t(bytes.size())).push_back('\x1f');
        }
        const auto known = m_sums.find(m_key);
        if (known != m_sums.end() && m_row.addFigures(m_file.rows[known->second], fields))
            return known->second;
        FileRow row = m_row.read(line, fields);
        if (row.refusal.isEmpty())
            m_sums.emplace(m_key, m_file.rows.size());
        m_file.rows.push_back(std::move(row));
        return m_file.rows.size() - 1;
    }

    const ImportProfile &m_profile;
    VolumeFile &m_file;
    VolumeRowReader m_row;
    VolumeColumns m_columns;
    bool m_hasHeader = false;
    bool m_tellsLinesApart = true;
    qint64 m_headerRows = 0;
    QStringList m_missing;
    QHash<RowHash, int> m_seen;
    std::unordered_map<std::string, std::size_t> m_sums;
    std::string m_key;
    std::string m_text;
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
