// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_page.h"

#include "core/rota/settled_cells.h"
#include "core/store/rotas.h"
#include "ui/rota/explanation_panel.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/sick_panel.h"
#include "ui/rota/solve_bar.h"
#include "ui/rota/swap_panel.h"
#include "ui/undo/large_step.h"

#include <QStackedWidget>

#include <algorithm>

// Edits, proposals and ways out: what changes the rota, saved as one step each.

namespace paybench::ui {

namespace {

constexpr std::size_t savedAtOnce = 5'000; // cells (house.md 8)

// What was proved of the rota holds on while nothing becomes possible that was not: letters move, pins are added.
bool keepsBound(const rota::Edit &edit)
{
    return std::all_of(edit.begin(), edit.end(), [](const rota::CellEdit &cell) {
        const auto isWork = [](rota::DayMarks marks) {
            return (rota::isDuty(marks.morning) || marks.morning == rota::Mark::None) && (rota::isDuty(marks.afternoon) || marks.afternoon == rota::Mark::None);
        };
        const bool wasSplit = rota::isDuty(cell.before.morning) && rota::isDuty(cell.before.afternoon) && !cell.before.isWhole(); // solving leaves it so
        const bool isReleased = (cell.wasPinned && (!cell.isPinned || cell.before != cell.after)) || (wasSplit && cell.before != cell.after);
        return !isReleased && isWork(cell.before) && isWork(cell.after);
    });
}

void setHalf(rota::DayMarks &marks, int part, bool isHalf, rota::Mark mark)
{
    if (!isHalf || part == 0)
        marks.morning = mark;
    if (!isHalf || part == 1)
        marks.afternoon = mark;
}

} // namespace

rota::TaskScope RotaPage::priceScope() const
{
    rota::TaskScope scope;
    scope.nearPublished = m_state.newest().has_value();
    return scope;
}

// What is published and has begun is not made anew.
rota::TaskScope RotaPage::solveScope() const
{
    rota::TaskScope scope = priceScope();
    if (scope.nearPublished && m_stretch.contains(m_centreDay->today()) && m_centreDay->today() > m_stretch.first) {
        scope.from = m_centreDay->today();
        scope.to = m_stretch.last();
    }
    return scope;
}

bool RotaPage::isLocked(const QString &otherwise)
{
    if (m_state.lock.isEmpty() && otherwise.isEmpty())
        return false;
    sayError({Error::Kind::Conflict, m_state.lock.isEmpty() ? otherwise : m_state.lock, {}});
    return true;
}

bool RotaPage::save(const rota::Edit &edit, const QString &name)
{
    m_isSaving = true;
    const Done saved = m_edits.run(name, [&] { return store::Rotas(m_edits.db()).save(m_state.roster, edit); });
    m_isSaving = false;
    if (!saved) {
        sayEmpty();
        sayError(saved.error());
        return false;
    }
    settle(edit);
    return true;
}

void RotaPage::settle(const rota::Edit &edit)
{
    rota::apply(m_state.roster, edit);
    m_price->apply(edit);
    m_inputsAreOld = true;
    if (!keepsBound(edit))
        m_bound.reset();
    m_listing.start();
    sayEmpty(); // something is planned now, or nothing any more
    presentView();
    describeCost();
    updateActions();
}

// The window answers while they are written; nothing is edited until they are.
void RotaPage::saveApart(const rota::Edit &edit, const QString &name)
{
    m_isSaving = true;
    m_apart = edit;
    m_seenBefore = m_edits.db().seen();
    m_state.lock = tr("%Ln cell(s) are being saved. Edit again when that is done.", nullptr, int(edit.size()));
    m_grid->setReadOnly(true, m_state.lock);
    sayEmpty();
    updateActions();
    m_large->run(name, qsizetype(edit.size()), [roster = m_state.roster, edit](store::Database &db) { return store::Rotas(db).save(roster, edit); });
}

void RotaPage::connectWriting()
{
    connect(m_large, &LargeStep::started, this, &Page::jobStarted);
    connect(m_large, &LargeStep::written, this, [this] { endSaving(true); });
    connect(m_large, &LargeStep::kept, this, [this] { endSaving(false); });
    connect(m_large, &LargeStep::refused, this, [this](const Error &error) {
        endSaving(false);
        sayError(error);
    });
    connect(m_writing, &FileWriting::started, this, &Page::jobStarted);
    connect(m_writing, &FileWriting::said, this, &Page::said);
    connect(m_writing, &FileWriting::failed, this, [this](const Error &error) { sayError(error); });
}

void RotaPage::endSaving(bool isSaved)
{
    const rota::Edit edit = std::move(m_apart);
    m_apart.clear();
    m_isSaving = false;
    m_state.lock.clear();
    m_grid->setReadOnly(false, {});
    const auto steps = m_edits.db().steps(2);
    const bool isAlone = steps && (steps->size() < 2 || (*steps)[1].id <= m_seenBefore);
    if (!isAlone)
        refresh(); // another page or window wrote meanwhile
    else if (isSaved)
        settle(edit);
    else
        m_grid->show(rota::inverse(edit));
    sayEmpty();
    updateActions();
}

void RotaPage::edited(const rota::Edit &edit, const QString &name)
{
    if (edit.size() > savedAtOnce)
        return saveApart(edit, name);
    if (!save(edit, name))
        m_grid->show(rota::inverse(edit));
}

void RotaPage::describeCost()
{
    if (!m_price || m_state.roster.isEmpty()) {
        if (m_mode == Mode::Plain || !m_price)
            return m_cost->setCost(std::nullopt);
    }
    if (m_mode == Mode::Sick || m_mode == Mode::Swap) {
        const auto newest = m_state.newest();
        m_cost->setNote(newest && m_mode == Mode::Sick ? tr("becomes version %1").arg(newest->number + 1) : tr("nothing is saved yet"));
        return;
    }
    m_cost->setNote({});
    RotaCost cost{m_price->objective(), m_bound, bindingBroken(*m_price)};
    cost.isExplained = m_mode == Mode::Plain;
    if (m_mode == Mode::Solving || m_mode == Mode::Proposal) {
        cost = {m_proposal.after, m_proposalBound, m_proposal.hardAfter, m_mode == Mode::Solving};
        cost.isOffered = m_mode == Mode::Proposal && m_offered.isEmpty();
    }
    m_cost->setCost(cost);
}

void RotaPage::propose(const rota::TaskScope &scope)
{
    if (m_mode != Mode::Plain || isLocked() || !m_price)
        return;
    showSide(nullptr);
    m_grid->setFocus(Qt::OtherFocusReason); // from a panel that is gone it would fall on the next button
    m_solving = new RotaSolving(m_state.roster, scope, this);
    connect(m_solving, &RotaSolving::jobStarted, this, &Page::jobStarted);
    connect(m_solving, &RotaSolving::improved, this, [this] {
        if (m_proposal.edit.empty())
            showProposal(); // the first at once
        else if (!m_showing.isActive())
            m_showing.start();
    });
    connect(m_solving, &RotaSolving::refused, this, &Page::sayError);
    connect(m_solving, &RotaSolving::ended, this, &RotaPage::endSolving);
    m_isProved = true;
    m_proposal = proposalOf(*m_price, {});
    m_proposalView->present(m_proposal);
    m_grid->setProposal(rota::Edit()); // nothing is typed meanwhile
    setMode(Mode::Solving);
    m_solving->begin();
}

void RotaPage::showProposal()
{
    if (!m_solving || !m_solving->hasRota())
        return;
    rota::Edit edit = m_solving->edit();
    if (edit != m_proposal.edit) {
        m_proposal = proposalOf(*m_price, std::move(edit));
        m_grid->setProposal(m_proposal.edit);
        m_proposalView->present(m_proposal);
        shareHeight(); // for all its rules
    }
    // Days outside what was solved cost the same before and after, so the distance is the same.
    const auto bound = m_isProved ? m_solving->bound() : std::nullopt;
    m_proposalBound = bound ? std::optional(m_proposal.after - (m_solving->objective() - *bound)) : std::nullopt;
    describeCost();
    updateActions();
}

void RotaPage::endSolving()
{
    if (m_mode != Mode::Solving || !m_solving)
        return;
    showProposal();
    if (m_proposal.edit.empty()) {
        const bool isProved = m_proposalBound && *m_proposalBound >= m_proposal.after;
        const auto bound = m_proposalBound;
        emit said(isProved ? tr("The rota is the best there can be. Nothing was changed.") : tr("No better rota was found. Nothing was changed."));
        discard();
        m_bound = bound;
        describeCost();
        return;
    }
    setMode(Mode::Proposal);
}

void RotaPage::takeProposal()
{
    showProposal(); // the best there is by now
    const Proposal proposal = m_proposal;
    const std::optional<qint64> bound = m_proposalBound;
    const QString name = m_offered.isEmpty() ? tr("Use the proposed rota of %1 (%Ln cell(s))", nullptr, int(proposal.edit.size())).arg(stretchName(m_stretch)) : m_offered;
    m_isSaving = !proposal.edit.empty(); // nothing says in between that nothing is planned
    discard();
    m_isSaving = false;
    if (proposal.edit.size() > savedAtOnce) {
        m_grid->show(proposal.edit);
        m_bound = bound ? bound : m_bound;
        return saveApart(proposal.edit, name);
    }
    if (proposal.edit.empty() || !save(proposal.edit, name))
        return;
    m_grid->show(proposal.edit);
    m_bound = bound ? bound : m_bound;
    listBreaches();
}

// What a few cells would do is seen before they are saved.
void RotaPage::offer(const rota::Edit &edit, const QString &name)
{
    if (m_mode != Mode::Plain || edit.empty() || isLocked() || !m_price)
        return;
    showSide(nullptr);
    m_offered = name;
    m_proposal = proposalOf(*m_price, edit);
    m_grid->setProposal(edit);
    m_proposalView->present(m_proposal);
    setMode(Mode::Proposal);
    m_grid->setCurrent(edit.front().row, edit.front().day);
}

void RotaPage::accept()
{
    if (m_mode == Mode::Sick)
        m_sick->accept();
    else if (m_mode == Mode::Swap)
        m_swap->accept();
    else if (m_mode != Mode::Plain)
        takeProposal();
}

void RotaPage::discard()
{
    if (m_solving) {
        m_solving->disconnect(this);
        m_solving->deleteLater();
        m_solving.clear();
    }
    m_grid->setProposal(std::nullopt);
    m_grid->setHighlighted({});
    if (m_mode == Mode::Sick || m_mode == Mode::Swap)
        showSide(nullptr);
    m_proposal = {};
    m_offered.clear();
    m_proposalBound.reset();
    m_showing.stop();
    m_cost->setNote({});
    setMode(Mode::Plain);
    m_grid->setFocus();
    describeCells();
}

void RotaPage::suggest(const rota::RosterBreach &breach)
{
    if (breach.task < 0 || !m_price)
        return;
    const rota::RosterTask &task = m_price->tasks()[std::size_t(breach.task)];
    const rota::Plan &plan = m_price->plan(breach.task);
    constexpr int most = 5;
    const QDateTime clock = m_edits.db().now().toLocalTime(), now(m_centreDay->today(), clock.date() == m_centreDay->today() ? clock.time() : QTime(0, 0));
    const rota::Untouched settled = rota::settledCells(m_state.roster, task, now);
    const rota::Explanation found = breach.hard() ? rota::explained(task.task, plan, *breach.hard(), most, settled)
                                                  : rota::explained(task.task, plan, *breach.soft(), most, settled);
    std::vector<QString> names;
    for (int at = 0; at < int(task.task.assistants.size()); ++at)
        names.push_back(task.task.nameOf(at));
    m_explained = breach;
    m_explanation->explain(breach.hard() ? rota::name(breach.hard()->rule) : rota::name(breach.soft()->term), found, names, m_state.lock.isEmpty());
    m_grid->setCurrent(breach.row, breach.day);
    showSide(m_explanation);
    m_explanation->setFocus();
}

rota::Edit RotaPage::editOfFix(int fix) const
{
    const auto &fixes = m_explanation->explained().fixes;
    if (!m_explained || m_explained->task < 0 || fix < 0 || fix >= int(fixes.size()) || m_explained->task >= int(m_price->tasks().size()))
        return {};
    const rota::RosterTask &task = m_price->tasks()[std::size_t(m_explained->task)];
    const bool inHalves = task.task.parts == 2;
    rota::Edit edit;
    for (const rota::SlotChange &change : fixes[std::size_t(fix)].changes) {
        const int row = task.rows[std::size_t(change.assistant)], day = task.days[std::size_t(change.day)];
        auto found = std::find_if(edit.begin(), edit.end(), [&](const rota::CellEdit &cell) { return cell.row == row && cell.day == day; });
        if (found == edit.end()) {
            const rota::RosterCell &cell = m_state.roster.rows[std::size_t(row)].cells[std::size_t(day)];
            found = edit.insert(edit.end(), {row, day, cell.marks, cell.marks, cell.isPinned, cell.isPinned});
        }
        setHalf(found->after, task.task.days[std::size_t(change.day)].part, inHalves, rota::markOf(change.after));
    }
    return edit;
}

void RotaPage::previewFix(int fix)
{
    const rota::Edit edit = editOfFix(fix);
    m_grid->setProposal(edit.empty() ? std::nullopt : std::optional(edit));
}

void RotaPage::useFix(int fix)
{
    const rota::Edit edit = editOfFix(fix);
    m_grid->setProposal(std::nullopt);
    showSide(nullptr);
    if (edit.empty() || isLocked() || !save(edit, tr("Mend: %1").arg(m_explained->sentence)))
        return;
    m_grid->show(edit);
    m_grid->setFocus();
}

// Before anything is proposed: what the mixes give against what is needed, week by week.
void RotaPage::showCapacity()
{
    std::vector<rota::WeekCapacity> weeks;
    for (const rota::RosterTask &task : m_price->tasks()) {
        for (rota::WeekCapacity &week : rota::capacity(task.task)) {
            if (!week.sentence.isEmpty())
                weeks.push_back(std::move(week));
        }
    }
    if (weeks.empty()) {
        emit said(tr("The choices give enough support in every week."));
        return;
    }
    m_explained.reset();
    m_explanation->explainCapacity(tr("Weeks that the choices cannot fill"), weeks);
    showSide(m_explanation);
    m_explanation->setFocus();
}

} // namespace paybench::ui
