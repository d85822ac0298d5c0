// SPDX-License-Identifier: MPL-2.0
#include "core/store/cases.h"

#include "core/store/case_rows.h"
#include "core/store/case_text.h"
#include "core/store/entry_rows.h"
#include "core/store/saving.h"

#include <QCoreApplication>

#include <map>

// Cases and what happened to them. Search: case_search.cpp; topics and types: case_topics.cpp.

namespace paybench::store {

namespace {

using worklog::Case;
using worklog::CaseEvent;

// The cases with their events, of two queries over the same cases.
Result<std::vector<CaseWithEvents>> withEvents(const Result<std::vector<Case>> &cases, const Result<std::vector<CaseEvent>> &events)
{
    if (!cases || !events)
        return cases ? events.error() : cases.error();
    std::map<CaseId, std::vector<CaseEvent>> of;
    for (const CaseEvent &event : *events)
        of[event.of].push_back(event);
    std::vector<CaseWithEvents> all;
    all.reserve(cases->size());
    for (const Case &one : *cases)
        all.push_back({one, std::move(of[one.id])});
    return all;
}

// What a new case begins with.
std::vector<CaseEvent> firstEvents(const Case &one)
{
    CaseEvent opened;
    opened.at = one.opened;
    opened.person = one.person;
    opened.group = one.group;
    std::vector<CaseEvent> events{opened};
    if (one.closed) {
        CaseEvent closed = opened;
        closed.at = one.closed;
        closed.kind = CaseEvent::Kind::Closed;
        closed.group = {};
        events.push_back(closed);
    }
    return events;
}

QString nameOfSaving(const Case &one)
{
    const QString title = one.title();
    if (title.isEmpty())
        return one.id ? QCoreApplication::translate("store", "Change a case") : QCoreApplication::translate("store", "Add a case");
    return one.id ? QCoreApplication::translate("store", "Change the case %1").arg(title.left(40))
                  : QCoreApplication::translate("store", "Add the case %1").arg(title.left(40));
}

Result<CaseId> saveCase(Database &db, const Case &one)
{
    if (const Done right = caseIsRight(one); !right)
        return right.error();
    if (const Done there = stillThere(db, R"(select count(*) from support_case where id = :id)", one.id.value); !there)
        return there.error();
    return writeCase(db, one);
}

Done removeEntriesOf(Database &db, CaseId id)
{
    const auto open = OpenTimes::of(db);
    if (!open)
        return open.error();
    const auto entries = db.rows(R"(select id, person_id, started, ended, activity, work_order_id, customer_id, unit_id, case_id, batch_id, note, saved
                                    from work_entry where case_id = :id)",
                                 {{":id", id.value}}, readEntry);
    if (!entries)
        return entries.error();
    for (const worklog::Entry &entry : *entries) {
        if (const Done removed = removeEntry(db, *open, entry.id); !removed)
            return removed;
    }
    return {};
}

// What refers to the case lets it go; a need that it raised and nobody has taken up was raised by mistake too.
Done letGo(Database &db, CaseId id)
{
    for (const char *sql : {"delete from training_need where case_id = :id and state = 'open'",
                            "update training_need set case_id = null where case_id = :id",
                            "update pay_correction set case_id = null where case_id = :id",
                            "update support_case set answered_from = null where answered_from = :id",
                            "delete from case_event where case_id = :id"}) {
        if (const auto changed = db.change(QString::fromLatin1(sql), {{":id", id.value}}); !changed)
            return changed.error();
    }
    return {};
}

} // namespace

Result<CaseWithEvents> Cases::of(CaseId id) const
{
    const auto found = withEvents(m_db.rows(R"(select * from support_case where id = :id)", {{":id", id.value}}, readCase),
                                  m_db.rows(R"(select id, case_id, at, kind, person_id, to_person_id, group_id, note from case_event
                                               where case_id = :id order by at, id)",
                                            {{":id", id.value}}, readCaseEvent));
    if (!found)
        return found.error();
    if (!found->empty())
        return found->front();
    return Error{Error::Kind::NotFound, QCoreApplication::translate("store", "The case is not there any more. Somebody has removed it."), {}};
}

Result<std::vector<CaseWithEvents>> Cases::todo() const
{
    return withEvents(m_db.rows(R"(select * from support_case where state in ('open', 'second_line', 'waiting', 'later') order by opened, id)", {}, readCase),
                      m_db.rows(R"(select e.id, e.case_id, e.at, e.kind, e.person_id, e.to_person_id, e.group_id, e.note
                                   from support_case c join case_event e on e.case_id = c.id
                                   where c.state in ('open', 'second_line', 'waiting', 'later') order by e.at, e.id)",
                                {}, readCaseEvent));
}

Result<std::vector<CaseWithEvents>> Cases::closedIn(const Stretch &time) const
{
    const Values values{{":start", qint64{time.start}}, {":end", qint64{time.end}}};
    return withEvents(m_db.rows(R"(select * from support_case where closed >= :start and closed < :end order by closed, id)", values, readCase),
                      m_db.rows(R"(select e.id, e.case_id, e.at, e.kind, e.person_id, e.to_person_id, e.group_id, e.note
                                   from support_case c join case_event e on e.case_id = c.id
                                   where c.closed >= :start and c.closed < :end order by e.at, e.id)",
                                values, readCaseEvent));
}

Result<std::vector<Case>> Cases::openedIn(const Stretch &time) const
{
    return m_db.rows(R"(select * from support_case where opened >= :start and opened < :end order by opened, id)",
                     {{":start", qint64{time.start}}, {":end", qint64{time.end}}}, readCase);
}

Result<std::vector<Case>> Cases::ofContact(ContactId contact, int newest) const
{
    return m_db.rows(R"(select * from support_case where contact_id = :contact order by opened desc, id desc limit :newest)",
                     {{":contact", contact.value}, {":newest", newest}}, readCase);
}

Result<CaseId> Cases::save(const Case &one)
{
    return inStep<CaseId>(m_db, nameOfSaving(one), [&]() -> Result<CaseId> {
        const auto id = saveCase(m_db, one);
        if (!id || one.id)
            return id;
        const Done begun = writeCaseEvents(m_db, *id, firstEvents(one));
        return begun ? id : Result<CaseId>(begun.error());
    });
}

Done Cases::save(const worklog::CaseStep &step, const QString &name)
{
    return m_db.step(name, [&]() -> Done {
        const auto id = saveCase(m_db, step.after);
        return id ? writeCaseEvents(m_db, *id, step.events) : Done(id.error());
    });
}

Done Cases::remove(CaseId id)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a case"), [&]() -> Done {
        if (const Done removed = removeEntriesOf(m_db, id); !removed)
            return removed;
        if (const Done free = letGo(m_db, id); !free)
            return free;
        if (const Done forgotten = removeCaseText(m_db, id); !forgotten)
            return forgotten;
        return done(m_db.change(R"(delete from support_case where id = :id)", {{":id", id.value}}));
    });
}

Done Cases::rebuildText()
{
    return m_db.step(QCoreApplication::translate("store", "Write the words of all cases again"), [&] { return rewriteAllText(m_db); });
}

} // namespace paybench::store
