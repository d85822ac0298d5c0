// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_state.h"

#include "core/basics/format.h"
#include "core/store/centres.h"
#include "core/store/database.h"
#include "core/store/demands.h"
#include "core/store/rotas.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int fourWeeks = 28;
constexpr int quarter = 3;

int openMinutes(const directory::WorkingTime &time, QDate day)
{
    int minutes = 0;
    for (const OpenSpan &span : time.clock().open(day))
        minutes += span.to - span.from;
    return minutes;
}

} // namespace

QDate RotaStretch::last() const
{
    if (span == RotaSpan::FourWeeks)
        return first.addDays(fourWeeks - 1);
    return Month::of(first).plus(span == RotaSpan::Quarter ? quarter - 1 : 0).last();
}

RotaStretch RotaStretch::moved(int by) const
{
    if (span == RotaSpan::FourWeeks)
        return {span, first.addDays(by * fourWeeks)};
    return {span, Month::of(first).plus(by * (span == RotaSpan::Quarter ? quarter : 1)).first()};
}

RotaStretch RotaStretch::with(RotaSpan other) const
{
    // A month's first week may begin in the month before: the middle of what was shown stays in view.
    return stretchOf(other, span == RotaSpan::FourWeeks ? first.addDays(fourWeeks / 2) : first);
}

RotaStretch stretchOf(RotaSpan span, QDate day)
{
    if (span == RotaSpan::FourWeeks)
        return {span, day.addDays(1 - day.dayOfWeek())};
    return {span, Month::of(day).first()};
}

bool RotaState::hasNeed() const
{
    return std::any_of(roster.days.begin(), roster.days.end(), [](const rota::RosterDay &day) { return day.need.has_value(); });
}

bool RotaState::isOpenForEdits() const
{
    return lock.isEmpty() && std::any_of(roster.days.begin(), roster.days.end(), [](const rota::RosterDay &day) { return !day.isLocked; });
}

std::optional<rota::Version> RotaState::newest() const
{
    return roster.versions.empty() ? std::nullopt : std::optional(roster.versions.front());
}

int RotaState::changesSincePublished() const
{
    return int(rota::changesSincePublished(roster).size());
}

int RotaState::emptyCells() const
{
    int empty = 0;
    for (int row = 0; row < int(roster.rows.size()); ++row) {
        for (int day = 0; day < int(roster.days.size()); ++day) {
            const rota::RosterCell &cell = roster.rows[std::size_t(row)].cells[std::size_t(day)];
            empty += roster.isEditable(row, day) && cell.marks.isEmpty() ? 1 : 0;
        }
    }
    return empty;
}

Result<RotaState> readRota(store::Database &db, const RotaStretch &stretch, QDate today)
{
    RotaState state;
    state.stretch = stretch;
    state.isWritable = db.access().writable;
    state.lock = state.isWritable ? QString() : db.access().banner;
    const auto centre = store::Centres(db).centre();
    if (!centre)
        return centre.error();
    state.centre = centre->name;
    auto inputs = store::rosterInputs(db, stretch.first, stretch.last(), today);
    if (!inputs)
        return inputs.error();
    state.inputs = std::move(*inputs);
    state.roster = rota::rosterOf(state.inputs);
    return state;
}

std::vector<rota::LedgerRow> ledgerOfYear(const RotaState &state)
{
    const QDate last = std::max(state.inputs.today, state.stretch.first);
    return rota::ledger(state.inputs, QDate(last.year(), 1, 1), last);
}

rota::ServiceTerms serviceTerms(store::Database &db, const RotaState &state)
{
    rota::ServiceTerms terms;
    if (const auto assumed = store::Demands(db).assumptionsOn(state.stretch.first))
        terms.assumptions = *assumed;
    // Of the first day that is open all day.
    for (const rota::RosterDay &day : state.roster.days) {
        if (day.isOpen && !day.isHalfDay) {
            const int minutes = openMinutes(state.inputs.time, day.date);
            if (minutes > 0)
                terms.openMinutes = minutes;
            break;
        }
    }
    return terms;
}

QString standing(const RotaState &state)
{
    const QString people = QCoreApplication::translate("rota", "%Ln assistant(s)", nullptr, int(state.roster.rows.size()));
    const auto newest = state.newest();
    if (!newest)
        return QCoreApplication::translate("rota", "Draft") + QStringLiteral(" · ") + people;
    const QString published = format::day(newest->at.toLocalTime().date());
    const int changes = state.changesSincePublished();
    if (changes == 0)
        return QCoreApplication::translate("rota", "Version %1, published %2").arg(format::number(newest->number), published);
    // What was changed stands first: the end is what is cut where there is no room.
    return QCoreApplication::translate("rota", "%Ln change(s) since version %1", nullptr, changes).arg(format::number(newest->number)) + QStringLiteral(" · ")
        + QCoreApplication::translate("rota", "published %1").arg(published);
}

QString spanTitle(const RotaStretch &stretch)
{
    const QDate first = stretch.first, last = stretch.last();
    if (stretch.span == RotaSpan::FourWeeks)
        return QCoreApplication::translate("rota", "Week %1–%2 %3", "ISO weeks and their year").arg(first.weekNumber()).arg(last.weekNumber()).arg(last.year());
    const auto shortMonth = [](QDate day) { return QLocale().standaloneMonthName(day.month(), QLocale::ShortFormat).remove(QLatin1Char('.')); };
    const QString from = first.year() == last.year() ? shortMonth(first) : shortMonth(first) + QChar(0xA0) + QString::number(first.year());
    const QString span = from + QChar(0x2013) + shortMonth(last) + QChar(0xA0) + QString::number(last.year());
    return span.left(1).toUpper() + span.mid(1);
}

QString stretchName(const RotaStretch &stretch)
{
    if (stretch.span == RotaSpan::Month)
        return format::monthName(Month::of(stretch.first));
    return format::day(stretch.first) + QChar(0x2013) + format::day(stretch.last());
}

} // namespace paybench::ui
