// SPDX-License-Identifier: MPL-2.0
#include "core/store/database.h"
#include "core/store/journal_sql.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

// The audit trail: who changed what when, before and after; and what is taken out of it for good.

namespace paybench::store {

namespace {

Database::Step readStep(const QSqlRecord &record)
{
    Database::Step step;
    step.id = record.value(0).toLongLong();
    step.name = record.value(1).toString();
    step.who = record.value(2).toString();
    step.person = record.value(3).toString();
    step.at = QDateTime::fromString(record.value(4).toString(), Qt::ISODateWithMs);
    step.window = record.value(5).toString();
    step.undoes = record.value(6).toLongLong();
    step.undoneBy = record.value(7).toLongLong();
    step.barrier = record.value(8).toBool();
    return step;
}

QString fieldText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

QJsonObject imageObject(const QVariant &image)
{
    return QJsonDocument::fromJson(image.toString().toUtf8()).object();
}

Database::RowChange readRowChange(const QSqlRecord &record)
{
    using What = Database::RowChange::What;
    Database::RowChange change;
    change.table = record.value(0).toString();
    change.row = record.value(1).toString();
    const QVariant beforeImage = record.value(2), afterImage = record.value(3);
    change.what = beforeImage.isNull() ? What::Inserted : afterImage.isNull() ? What::Deleted : What::Updated;
    const QJsonObject before = imageObject(beforeImage), after = imageObject(afterImage);
    QStringList columns = before.keys() + after.keys(); // a migration may have added some
    columns.removeDuplicates();
    for (const QString &column : columns) {
        const Database::FieldChange field{column, fieldText(before.value(column)), fieldText(after.value(column))};
        if (field.before.isNull() != field.after.isNull() || field.before != field.after)
            change.fields.push_back(field);
    }
    return change;
}

// ?1 the row, ?2 the column's name, ?3 its path: the image loses every value that no longer stands in the row.
QByteArray forgetting(const JournalTable &table)
{
    const QByteArray current = "(select " + imageOf(table, "r.") + " from main." + quoted(table.name) + " r where " +
                               keyOf(table, "r.") + " = ?1)";
    const auto cleared = [&](const QByteArray &image) {
        return "iif(json_extract(" + image + ", ?2) is json_extract(" + current + ", ?2), " + image + ", json_set(" + image +
               ", ?2, null))";
    };
    return "update change set before = iif(before is null, null, " + cleared("before") + "), after = iif(after is null, null, " +
           cleared("after") + "), purged = purged or (before is not null and json_extract(before, ?2) is not json_extract(" +
           current + ", ?2)) or (after is not null and json_extract(after, ?2) is not json_extract(" + current +
           ", ?2)) where tbl = " + asText(table.name) + " and row = ?1";
}

} // namespace

Result<std::vector<Database::Step>> Database::steps(int newest) const
{
    return rows("select id, name, who, person, at, window, undoes, undone_by, barrier from step order by id desc limit :newest",
                {{"newest", newest}}, readStep);
}

Result<Database::Step> Database::stepOf(qint64 id) const
{
    const auto found = rows("select id, name, who, person, at, window, undoes, undone_by, barrier from step where id = :id",
                            {{"id", id}}, readStep);
    if (!found)
        return found.error();
    if (found->empty())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("store", "There is no such step in the file. Nothing was changed."), QString::number(id)};
    return found->front();
}

Result<std::optional<Database::Step>> Database::newestUndoable(Whose whose) const
{
    const bool byName = whose == Whose::ThisPerson && !m_session->who.name.isEmpty();
    const bool byAccount = whose == Whose::ThisAccount || (whose == Whose::ThisPerson && !byName);
    const auto found = rows(R"sql(
        select id, name, who, person, at, window, undoes, undone_by, barrier from step
        where undone_by is null and undoes is null and not barrier
          and id > (select coalesce(max(id), 0) from step where barrier)
          and (:window = '' or window = :window) and (:who = '' or who = :who) and (:person = '' or person = :person)
        order by id desc limit 1)sql",
                            {{"window", whose == Whose::ThisWindow ? m_session->window : QString("")},
                             {"who", byAccount ? m_session->who.account : QString("")},
                             {"person", byName ? m_session->who.name : QString("")}},
                            readStep);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Step>() : found->front();
}

Result<std::vector<Database::RowChange>> Database::changes(qint64 step, int most) const
{
    return rows("select tbl, row, before, after from change where step = :step order by id limit :most",
                {{"step", step}, {"most", most}}, readRowChange);
}

Done Database::purge(const QString &table, const std::vector<qint64> &rows, const std::vector<QString> &columns)
{
    const QByteArray name = table.toUtf8();
    for (const JournalTable &journaled : m_session->tables) {
        if (journaled.name != name)
            continue;
        auto statement = Statement::prepare(m_session->handle, forgetting(journaled));
        if (!statement)
            return statement.error();
        for (const QString &column : columns) {
            statement->bind(2, "$.\"" + column.toUtf8() + '"');
            for (const qint64 row : rows) {
                statement->bind(1, row);
                if (const Done done = statement->run(); !done)
                    return done;
            }
        }
    }
    return {};
}

} // namespace paybench::store
