// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/assumptions_view.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "ui/demand/demand_texts.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace paybench::ui {

using staffing::Assumptions;
using store::StoredEvent;

AssumptionsView::AssumptionsView(Edits &edits, QWidget *parent)
    : DemandView(parent)
    , m_edits(edits)
    , m_lines(assumptionLines())
    , m_heading(textLabel(Face::BodyStrong, Colour::Text, this))
    , m_versions(new ElidedLabel(Face::Caption, Colour::Muted, this))
    , m_from(new DayEdit(this))
    , m_fromField(new Field(m_from, this))
    , m_rows(new TableModel<AssumptionRow>(columns(), this))
    , m_table(new TableView(QStringLiteral("demandAssumptions"), this))
    , m_eventHeading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_events(new TableModel<StoredEvent>(eventColumns(), this))
    , m_eventTable(new TableView(QStringLiteral("demandEvents"), this))
{
    m_table->setObjectName(QStringLiteral("assumptionTable"));
    m_eventTable->setObjectName(QStringLiteral("eventTable"));
    m_from->setObjectName(QStringLiteral("assumptionsFrom"));
    m_add->setObjectName(QStringLiteral("addEvent"));
    m_remove->setObjectName(QStringLiteral("removeEvent"));
    m_rows->setKey([](const AssumptionRow &row) { return row.line >= 0 ? qint64(row.line) : -1 - qint64(row.part); });
    m_rows->setCaption([](const AssumptionRow &row) -> std::optional<Caption> {
        return row.line >= 0 ? std::nullopt : std::optional<Caption>(Caption{name(row.part)});
    });
    m_events->setKey([](const StoredEvent &event) { return event.id.value; });
    m_table->setCells(m_rows);
    m_eventTable->setCells(m_events);
    m_eventTable->setGrowing(true);
    m_from->setRequired(true);
    build();
    connectParts();
}

void AssumptionsView::build()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_heading);
    words->addWidget(m_versions);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(20), px(10), px(16), px(4));
    head->addLayout(words, 1);
    head->addWidget(m_fromField);
    auto *eventHead = new QHBoxLayout;
    eventHead->setContentsMargins(px(20), px(10), px(16), px(4));
    eventHead->addWidget(m_eventHeading, 1);
    eventHead->addWidget(m_add);
    eventHead->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    column->addLayout(eventHead);
    column->addWidget(m_eventTable);
}

void AssumptionsView::connectParts()
{
    m_table->setPasting([this](const std::vector<CellEdit> &cells) { return paste(cells); });
    connect(m_add, &QPushButton::clicked, this, &AssumptionsView::addEvent);
    connect(m_remove, &QPushButton::clicked, this, &AssumptionsView::removeEvent);
    connect(m_eventTable, &TableView::currentRowChanged, this, &AssumptionsView::showDeeds);
    connect(m_eventTable, &TableView::menuAsked, this, [this](QMenu *menu, int) {
        menu->addAction(m_remove->text(), this, &AssumptionsView::removeEvent)->setEnabled(m_remove->isEnabled());
    });
}

QString AssumptionsView::title() const
{
    return tr("Assumptions");
}

bool AssumptionsView::canWrite() const
{
    return m_state && m_state->lock.isEmpty();
}

std::vector<Column<AssumptionRow>> AssumptionsView::columns()
{
    std::vector<Column<AssumptionRow>> made;
    const auto line = [this](const AssumptionRow &row) -> const AssumptionLine & {
        return m_lines.at(std::size_t(row.line));
    };
    Column<AssumptionRow> name;
    name.id = QStringLiteral("name");
    name.title = [] { return tr("Assumption"); };
    name.value = [line](const AssumptionRow &row) { return row.line >= 0 ? Value(line(row).name) : Value(); };
    name.look = [line](const AssumptionRow &row) {
        Look look;
        if (row.line >= 0)
            look.lead = line(row).note;
        return look;
    };
    name.stretch = true;
    made.push_back(std::move(name));
    Column<AssumptionRow> value;
    value.id = QStringLiteral("value");
    value.title = [] { return tr("Applies"); };
    value.value = [this, line](const AssumptionRow &row) {
        return row.line >= 0 ? Value(line(row).text(m_inForce)) : Value();
    };
    value.edit = [this](const AssumptionRow &row, const QString &text) { return type(row, text, true); };
    value.check = [this](const AssumptionRow &row, const QString &text) { return type(row, text, false); };
    value.editable = [this](const AssumptionRow &row) { return row.line >= 0 && canWrite(); };
    value.choices = [line](const AssumptionRow &row) { return row.line >= 0 ? line(row).choices : QStringList(); };
    value.width = 200;
    made.push_back(std::move(value));
    Column<AssumptionRow> unit;
    unit.id = QStringLiteral("unit");
    unit.title = [] { return tr("Unit"); };
    unit.value = [line](const AssumptionRow &row) { return row.line >= 0 ? Value(line(row).unit) : Value(); };
    unit.look = [](const AssumptionRow &) {
        Look look;
        look.ink = Colour::Muted;
        return look;
    };
    unit.width = 70;
    made.push_back(std::move(unit));
    return made;
}

std::vector<AssumptionRow> AssumptionsView::rows() const
{
    std::vector<AssumptionRow> rows;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (i == 0 || m_lines[i].part != m_lines[i - 1].part)
            rows.push_back({-1, m_lines[i].part});
        rows.push_back({int(i), m_lines[i].part});
    }
    return rows;
}

// What is typed applies from the day above; what stood there before that day stays.
Done AssumptionsView::type(const AssumptionRow &row, const QString &text, bool save)
{
    const AssumptionLine &line = m_lines.at(std::size_t(row.line));
    const QDate from = m_from->value();
    if (!from.isValid())
        return Error{
            Error::Kind::Invalid, tr("The day from which this applies is missing. Enter it above the table."), {}};
    const auto before = store::Demands(m_edits.db()).assumptionsOn(from);
    if (!before)
        return before.error();
    Assumptions changed = *before;
    changed.from = from;
    if (const Done read = line.read(changed, text); !read)
        return read;
    const std::vector<QString> wrong = staffing::faults(changed);
    if (!wrong.empty())
        return Error{Error::Kind::Invalid, wrong.front(), {}};
    if (!save)
        return {};
    const QString step = tr("Change %1 from %2").arg(line.name, format::day(from));
    return m_edits.run(step, [this, changed] { return store::Demands(m_edits.db()).save(changed); });
}

Done AssumptionsView::paste(const std::vector<CellEdit> &cells)
{
    return m_edits.run(tr("Paste assumptions"), [this, &cells]() -> Done {
        const QDate from = m_from->value();
        auto changed = store::Demands(m_edits.db()).assumptionsOn(from);
        if (!changed)
            return changed.error();
        changed->from = from;
        for (const CellEdit &cell : cells) {
            const AssumptionRow &row = m_rows->row(cell.row);
            if (row.line < 0)
                continue;
            if (const Done read = m_lines.at(std::size_t(row.line)).read(*changed, cell.text); !read)
                return read;
        }
        const std::vector<QString> wrong = staffing::faults(*changed);
        if (!wrong.empty())
            return Error{Error::Kind::Invalid, wrong.front(), {}};
        return store::Demands(m_edits.db()).save(*changed);
    });
}

std::vector<Column<StoredEvent>> AssumptionsView::eventColumns()
{
    const auto may = [this](const StoredEvent &) { return canWrite(); };
    std::vector<Column<StoredEvent>> made;
    Column<StoredEvent> name;
    name.id = QStringLiteral("name");
    name.title = [] { return tr("Event"); };
    name.value = [](const StoredEvent &event) { return Value(event.event.name); };
    name.edit = [this](const StoredEvent &event, const QString &text) {
        StoredEvent changed = event;
        changed.event.name = text.trimmed();
        return saveEvent(changed, tr("Rename the event %1 to %2").arg(event.event.name, changed.event.name));
    };
    name.editable = may;
    name.stretch = true;
    made.push_back(std::move(name));
    const auto addDay = [&](const QString &id, std::function<QString()> title, QDate staffing::ForecastEvent::*field) {
        Column<StoredEvent> day;
        day.id = id;
        day.title = std::move(title);
        day.kind = Kind::Day;
        day.value = [field](const StoredEvent &event) { return Value(event.event.*field); };
        day.edit = [this, field](const StoredEvent &event, const QString &text) -> Done {
            const QDate typedDay = dayOfText(text, event.event.from);
            if (!typedDay.isValid())
                return Error{Error::Kind::Invalid, tr("“%1” is no day. What stood there still applies.").arg(text), {}};
            StoredEvent changed = event;
            changed.event.*field = typedDay;
            return saveEvent(changed, tr("Move the event %1").arg(event.event.name));
        };
        day.editable = may;
        made.push_back(std::move(day));
    };
    addDay(
        QStringLiteral("from"), [] { return tr("From"); }, &staffing::ForecastEvent::from);
    addDay(
        QStringLiteral("to"), [] { return tr("To"); }, &staffing::ForecastEvent::to);
    Column<StoredEvent> factor;
    factor.id = QStringLiteral("factor");
    factor.title = [] { return tr("Calls, %"); };
    factor.value = [](const StoredEvent &event) {
        return Value(signedText(std::llround((event.event.factor - 1) * 100)));
    };
    factor.edit = [this](const StoredEvent &event, const QString &text) -> Done {
        const auto percent = scaledNumber(QString(text).remove(QLatin1Char('%')).remove(QLatin1Char('+')).trimmed(), 0);
        if (!percent)
            return percent.error();
        StoredEvent changed = event;
        changed.event.factor = 1 + double(*percent) / 100;
        return saveEvent(changed, tr("Change the event %1").arg(event.event.name));
    };
    factor.editable = may;
    factor.width = 100;
    made.push_back(std::move(factor));
    return made;
}

Done AssumptionsView::saveEvent(const StoredEvent &event, const QString &step)
{
    return m_edits.run(step, [this, event] { return done(store::Demands(m_edits.db()).save(event)); });
}

void AssumptionsView::addEvent()
{
    if (!canWrite())
        return;
    StoredEvent event;
    event.event = {tr("New event"), m_month.first(), m_month.first().addDays(9), 1.25};
    if (const Done saved = saveEvent(event, tr("Add an event")); !saved)
        emit failed(saved.error());
    else
        m_eventTable->setFocus();
}

void AssumptionsView::removeEvent()
{
    const int at = m_eventTable->currentRow();
    if (at < 0 || !canWrite())
        return;
    const StoredEvent event = m_events->row(at);
    const Done removed = m_edits.run(tr("Remove the event %1").arg(event.event.name),
                                     [this, event] { return store::Demands(m_edits.db()).remove(event.id); });
    if (!removed)
        emit failed(removed.error());
}

void AssumptionsView::retranslate()
{
    m_lines = assumptionLines();
    m_heading->setText(tr("What the centre assumes"));
    m_fromField->setLabel(tr("What is typed applies from"));
    m_table->setTitle(tr("Assumptions"));
    m_eventHeading->setText(tr("Events that move the calls"));
    m_eventTable->setTitle(tr("Events"));
    m_eventTable->setEmptyText(tr("No events. A new version of the payroll system is one: calls +25 % for ten days."));
    m_add->setText(tr("New event"));
    m_remove->setText(tr("Remove"));
    sayVersions();
}

void AssumptionsView::sayVersions()
{
    if (!m_state)
        return;
    QStringList days;
    for (const Assumptions &version : m_state->assumptions)
        days.append(format::day(version.from));
    m_versions->setText(days.isEmpty() ? tr("Nothing is typed yet: these are the ordinary ones.")
                                       : tr("Typed with effect from %1.").arg(days.join(QStringLiteral(", "))));
}

void AssumptionsView::present(const DemandState &state)
{
    m_state = &state;
    m_inForce = state.own.inputs.assumptions;
    if (m_month != state.month || !m_from->value().isValid()) {
        m_month = state.month;
        m_from->setValue(state.month.first());
    }
    m_rows->setRows(rows());
    m_events->setRows(state.events);
    sayVersions();
    showDeeds();
}

void AssumptionsView::showDeeds()
{
    m_add->setEnabled(canWrite());
    m_remove->setEnabled(canWrite() && m_eventTable->currentRow() >= 0);
}

} // namespace paybench::ui
