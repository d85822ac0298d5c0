// SPDX-License-Identifier: MPL-2.0
#include "core/directory/staff_list.h"

#include "core/basics/numbers.h"
#include "core/basics/personal_number.h"
#include "core/directory/faults.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace paybench::directory {

namespace {

enum class StaffField { Name, Role, Group, Percent, Choice, From };

struct StaffWord {
    const char *word;
    StaffField field;
};

constexpr StaffWord staffWords[] = {
    {"name", StaffField::Name},          {"namn", StaffField::Name},
    {"navn", StaffField::Name},          {"person", StaffField::Name},
    {"medarbetare", StaffField::Name},   {"medarbejder", StaffField::Name},
    {"role", StaffField::Role},          {"roll", StaffField::Role},
    {"rolle", StaffField::Role},         {"befattning", StaffField::Role},
    {"stilling", StaffField::Role},      {"group", StaffField::Group},
    {"grupp", StaffField::Group},        {"gruppe", StaffField::Group},
    {"team", StaffField::Group},         {"percent", StaffField::Percent},
    {"procent", StaffField::Percent},    {"share", StaffField::Percent},
    {"andel", StaffField::Percent},      {"sysselsättningsgrad", StaffField::Percent},
    {"beskæftigelsesgrad", StaffField::Percent}, {"%", StaffField::Percent},
    {"choice", StaffField::Choice},      {"val", StaffField::Choice},
    {"valg", StaffField::Choice},        {"80/20", StaffField::Choice},
    {"80/20 choice", StaffField::Choice}, {"80/20-val", StaffField::Choice},
    {"80/20-valg", StaffField::Choice},  {"from", StaffField::From},
    {"från", StaffField::From},          {"fra", StaffField::From},
    {"anställd från", StaffField::From}, {"ansat fra", StaffField::From},
    {"employed from", StaffField::From},
};

struct RoleWord {
    const char *word;
    Role role;
};

constexpr RoleWord roleWords[] = {
    {"payroll assistant", Role::Assistant},      {"assistant", Role::Assistant},
    {"löneassistent", Role::Assistant},          {"lønassistent", Role::Assistant},
    {"assistent", Role::Assistant},              {"trainer", Role::Trainer},
    {"utbildare", Role::Trainer},                {"underviser", Role::Trainer},
    {"system management", Role::SystemManagement}, {"systemförvaltning", Role::SystemManagement},
    {"systemförvaltare", Role::SystemManagement}, {"systemforvaltning", Role::SystemManagement},
    {"systemforvalter", Role::SystemManagement}, {"management", Role::Management},
    {"ledning", Role::Management},               {"ledelse", Role::Management},
    {"manager", Role::Management},               {"chef", Role::Management},
    {"lönechef", Role::Management},              {"lønchef", Role::Management},
    {"payroll manager", Role::Management},
};

using StaffColumns = std::map<StaffField, int>;

std::optional<StaffField> staffFieldOf(const QString &title)
{
    static const QRegularExpression unit(QStringLiteral("[,\\s(]+%\\)?$")); // "Andel, %", "Share (%)"
    const QString plain = folded(title).remove(unit);
    for (const StaffWord &word : staffWords) {
        if (plain == folded(QString::fromUtf8(word.word)))
            return word.field;
    }
    return std::nullopt;
}

std::optional<Role> roleOfText(const QString &text)
{
    const QString plain = folded(text);
    if (plain.isEmpty())
        return Role::Assistant;
    for (const Role role : allRoles) {
        if (plain == folded(name(role)) || plain == key(role))
            return role;
    }
    for (const RoleWord &word : roleWords) {
        if (plain == folded(QString::fromUtf8(word.word)))
            return word.role;
    }
    return std::nullopt;
}

// What a list says about one person, cell by cell; the first fault stays.
class StaffRow {
public:
    StaffRow(const QStringList &cells, const StaffColumns &columns, StaffLine &line)
        : m_cells(cells), m_columns(columns), m_line(line)
    {
    }

    QString text(StaffField field) const
    {
        const auto column = m_columns.find(field);
        return column == m_columns.end() ? QString() : m_cells.value(column->second).trimmed();
    }

    void refuse(const QString &sentence)
    {
        if (m_line.fault.isEmpty())
            m_line.fault = sentence;
    }

    void readName()
    {
        m_line.person.name = masked(text(StaffField::Name));
        for (const QString &cell : m_cells) {
            if (const Done clean = withoutPersonalNumber(cell); !clean)
                refuse(clean.error().message);
        }
        if (m_line.person.name.isEmpty())
            refuse(QCoreApplication::translate("directory", "The name is missing. Enter it."));
    }

    void readRole()
    {
        if (const auto role = roleOfText(text(StaffField::Role)))
            m_line.person.role = *role;
        else
            refuse(QCoreApplication::translate("directory",
                                               "“%1” is no role. Write payroll assistant, trainer, system management or "
                                               "management.")
                       .arg(text(StaffField::Role)));
    }

    void readChoice(QDate from)
    {
        const QString written = text(StaffField::Choice);
        if (isBlank(written) || written == QStringLiteral("–"))
            return;
        if (const auto mix = mixOfText(written))
            m_line.person.choices = {{from, *mix, *mix, {}}};
        else
            refuse(QCoreApplication::translate("directory", "“%1” is no 80/20 choice. Write S80, R80 or days such as 2-1-2.")
                       .arg(written));
    }

    int readPercent()
    {
        QString written = text(StaffField::Percent);
        written.remove(u'%');
        if (isBlank(written))
            return 100;
        const auto percent = wholeNumber(written.trimmed());
        if (percent && *percent >= 1 && *percent <= 100)
            return static_cast<int>(*percent);
        refuse(QCoreApplication::translate("directory", "The percentage “%1” is not a whole number from 1 to 100.")
                   .arg(written.trimmed()));
        return 100;
    }

    QDate readFrom(QDate otherwise)
    {
        const QString written = text(StaffField::From);
        if (isBlank(written))
            return otherwise;
        for (const char *form : {"yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy", "yyyyMMdd"}) {
            const QDate day = QDate::fromString(written, QString::fromLatin1(form));
            if (day.isValid())
                return day;
        }
        refuse(QCoreApplication::translate("directory", "“%1” is no day. Write it as 2026-10-14.").arg(written));
        return otherwise;
    }

private:
    const QStringList &m_cells;
    const StaffColumns &m_columns;
    StaffLine &m_line;
};

StaffColumns columnsOf(const QStringList &titles, StaffList &list)
{
    StaffColumns columns;
    for (int i = 0; i < titles.size(); ++i) {
        const auto field = staffFieldOf(titles.at(i));
        if (field && columns.emplace(*field, i).second)
            continue;
        if (!isBlank(titles.at(i)))
            list.unreadTitles.append(masked(titles.at(i).trimmed()));
    }
    return columns;
}

void placeInGroup(StaffRow &row, StaffLine &line, StaffList &list, const std::vector<Group> &groups)
{
    const QString written = row.text(StaffField::Group);
    if (isBlank(written) || line.person.role != Role::Assistant)
        return;
    line.group = written;
    for (const Group &group : groups) {
        if (folded(group.name) == folded(written)) {
            line.group = group.name;
            line.person.positions.front().group = group.id;
            return;
        }
    }
    if (groups.empty() && !list.newGroups.contains(written, Qt::CaseInsensitive))
        list.newGroups.append(written);
    if (!groups.empty())
        row.refuse(QCoreApplication::translate("directory", "There is no group “%1”. Write the name of a group of the centre.")
                       .arg(masked(written)));
}

void refuseTwice(StaffRow &row, const StaffLine &line, const StaffList &list, const std::vector<Person> &people)
{
    const auto isSame = [&](const QString &other) { return folded(other) == folded(line.person.name); };
    if (std::any_of(people.begin(), people.end(), [&](const Person &person) { return isSame(person.name); }))
        row.refuse(QCoreApplication::translate("directory", "%1 is in the register already. Leave the row out.")
                       .arg(line.person.name));
    if (std::any_of(list.lines.begin(), list.lines.end(), [&](const StaffLine &other) { return isSame(other.person.name); }))
        row.refuse(QCoreApplication::translate("directory", "%1 stands in the list twice. Keep one of the rows.")
                       .arg(line.person.name));
}

bool isEmptyRow(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return isBlank(cell); });
}

} // namespace

int StaffList::faultyLines() const
{
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [](const StaffLine &line) { return !line.fault.isEmpty(); }));
}

bool StaffList::canBeTaken() const
{
    return fault.isEmpty() && !lines.empty() && faultyLines() == 0;
}

StaffList staffOfCells(const std::vector<QStringList> &cells, const std::vector<Group> &groups,
                       const std::vector<Person> &people, QDate from)
{
    StaffList list;
    const StaffColumns columns = cells.empty() ? StaffColumns() : columnsOf(cells.front(), list);
    if (!columns.count(StaffField::Name)) {
        list.fault = QCoreApplication::translate("directory",
                                                 "The list has no column called Name, so nothing was read. Copy it together "
                                                 "with its first row: Name, Role, Group, Percent, Choice.");
        return list;
    }
    for (std::size_t i = 1; i < cells.size(); ++i) {
        if (isEmptyRow(cells[i]))
            continue;
        StaffLine line;
        line.line = static_cast<int>(i) + 1;
        StaffRow row(cells[i], columns, line);
        row.readName();
        row.readRole();
        line.person.from = row.readFrom(from);
        line.person.positions = {{line.person.from, {}, row.readPercent(), 31}};
        row.readChoice(line.person.from);
        placeInGroup(row, line, list, groups);
        refuseTwice(row, line, list, people);
        list.lines.push_back(line);
    }
    if (list.lines.empty())
        list.fault = QCoreApplication::translate("directory", "The list has no rows under its heading, so nothing was read.");
    return list;
}

std::optional<Mix> mixOfText(const QString &text)
{
    const QString plain = folded(text).remove(u' ');
    if (plain == QLatin1String("s80") || plain == QLatin1String("s"))
        return support80;
    if (plain == QLatin1String("r80") || plain == QLatin1String("r"))
        return registration80;
    static const QRegularExpression form(QStringLiteral("^([0-5])-([0-5])-([0-5])$"));
    const auto match = form.match(plain);
    const Mix mix{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (match.hasMatch() && mix.support + mix.followUp + mix.registration == 5)
        return mix;
    return std::nullopt;
}

} // namespace paybench::directory
