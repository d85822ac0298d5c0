// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/directory/intake.h"
#include "core/exchange/list_columns.h"

#include <QByteArray>
#include <QHash>

#include <optional>
#include <span>

// One row of a volume list: which column is which field, and the row as a value. volume_file.cpp and its preview use this.

namespace paybench::exchange {

using VolumeField = ListField;

std::optional<pricing::Service> serviceOf(VolumeField field); // whose payslips or payments the field counts

using VolumeColumns = ListColumns;

// Reads rows one after the other. What stands the same as in the row before is not converted again: lists are sorted,
// and that is half the work.
class VolumeRowReader {
public:
    explicit VolumeRowReader(const directory::ImportProfile &profile);

    void setColumns(const VolumeColumns &columns) { m_columns = columns; }
    directory::FileRow read(qint64 line, std::span<const QByteArrayView> fields);
    // Adds the figures of another row of the same customer, unit and month. False: one of them cannot be read, and nothing
    // was added.
    bool addFigures(directory::FileRow &sum, std::span<const QByteArrayView> fields);
    DecimalSign sign() const { return m_sign; }

private:
    using Field = VolumeField;
    using FileRow = directory::FileRow;
    using Service = pricing::Service;

    QByteArrayView at(std::span<const QByteArrayView> fields, Field field) const { return m_columns.at(fields, field); }
    void readNames(FileRow &row, std::span<const QByteArrayView> fields);
    void readMonth(FileRow &row, QByteArrayView period);
    void readFigures(FileRow &row, std::span<const QByteArrayView> fields);
    void readCounts(FileRow &row, std::span<const QByteArrayView> fields);
    std::optional<Service> classOf(FileRow &row, QByteArrayView bytes);
    std::optional<Service> classNamed(QByteArrayView bytes);
    std::optional<qint64> number(FileRow &row, Field field, QByteArrayView bytes, int decimals);
    static void refuse(FileRow &row, Field field, const QString &why);

    FileRow m_figures;
    VolumeColumns m_columns;
    DecimalSign m_sign;
    QHash<QString, Service> m_classes;
    std::pair<QByteArray, QString> m_lastPeriod, m_lastCode, m_lastName, m_lastUnit;
    std::vector<std::pair<QByteArray, std::optional<Service>>> m_knownClasses;
    QString m_checkedName, m_checkedUnit;
    bool m_namesAreClean = true;
    QString m_monthText, m_monthRefusal;
    std::optional<Month> m_month;
};

} // namespace paybench::exchange
