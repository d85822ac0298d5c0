// SPDX-License-Identifier: MPL-2.0
#include "core/store/case_rows.h"
#include "core/store/cases.h"
#include "core/store/entry_rows.h"
#include "core/store/logs.h"
#include "core/store/saving.h"
#include "core/store/training_rows.h"

#include <QCoreApplication>

// What was logged of a contact, said again: all of it is written, or nothing.

namespace paybench::store {

namespace {

using worklog::Correction;

Done writeCorrectedCase(Database &db, const Correction &correction)
{
    const worklog::Case &one = correction.after.contact;
    if (const Done right = caseIsRight(one); !right)
        return right;
    if (const Done there = stillThere(db, R"(select count(*) from support_case where id = :id)", one.id.value); !there)
        return there;
    if (const auto written = writeCase(db, one); !written)
        return written.error();
    if (!correction.areEventsOther)
        return {};
    if (const auto gone = db.change(R"(delete from case_event where case_id = :id)", {{":id", one.id.value}}); !gone)
        return gone.error();
    return writeCaseEvents(db, one.id, correction.after.events);
}

// A need that nobody has taken up was raised by mistake; another is raised where there is none yet.
Done writeCorrectedNeed(Database &db, const Correction &correction)
{
    const CaseId by = correction.after.contact.id;
    if (!correction.dropsNeed)
        return {};
    if (const auto gone = db.change(R"(delete from training_need where case_id = :id and state = 'open')", {{":id", by.value}}); !gone)
        return gone.error();
    if (!correction.raised)
        return {};
    const auto there = needIsThere(db, *correction.raised);
    if (!there || *there)
        return there ? Done() : Done(there.error());
    worklog::TrainingNeed need = *correction.raised;
    need.id = {};
    need.byCase = by;
    return done(writeNeed(db, need));
}

} // namespace

Result<worklog::LoggedContact> Logs::contactOf(const worklog::Entry &entry) const
{
    const auto found = Cases(m_db).of(entry.ofCase);
    if (!found)
        return found.error();
    return worklog::LoggedContact{found->one, found->events, entry};
}

Done Logs::correct(const Correction &correction)
{
    return m_db.step(QCoreApplication::translate("store", "Correct what was logged"), [&]() -> Done {
        const auto open = OpenTimes::of(m_db);
        if (!open)
            return open.error();
        if (const auto saved = saveEntry(m_db, *open, correction.after.entry); !saved)
            return saved.error();
        if (const Done written = writeCorrectedCase(m_db, correction); !written)
            return written;
        return writeCorrectedNeed(m_db, correction);
    });
}

} // namespace paybench::store
