// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_deeds.h"
#include "ui/cases/case_panel.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/pay_corrections_view.h"
#include "ui/frame/keys.h"
#include "ui/inputs/segmented_tabs.h"

#include <QStackedWidget>

// What can be done on the page, as rows.

namespace paybench::ui {

using worklog::CaseState;

std::vector<Action> CasesPage::actions()
{
    std::vector<Action> rows = mainActions();
    for (auto part : {caseActions(), filterActions(), viewActions()}) {
        for (Action &row : part)
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Action> CasesPage::mainActions()
{
    const auto canWrite = [this] { return m_isRead && m_book.lock.isEmpty(); };
    return {
        {QStringLiteral("cases.export"), [] { return tr("&Export…"); }, QStringLiteral("export"), {}, Menu::Tools, [this] { exportTable(); },
         [this] { return canExport(); }, {}, 5},
        {QStringLiteral("cases.new"), [] { return tr("&New case…"); }, QStringLiteral("add"), portableKeys("Ctrl+Shift+N"), Menu::Edit,
         [this] { m_deeds->askNew(this); }, canWrite, {}, 5},
        {QStringLiteral("cases.pick"), [] { return tr("&Pick next"); }, QStringLiteral("cases"), portableKeys("F9"), Menu::Edit, [this] { pickNext(); },
         [this, canWrite] { return canWrite() && m_views->currentIndex() == CasesAt; }, {}, 5},
        {QStringLiteral("cases.answer"), [] { return tr("&Answer and close"); }, {}, portableKeys("Ctrl+Return"), Menu::Edit, [this] { answerAndClose(); },
         [this] { return isOpenCase(); }, {}, 5},
    };
}

std::vector<Action> CasesPage::caseActions()
{
    std::vector<Action> rows;
    const auto add = [&](const char *id, std::function<QString()> text, const char *icon, const char *keys, std::function<void()> run,
                         std::function<bool()> enabled) {
        Action row{QLatin1String(id), std::move(text), QLatin1String(icon), portableKeys(keys), Menu::Edit, std::move(run), std::move(enabled)};
        row.section = 6;
        rows.push_back(std::move(row));
    };
    const auto isOpen = [this] { return isOpenCase(); };
    const auto isWaiting = [this] { return isOpenCase() && state() == CaseState::Waiting; };
    const auto isMine = [this] { return isOpenCase() && m_panel->shown()->timed.one.claimedBy && m_panel->shown()->timed.one.claimedBy == m_book.seated; };
    add("cases.handOver", [] { return tr("&Hand over…"); }, "handover", "F7", [this] { m_deeds->askHandOver(shownCase(), {}, this); }, isOpen);
    add("cases.refer", [] { return tr("&Refer…"); }, "refer", "F8", [this] { m_deeds->askRefer(shownCase(), {}, this); }, isOpen);
    add("cases.wait", [] { return tr("&Wait for the customer…"); }, "clock", "F6", [this] { m_deeds->askWait(shownCase(), this); },
        [this] { return isOpenCase() && state() != CaseState::Waiting; });
    add("cases.resume", [] { return tr("&Go on"); }, "clock", "Shift+F6", [this] { m_deeds->resume(shownCase()); }, isWaiting);
    add("cases.claim", [] { return tr("P&ick this"); }, "person", "Ctrl+Shift+T", [this] { m_deeds->claim(shownCase()); },
        [isOpen, isMine] { return isOpen() && !isMine(); });
    add("cases.release", [] { return tr("P&ut back"); }, "", "Ctrl+Shift+U", [this] { m_deeds->release(shownCase()); }, isMine);
    add("cases.reopen", [] { return tr("Re&open…"); }, "restore", "Ctrl+Shift+O", [this] { m_deeds->askReopen(shownCase(), this); },
        [this] { return m_isRead && m_book.lock.isEmpty() && m_panel->shown() && worklog::isClosed(state()); });
    add("cases.secondLine", [] { return tr("To the &second line"); }, "", "", [this] {
            if (const Done sent = m_deeds->toSecondLine(shownCase(), {}); !sent)
                sayError(sent.error());
        }, [this] { return isOpenCase() && state() != CaseState::SecondLine; });
    add("cases.facts", [] { return tr("Change the &facts"); }, "edit", "Ctrl+D", [this] { m_panel->setFactsShown(!m_panel->areFactsShown()); },
        [this] { return isOpenCase() && state() != CaseState::Later; });
    add("cases.correction", [] { return tr("Register a &correction…"); }, "", "Ctrl+Shift+C", [this] {
            const auto shown = m_panel->shown();
            m_corrections->askNew(shown ? shown->timed.one : worklog::Case());
        }, [this] { return m_isRead && m_book.lock.isEmpty() && !m_book.customers.empty(); });
    add("cases.remove", [] { return tr("Remo&ve the case"); }, "remove", "Ctrl+Del", [this] { m_deeds->remove(shownCase()); },
        [this] { return m_isRead && m_book.lock.isEmpty() && m_views->currentIndex() == CasesAt && m_panel->shown(); });
    return rows;
}

std::vector<Action> CasesPage::filterActions()
{
    using Way = CaseFilter::Kind;
    std::vector<Action> rows;
    const auto add = [&](const char *id, std::function<QString()> text, Way kind) {
        Action row{QLatin1String(id), std::move(text), {}, {}, Menu::View, [this, kind] { showFilter({kind, {}, {}}); }};
        row.checked = [this, kind] { return m_views->currentIndex() == CasesAt && m_filter.kind == kind; };
        row.section = 6;
        rows.push_back(std::move(row));
    };
    add("cases.all", [] { return tr("All open cases"); }, Way::All);
    add("cases.mine", [] { return tr("My cases"); }, Way::Mine);
    add("cases.toPick", [] { return tr("Cases to pick"); }, Way::ToPick);
    add("cases.toComplete", [] { return tr("Cases to complete"); }, Way::ToComplete);
    add("cases.waiting", [] { return tr("Cases that wait for the customer"); }, Way::Waiting);
    add("cases.closedToday", [] { return tr("Cases closed today"); }, Way::ClosedToday);
    rows[3].shortcut = portableKeys("Ctrl+Shift+K");
    return rows;
}

std::vector<Action> CasesPage::viewActions()
{
    std::vector<Action> rows;
    for (int at = CasesAt; at <= SamplingAt; ++at) {
        Action row{QStringLiteral("cases.view%1").arg(at + 1),
                   [this, at] { return at >= m_tabs->count() || m_tabs->tabText(at).isEmpty() ? tr("View %1").arg(at + 1) : m_tabs->tabText(at); },
                   {},
                   portableKeys(QStringLiteral("Alt+%1").arg(at + 1)),
                   Menu::Go,
                   [this, at] { showView(at); }};
        row.section = 7;
        rows.push_back(row);
    }
    return rows;
}

} // namespace paybench::ui
