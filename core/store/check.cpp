// SPDX-License-Identifier: MPL-2.0
#include "core/store/check.h"

#include "core/store/database.h"
#include "core/store/identity.h"
#include "core/store/journal.h"
#include "core/store/session.h"
#include "core/store/statement.h"

#include <QCoreApplication>

namespace paybench::store {

namespace {

Result<std::vector<Finding>> damage(const Session &session)
{
    const Done whole = intact(session.handle, Look::Thorough);
    if (whole)
        return std::vector<Finding>();
    if (wasLocked(whole.error()))
        return whole.error();
    return std::vector<Finding>{{whole.error().message, whole.error().detail}};
}

Result<std::vector<Finding>> orphans(const Session &session)
{
    const auto rows = texts(session.handle, R"(select "table" || ' ' || rowid || ' → ' || parent from pragma_foreign_key_check limit 100)");
    if (!rows)
        return rows.error();
    std::vector<Finding> findings;
    for (const QByteArray &row : *rows)
        findings.push_back(Finding{QCoreApplication::translate("store", "A row refers to another that is not there."), QString::fromUtf8(row)});
    return findings;
}

Result<std::vector<Finding>> version(const Session &session)
{
    const auto found = number(session.handle, "pragma user_version");
    if (!found)
        return found.error();
    if (*found == session.version)
        return std::vector<Finding>();
    return std::vector<Finding>{{QCoreApplication::translate("store", "The version of the file is not the one of its tables."),
                                 QStringLiteral("%1, %2").arg(*found).arg(session.version)}};
}

} // namespace

Result<std::vector<Finding>> check(const Database &database, const std::vector<Check> &more)
{
    const Session &session = database.session();
    std::vector<Check> all{[&](const Database &) { return damage(session); }, [&](const Database &) { return orphans(session); },
                           [&](const Database &) { return version(session); },
                           [&](const Database &) { return outsideEdits(session.handle, session.tables); }};
    all.insert(all.end(), more.begin(), more.end());
    std::vector<Finding> findings;
    for (const Check &one : all) {
        const auto found = one(database);
        if (!found && wasLocked(found.error()))
            return found.error();
        if (!found)
            findings.push_back(Finding{found.error().message, found.error().detail});
        else
            findings.insert(findings.end(), found->begin(), found->end());
    }
    return findings;
}

Result<std::vector<Finding>> checkFile(const QString &path, const std::vector<Check> &more, const Opening &opening)
{
    Opening plain = opening;
    plain.totals = {}; // they come with the others, and all their findings count
    const auto database = Database::open(path, OpenMode::Read, plain);
    if (database)
        return check(*database, more);
    if (wasLocked(database.error()) || database.error().kind == Error::Kind::NotFound)
        return database.error();
    return std::vector<Finding>{{database.error().message, database.error().detail}};
}

} // namespace paybench::store
