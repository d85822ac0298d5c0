// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "ui/people/groups_tab.h"
#include "ui/people/person_rows.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QPainter>

#include <algorithm>

// Groups with their load, units under their groups, and their columns.

namespace paybench::ui {

namespace {

UnitRow rowOfUnit(const StaffBook &book, const directory::Unit &unit)
{
    UnitRow row;
    row.key = unit.id.value;
    row.id = unit.id;
    row.group = book.groupOf(unit);
    row.name = unit.name;
    row.code = unit.code;
    row.customer = book.nameOf(unit.customer);
    if (const directory::UnitGroup *served = inForce(unit.groups, book.day))
        row.since = served->from;
    for (const directory::UnitGroup &later : unit.groups) {
        if (later.from > book.day && row.next.isEmpty())
            row.next = QCoreApplication::translate("people", "to %1 from %2").arg(book.nameOf(later.group), format::day(later.from));
    }
    return row;
}

void addUnits(std::vector<UnitRow> &rows, const StaffBook &book, GroupId group, const QString &name)
{
    const auto units = book.unitsOf(group);
    if (units.empty() && !group)
        return;
    UnitRow caption;
    caption.key = -1 - group.value;
    caption.group = group;
    caption.caption = Caption{name, QCoreApplication::translate("people", "%Ln unit(s)", nullptr, int(units.size()))};
    rows.push_back(caption);
    for (const directory::Unit *unit : units)
        rows.push_back(rowOfUnit(book, *unit));
}

void paintLoad(const GroupRow &row, QPainter &painter, const QRect &area)
{
    const int figure = px(44);
    painter.setFont(face(Face::Body));
    painter.setPen(colour(Colour::Text));
    paintFigures(&painter, QRectF(area.left(), area.top(), figure, area.height()), Qt::AlignRight,
                 row.fullTimeHundredths > 0 ? format::decimal(row.unitsPerFull(), 2) : QString(QChar(0x2013)));
    if (row.mostUnitsPerFull == 0)
        return;
    const double room = area.width() - figure - px(12);
    const double width = room * row.unitsPerFull() / row.mostUnitsPerFull;
    paintBox(&painter, QRectF(area.left() + figure + px(12), area.center().y() - px(5), std::max(width, 2.0), px(10)), colour(Colour::Series1),
             QColor(), 0, 2);
}

} // namespace

std::vector<GroupRow> groupRows(const StaffBook &book)
{
    std::vector<GroupRow> rows;
    int most = 0;
    for (const directory::Group &group : book.groups) {
        const directory::GroupStrength strong = directory::strength(book.people, group.id, book.day);
        GroupRow row;
        row.id = group.id;
        row.name = group.name;
        if (const auto trainer = book.trainerOf(group))
            row.trainer = book.nameOf(*trainer);
        row.people = strong.people;
        row.fullTimeHundredths = strong.fullTimeHundredths;
        row.supportDayTenths = strong.supportDayTenths;
        row.units = int(book.unitsOf(group.id).size());
        most = std::max(most, row.unitsPerFull());
        rows.push_back(row);
    }
    for (GroupRow &row : rows)
        row.mostUnitsPerFull = most;
    return rows;
}

std::vector<UnitRow> unitRows(const StaffBook &book)
{
    std::vector<UnitRow> rows;
    for (const directory::Group &group : book.groups)
        addUnits(rows, book, group.id, group.name);
    addUnits(rows, book, {}, QCoreApplication::translate("people", "Without a group"));
    return rows;
}

std::vector<Column<GroupRow>> GroupsTab::groupColumns()
{
    Column<GroupRow> name;
    name.id = QStringLiteral("group");
    name.title = [] { return tr("Group"); };
    name.value = [](const GroupRow &row) -> Value { return row.name; };
    name.look = [](const GroupRow &) {
        Look look;
        look.medium = true;
        return look;
    };
    name.total = [](const std::vector<const GroupRow *> &rows) -> Value { return tr("%Ln group(s)", nullptr, int(rows.size())); };
    name.editable = [this](const GroupRow &) { return m_book.isWritable; };
    name.edit = [this](const GroupRow &row, const QString &text) -> Done {
        directory::Group changed = *m_book.group(row.id);
        changed.name = text.trimmed();
        return m_book.save(tr("Rename %1 to %2").arg(row.name, changed.name), changed);
    };
    Column<GroupRow> trainer;
    trainer.id = QStringLiteral("trainer");
    trainer.title = [] { return tr("Trainer"); };
    trainer.value = [](const GroupRow &row) -> Value { return row.trainer.isEmpty() ? Value() : Value(row.trainer); };
    std::vector<Column<GroupRow>> columns{name, trainer};
    for (const Column<GroupRow> &column : loadColumns())
        columns.push_back(column);
    return columns;
}

std::vector<Column<GroupRow>> GroupsTab::loadColumns()
{
    Column<GroupRow> people;
    people.id = QStringLiteral("people");
    people.title = [] { return tr("Assistants"); };
    people.kind = Kind::Count;
    people.summed = true;
    people.value = [](const GroupRow &row) -> Value { return qint64(row.people); };
    Column<GroupRow> full;
    full.id = QStringLiteral("fte");
    full.title = [] { return tr("FTE"); };
    full.kind = Kind::Decimal;
    full.decimals = 1;
    full.summed = true;
    full.value = [](const GroupRow &row) -> Value { return Ratio{row.fullTimeHundredths, 100}; };
    Column<GroupRow> support;
    support.id = QStringLiteral("support");
    support.title = [] { return tr("Support days of 5"); };
    support.kind = Kind::Decimal;
    support.decimals = 1;
    support.summed = true;
    support.value = [](const GroupRow &row) -> Value { return Ratio{row.supportDayTenths, 10}; };
    support.look = [](const GroupRow &row) {
        Look look;
        if (row.supportDayTenths < 50) {
            look.icon = QStringLiteral("warning");
            look.iconInk = Colour::Warn;
            look.ink = Colour::Warn;
            look.tip = tr("One person a day needs 5 support days.");
        }
        return look;
    };
    Column<GroupRow> units;
    units.id = QStringLiteral("units");
    units.title = [] { return tr("Units"); };
    units.kind = Kind::Count;
    units.summed = true;
    units.value = [](const GroupRow &row) -> Value { return qint64(row.units); };
    Column<GroupRow> load;
    load.id = QStringLiteral("load");
    load.title = [] { return tr("Units per FTE"); };
    load.stretch = true;
    load.width = 200;
    load.value = [](const GroupRow &row) -> Value { return row.fullTimeHundredths > 0 ? Value(format::decimal(row.unitsPerFull(), 2)) : Value(); };
    load.paint = paintLoad;
    return {people, full, support, units, load};
}

std::vector<Column<UnitRow>> GroupsTab::unitColumns()
{
    const auto text = [](const QString &id, std::function<QString()> title, QString UnitRow::*field) {
        Column<UnitRow> column;
        column.id = id;
        column.title = std::move(title);
        column.value = [field](const UnitRow &row) -> Value { return (row.*field).isEmpty() ? Value() : Value(row.*field); };
        return column;
    };
    Column<UnitRow> name = text(QStringLiteral("unit"), [] { return tr("Unit"); }, &UnitRow::name);
    name.look = [](const UnitRow &) {
        Look look;
        look.medium = true;
        return look;
    };
    Column<UnitRow> since;
    since.id = QStringLiteral("since");
    since.title = [] { return tr("In the group since"); };
    since.kind = Kind::Day;
    since.value = [](const UnitRow &row) -> Value { return row.since; };
    Column<UnitRow> next = text(QStringLiteral("next"), [] { return tr("Moves"); }, &UnitRow::next);
    next.stretch = true;
    return {name, text(QStringLiteral("code"), [] { return tr("Code"); }, &UnitRow::code),
            text(QStringLiteral("customer"), [] { return tr("Customer"); }, &UnitRow::customer), since, next};
}

} // namespace paybench::ui
