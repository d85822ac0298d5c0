// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/volume_file.h"

#include "core/basics/numbers.h"
#include "core/exchange/rows_seen.h"
#include "core/exchange/table_file.h"
#include "core/exchange/volume_row.h"

#include <QCryptographicHash>

#include <algorithm>
#include <future>
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

QString textOf(QByteArrayView field)
{
    return QString::fromUtf8(field);
}

// What stands in the row, with its fields apart.
void put(std::span<const QByteArrayView> fields, std::string &text)
{
    text.clear();
    for (const QByteArrayView field : fields)
        text.append(field.data(), std::size_t(field.size())).push_back('\x1f');
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
        put(fields, m_text);
        int &known = m_seen.of(m_text);
        if (known == RowsSeen::isNew)
            known = int(m_profile.rowsAddUp ? addUp(line, fields) : addRow(line, fields));
        else
            markDuplicate(known, line);
    }

private:
    void lookForHeader(std::span<const QByteArrayView> fields)
    {
        if (++m_headerRows > mostHeaderRows)
            return;
        const ListHeader header = headerOf(fields, m_profile);
        const QStringList lacking = missingIn(header.columns);
        if (m_missing.isEmpty() || lacking.size() < m_missing.size())
            m_missing = lacking;
        if (!lacking.isEmpty())
            return;
        m_hasHeader = true;
        // Where rows add up, identical ones are the same row twice only if a column that is not imported, such as an
        // employment number, would tell two persons apart.
        m_tellsLinesApart = !m_profile.rowsAddUp || std::count(header.fields.begin(), header.fields.end(), Field::Ignored) > 0;
        m_columns = header.columns;
        m_row.setColumns(header.columns);
        m_file.headers = header.headers;
        m_file.fields = header.fields;
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
    RowsSeen m_seen;
    std::unordered_map<std::string, std::size_t> m_sums;
    std::string m_key;
    std::string m_text;
};

} // namespace

Result<VolumeFile> readVolumes(const QByteArray &bytes, const QString &fileName, const ImportProfile &profile,
                               const Progress &progress)
{
    const auto table = readTable(bytes, fileName, optionsOf(profile), progress);
    if (!table)
        return table.error();
    VolumeFile file;
    file.file = fileName;
    // The fingerprint takes as long as a quarter of the reading, and needs nothing of it.
    auto fingerprint = std::async(std::launch::async, [&bytes] { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); });
    file.encoding = table->format() == TableFormat::Csv ? name(table->encoding()).toLower() : QString();
    file.separator = separatorKey(*table);
    file.decimal = profile.decimal;
    VolumeReader reader(profile, file);
    if (const Done read = readRows(*table, reader, fileName, profile.name, progress); !read)
        return read.error();
    file.sha256 = QString::fromLatin1(fingerprint.get().toHex());
    return file;
}

} // namespace paybench::exchange
