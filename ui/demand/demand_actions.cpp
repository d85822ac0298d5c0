// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/demand_page.h"

#include "core/basics/format.h"
#include "ui/charts/month_strip.h"
#include "ui/demand/assumptions_view.h"
#include "ui/demand/contact_import_dialog.h"
#include "ui/demand/day_view.h"
#include "ui/demand/demand_texts.h"
#include "ui/demand/half_hour_view.h"
#include "ui/demand/what_if_panel.h"
#include "ui/frame/empty_page.h"
#include "ui/frame/keys.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/field.h"
#include "ui/inputs/figure_panel.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/question.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/table/table_view.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

// What can be done on the page, what its header says, and the help.

namespace paybench::ui {

std::vector<Action> DemandPage::actions()
{
    std::vector<Action> rows;
    Action import{QStringLiteral("demand.import"), [] { return tr("Import calls…"); }, QStringLiteral("import"), portableKeys("Ctrl+I"), Menu::File, {}};
    import.run = [this] { importCalls(); };
    import.enabled = [this] { return m_state.lock.isEmpty(); };
    rows.push_back(import);
    Action need{QStringLiteral("demand.need"), [] { return tr("Save the need for the rota"); }, {}, portableKeys("Ctrl+Return"), Menu::Tools, {}};
    need.run = [this] { saveNeed(); };
    need.enabled = [this] { return m_state.hasCalls() && m_state.lock.isEmpty() && !isForecasting(); };
    need.section = 3;
    rows.push_back(need);
    Action total{QStringLiteral("demand.total"), [] { return tr("Type the month's calls…"); }, QStringLiteral("edit"), portableKeys("Ctrl+Shift+T"), Menu::Edit, {}};
    total.run = [this] { showTotal(); };
    total.enabled = [this] { return m_state.lock.isEmpty(); };
    rows.push_back(total);
    for (auto part : {reportActions(), planActions(), whatIfActions(), viewActions()}) {
        for (Action &row : part)
            rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Action> DemandPage::planActions()
{
    std::vector<Action> rows;
    const auto assumed = [this] {
        auto *view = findChild<AssumptionsView *>();
        showView(m_views->indexOf(view));
        return view;
    };
    Action assumptions{QStringLiteral("demand.assumptions"), [] { return tr("Assumptions…"); }, {}, {}, Menu::Tools, {}};
    assumptions.run = [assumed] { assumed()->tables().front()->setFocus(Qt::ShortcutFocusReason); };
    assumptions.section = 3;
    rows.push_back(assumptions);
    Action event{QStringLiteral("demand.event"), [] { return tr("New event that moves the calls"); }, {}, {}, Menu::Edit, {}};
    event.run = [assumed] { assumed()->addEvent(); };
    event.enabled = [this] { return m_state.lock.isEmpty(); };
    rows.push_back(event);
    return rows;
}

std::vector<Action> DemandPage::whatIfActions()
{
    std::vector<Action> rows;
    Action reset{QStringLiteral("demand.reset"), [] { return tr("Reset the what-if"); }, QStringLiteral("restore"), portableKeys("Ctrl+Backspace"), Menu::Tools, {}};
    reset.run = [this] { resetWhatIf(); };
    reset.enabled = [this] { return m_state.isTrying(); };
    reset.section = 3;
    rows.push_back(reset);
    Action save{QStringLiteral("demand.scenario"), [] { return tr("Save the what-if…"); }, {}, {}, Menu::Tools, {}};
    save.run = [this] { askForName(); };
    save.enabled = [this] { return m_state.isTrying() && m_state.lock.isEmpty(); };
    save.section = 3;
    rows.push_back(save);
    Action move{QStringLiteral("demand.move"), [] { return tr("Move the sliders"); }, {}, portableKeys("Ctrl+M"), Menu::Go, {}};
    move.run = [this] {
        m_side->setCurrentWidget(m_whatIf);
        m_whatIf->findChild<QWidget *>(QStringLiteral("calls"))->findChild<QWidget *>(QStringLiteral("value"))->setFocus(Qt::ShortcutFocusReason);
    };
    move.section = 7;
    rows.push_back(move);
    return rows;
}

std::vector<Action> DemandPage::viewActions()
{
    std::vector<Action> rows;
    for (int at = 0; at < m_views->count(); ++at) {
        Action row{QStringLiteral("demand.view%1").arg(at + 1),
                   [this, at] { return static_cast<DemandView *>(m_views->widget(at))->title(); },
                   {},
                   portableKeys(QStringLiteral("Alt+%1").arg(at + 1)),
                   Menu::Go,
                   [this, at] { showView(at); }};
        row.section = 7;
        rows.push_back(row);
    }
    using Shown = HalfHourView::Shown;
    const auto shows = [this](const QString &id, std::function<QString()> text, Shown shown) {
        Action row{id, std::move(text), {}, {}, Menu::View, [this, shown] {
                       showView(0);
                       m_halfHours->showFigures(shown);
                   }};
        row.checked = [this, shown] { return m_halfHours->shownFigures() == shown; };
        row.section = 6;
        return row;
    };
    rows.push_back(shows(QStringLiteral("demand.calls"), [] { return tr("Calls per half-hour"); }, Shown::Calls));
    rows.push_back(shows(QStringLiteral("demand.persons"), [] { return tr("Need per half-hour"); }, Shown::Need));
    rows.push_back(shows(QStringLiteral("demand.mails"), [] { return tr("E-mails per half-hour"); }, Shown::Mails));
    return rows;
}

void DemandPage::importCalls()
{
    auto *dialog = new ContactImportDialog(m_edits.db(), m_edits.steps(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ContactImportDialog::said, this, &Page::said);
    connect(dialog, &ContactImportDialog::jobStarted, this, &Page::jobStarted);
    if (dialog->chooseFile())
        dialog->open();
    else
        dialog->deleteLater();
}

void DemandPage::showTotal()
{
    m_isTyping = true;
    showEmpty(false);
    showView(m_views->indexOf(m_days));
    m_days->typeTotal();
}

void DemandPage::saveNeed()
{
    const staffing::Need need = staffing::needOf(m_state.tried);
    const QString name = tr("Save the need of %1").arg(format::monthName(m_month));
    if (const Done saved = m_edits.run(name, [&] { return store::Demands(m_edits.db()).save(need); }); !saved)
        sayError(saved.error());
}

void DemandPage::askForName()
{
    Question question(tr("What is the what-if to be called?"), tr("It is kept with %1 and can be laid beside others.").arg(format::monthName(m_month)), tr("Save"), this);
    auto *edit = new CheckedEdit;
    auto *field = new Field(edit);
    field->setLabel(tr("Name"));
    edit->setObjectName(QStringLiteral("whatIfName"));
    edit->setText(m_state.what.name);
    question.body()->addWidget(field);
    question.deed()->setEnabled(!edit->text().trimmed().isEmpty());
    connect(edit, &QLineEdit::textChanged, &question, [&] { question.deed()->setEnabled(!edit->text().trimmed().isEmpty()); });
    edit->setFocus();
    if (question.exec() == QDialog::Accepted)
        saveScenario(edit->text().trimmed());
}

bool DemandPage::saveScenario(const QString &name)
{
    store::StoredScenario scenario;
    scenario.month = m_month;
    scenario.what = m_state.what;
    scenario.what.name = name;
    const QString step = tr("Save the what-if “%1”").arg(name);
    const Done saved = m_edits.run(step, [&] { return done(store::Demands(m_edits.db()).save(scenario)); });
    if (!saved) {
        sayError(saved.error());
        return false;
    }
    m_state.what = scenario.what;
    presentAll();
    return true;
}

QString DemandPage::needText() const
{
    const int differing = int(daysThatDiffer(*m_state.need, m_state.tried).size());
    if (differing == 0)
        return tr("Need saved");
    return tr("Need saved, %Ln day(s) differ", nullptr, differing);
}

void DemandPage::describe()
{
    const QString days = tr("%Ln working day(s)", nullptr, int(m_state.own.days.size()));
    header().setNote(days);
    const bool hasBand = std::any_of(m_state.own.days.begin(), m_state.own.days.end(), [](const auto &day) { return day.calls.high > day.calls.low; });
    QStringList notes{m_state.own.inputs.source, hasBand ? tr("80% band") : QString(), tr("the figure is the need")};
    notes.removeAll(QString());
    m_strip->setNote(notes.join(QStringLiteral(" · ")));
    const bool isStored = m_state.need.has_value();
    m_need->setVisible(isStored && width() >= px(1000));
    if (!isStored)
        return;
    const bool agrees = daysThatDiffer(*m_state.need, m_state.tried).empty();
    m_need->setMood(agrees ? Mood::Ok : Mood::Warn);
    m_need->setText(needText());
    m_need->setToolTip(tr("Saved %1 by %2. %3").arg(format::moment(m_state.need->at.toLocalTime()), m_state.need->who, m_state.need->how));
}

std::vector<Hit> DemandPage::search(const QString &words) const
{
    std::vector<Hit> found;
    for (int at = -2; at < 12; ++at) {
        const Month month = Month::of(m_centreDay->today()).plus(at);
        if (words.size() < 3 || !format::monthName(month).startsWith(words, Qt::CaseInsensitive))
            continue;
        Hit hit;
        hit.group = tr("Demand");
        hit.title = format::monthTitle(month);
        hit.note = tr("need of the month");
        hit.icon = QStringLiteral("demand");
        hit.open = [page = const_cast<DemandPage *>(this), month] { emit page->goTo(QStringLiteral("demand"), QVariant(month.first())); };
        found.push_back(hit);
    }
    return found;
}

void DemandPage::retranslate()
{
    header().setTitle(tr("Demand"));
    QStringList titles;
    for (int at = 0; at < m_views->count(); ++at) {
        auto *view = static_cast<DemandView *>(m_views->widget(at));
        view->retranslate();
        titles << view->title();
    }
    m_tabs->setTabs(titles);
    fillStrip();
    m_whatIf->retranslate();
    m_figure->retranslate();
    m_empty->setTexts(tr("How many will call next month?"),
                      tr("Demand turns calls and e-mails into persons in first line, per day and half-hour. It needs counted calls, or the month's total."));
    if (!m_state.own.days.empty())
        describe();
}

QString DemandPage::helpText() const
{
    return tr("<h3>Demand</h3><p>How many persons a month needs in first line, day by day and half-hour by half-hour, and why.</p>"
              "<ul><li><b>Calls</b> come from what was counted: weekday, bank days to the pay day, the first open day after closed ones, and the "
              "slow level. With fewer than three counted months the total is placed by low, middle and peak days. What you type stands.</li>"
              "<li><b>The band</b> holds eight days of ten. At a hundred calls a day chance alone moves a half-hour by a third.</li>"
              "<li><b>Persons</b> are computed exactly (Erlang C, or A where callers have a patience): the fewest with which every demand is met. "
              "The table under the half-hours shows one fewer and one more, and which demand decides.</li>"
              "<li><b>The target</b> can be asked for at the day's mean, in each half-hour, or over the whole day. That choice moves the need more "
              "than anything else.</li>"
              "<li><b>What if</b> moves the assumptions without saving them. A what-if can be kept by a name.</li></ul>"
              "<p><b>Save the need for the rota</b> keeps the persons of each day, and of each half-hour, as they stand here. "
              "F1 on a figure shows its arithmetic.</p>");
}

} // namespace paybench::ui
