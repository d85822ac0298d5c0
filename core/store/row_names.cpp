// SPDX-License-Identifier: MPL-2.0
#include "core/store/row_names.h"

#include "core/store/database.h"

namespace paybench::store {

namespace {

// The column that names a table's rows.
QString namingColumn(const QString &table)
{
    static const std::map<QString, QString> columns{{QStringLiteral("customer"), QStringLiteral("name")},
                                                    {QStringLiteral("person"), QStringLiteral("name")},
                                                    {QStringLiteral("unit"), QStringLiteral("name")},
                                                    {QStringLiteral("owner"), QStringLiteral("name")},
                                                    {QStringLiteral("staff_group"), QStringLiteral("name")},
                                                    {QStringLiteral("contact"), QStringLiteral("name")},
                                                    {QStringLiteral("referral"), QStringLiteral("subject")},
                                                    {QStringLiteral("work_order"), QStringLiteral("name")},
                                                    {QStringLiteral("step_template"), QStringLiteral("name")},
                                                    {QStringLiteral("agreement"), QStringLiteral("number")},
                                                    {QStringLiteral("import_profile"), QStringLiteral("name")},
                                                    {QStringLiteral("import_batch"), QStringLiteral("file")},
                                                    {QStringLiteral("contact_import"), QStringLiteral("file")},
                                                    {QStringLiteral("demand_event"), QStringLiteral("name")},
                                                    {QStringLiteral("scenario"), QStringLiteral("name")},
                                                    {QStringLiteral("need"), QStringLiteral("month")},
                                                    {QStringLiteral("rota_cell"), QStringLiteral("day")},
                                                    {QStringLiteral("rota_published"), QStringLiteral("day")},
                                                    {QStringLiteral("rota_version"), QStringLiteral("number")},
                                                    {QStringLiteral("rota_setting"), QStringLiteral("valid_from")},
                                                    {QStringLiteral("rota_wish"), QStringLiteral("first_day")},
                                                    {QStringLiteral("rota_substitution"), QStringLiteral("day")},
                                                    {QStringLiteral("topic"), QStringLiteral("name")},
                                                    {QStringLiteral("case_type"), QStringLiteral("name")},
                                                    {QStringLiteral("support_case"), QStringLiteral("question")},
                                                    {QStringLiteral("batch"), QStringLiteral("name")},
                                                    {QStringLiteral("favourite"), QStringLiteral("name")},
                                                    {QStringLiteral("log_day"), QStringLiteral("day")},
                                                    {QStringLiteral("pay_correction"), QStringLiteral("what")}};
    const auto found = columns.find(table);
    return found == columns.end() ? QString() : found->second;
}

// Whose a row is, where its own column alone does not say which it is.
QString ownerColumn(const QString &table)
{
    return table == QLatin1String("rota_cell") || table == QLatin1String("rota_published") || table == QLatin1String("rota_wish")
            || table == QLatin1String("log_day")
        ? QStringLiteral("person_id")
        : QString();
}

QString readRowName(const QSqlRecord &record)
{
    return record.value(0).toString();
}

} // namespace

QString RowNames::name(const QString &table, const QString &row) const
{
    const std::pair<qint64, qint64> now(m_db.seen(), m_db.lastStep());
    if (m_asOf != now) {
        m_known.clear();
        m_asOf = now;
    }
    const auto known = m_known.find({table, row});
    if (known != m_known.end())
        return known->second;
    QString found = read(table, row, namingColumn(table));
    if (const QString column = ownerColumn(table); !column.isEmpty() && !found.isEmpty())
        found = name(QStringLiteral("person"), read(table, row, column)) + QStringLiteral(", ") + found;
    return m_known[{table, row}] = found;
}

// As the row is now, else as it was last: a row that was removed keeps its name in the trail.
QString RowNames::read(const QString &table, const QString &row, const QString &column) const
{
    bool isId = false;
    const qint64 id = row.toLongLong(&isId);
    if (column.isEmpty() || !isId)
        return {};
    const auto found = m_db.rows(QStringLiteral(R"(
        select coalesce((select %1 from %2 where id = :id),
          (select json_extract(coalesce(after, before), '$.%1') from change where tbl = :table and row = :row order by id desc limit 1)))")
                                     .arg(column, table),
                                 {{":id", id}, {":table", table}, {":row", id}}, readRowName);
    return found && !found->empty() ? found->front() : QString();
}

} // namespace paybench::store
