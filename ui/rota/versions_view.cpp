// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/versions_view.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/view_head.h"
#include "ui/rota/rota_texts.h"
#include "ui/rota/version_message.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace paybench::ui {

using rota::CellChange;
using rota::Version;

namespace {

constexpr qint64 nothingBefore = -1;

QString versionName(const Version &version)
{
    return version.id == 0 ? VersionsView::tr("Draft") : VersionsView::tr("Version %1").arg(version.number);
}

QString versionDays(const Version &version)
{
    return version.first == version.last ? format::day(version.first) : QStringLiteral("%1–%2").arg(format::day(version.first), format::day(version.last));
}

Version draftOf(const rota::Roster &roster)
{
    Version draft;
    draft.first = roster.first;
    draft.last = roster.last;
    return draft;
}

Look markLook(rota::DayMarks day, bool isAfter)
{
    Look look;
    look.ink = day.isEmpty() || !isAfter ? Colour::Muted : Colour::Text;
    look.strong = isAfter && !day.isEmpty();
    look.tip = marksName(day);
    return look;
}

} // namespace

VersionsView::VersionsView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_changeHeading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_before(textLabel(Face::Caption, Colour::Muted, this))
    , m_beforeChoice(new Choice(this))
    , m_versions(new TableModel<VersionRow>(versionColumns(), this))
    , m_versionTable(new TableView(QStringLiteral("rotaVersions"), this))
    , m_changes(new TableModel<CellChange>(changeColumns(), this))
    , m_changeTable(new TableView(QStringLiteral("rotaVersionChanges"), this))
    , m_copy(button(ButtonRole::Link, QStringLiteral("copy"), this))
{
    setObjectName(QStringLiteral("versionsView"));
    m_versionTable->setObjectName(QStringLiteral("versionTable"));
    m_changeTable->setObjectName(QStringLiteral("versionChangeTable"));
    m_changeHeading->setObjectName(QStringLiteral("versionChangeHeading"));
    m_beforeChoice->setObjectName(QStringLiteral("versionBefore"));
    m_before->setBuddy(m_beforeChoice);
    m_versions->setKey([](const VersionRow &row) { return row.version.id; });
    m_versionTable->setCells(m_versions);
    m_versionTable->selectWholeRows(true);
    m_changeTable->setCells(m_changes);
    m_changeTable->selectWholeRows(true);
    m_copy->setObjectName(QStringLiteral("copyChanges"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(viewHead({m_heading}));
    column->addWidget(m_versionTable, 2);
    column->addLayout(viewHead({m_changeHeading}, {m_copy, m_before, m_beforeChoice}));
    column->addWidget(m_changeTable, 3);
    connect(m_versionTable, &TableView::currentRowChanged, this, [this] { offerBefore(); });
    connect(m_copy, &QPushButton::clicked, this, &VersionsView::copyMessage);
    connect(m_beforeChoice, &Choice::chosen, this, &VersionsView::fillChanges);
    connect(m_changeTable, &TableView::rowActivated, this, [this](int row) { emit cellWanted(m_changes->row(row).person, m_changes->row(row).day); });
    retranslate();
}

std::vector<Column<VersionRow>> VersionsView::versionColumns() const
{
    std::vector<Column<VersionRow>> made;
    made.push_back({.id = QStringLiteral("version"), .title = [] { return tr("Version"); },
                    .value = [](const VersionRow &row) { return Value(versionName(row.version)); },
                    .look = [](const VersionRow &) {
                        Look look;
                        look.medium = true;
                        return look;
                    }});
    made.push_back({.id = QStringLiteral("days"), .title = [] { return tr("Days"); },
                    .value = [](const VersionRow &row) { return Value(versionDays(row.version)); }});
    made.push_back({.id = QStringLiteral("at"), .title = [] { return tr("Published"); }, .kind = Kind::Moment,
                    .value = [](const VersionRow &row) { return row.version.at.isValid() ? Value(row.version.at.toLocalTime()) : Value(); }});
    made.push_back({.id = QStringLiteral("who"), .title = [] { return tr("By"); },
                    .value = [](const VersionRow &row) { return row.version.who.isEmpty() ? Value() : Value(row.version.who); }});
    made.push_back({.id = QStringLiteral("changes"), .title = [] { return tr("Changes"); }, .kind = Kind::Count,
                    .value = [](const VersionRow &row) { return row.changes < 0 ? Value() : Value(qint64(row.changes)); }});
    made.push_back({.id = QStringLiteral("note"), .title = [] { return tr("Why"); },
                    .value = [](const VersionRow &row) { return row.version.note.isEmpty() ? Value() : Value(row.version.note); },
                    .stretch = true, .wraps = true});
    return made;
}

std::vector<Column<CellChange>> VersionsView::changeColumns() const
{
    std::vector<Column<CellChange>> made;
    made.push_back({.id = QStringLiteral("name"), .title = [] { return tr("Name"); }, .value = [](const CellChange &row) { return Value(row.name); },
                    .look = [](const CellChange &) {
                        Look look;
                        look.medium = true;
                        return look;
                    }});
    made.push_back({.id = QStringLiteral("group"), .title = [] { return tr("Group"); },
                    .value = [](const CellChange &row) { return row.groupName.isEmpty() ? Value() : Value(row.groupName); }});
    made.push_back({.id = QStringLiteral("day"), .title = [] { return tr("Day"); }, .kind = Kind::Day, .value = [](const CellChange &row) { return Value(row.day); }});
    made.push_back({.id = QStringLiteral("weekday"), .title = [] { return tr("Weekday"); },
                    .value = [](const CellChange &row) { return Value(QLocale().dayName(row.day.dayOfWeek())); },
                    .look = [](const CellChange &) {
                        Look look;
                        look.ink = Colour::Muted;
                        return look;
                    }});
    made.push_back({.id = QStringLiteral("before"), .title = [] { return tr("Before"); },
                    .value = [](const CellChange &row) { return row.before.isEmpty() ? Value() : Value(marksName(row.before)); },
                    .look = [](const CellChange &row) { return markLook(row.before, false); }});
    made.push_back({.id = QStringLiteral("after"), .title = [] { return tr("After"); },
                    .value = [](const CellChange &row) { return row.after.isEmpty() ? Value() : Value(marksName(row.after)); },
                    .look = [](const CellChange &row) { return markLook(row.after, true); }, .stretch = true});
    return made;
}

// The marks that the version itself says; of the draft those of the grid.
std::vector<rota::StoredCell> VersionsView::cellsOf(const Version &version) const
{
    if (version.id != 0)
        return m_cellsOf ? m_cellsOf(version.id) : std::vector<rota::StoredCell>();
    std::vector<rota::StoredCell> cells;
    for (const rota::RosterRow &row : m_roster.rows) {
        for (std::size_t at = 0; at < row.cells.size(); ++at) {
            if (!row.cells[at].marks.isEmpty())
                cells.push_back({row.person, m_roster.days[at].date, row.cells[at].marks, false});
        }
    }
    return cells;
}

// Only on days that both have: a version of two days says nothing of the rest of the month.
std::vector<CellChange> VersionsView::changesSince(const Version &before, const Version &after) const
{
    const QDate first = std::max(before.first, after.first);
    const QDate last = std::min(before.last, after.last);
    const auto within = [first, last](std::vector<rota::StoredCell> cells) {
        cells.erase(std::remove_if(cells.begin(), cells.end(), [&](const rota::StoredCell &cell) { return cell.day < first || cell.day > last; }), cells.end());
        return cells;
    };
    return rota::changesBetween(m_roster, within(cellsOf(before)), within(cellsOf(after)));
}

// The next older one that says something of the same days.
const Version *VersionsView::olderThan(const Version &version) const
{
    bool isOlder = version.id == 0;
    for (const Version &each : m_roster.versions) {
        if (isOlder && each.first <= version.last && each.last >= version.first)
            return &each;
        isOlder = isOlder || each.id == version.id;
    }
    return nullptr;
}

void VersionsView::show(const rota::Roster &roster, const rota::RosterInputs &)
{
    m_roster = roster;
    fillVersions();
}

void VersionsView::fillVersions()
{
    std::vector<VersionRow> rows;
    if (m_roster.first.isValid())
        rows.push_back({draftOf(m_roster), nothingBefore});
    for (const Version &version : m_roster.versions)
        rows.push_back({version, nothingBefore});
    for (VersionRow &row : rows) {
        if (row.version.id == 0 && !m_roster.versions.empty())
            row.changes = int(rota::changesSincePublished(m_roster).size());
        else if (const Version *older = olderThan(row.version); older && row.version.id != 0)
            row.changes = int(changesSince(*older, row.version).size());
    }
    m_versions->setRows(std::move(rows));
    if (m_versionTable->currentRow() < 0 && !m_versions->rows().empty())
        m_versionTable->selectRow(0);
    offerBefore();
}

// What the chosen version can be laid beside: those older than it, the newest of them first.
void VersionsView::offerBefore()
{
    const int row = m_versionTable->currentRow();
    std::vector<std::pair<qint64, QString>> older;
    if (row >= 0 && row < int(m_versions->rows().size())) {
        const Version &chosen = m_versions->row(row).version;
        for (const Version *each = olderThan(chosen); each; each = olderThan(*each)) {
            if (each->first <= chosen.last && each->last >= chosen.first)
                older.emplace_back(each->id, versionName(*each));
        }
    }
    m_beforeChoice->setOptions<qint64>(older);
    m_beforeChoice->setVisible(older.size() > 1);
    m_before->setVisible(older.size() > 1);
    fillChanges();
}

void VersionsView::fillChanges()
{
    const int row = m_versionTable->currentRow();
    const qint64 before = m_beforeChoice->value<qint64>(nothingBefore);
    const auto older = std::find_if(m_roster.versions.begin(), m_roster.versions.end(), [before](const Version &version) { return version.id == before; });
    if (row < 0 || row >= int(m_versions->rows().size()) || older == m_roster.versions.end()) {
        m_changes->setRows({});
        m_copy->hide();
        m_changeHeading->setText(tr("Changes"));
        m_changeTable->setEmptyText(m_roster.versions.empty() ? tr("Nothing is published of these days yet. What is changed after that is listed here.")
                                                              : tr("This is the first version of its days."));
        return;
    }
    const Version &chosen = m_versions->row(row).version;
    // The newest version of each day is what people go by, so the draft is laid beside all of them together.
    const bool isDraftBesideNewest = chosen.id == 0 && older == m_roster.versions.begin();
    std::vector<CellChange> rows = isDraftBesideNewest ? rota::changesOf(m_roster, rota::changesSincePublished(m_roster)) : changesSince(*older, chosen);
    m_changeHeading->setText(tr("%Ln change(s) after version %1", nullptr, int(rows.size())).arg(older->number));
    m_changeTable->setEmptyText(tr("Nothing is different."));
    m_since = older->number;
    m_copy->setVisible(!rows.empty());
    m_changes->setRows(std::move(rows));
}

void VersionsView::copyMessage()
{
    const std::vector<int> chosen = m_changeTable->selectedRows();
    const auto isMeant = [&](const CellChange &change) {
        return chosen.empty() || std::any_of(chosen.begin(), chosen.end(), [&](int row) { return m_changes->row(row).person == change.person; });
    };
    std::vector<CellChange> told;
    std::copy_if(m_changes->rows().begin(), m_changes->rows().end(), std::back_inserter(told), isMeant);
    QGuiApplication::clipboard()->setText(messageOfChanges(told, m_since));
    emit copied(tr("The message was copied."));
}

void VersionsView::retranslate()
{
    m_heading->setText(tr("Published versions"));
    m_before->setText(tr("Compare with"));
    m_copy->setText(tr("Copy message"));
    m_copy->setToolTip(tr("What is changed for each person, to be pasted in a message. With rows selected: only for those persons."));
    m_beforeChoice->setAccessibleName(tr("Compare with"));
    m_versionTable->setTitle(tr("Versions"));
    m_versionTable->setEmptyText(tr("Nothing is published of these days yet."));
    m_changeTable->setTitle(tr("Changes of the rota"));
    m_versions->retranslate();
    m_changes->retranslate();
    fillVersions();
}

void VersionsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
