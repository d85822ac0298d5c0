// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/audit_trail.h"

#include "ui/inputs/search_field.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"
#include "ui/undo/steps.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

AuditTrail::AuditTrail(const CentreView &centre, QWidget *parent)
    : Dialog(parent)
    , m_centre(centre)
    , m_filter(new SearchField(this))
    , m_table(new TableView(QStringLiteral("trail"), this))
    , m_model(new TableModel<TrailRow>(columns(), this))
{
    setObjectName(QStringLiteral("auditTrail"));
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    setContent(content);
    m_table->setCells(m_model);
    m_filter->setFiltered(m_table);
    m_older = addLink({});
    m_close = setHarmless({});
    m_export = setDeed({});
    m_export->disconnect(this);
    connect(m_filter, &QLineEdit::textChanged, m_table, &TableView::setFilter);
    connect(m_export, &QPushButton::clicked, m_table, &TableView::requestExport);
    connect(m_table, &TableView::exportRequested, this, &AuditTrail::exportRequested);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_steps *= 4;
        refresh();
    });
    resize(px(1040), px(620));
    retranslate();
    refresh();
}

QString AuditTrail::placeOf(const TrailRow &row) const
{
    QString name = m_centre.columnName ? m_centre.columnName(row.change.table, row.change.column) : QString();
    if (name.isEmpty()) {
        name = row.change.table + QStringLiteral(", ") + row.change.column;
        name.replace(QLatin1Char('_'), QLatin1Char(' '));
    }
    const QString whose = m_centre.rowName ? m_centre.rowName(row.change.table, row.change.row) : QString();
    return QStringLiteral("%1 (%2)").arg(name, whose.isEmpty() ? row.change.row : whose);
}

// A value that was not there stays so.
PastChange AuditTrail::readable(PastChange change) const
{
    if (!m_centre.columnValue)
        return change;
    for (QString *value : {&change.before, &change.after}) {
        if (!value->isNull())
            *value = m_centre.columnValue(change.table, change.column, *value);
    }
    return change;
}

std::vector<Column<TrailRow>> AuditTrail::columns() const
{
    const auto textOrNone = [](const QString &text) { return text.isNull() ? Value() : Value(text); };
    return {
        Column<TrailRow>{.id = QStringLiteral("when"),
                         .title = [] { return tr("When"); },
                         .kind = Kind::Moment,
                         .value = [](const TrailRow &row) { return Value(row.step.at); }},
        Column<TrailRow>{.id = QStringLiteral("who"),
                         .title = [] { return tr("Who"); },
                         .value = [](const TrailRow &row) { return Value(row.step.who); }},
        Column<TrailRow>{.id = QStringLiteral("step"),
                         .title = [] { return tr("Step"); },
                         .value = [](const TrailRow &row) { return Value(row.step.name); },
                         .width = 220},
        Column<TrailRow>{.id = QStringLiteral("what"),
                         .title = [] { return tr("What"); },
                         .value = [this](const TrailRow &row) { return Value(placeOf(row)); },
                         .width = 190},
        Column<TrailRow>{.id = QStringLiteral("before"),
                         .title = [] { return tr("Before"); },
                         .value = [textOrNone](const TrailRow &row) { return textOrNone(row.change.before); },
                         .width = 130},
        Column<TrailRow>{.id = QStringLiteral("after"),
                         .title = [] { return tr("After"); },
                         .value = [textOrNone](const TrailRow &row) { return textOrNone(row.change.after); },
                         .stretch = true},
    };
}

void AuditTrail::refresh()
{
    const auto past = m_centre.steps->past(m_steps);
    if (!past)
        return void(failed(past.error()));
    std::vector<TrailRow> rows;
    for (const PastStep &step : *past) {
        const auto changes = m_centre.steps->changesOf(step.id);
        if (!changes)
            return void(failed(changes.error()));
        for (const PastChange &change : *changes)
            rows.push_back({step, readable(change)});
    }
    m_older->setVisible(past->size() == size_t(m_steps));
    m_model->setRows(std::move(rows));
}

void AuditTrail::retranslate()
{
    setHeading(tr("Audit trail"));
    setSentence(tr("Who changed what when, before and after. It cannot be edited."));
    m_filter->setHint(tr("Filter changes"));
    m_table->setTitle(tr("Audit trail"));
    m_table->setEmptyText(tr("Nothing has been changed yet."));
    m_older->setText(tr("Show older steps"));
    m_close->setText(tr("Close"));
    m_export->setText(tr("Export to spreadsheet…"));
}

void AuditTrail::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    refresh();
}

} // namespace paybench::ui
