// SPDX-License-Identifier: MPL-2.0
#include "ui/log/day_strip.h"
#include "ui/log/log_input.h"
#include "ui/log/log_page.h"
#include "ui/log/log_words.h"

#include <QKeySequence>

// What can be done on the page Log.

namespace paybench::ui {

std::vector<Action> LogPage::actions()
{
    std::vector<Action> all;
    for (std::vector<Action> &some : std::vector<std::vector<Action>>{timeActions(), pieceActions(), dayActions(), favouriteActions()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::vector<Action> LogPage::timeActions()
{
    const auto sits = [this] { return bool(m_place.person()); };
    return {
        {"log.timer", [this] { return m_timerText.isEmpty() ? tr("Start the timer") : m_timerText; }, "clock", {}, Menu::Tools, [this] { openTimerMenu(); },
         [this, sits] { return sits() && m_place.isWritable(); }, {}, 2},
        {"log.call", [] { return tr("Start a call"); }, "phone", QKeySequence(QStringLiteral("Ctrl+Shift+L")), Menu::Tools,
         [this] { m_desk.timer().startCall(worklog::Channel::Phone); }, [this, sits] { return sits() && m_place.isWritable(); }, {}, 2},
        {"log.favourites", [] { return tr("Favourites…"); }, {}, {}, Menu::Tools, [this] { editFavourites(); }, [this, sits] { return sits() && m_place.isWritable(); }, {}, 3},
        {"log.mini", [] { return tr("Small window on top"); }, {}, {}, Menu::View, [this] { m_desk.openMini(); }, sits, {}, 3},
        {"log.seat", [] { return tr("Choose who sits here…"); }, "person", QKeySequence(QStringLiteral("Ctrl+Shift+U")), Menu::None, [this] { askForPerson(); }, {}, {}, 4},
    };
}

std::vector<Action> LogPage::pieceActions()
{
    const auto hasEntry = [this] { return canEdit() && chosenEntry() && chosenEntry()->id; };
    const auto hasGap = [this] { return canEdit() && m_strip->currentPart() && !m_strip->currentPart()->entry; };
    return {
        {"log.add", [] { return tr("Add time by hand…"); }, "add", QKeySequence(QStringLiteral("Ctrl+Shift+N")), Menu::Edit, [this] { addTime(); },
         [this] { return canEdit(); }, {}, 4},
        {"log.change", [] { return tr("Change the piece…"); }, "edit", QKeySequence(QStringLiteral("Ctrl+Shift+E")), Menu::Edit, [this] { changePiece(*chosenEntry()); }, hasEntry, {}, 4},
        {"log.split", [] { return tr("Split the piece"); }, {}, {}, Menu::Edit, [this] { splitPiece(*chosenEntry(), m_strip->caret()); }, hasEntry, {}, 4},
        {"log.join", [] { return tr("Join with the next piece"); }, {}, {}, Menu::Edit,
         [this] {
             const auto &parts = m_strip->parts();
             for (std::size_t at = std::size_t(m_strip->current()) + 1; at < parts.size(); ++at) {
                 if (parts[at].entry)
                     return joinPieces(*chosenEntry(), *parts[at].entry);
             }
         },
         hasEntry, {}, 4},
        {"log.fill", [] { return tr("Fill the gap from the rota"); }, {}, {}, Menu::Edit, [this] { fillGap(m_strip->currentPart()->time); }, hasGap, {}, 4},
        {"log.remove", [] { return tr("Remove the piece"); }, "remove", QKeySequence(QStringLiteral("Ctrl+Del")), Menu::Edit, [this] { removePiece(*chosenEntry()); }, hasEntry, {}, 4},
    };
}

std::vector<Action> LogPage::dayActions()
{
    const auto mayWrite = [this] { return m_person && m_place.isWritable(); };
    return {
        {"log.today", [] { return tr("Today’s log"); }, "today", {}, Menu::Go, [this] { showDay(m_place.today()); }, [this] { return m_day != m_place.today(); }, {}, 4},
        {"log.closeDay", [] { return tr("Close the day…"); }, "lock", QKeySequence(QStringLiteral("Ctrl+D")), Menu::Tools, [this] { closeDays(false); },
         [this, mayWrite] { return mayWrite() && !m_state.inputs.isClosed && m_day <= m_place.today(); }, {}, 5},
        {"log.closeWeek", [] { return tr("Close the week…"); }, {}, QKeySequence(QStringLiteral("Ctrl+Shift+D")), Menu::Tools, [this] { closeDays(true); }, mayWrite, {}, 5},
        {"log.reopen", [] { return tr("Open the day again…"); }, "unlock", {}, Menu::Tools, [this] { reopen(); },
         [this, mayWrite] { return mayWrite() && m_state.inputs.isClosed; }, {}, 5},
        {"log.approve", [] { return tr("Approve the week…"); }, "ok", {}, Menu::Tools, [this] { approve(); }, [this] { return isManager(); }, {}, 5},
        {"log.plan", [] { return tr("Plan and outcome…"); }, {}, {}, Menu::View, [this] { planAndOutcome(); }, [this] { return bool(m_person); }, {}, 3},
    };
}

// Ctrl+1 … Ctrl+9 mean the favourites here, and pages everywhere else.
std::vector<Action> LogPage::favouriteActions()
{
    std::vector<Action> rows;
    for (int place = 1; place <= 9; ++place) {
        Action row;
        row.id = QStringLiteral("log.favourite%1").arg(place);
        row.text = [place] { return tr("Start favourite %1").arg(place); };
        row.shortcut = QKeySequence(QStringLiteral("Ctrl+%1").arg(place));
        row.run = [this, place] { startFavourite(place); };
        row.ownsKeys = true;
        rows.push_back(std::move(row));
    }
    return rows;
}

QString LogPage::helpText() const
{
    return logHelp();
}

QString logHelp()
{
    return LogPage::tr("<p>The quick line logs a contact while the caller is on the line: who, topic, minutes, and after a comma a note. <b>gre sem 4</b> and Enter is all. "
              "↓ takes the next caller of that name, Tab the rest of the word, Esc puts what is half typed under “complete later”.</p>"
              "<p>Before it may stand when: <b>-10</b> is ten minutes ago, <b>0905</b> or <b>0905-0912</b> a time, <b>2026-10-05 0905</b> a day. "
              "After it: <b>+</b> complete later, <b>&gt;2</b> second line, <b>&gt;sys</b> system management, <b>&gt;hr</b> the customer’s own HR, <b>!m</b> an e-mail, "
              "<b>!v</b> a visit, <b>#</b> a tag. <b>?</b> only shows the caller, <b>?" "?</b> searches earlier answers.</p>"
              "<p>Words do as well as signs: <b>mail</b>, <b>visit</b>, <b>forward</b>, <b>second line</b>. When a word is near to a topic, Tab takes the topic.</p>"
              "<p>Without minutes a contact lasts from the call timer, or from when the line was begun, until Enter. A call stops what runs for as long as it takes. "
              "Ctrl+1 to Ctrl+9 start your favourites here.</p>"
              "<p>On the day, arrows walk over pieces and gaps, S splits, M joins with the next, F fills a gap from the rota, Ctrl and arrows move the end, "
              "Ctrl, Shift and arrows the start. Time while nobody sat here waits until you say what it was.</p>"
              "<p>What cannot be saved waits on this computer and is saved as soon as the file can be written.</p>");
}

// Its first four paragraphs; the day's keys follow them.
QString lineHelp()
{
    const QString whole = logHelp();
    qsizetype end = 0;
    for (int paragraph = 0; paragraph < 4 && end >= 0; ++paragraph)
        end = whole.indexOf(QStringLiteral("</p>"), end) + 4;
    return whole.left(end);
}

} // namespace paybench::ui
