// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/assumptions_view.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "core/basics/validity.h"
#include "ui/demand/demand_texts.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/value_edits.h"
#include "ui/inputs/view_head.h"
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
    , m_version(new Choice(this))
    , m_versionField(new Field(m_version, this))
    , m_removeVersion(new QPushButton(this))
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
    m_version->setObjectName(QStringLiteral("assumptionVersions"));
    m_removeVersion->setObjectName(QStringLiteral("removeVersion"));
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
    auto *head = viewHead({m_heading, m_versions}, {m_versionField, m_fromField, m_removeVersion});
    for (QWidget *deed : std::initializer_list<QWidget *>{m_versionField, m_fromField, m_removeVersion})
        head->setAlignment(deed, Qt::AlignBottom); // the fields have their names over them
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    column->addLayout(viewHead({m_eventHeading}, {m_add, m_remove}));
    column->addWidget(m_eventTable);
}

void AssumptionsView::connectParts()
{
    m_table->setPasting([this](const std::vector<CellEdit> &cells) { return paste(cells); });
    connect(m_from, &DayEdit::valueChanged, this, &AssumptionsView::place);
    connect(m_version, &Choice::chosen, this, [this] { showFrom(m_version->value<QDate>()); });
    connect(m_removeVersion, &QPushButton::clicked, this, &AssumptionsView::removeVersion);
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

namespace {

// The value as it is read aloud in the name of a step: 320 s.
QString withUnit(const QString &value, const QString &unit)
{
    const bool hasUnit = !value.isEmpty() && !unit.isEmpty() && !value.contains(unit);
    return hasUnit ? value + QChar(0xA0) + unit : value;
}

Error keeping(const Error &fault, const QString &kept)
{
    if (kept.isEmpty() || fault.message.contains(kept))
        return fault;
    return {fault.kind, fault.message + QLatin1Char(' ') + AssumptionsView::tr("%1 is kept.").arg(kept), fault.detail};
}

} // namespace

// What is typed applies from the day above; what stood there before that day stays.
Done AssumptionsView::type(const AssumptionRow &row, const QString &text, bool save)
{
    const AssumptionLine line = m_lines.at(std::size_t(row.line));
    const QDate from = m_from->value();
    if (!from.isValid())
        return Error{Error::Kind::Invalid, tr("The day from which this applies is missing, so nothing was saved. Enter it above the table."), {}};
    const auto before = store::Demands(m_edits.db()).assumptionsOn(from);
    if (!before)
        return before.error();
    Assumptions changed = *before;
    changed.from = from;
    const QString kept = withUnit(line.text(*before), line.unit);
    if (const Done read = line.read(changed, text); !read)
        return keeping(read.error(), kept);
    const std::vector<QString> wrong = staffing::faults(changed);
    if (!wrong.empty())
        return keeping({Error::Kind::Invalid, wrong.front(), {}}, kept);
    if (!save || line.text(changed) == line.text(*before))
        return {};
    const QString value = withUnit(line.text(changed), line.unit);
    const QString step = value.isEmpty() ? tr("Leave “%1” open from %2").arg(line.name, format::day(from))
                                         : tr("Set “%1” to %2 from %3").arg(line.name, value, format::day(from));
    return m_edits.run(step, [this, changed] { return store::Demands(m_edits.db()).save(changed); });
}

Done AssumptionsView::paste(const std::vector<CellEdit> &cells)
{
    const QDate from = m_from->value();
    if (!from.isValid())
        return Error{Error::Kind::Invalid, tr("The day from which this applies is missing, so nothing was saved. Enter it above the table."), {}};
    auto changed = store::Demands(m_edits.db()).assumptionsOn(from);
    if (!changed)
        return changed.error();
    changed->from = from;
    int taken = 0;
    for (const CellEdit &cell : cells) {
        const AssumptionRow &row = m_rows->row(cell.row);
        if (row.line < 0)
            continue;
        if (const Done read = m_lines.at(std::size_t(row.line)).read(*changed, cell.text); !read)
            return read;
        ++taken;
    }
    const std::vector<QString> wrong = staffing::faults(*changed);
    if (!wrong.empty())
        return Error{Error::Kind::Invalid, wrong.front(), {}};
    const QString step = tr("Paste %Ln assumption(s) from %1", nullptr, taken).arg(format::day(from));
    return m_edits.run(step, [this, all = *changed] { return store::Demands(m_edits.db()).save(all); });
}

void AssumptionsView::retranslate()
{
    m_lines = assumptionLines();
    m_heading->setText(tr("What the centre assumes"));
    m_fromField->setLabel(tr("What is typed applies from"));
    m_versionField->setLabel(tr("Typed from"));
    m_removeVersion->setText(tr("Remove these"));
    m_table->setTitle(tr("Assumptions"));
    m_eventHeading->setText(tr("Events that move the calls"));
    m_eventTable->setTitle(tr("Events"));
    m_eventTable->setEmptyText(tr("No events. A new version of the payroll system is one: calls +25 % for ten days."));
    m_add->setText(tr("New event"));
    m_remove->setText(tr("Remove"));
    sayVersions();
}

const Assumptions *AssumptionsView::version() const
{
    if (!m_state)
        return nullptr;
    for (const Assumptions &one : m_state->assumptions) {
        if (one.from == m_from->value())
            return &one;
    }
    return nullptr;
}

void AssumptionsView::sayVersions()
{
    if (!m_state)
        return;
    std::vector<std::pair<QDate, QString>> days;
    for (const Assumptions &one : m_state->assumptions)
        days.emplace_back(one.from, format::day(one.from));
    m_versionField->setVisible(!days.empty());
    const Assumptions *used = inForce(m_state->assumptions, m_month.first());
    const QString month = format::monthName(m_month);
    QString sentence = used ? tr("%1 is computed with those from %2.").arg(month, format::day(used->from))
                            : tr("%1 is computed with the ordinary ones: nothing is typed for it.").arg(month);
    if (m_from->value() > m_month.first() && m_from->value() < m_month.end())
        sentence += QLatin1Char(' ') + tr("What applies from a later day than the first is used from the next month on.");
    sentence.replace(0, 1, sentence.at(0).toUpper());
    m_versions->setText(sentence);
    const Assumptions *shown = version();
    if (!shown)
        days.emplace_back(QDate(), tr("another day"));
    m_version->setOptions<QDate>(days);
    m_version->setValue<QDate>(shown ? shown->from : QDate());
}

void AssumptionsView::place()
{
    const QDate from = m_from->value();
    if (!m_state || !from.isValid())
        return;
    const Assumptions *used = inForce(m_state->assumptions, from);
    m_inForce = used ? *used : Assumptions();
    m_rows->setRows(rows());
    sayVersions();
    showDeeds();
}

void AssumptionsView::showFrom(QDate from)
{
    if (!from.isValid())
        return;
    m_from->setValue(from);
    place();
}

void AssumptionsView::removeVersion()
{
    const Assumptions *shown = version();
    if (!shown || !canWrite())
        return;
    const QDate from = shown->from;
    const Done removed = m_edits.run(tr("Remove the assumptions from %1").arg(format::day(from)),
                                     [this, from] { return store::Demands(m_edits.db()).removeAssumptions(from); });
    if (!removed)
        emit failed(removed.error());
}

void AssumptionsView::present(const DemandState &state)
{
    m_state = &state;
    if (m_month != state.month || m_from->text().isEmpty()) {
        m_month = state.month;
        m_from->setValue(state.month.first());
    }
    m_events->setRows(state.events);
    place();
    showDeeds();
}

void AssumptionsView::showDeeds()
{
    m_removeVersion->setEnabled(canWrite() && version());
    m_add->setEnabled(canWrite());
    m_remove->setEnabled(canWrite() && m_eventTable->currentRow() >= 0);
}

} // namespace paybench::ui
