// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/breach_list.h"

#include "core/basics/format.h"
#include "ui/rota/rota_legend.h"
#include "ui/table/table_view.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int suggestionsColumn = 2;

QString breachIcon(rota::Severity severity)
{
    switch (severity) {
    case rota::Severity::Error: return QStringLiteral("error");
    case rota::Severity::Warning: return QStringLiteral("warning");
    case rota::Severity::Note: break;
    }
    return QStringLiteral("info");
}

Colour breachInk(rota::Severity severity)
{
    return severity == rota::Severity::Error ? Colour::Bad : severity == rota::Severity::Warning ? Colour::Warn : Colour::Accent;
}

// What a rule of rota/1 is called stands beside its sentence, muted.
QString ruleName(const rota::RosterBreach &breach)
{
    if (breach.hard())
        return rota::name(breach.hard()->rule);
    return breach.soft() ? rota::name(breach.soft()->term) : QString();
}

} // namespace

QString severityWord(rota::Severity severity)
{
    switch (severity) {
    case rota::Severity::Error: return QCoreApplication::translate("rota", "Serious");
    case rota::Severity::Warning: return QCoreApplication::translate("rota", "To look at");
    case rota::Severity::Note: break;
    }
    return QCoreApplication::translate("rota", "Note");
}

QString breachDays(const rota::Roster &roster, const rota::RosterBreach &breach)
{
    const auto dayOf = [&](int at) { return roster.days[std::size_t(at)].date; };
    if (breach.day < 0 || breach.day >= int(roster.days.size()))
        return QCoreApplication::translate("rota", "all days");
    const QDate last = dayOf(breach.day);
    const QDate first = breach.firstDay >= 0 && breach.firstDay <= breach.day ? dayOf(breach.firstDay) : last;
    if (first == last)
        return format::longDay(last);
    if (isoWeek(first) == isoWeek(last))
        return format::week(isoWeek(last));
    return QCoreApplication::translate("rota", "until %1").arg(format::day(last));
}

BreachList::BreachList(QWidget *parent)
    : QWidget(parent), m_head(new ListHead(true, this)), m_rows(new TableModel<BreachRow>(columns(), this)),
      m_table(new TableView(QStringLiteral("rotaBreaches"), this))
{
    setObjectName(QStringLiteral("breachList"));
    m_table->setObjectName(QStringLiteral("breaches"));
    m_table->setCells(m_rows);
    m_table->horizontalHeader()->hide();
    m_table->setMinimumHeight(1); // where there is no room it gives way, not its head
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_table, 1);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { activate(row, m_table->currentIndex().column()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == suggestionsColumn)
            activate(m_table->currentRow(), suggestionsColumn);
    });
    retranslate();
}

std::vector<Column<BreachRow>> BreachList::columns() const
{
    using Row = BreachRow;
    const auto look = [](const Row &row) {
        Look made;
        made.medium = true;
        made.icon = breachIcon(row.breach.severity);
        made.iconInk = breachInk(row.breach.severity);
        made.tip = row.when;
        return made;
    };
    const auto muted = [](const Row &) { return Look{.ink = Colour::Muted}; };
    const auto link = [](const Row &) { return Look{.ink = Colour::Accent, .medium = true}; };
    return {
        {.id = QStringLiteral("what"), .title = [] { return tr("Breach"); }, .value = [](const Row &row) { return Value(row.breach.sentence); }, .look = look,
         .spoken = [](const Row &row) { return severityWord(row.breach.severity) + QStringLiteral(": ") + row.breach.sentence; }, .stretch = true},
        {.id = QStringLiteral("rule"), .title = [] { return tr("Rule"); }, .value = [](const Row &row) { return Value(ruleName(row.breach)); }, .look = muted},
        {.id = QStringLiteral("ways"), .title = [] { return tr("Ways out"); },
         .value = [](const Row &row) { return Value(row.breach.hard() || row.breach.soft() ? tr("Suggestions") : tr("Show")); }, .look = link},
        {.id = QStringLiteral("cost"), .title = [] { return tr("Cost"); }, .kind = Kind::Count,
         .value = [](const Row &row) { return row.breach.isHard() ? Value() : Value(row.breach.cost); }},
    };
}

void BreachList::setBreaches(const rota::Roster &roster, std::vector<rota::RosterBreach> breaches, int binding, int wishes)
{
    m_binding = binding;
    m_wishes = wishes;
    const int kept = m_table->currentRow();
    const auto isHard = [](const rota::RosterBreach &breach) { return breach.isHard(); };
    m_head->setMarks(roster, std::any_of(breaches.begin(), breaches.end(), isHard));
    std::vector<BreachRow> rows;
    for (rota::RosterBreach &breach : breaches) {
        QString when = breachDays(roster, breach);
        rows.push_back({std::move(breach), std::move(when)});
    }
    m_rows->setRows(std::move(rows));
    if (kept >= 0 && kept < int(m_rows->rows().size()))
        m_table->selectRow(kept);
    retranslate();
}

int BreachList::headHeight() const
{
    return m_head->sizeHint().height();
}

void BreachList::mousePressEvent(QMouseEvent *)
{
    m_table->setFocus(Qt::MouseFocusReason);
}

const rota::RosterBreach *BreachList::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_rows->rows().size()) ? &m_rows->row(row).breach : nullptr;
}

void BreachList::activate(int row, int column)
{
    if (row < 0 || row >= int(m_rows->rows().size()))
        return;
    const rota::RosterBreach breach = m_rows->row(row).breach;
    if (column == suggestionsColumn && (breach.hard() || breach.soft()))
        emit suggestionsWanted(breach);
    else
        emit cellWanted(breach.row, breach.day);
}

void BreachList::retranslate()
{
    const int shown = int(m_rows->rows().size());
    QStringList parts; // what must not be, and what is only not as it was wished
    if (m_binding > 0)
        parts << tr("%Ln binding rule(s)", nullptr, m_binding);
    if (m_wishes > 0)
        parts << (m_wishes + m_binding > shown ? tr("%1, the dearest %Ln shown", nullptr, shown).arg(tr("%Ln choice(s) and wish(es)", nullptr, m_wishes))
                                               : tr("%Ln choice(s) and wish(es)", nullptr, m_wishes));
    const QString note = parts.isEmpty() ? format::number(shown) : parts.join(QStringLiteral(" · "));
    m_head->setTexts(tr("Breaches"), note, tr("Cost"));
    m_table->setTitle(tr("Breaches"));
    m_table->setEmptyText(tr("Every rule and every choice is kept."));
    m_rows->retranslate();
}

} // namespace paybench::ui
