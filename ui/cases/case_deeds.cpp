// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_deeds.h"

#include "core/store/database.h"

#include <algorithm>

namespace paybench::ui {

using worklog::Case;
using worklog::CaseStep;
using store::Cases;

namespace {

Error nobodySits()
{
    return {Error::Kind::Invalid, CaseDeeds::tr("Nobody has said who sits here, so nothing was saved. Choose your name at the foot of the navigation and try again."), {}};
}

} // namespace

CaseDeeds::CaseDeeds(Edits &edits, const CaseBook &book, std::function<PersonId()> seated, QObject *parent)
    : QObject(parent), m_edits(edits), m_book(book), m_seated(std::move(seated))
{
}

std::int64_t CaseDeeds::now() const
{
    return m_edits.db().now().toSecsSinceEpoch();
}

bool CaseDeeds::told(const Done &done)
{
    if (!done)
        emit failed(done.error());
    return bool(done);
}

// A step without events did nothing; its warning says why.
Done CaseDeeds::run(CaseId id, const std::function<QString(const QString &)> &name, const Step &step)
{
    const PersonId by = m_seated();
    if (!by)
        return nobodySits();
    const auto stored = Cases(m_edits.db()).of(id);
    if (!stored)
        return stored.error();
    const CaseStep made = step(stored->one, by, now());
    if (made.events.empty())
        return Error{Error::Kind::Invalid, made.warning.isEmpty() ? tr("The case stands like that already, so nothing was changed.") : made.warning, {}};
    const QString named = name(m_book.title(stored->one));
    const Done done = m_edits.run(named, [&] { return Cases(m_edits.db()).save(made, named); });
    if (done && !made.warning.isEmpty())
        emit said(made.warning);
    return done;
}

bool CaseDeeds::claim(CaseId id)
{
    return told(run(id, [](const QString &title) { return tr("Pick %1").arg(title); },
                    [](const Case &one, PersonId by, std::int64_t at) { return worklog::claimed(one, by, at); }));
}

bool CaseDeeds::release(CaseId id)
{
    return told(run(id, [](const QString &title) { return tr("Put back %1").arg(title); },
                    [](const Case &one, PersonId by, std::int64_t at) { return worklog::released(one, by, at); }));
}

Done CaseDeeds::wait(CaseId id, const QString &note)
{
    return run(id, [](const QString &title) { return tr("Wait for the customer about %1").arg(title); },
               [&](const Case &one, PersonId by, std::int64_t at) { return worklog::waiting(one, by, at, note); });
}

bool CaseDeeds::resume(CaseId id)
{
    return told(run(id, [](const QString &title) { return tr("Go on with %1").arg(title); },
                    [this](const Case &one, PersonId by, std::int64_t at) {
                        const auto stored = Cases(m_edits.db()).of(one.id);
                        return stored ? worklog::resumed(one, stored->events, by, at) : worklog::resumed(one, by, at);
                    }));
}

Done CaseDeeds::handOver(CaseId id, PersonId to, GroupId group, const QString &note)
{
    return run(id, [&](const QString &title) { return tr("Hand over %1 to %2").arg(title, to ? m_book.name(to) : m_book.name(group)); },
               [&](const Case &one, PersonId by, std::int64_t at) { return worklog::handedOver(one, by, to, group, at, note); });
}

Done CaseDeeds::toSecondLine(CaseId id, GroupId group)
{
    return run(id, [](const QString &title) { return tr("Send %1 to the second line").arg(title); },
               [&](const Case &one, PersonId by, std::int64_t at) { return worklog::toSecondLine(one, by, group ? group : one.group, at); });
}

Done CaseDeeds::refer(CaseId id, ReferralId to, const QString &referTo)
{
    return run(id, [&](const QString &title) { return tr("Refer %1 to %2").arg(title, referTo); },
               [&](const Case &one, PersonId by, std::int64_t at) { return worklog::referred(one, by, to, referTo, at); });
}

bool CaseDeeds::answer(CaseId id, const QString &answer, CaseId answeredFrom)
{
    return told(run(id, [](const QString &title) { return tr("Answer %1").arg(title); },
                    [&](const Case &one, PersonId by, std::int64_t at) {
                        Case ready = one;
                        ready.answeredFrom = answeredFrom ? answeredFrom : one.answeredFrom;
                        return worklog::solved(ready, by, answer, at);
                    }));
}

Done CaseDeeds::reopen(CaseId id, const QString &reason)
{
    return run(id, [](const QString &title) { return tr("Reopen %1").arg(title); },
               [&](const Case &one, PersonId by, std::int64_t at) { return worklog::reopened(one, by, reason, at); });
}

bool CaseDeeds::remove(CaseId id)
{
    const auto stored = Cases(m_edits.db()).of(id);
    if (!stored)
        return told(stored.error());
    return told(m_edits.run(tr("Remove %1").arg(m_book.title(stored->one)), [&] { return Cases(m_edits.db()).remove(id); }));
}

Result<CaseId> CaseDeeds::add(Case one)
{
    one.person = m_seated();
    if (!one.person)
        return nobodySits();
    one.saved = now();
    const auto faults = worklog::faults(one);
    if (!faults.empty())
        return Error{Error::Kind::Invalid, faults.front(), {}};
    CaseId made;
    const Done done = m_edits.run(tr("Add the case %1").arg(m_book.title(one)), [&]() -> Done {
        const auto saved = Cases(m_edits.db()).save(one);
        if (!saved)
            return saved.error();
        made = *saved;
        return {};
    });
    if (!done)
        return done.error();
    return made;
}

Done CaseDeeds::change(CaseId id, const std::function<QString(const QString &)> &name, const std::function<void(Case &)> &change)
{
    const auto stored = Cases(m_edits.db()).of(id);
    if (!stored)
        return stored.error();
    Case changed = stored->one;
    change(changed);
    return m_edits.run(name(m_book.title(stored->one)), [&] { return done(Cases(m_edits.db()).save(changed)); });
}

std::optional<Case> CaseDeeds::stored(CaseId id) const
{
    const auto found = Cases(m_edits.db()).of(id);
    return found ? std::optional(found->one) : std::nullopt;
}

} // namespace paybench::ui
