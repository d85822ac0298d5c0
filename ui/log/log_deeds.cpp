// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/log/approve_dialog.h"
#include "ui/log/close_question.h"
#include "ui/log/contact_form.h"
#include "ui/log/day_strip.h"
#include "ui/log/entry_form.h"
#include "ui/log/favourites_dialog.h"
#include "ui/log/items_question.h"
#include "ui/log/log_input.h"
#include "ui/log/log_page.h"
#include "ui/log/log_words.h"
#include "ui/log/plan_dialog.h"
#include "ui/log/reason_question.h"
#include "ui/table/table_view.h"

#include <QMenu>

#include <algorithm>

// What is done with pieces of the day, with days and with the timer.

namespace paybench::ui {

namespace {

// Done, or why not: also what only the end of the step could know, that another window wrote the same piece meanwhile. Whoever
// holds what was typed keeps it then.
Done stepped(Steps &steps, const QString &name, const std::function<Done()> &work, const Done &otherwise)
{
    Done why = otherwise;
    const auto listening = QObject::connect(&steps, &Steps::failed, [&why](const Error &error) { why = error; });
    const bool isSaved = steps.run(name, work);
    QObject::disconnect(listening);
    return isSaved ? Done() : why;
}

// As it stands in the file, and whole where the day shows a part of it.
worklog::Entry storedEntry(const std::vector<worklog::Entry> &entries, const worklog::Entry &shown)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const worklog::Entry &one) { return one.id == shown.id; });
    return found == entries.end() ? shown : *found;
}

// What stands there now with what was changed of it in a form that was begun before: the words of both are kept.
worklog::Entry withChanges(worklog::Entry now, const worklog::Entry &before, const worklog::Entry &typed)
{
    if (typed.time != before.time)
        now.time = typed.time;
    if (typed.activity != before.activity)
        now.activity = typed.activity;
    if (typed.customer != before.customer) {
        now.customer = typed.customer;
        now.unit = typed.unit;
    }
    if (typed.note != before.note)
        now.note = typed.note;
    now.saved = typed.saved;
    return now;
}

// Both wrote other words, or other times, into the same place.
bool isContested(const worklog::Entry &now, const worklog::Entry &before, const worklog::Entry &typed)
{
    const auto differ = [](const auto &a, const auto &b, const auto &c) { return a != b && b != c && a != c; };
    return differ(now.time, before.time, typed.time) || differ(now.activity, before.activity, typed.activity)
        || differ(now.customer, before.customer, typed.customer) || differ(now.note, before.note, typed.note);
}

} // namespace

Done LogPage::notWritten()
{
    return Error{Error::Kind::Io, tr("The file could not be written, so nothing was saved. Try again."), {}};
}

bool LogPage::canEdit() const
{
    return m_person && m_place.isWritable() && !m_state.inputs.isClosed;
}

const worklog::Entry *LogPage::chosenEntry() const
{
    const DayStrip::Part *part = m_strip->currentPart();
    return part && part->entry ? &*part->entry : nullptr;
}

// The piece that stands on the strip and the row in the list are one choice.
void LogPage::choosePart(int part)
{
    const auto &parts = m_strip->parts();
    if (part >= 0 && part < int(parts.size()) && parts[std::size_t(part)].entry) {
        const EntryId id = parts[std::size_t(part)].entry->id;
        const auto &rows = m_rows.rows();
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const EntryRow &one) { return one.entry.id == id; });
        const QSignalBlocker quiet(m_table);
        if (row != rows.end())
            m_table->selectRow(int(row - rows.begin()));
    }
    updateActions();
}

void LogPage::chooseRow(int row)
{
    if (row < 0 || row >= int(m_rows.rows().size()))
        return;
    const EntryId id = m_rows.row(row).entry.id;
    const auto &parts = m_strip->parts();
    const auto part = std::find_if(parts.begin(), parts.end(), [&](const DayStrip::Part &one) { return one.entry && one.entry->id == id; });
    m_strip->choose(part == parts.end() ? -1 : int(part - parts.begin()));
    updateActions();
}

// The same piece stays chosen when its time is another: what comes next is done with it, not with what stands in its place.
void LogPage::chooseEntry(EntryId id)
{
    const auto &rows = m_rows.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const EntryRow &one) { return id && one.entry.id == id; });
    if (row == rows.end())
        return;
    const int at = int(row - rows.begin());
    if (m_table->currentRow() != at)
        m_table->selectRow(at);
    const worklog::Entry *chosen = chosenEntry();
    if (!chosen || chosen->id != id)
        chooseRow(at);
}

void LogPage::openRow(int row)
{
    const EntryRow &chosen = m_rows.row(row);
    if (chosen.ofCase)
        emit goTo(QStringLiteral("cases"), QVariant::fromValue(qlonglong(chosen.ofCase.value)));
    else if (chosen.entry.id)
        changePiece(chosen.entry);
}

void LogPage::write(const worklog::DayEdit &edit, const QString &name)
{
    if (m_state.inputs.isClosed)
        return sayError({Error::Kind::Invalid, tr("The day is closed, so nothing was changed. Open it again first."), {}});
    if (!m_place.isWritable())
        return sayError({Error::Kind::Conflict, m_place.db.access().banner, {}});
    if (!edit.refusal.isEmpty())
        return sayError({Error::Kind::Invalid, edit.refusal, {}});
    m_place.steps.run(name, [&] { return store::Logs(m_place.db).edit(edit, name); });
}

void LogPage::splitPiece(const worklog::Entry &entry, std::int64_t at)
{
    write(worklog::split(entry, at), tr("Split a piece at %1").arg(clockOf(m_place, at)));
}

void LogPage::joinPieces(const worklog::Entry &first, const worklog::Entry &second)
{
    write(worklog::merged(first, second), tr("Join two pieces"));
}

void LogPage::movePiece(const worklog::Entry &entry, const Stretch &time)
{
    write(worklog::moved(entry, time, m_place.now()), tr("Move a piece to %1").arg(spanOf(m_place, time)));
}

void LogPage::fillGap(const Stretch &gap)
{
    worklog::DayInputs inputs = m_state.inputs;
    inputs.now = m_place.now();
    const worklog::DayEdit edit = worklog::filledAroundLunch(gap, inputs, m_person);
    write(edit, tr("Fill %1 from the rota").arg(spanOf(m_place, gap)));
    if (const auto lunch = worklog::lunchToLeave(inputs); lunch && edit.written.size() > 1 && edit.written.front().time.end <= lunch->start && edit.written.back().time.start >= lunch->end)
        emit said(tr("%1 is left for lunch.", "a time").arg(spanOf(m_place, *lunch)));
}

// A contact goes with its time; undo brings both back.
void LogPage::removePiece(const worklog::Entry &entry)
{
    if (!canEdit() || !entry.id)
        return;
    m_place.steps.run(tr("Remove %1", "a time").arg(spanOf(m_place, entry.time)), [&] {
        return entry.ofCase ? store::Cases(m_place.db).remove(entry.ofCase) : store::Logs(m_place.db).remove(entry.id);
    });
}

void LogPage::changePiece(const worklog::Entry &entry)
{
    if (!canEdit() || !entry.id)
        return;
    if (entry.activity == worklog::Activity::Away)
        return m_desk.timer().askAway(entry);
    if (entry.ofCase)
        return correctContact(entry);
    auto *form = new EntryForm(m_place, m_desk.lines().book(), entry, m_day, this);
    form->setWork([this, shown = entry, before = storedEntry(m_state.inputs.entries, entry)](const worklog::Entry &typed) mutable {
        const worklog::Entry now = storedEntry(m_state.inputs.entries, shown);
        if (isContested(now, before, typed)) {
            before = now; // told once
            const QString stands = spanOf(m_place, now.time) + (now.note.isEmpty() ? QString() : QStringLiteral(", ") + now.note);
            return Done(Error{Error::Kind::Conflict, tr("Another window has changed the same piece meanwhile (%1), so nothing was saved. Save again to keep yours.").arg(stands), {}});
        }
        const worklog::Entry changed = withChanges(now, shown, typed);
        return stepped(m_place.steps, tr("Change %1", "a time").arg(spanOf(m_place, changed.time)),
                       [&] { return done(store::Logs(m_place.db).save(changed)); }, notWritten());
    });
    form->begin();
}

// Who, about what, how long and what became of it: one step, as if the line had been typed so.
void LogPage::correctContact(const worklog::Entry &entry)
{
    const auto before = store::Logs(m_place.db).contactOf(entry);
    if (!before)
        return sayError(before.error());
    auto *form = new ContactForm(m_place, m_desk.lines().book(), *before, this);
    form->setWork([this, stands = *before](const worklog::Restated &to) {
        LineSaver &lines = m_desk.lines();
        const worklog::LineMoment moment{m_place.now(), to.time.start, m_person, {}, {}};
        const auto correction = worklog::corrected(stands, to, lines.book(), lines.history(), moment);
        if (to.time.end > moment.now)
            return Done(Error{Error::Kind::Invalid, tr("The time until %1 has not come yet, so nothing was changed. Enter an earlier one.").arg(clockOf(m_place, to.time.end)), {}});
        Done saved;
        const bool isSaved = m_place.steps.run(tr("Correct the contact %1", "a time").arg(spanOf(m_place, to.time)), [&] {
            saved = store::Logs(m_place.db).correct(correction);
            return saved;
        });
        return isSaved || !saved ? saved : notWritten();
    });
    form->begin();
}

void LogPage::addTime()
{
    worklog::Entry entry;
    entry.person = m_person;
    if (const DayStrip::Part *part = m_strip->currentPart(); part && !part->entry)
        entry.time = part->time;
    auto *form = new EntryForm(m_place, m_desk.lines().book(), entry, m_day, this);
    form->setWork([this](const worklog::Entry &added) {
        const auto faults = worklog::faults(added, m_place.now());
        if (!faults.empty())
            return Done(Error{Error::Kind::Invalid, faults.front(), {}});
        Done saved;
        const bool isSaved = m_place.steps.run(tr("Add %1", "a time").arg(spanOf(m_place, added.time)), [&] {
            saved = done(store::Logs(m_place.db).save(added));
            return saved;
        });
        return isSaved || !saved ? saved : notWritten();
    });
    form->begin();
}

Done LogPage::saveNote(const EntryRow &row, const QString &note)
{
    if (!canEdit())
        return Error{Error::Kind::Invalid, tr("The day is closed, so nothing was changed. Open it again first."), {}};
    if (const Done right = withoutPersonalNumber(note); !right)
        return right;
    worklog::Entry entry = row.entry;
    const QString before = entry.note;
    entry.note = note.trimmed();
    const Done saved = stepped(m_place.steps, tr("Change a note"), [&] { return done(store::Logs(m_place.db).save(entry)); }, notWritten());
    if (saved)
        return saved;
    const QString now = storedEntry(m_state.inputs.entries, entry).note; // under what is typed, which stays
    if (now == before || now == entry.note)
        return saved;
    return Error{saved.error().kind, tr("Another window wrote “%1” meanwhile. Yours is not saved yet.").arg(now), {}};
}

void LogPage::settle(const worklog::DayFinding &finding)
{
    using What = worklog::DayFinding::Kind;
    if (finding.kind == What::Gap)
        return fillGap(finding.time);
    for (const worklog::Entry &entry : m_state.inputs.entries) {
        if (std::find(finding.entries.begin(), finding.entries.end(), entry.id) == finding.entries.end())
            continue;
        if (finding.kind == What::Away)
            return m_desk.timer().askAway(entry);
        for (const worklog::Batch &batch : m_state.inputs.batches) {
            if (batch.id == entry.batch)
                return m_desk.timer().askItems(batch);
        }
    }
}

void LogPage::closeDays(bool isWeek)
{
    auto *question = new CloseQuestion(m_place, m_state, isWeek, this);
    connect(question, &QDialog::accepted, this, &LogPage::goOnTyping);
    question->begin();
}

void LogPage::reopen()
{
    auto *question = new ReasonQuestion(tr("Open %1 again?").arg(format::longDay(m_day)), tr("It can be changed until it is closed again; the reason stays with it."),
                                        tr("Open it again"), this);
    question->setWork([this](const QString &reason) {
        Done saved;
        const bool isSaved = m_place.steps.run(tr("Open %1 again").arg(format::longDay(m_day)), [&] {
            saved = store::Logs(m_place.db).reopenDay(m_person, m_day, reason);
            return saved;
        });
        return isSaved || !saved ? saved : Done(Error{Error::Kind::Io, tr("The file could not be written, so nothing was opened. Try again."), {}});
    });
    connect(question, &QDialog::accepted, this, &LogPage::goOnTyping);
    question->begin();
}

// The button that was pressed has gone, and the next call is typed into the line.
void LogPage::goOnTyping()
{
    m_input->setFocus(Qt::OtherFocusReason);
}

void LogPage::approve()
{
    auto *dialog = new ApproveDialog(m_place, m_day, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LogPage::planAndOutcome()
{
    auto *dialog = new PlanDialog(m_place, m_state, isManager(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

bool LogPage::explain()
{
    if (!m_person)
        return false;
    planAndOutcome();
    return true;
}

bool LogPage::isManager() const
{
    return m_person && m_state.person.role == directory::Role::Management;
}

void LogPage::openTimerMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("timerMenu"));
    for (const worklog::Favourite &favourite : m_desk.timer().favourites()) {
        QAction *row = menu->addAction(nameOf(favourite.doing), this, [this, doing = favourite.doing] { m_desk.timer().start(doing); });
        row->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(favourite.place)));
        row->setShortcutContext(Qt::WidgetShortcut); // shown, not bound a second time
    }
    menu->addSeparator();
    for (const worklog::Activity activity : {worklog::Activity::Registration, worklog::Activity::FollowUp, worklog::Activity::Meeting, worklog::Activity::Break, worklog::Activity::Other})
        menu->addAction(worklog::name(activity), this, [this, activity] { m_desk.timer().start({{}, activity, {}, {}, {}}); });
    menu->addSeparator();
    menu->addAction(action(QStringLiteral("log.call")));
    menu->addAction(m_stop);
    menu->addAction(action(QStringLiteral("log.favourites")));
    const QWidget *button = nullptr;
    for (const ActionButton *each : findChildren<ActionButton *>()) {
        if (each->action() == action(QStringLiteral("log.timer")))
            button = each;
    }
    menu->popup(button ? button->mapToGlobal(QPoint(0, button->height() + 2)) : mapToGlobal(QPoint(0, 0)));
}

void LogPage::startFavourite(int place)
{
    const auto favourites = m_desk.timer().favourites();
    const bool isThere = std::any_of(favourites.begin(), favourites.end(), [&](const auto &one) { return one.place == place; });
    if (isThere)
        m_desk.timer().startFavourite(place);
    else
        emit said(tr("There is no favourite %1 yet. Choose them under Tools, Favourites.").arg(place));
}

void LogPage::editFavourites()
{
    auto *dialog = new FavouritesDialog(m_place, m_desk.lines(), m_desk.timer(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// The window knows who can sit here, and remembers it.
void LogPage::askForPerson()
{
    for (QAction *each : window()->actions()) {
        const auto *live = qobject_cast<LiveAction *>(each);
        if (live && live->id() == QStringLiteral("tools.person"))
            return each->trigger();
    }
    emit said(tr("Choose who sits here at the foot of the navigation."));
}

} // namespace paybench::ui
