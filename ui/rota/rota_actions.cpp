// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_page.h"

#include "core/rota/version_changes.h"
#include "ui/frame/keys.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/rota/late_clicks.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_legend.h"
#include "ui/rota/sick_panel.h"
#include "ui/rota/solve_bar.h"
#include "ui/rota/swap_panel.h"
#include "ui/rota/wish_view.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>

// What can be done on the page, as rows, and which of it stands in the header at which moment.

namespace paybench::ui {

std::vector<Action> RotaPage::actions()
{
    std::vector<Action> rows = makeActions();
    for (auto part : {publishActions(), viewActions(), spanActions()}) {
        for (Action &row : part)
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Action> RotaPage::makeActions()
{
    std::vector<Action> rows;
    const auto isPlain = [this] { return m_mode == Mode::Plain && m_state.hasPeople() && m_state.isOpenForEdits(); };
    const auto isOffered = [this] { return canAccept(); };
    const auto add = [&](const char *id, std::function<QString()> text, const char *icon, const char *keys, std::function<void()> run,
                         std::function<bool()> enabled, Menu menu = Menu::Tools) {
        Action row{QLatin1String(id), std::move(text), QLatin1String(icon), portableKeys(keys), menu, std::move(run), std::move(enabled)};
        row.section = 3;
        rows.push_back(std::move(row));
    };
    add("rota.propose", [] { return tr("Propose rota"); }, "solve", "F9", [this] { propose(solveScope()); }, isPlain);
    add("rota.proposeWeeks", [] { return tr("Propose the selected weeks only"); }, "", "Shift+F9", [this] {
            const std::vector<int> days = m_grid->selectedDays();
            rota::TaskScope scope = solveScope();
            const QDate first = m_state.roster.days[std::size_t(days.front())].date, last = m_state.roster.days[std::size_t(days.back())].date;
            scope.from = std::max(first.addDays(1 - first.dayOfWeek()), m_stretch.first);
            scope.to = std::min(last.addDays(7 - last.dayOfWeek()), m_stretch.last());
            propose(scope);
        }, [this, isPlain] { return isPlain() && !m_grid->selectedDays().empty(); });
    add("rota.accept", [this] { return m_mode == Mode::Swap ? tr("Swap") : tr("Use the proposal"); }, "", "Ctrl+Return", [this] { accept(); }, isOffered);
    add("rota.discard", [] { return tr("Discard"); }, "", "Ctrl+Backspace", [this] { discard(); }, [this] { return m_mode != Mode::Plain; });
    add("rota.stop", [] { return tr("Stop and keep the best rota"); }, "stop", "Shift+F8", [this] { m_solving->stop(); },
        [this] { return m_mode == Mode::Solving && m_solving; });
    add("rota.capacity", [] { return tr("Check the weeks before proposing"); }, "", "", [this] { showCapacity(); }, isPlain);
    add("rota.sick", [] { return tr("Someone is ill…"); }, "person", "F8", [this] { askSick(); },
        [this] { return (m_mode == Mode::Plain || m_mode == Mode::Sick) && m_state.hasPeople() && m_state.isOpenForEdits(); });
    add("rota.swap", [] { return tr("Swap with somebody…"); }, "swap", "F7", [this] { askSwap(); },
        [this, isPlain] { return isPlain() && m_grid->currentRow() >= 0 && m_grid->currentDay() >= 0; }, Menu::Edit);
    add("rota.wish", [] { return tr("New wish…"); }, "", "", [this] {
            showView(4);
            m_wishes->add(m_grid->currentRow() >= 0 ? std::optional(m_state.roster.rows[std::size_t(m_grid->currentRow())].person) : std::nullopt);
        }, isPlain, Menu::Edit);
    add("rota.pin", [] { return tr("Pin or unpin the selected cells"); }, "pin", "", [this] { m_grid->togglePins(); },
        [this] { return m_mode == Mode::Plain && m_grid->canEdit() && !m_grid->selectedCells().empty(); }, Menu::Edit);
    add("rota.settings", [] { return tr("How the rota is made…"); }, "settings", "Ctrl+Shift+R", [this] { openSettings(); },
        [this] { return m_isRead && m_mode == Mode::Plain; });
    return rows;
}

std::vector<Action> RotaPage::publishActions()
{
    std::vector<Action> rows;
    const auto isRead = [this] { return m_isRead && m_state.hasPeople(); };
    const auto told = [this] { return rota::publishedAsItStands(m_state.roster, m_state.roster.first, m_state.roster.last).has_value(); };
    const auto add = [&](const char *id, std::function<QString()> text, const char *icon, std::function<void()> run, std::function<bool()> enabled) {
        rows.push_back({QLatin1String(id), std::move(text), QLatin1String(icon), {}, Menu::File, std::move(run), std::move(enabled)});
    };
    add("rota.publish", [] { return tr("Publish…"); }, "publish", [this] { askPublish(); },
        [this, told] { return m_mode == Mode::Plain && m_state.hasPeople() && m_state.isOpenForEdits() && !m_state.roster.isEmpty() && !told(); });
    rows.back().menu = Menu::Tools;
    rows.back().section = 3;
    rows.back().shortcut = portableKeys("Ctrl+Shift+P");
    add("rota.print", [] { return tr("Print the rota…"); }, "print", [this] { print(); }, isRead);
    add("rota.files", [] { return tr("Rota as files…"); }, "export", [this] { askFiles(); }, [this, isRead] { return isRead() && !isWriting(); });
    add("rota.need", [] { return tr("Show the need"); }, "demand", [this] { emit goTo(QStringLiteral("demand"), QVariant(m_stretch.first)); }, isRead);
    rows.back().menu = Menu::Go;
    rows.back().section = 7;
    add("rota.people", [] { return tr("Show the people"); }, "people", [this] { emit goTo(QStringLiteral("people"), {}); }, [] { return true; });
    rows.back().menu = Menu::Go;
    rows.back().section = 7;
    return rows;
}

std::vector<Action> RotaPage::viewActions()
{
    std::vector<Action> rows;
    for (int at = 0; at < m_views->count(); ++at) {
        Action row{QStringLiteral("rota.view%1").arg(at + 1),
                   [this, at] { return m_tabs->tabText(at).isEmpty() ? tr("View %1").arg(at + 1) : m_tabs->tabText(at); },
                   {},
                   portableKeys(QStringLiteral("Alt+%1").arg(at + 1)),
                   Menu::Go,
                   [this, at] { showView(at); }};
        row.section = 7;
        rows.push_back(row);
    }
    return rows;
}

std::vector<Action> RotaPage::spanActions()
{
    std::vector<Action> rows;
    const auto span = [&](const char *id, std::function<QString()> text, RotaSpan shown) {
        Action row{QLatin1String(id), std::move(text), {}, {}, Menu::View, [this, shown] { showStretch(m_stretch.with(shown)); }};
        row.checked = [this, shown] { return m_stretch.span == shown; };
        row.section = 6;
        rows.push_back(row);
    };
    span("rota.month", [] { return tr("A month"); }, RotaSpan::Month);
    span("rota.fourWeeks", [] { return tr("Four weeks"); }, RotaSpan::FourWeeks);
    span("rota.quarter", [] { return tr("Three months"); }, RotaSpan::Quarter);
    const auto move = [&](const char *id, std::function<QString()> text, const char *keys, int by) {
        Action row{QLatin1String(id), std::move(text), {}, portableKeys(keys), Menu::Go, [this, by] { showStretch(m_stretch.moved(by)); }};
        row.section = 8;
        rows.push_back(row);
    };
    move("rota.earlier", [] { return tr("Earlier days"); }, "Alt+PgUp", -1);
    move("rota.later", [] { return tr("Later days"); }, "Alt+PgDown", 1);
    Action today{QStringLiteral("rota.today"), [] { return tr("Today in the rota"); }, {}, portableKeys("Alt+Home"), Menu::Go,
                 [this] { goToPerson(m_grid->currentRow() >= 0 ? m_state.roster.rows[std::size_t(m_grid->currentRow())].person : PersonId(), m_centreDay->today()); }};
    today.section = 8;
    rows.push_back(today);
    return rows;
}

bool RotaPage::canAccept() const
{
    switch (m_mode) {
    case Mode::Plain: break;
    case Mode::Solving: return m_solving && m_solving->hasRota();
    case Mode::Proposal: return true;
    case Mode::Sick: return m_sick->canAccept();
    case Mode::Swap: return m_swap->canAccept();
    }
    return false;
}

void RotaPage::setMode(Mode mode)
{
    const bool isOther = (m_mode == Mode::Plain) != (mode == Mode::Plain);
    m_mode = mode;
    const bool isPlain = mode == Mode::Plain;
    m_below->setCurrentIndex(isPlain ? 0 : mode == Mode::Sick || mode == Mode::Swap ? 2 : 1);
    if (!isPlain)
        showView(0);
    sayEmpty();
    m_tabs->setVisible(isPlain);
    m_legend->setVisible(!isPlain);
    static_cast<QBoxLayout *>(m_cost->parentWidget()->layout())->setStretchFactor(m_cost, isPlain ? 1 : 0); // the legend has the rest
    m_grid->setShowsPresence(isPlain); // the room is for what is to be decided
    action(QStringLiteral("rota.accept"))->retranslate();
    header().setPrimary(action(isPlain ? QStringLiteral("rota.publish") : QStringLiteral("rota.accept")));
    showButtons();
    if (isOther)
        ignoreLateClicks(&header()); // another button stands where the last one was pressed
    describeCost();
    updateActions();
    shareHeight();
}

// Beside a proposal there is only one thing to decide.
void RotaPage::showButtons()
{
    const bool isPlain = m_mode == Mode::Plain;
    for (ActionButton *shown : header().findChildren<ActionButton *>()) {
        const QString id = shown->action()->objectName();
        if (id == QLatin1String("rota.sick") || id == QLatin1String("rota.propose"))
            shown->setVisible(isPlain);
        else if (id == QLatin1String("rota.discard"))
            shown->setVisible(!isPlain);
        else if (id == QLatin1String("rota.stop"))
            shown->setVisible(m_mode == Mode::Solving);
    }
}

void RotaPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_mode != Mode::Plain)
        discard();
    else if (event->key() == Qt::Key_Escape && m_side->isVisibleTo(this))
        closeSide();
    else
        Page::keyPressEvent(event);
}

} // namespace paybench::ui
