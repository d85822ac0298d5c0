// SPDX-License-Identifier: MPL-2.0
#include "core/basics/wall_clock.h"
#include "core/store/centres.h"
#include "core/store/customers.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "core/store/trainings.h"
#include "core/worklog/hours.h"
#include "ui/cases/case_book.h"

#include <algorithm>

// How the book of cases is read from the file.

namespace paybench::ui {

namespace {

constexpr int noon = 12;

// Puts what was read where it belongs; the first error is kept and nothing more is read.
class Reading {
public:
    template <class T, class Read>
    void operator()(T &place, Read read)
    {
        if (m_error)
            return;
        auto got = read();
        if (got)
            place = std::move(*got);
        else
            m_error = got.error();
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

Stretch monthSoFar(const CaseBook &book)
{
    return {worklog::stretchOf(Month::of(book.today), book.zone).start, book.now + 1};
}

void takeClosed(CaseBook &book, const std::vector<store::CaseWithEvents> &closed)
{
    const Stretch day = worklog::stretchOf(book.today, book.zone);
    std::vector<std::int64_t> lags;
    for (const store::CaseWithEvents &stored : closed) {
        const TimedCase each = book.timed(stored);
        if (const auto lag = worklog::documentationLag(each.one))
            lags.push_back(*lag);
        if (each.sla) {
            ++book.met.closed;
            book.met.met += each.sla->isMet ? 1 : 0;
        }
        if (each.one.closed >= day.start && each.one.closed < day.end)
            book.closedToday.push_back(each);
    }
    book.lag = worklog::median(std::move(lags));
    std::sort(book.closedToday.begin(), book.closedToday.end(), [](const TimedCase &a, const TimedCase &b) { return a.one.closed > b.one.closed; });
}

void takeRota(CaseBook &book, const std::vector<rota::StoredCell> &cells)
{
    const int part = book.local(book.now).time().hour() < noon ? 0 : 1;
    for (const rota::StoredCell &cell : cells) {
        if (cell.marks.at(part) == rota::Mark::Support)
            book.inSupport.push_back(cell.person);
    }
}

void takeAbsences(CaseBook &book, const std::vector<directory::Absence> &absences)
{
    using Part = directory::Absence::Part;
    const Part part = book.local(book.now).time().hour() < noon ? Part::Morning : Part::Afternoon;
    for (const directory::Absence &absence : absences) {
        if (absence.part == Part::WholeDay || absence.part == part)
            book.away.push_back(absence.person);
    }
}

void readDirectory(CaseBook &book, store::Database &db, Reading &read)
{
    directory::Centre centre;
    directory::WorkingTime time;
    read(centre, [&] { return store::Centres(db).centre(); });
    read(time, [&] { return store::Centres(db).workingTime(); });
    read(book.customers, [&] { return store::Customers(db).all(); });
    read(book.units, [&] { return store::Customers(db).units(); });
    read(book.contacts, [&] { return store::Customers(db).contacts(); });
    read(book.referrals, [&] { return store::Customers(db).referrals(); });
    read(book.groups, [&] { return store::People(db).groups(); });
    read(book.people, [&] { return store::People(db).all(); });
    book.zone = directory::timeZone(centre.country);
    book.clock = time.clock();
}

} // namespace

Result<CaseBook> readCases(store::Database &db, PersonId seated, QDate today)
{
    CaseBook book;
    book.seated = seated;
    book.now = db.now().toSecsSinceEpoch();
    book.lock = db.access().writable ? QString() : db.access().banner;
    Reading read;
    readDirectory(book, db, read);
    book.today = std::max(today, paybench::localDay(book.now, book.zone)); // the window may be open since yesterday
    std::vector<worklog::Topic> topics;
    std::vector<store::CaseWithEvents> todo, closed;
    std::vector<rota::StoredCell> rota;
    read(book.types, [&] { return store::Cases(db).types(); });
    read(topics, [&] { return store::Cases(db).topics(); });
    read(book.rule, [&] { return store::Trainings(db).ruleOn(book.today); });
    read(todo, [&] { return store::Cases(db).todo(); });
    read(closed, [&] { return store::Cases(db).closedIn(monthSoFar(book)); });
    std::vector<directory::Absence> absences;
    read(absences, [&] { return store::People(db).absences(book.today, book.today); });
    takeAbsences(book, absences);
    read(rota, [&] { return store::Rotas(db).published(book.today, book.today); });
    if (rota.empty())
        read(rota, [&] { return store::Rotas(db).cells(book.today, book.today); });
    if (read.error())
        return *read.error();
    book.topics = worklog::Topics(std::move(topics));
    for (const store::CaseWithEvents &stored : todo)
        book.todo.push_back(book.timed(stored));
    std::sort(book.todo.begin(), book.todo.end(), isMoreUrgent);
    takeClosed(book, closed);
    takeRota(book, rota);
    return book;
}

} // namespace paybench::ui
