// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_page.h"

#include "core/basics/format.h"
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "ui/rota/changes_view.h"
#include "ui/rota/explanation_panel.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_settings_panel.h"
#include "ui/rota/rota_summary.h"
#include "ui/rota/rota_why_panel.h"
#include "ui/rota/sick_panel.h"
#include "ui/rota/solve_bar.h"
#include "ui/rota/swap_panel.h"

#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

// A sick morning and a swap: a panel beside, the few cells on the grid, one step.

namespace paybench::ui {

namespace {

QString illDays(const rota::Illness &illness)
{
    return illness.from == illness.to ? format::day(illness.from) : format::day(illness.from) + QChar(0x2013) + format::day(illness.to);
}

// A second report of the same illness makes the first one longer.
directory::Absence absenceOf(const rota::Illness &illness, const std::vector<directory::Absence> &known)
{
    directory::Absence made;
    made.person = illness.person;
    made.kind = directory::Absence::Kind::Sick;
    made.from = illness.from;
    made.to = illness.to;
    made.part = illness.from == illness.to ? illness.part : directory::Absence::Part::WholeDay;
    for (const directory::Absence &earlier : known) {
        const bool touches = earlier.from <= illness.to.addDays(1) && earlier.to >= illness.from.addDays(-1);
        const bool isWhole = made.part == directory::Absence::Part::WholeDay && earlier.part == directory::Absence::Part::WholeDay;
        if (earlier.person != illness.person || earlier.kind != directory::Absence::Kind::Sick || !touches || !isWhole)
            continue;
        made.id = earlier.id;
        made.from = std::min(earlier.from, illness.from);
        made.to = std::max(earlier.to, illness.to);
    }
    return made;
}

// From noon on of the first day when it begins then, so that the morning stays what it was.
std::vector<directory::Absence> absencesOf(const rota::Illness &illness, const std::vector<directory::Absence> &known)
{
    if (illness.from == illness.to || illness.part == directory::Absence::Part::WholeDay)
        return {absenceOf(illness, known)};
    rota::Illness first = illness, rest = illness;
    first.to = illness.from;
    rest.from = illness.from.addDays(1);
    rest.part = directory::Absence::Part::WholeDay;
    return {absenceOf(first, known), absenceOf(rest, known)};
}

} // namespace

void RotaPage::connectPanels()
{
    const auto close = [this] {
        m_grid->setProposal(std::nullopt);
        showSide(nullptr);
        m_grid->setFocus();
        describeCells();
    };
    connect(m_sick, &SickPanel::proposed, this, [this](const rota::Edit &edit) { showChanges(edit, m_sick->outcome()); });
    connect(m_sick, &SickPanel::accepted, this, &RotaPage::takeSick);
    connect(m_sick, &SickPanel::cancelled, this, &RotaPage::discard);
    connect(m_sick, &SickPanel::acceptableChanged, this, &Page::updateActions);
    connect(m_sick, &SickPanel::copied, this, &Page::said);
    connect(m_swap, &SwapPanel::proposed, this, [this](const rota::Edit &edit) { showChanges(edit, {}); });
    connect(m_swap, &SwapPanel::cancelled, this, &RotaPage::discard);
    connect(m_swap, &SwapPanel::accepted, this, [this](rota::Edit edit, QString name) {
        discard();
        if (save(edit, name))
            m_grid->show(edit);
    });
    connect(m_explanation, &SidePanel::closeAsked, this, close);
    connect(m_explanation, &ExplanationPanel::previewed, this, &RotaPage::previewFix);
    connect(m_explanation, &ExplanationPanel::chosen, this, &RotaPage::useFix);
    connect(m_explanation, &ExplanationPanel::personChosen, this, [this](int assistant) {
        if (m_explained && m_explained->task >= 0)
            m_grid->setCurrent(m_price->tasks()[std::size_t(m_explained->task)].rows[std::size_t(assistant)], m_explained->day);
    });
    connect(m_why, &SidePanel::closeAsked, this, close);
    connect(m_settings, &SidePanel::closeAsked, this, &RotaPage::closeSide);
    connect(m_settings, &RotaSettingsPanel::saveWanted, this, [this](const rota::Settings &settings) {
        if (!m_settings->isEdited()) {
            emit said(tr("Nothing was changed, so nothing was saved."));
            return;
        }
        const QString name = tr("Decide how the rota is made from %1").arg(format::day(settings.from));
        const Done saved = m_edits.run(name, [&] { return store::Rotas(m_edits.db()).save(settings); });
        m_settings->sayError(saved ? QString() : saved.error().message);
        if (saved)
            openSettings(true);
    });
}

// What was typed about how the rota is made is kept until it is saved or the program ends.
void RotaPage::closeSide()
{
    const bool isKept = m_side->currentWidget() == m_settings && m_settings->isEdited();
    m_grid->setProposal(std::nullopt);
    showSide(nullptr);
    m_grid->setFocus();
    describeCells();
    if (isKept)
        emit said(tr("What you changed is kept in the panel but not saved. Open it again to save it."));
}

void RotaPage::showChanges(const rota::Edit &edit, const QString &outcome)
{
    if (m_mode != Mode::Sick && m_mode != Mode::Swap)
        return;
    m_grid->setProposal(edit.empty() ? std::nullopt : std::optional(edit));
    std::vector<int> rows;
    for (const rota::CellEdit &cell : edit)
        rows.push_back(cell.row);
    m_grid->setHighlighted(rows);
    for (auto cell = edit.rbegin(); cell != edit.rend(); ++cell) // the first one last: it is in sight when not all are
        m_grid->reveal(cell->row, cell->day);
    m_changes->present(m_state.roster, edit, outcome);
    // The figures of the panel itself: with the absence, which the cells alone do not tell.
    const bool isIllness = m_mode == Mode::Sick;
    const double lost = isIllness && m_sick->replacement() ? m_sick->replacement()->lostHours : 0;
    emit selectionSummary(summaryOfChange(edit, lost, isIllness ? m_sick->difference() : m_swap->canAccept() ? m_swap->check()->difference : 0));
    updateActions();
}

void RotaPage::askSick()
{
    const int row = m_grid->currentRow(), day = m_grid->currentDay();
    const std::optional<PersonId> person = row >= 0 ? std::optional(m_state.roster.rows[std::size_t(row)].person) : std::nullopt;
    const QDate chosen = day >= 0 ? m_state.roster.days[std::size_t(day)].date : QDate();
    const QDate otherwise = m_stretch.contains(m_centreDay->today()) ? m_centreDay->today() : m_stretch.first;
    const QDate from = chosen.isValid() && (chosen >= m_centreDay->today() || otherwise != m_centreDay->today()) ? chosen : otherwise; // the day that is stood on, if it is to come
    beginSick(person, from);
}

void RotaPage::beginSick(std::optional<PersonId> person, QDate from)
{
    if (isLocked() || !m_isRead)
        return;
    if (m_mode != Mode::Plain)
        discard();
    setMode(Mode::Sick);
    showChanges({}, {});
    showSide(m_sick);
    freshenInputs();
    if (const int day = m_state.roster.dayAt(from); day >= 0)
        m_grid->setCurrent(person ? m_state.roster.rowOf(*person) : m_grid->currentRow(), day);
    m_sick->begin(m_state.roster, ledgerOfYear(m_state), serviceTerms(m_edits.db(), m_state), person, from, m_edits.db().now().toLocalTime());
    describeCost();
    updateActions();
    QTimer::singleShot(0, this, [this] { // beside the panel there is less room
        if (m_mode == Mode::Sick)
            m_grid->reveal(m_grid->currentRow(), m_grid->currentDay());
    });
}

Done RotaPage::saveSick(const rota::Replacement &replacement, const std::vector<rota::SeatChoice> &choices, const rota::Edit &edit)
{
    store::People people(m_edits.db());
    store::Rotas rotas(m_edits.db());
    const rota::Illness &illness = replacement.illness;
    const auto known = people.absences(illness.from.addDays(-1), illness.to.addDays(1));
    if (!known)
        return known.error();
    for (const directory::Absence &absence : absencesOf(illness, *known)) {
        if (const auto saved = people.save(absence); !saved)
            return saved.error();
    }
    if (edit.empty()) // not a working day: stored, nobody is replaced
        return {};
    if (const Done saved = rotas.save(m_state.roster, edit); !saved)
        return saved;
    for (std::size_t at = 0; at < replacement.seats.size() && at < choices.size(); ++at) {
        const rota::OpenSeat &seat = replacement.seats[at];
        if (choices[at].candidate < 0)
            continue;
        const rota::Candidate &taker = seat.candidates[std::size_t(choices[at].candidate)];
        rota::Substitution row{0, m_state.roster.days[std::size_t(seat.day)].date, illness.person, m_state.roster.rows[std::size_t(taker.row)].person, {}};
        if (choices[at].repay && taker.repayment)
            row.repaid = m_state.roster.days[std::size_t(taker.repayment->day)].date;
        if (const auto saved = rotas.save(row); !saved)
            return saved.error();
    }
    std::vector<store::PersonDay> told;
    for (QDate day = illness.from; day <= illness.to; day = day.addDays(1))
        told.push_back({illness.person, day});
    for (const rota::CellEdit &cell : edit)
        told.push_back({m_state.roster.rows[std::size_t(cell.row)].person, m_state.roster.days[std::size_t(cell.day)].date});
    const QString note = tr("%1 is ill, %2").arg(m_state.roster.rows[std::size_t(replacement.row)].name, illDays(illness));
    return done(rotas.publishCells(told, note));
}

void RotaPage::takeSick(const rota::Replacement &replacement, const std::vector<rota::SeatChoice> &choices, const rota::Edit &edit)
{
    const QString who = m_state.roster.rows[std::size_t(replacement.row)].name;
    const QString name = tr("Replace %1, who is ill %2").arg(who, illDays(replacement.illness));
    m_isSaving = true;
    const Done saved = m_edits.run(name, [&] { return saveSick(replacement, choices, edit); });
    m_isSaving = false;
    if (!saved) {
        sayError(saved.error());
        return;
    }
    discard();
    refresh();
}

void RotaPage::askSwap()
{
    beginSwap(m_grid->currentRow(), m_grid->currentDay());
}

void RotaPage::beginSwap(int row, int day)
{
    if (isLocked() || !m_isRead || row < 0 || day < 0)
        return;
    if (m_mode != Mode::Plain)
        discard();
    setMode(Mode::Swap);
    showChanges({}, {});
    showSide(m_swap);
    const auto cells = m_grid->selectedCells();
    int otherRow = -1, otherDay = -1;
    constexpr std::size_t pair = 2;
    for (const auto &[selectedRow, selectedDay] : cells) {
        if (cells.size() == pair && (selectedRow != row || selectedDay != day)) {
            otherRow = selectedRow;
            otherDay = selectedDay;
        }
    }
    m_swap->begin(m_state.roster, row, day, otherRow, otherDay, priceScope());
    updateActions();
}

} // namespace paybench::ui
