// SPDX-License-Identifier: MPL-2.0
#include "ui/people/person_rows.h"

#include "core/basics/format.h"
#include "core/directory/centre_strength.h"
#include "core/directory/person_changes.h"

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::Person;
using directory::Role;

constexpr int seatDays = 5; // one person a day in each group

QString fullTime(int hundredths)
{
    return QCoreApplication::translate("people", "%1 FTE").arg(supportDays(hundredths));
}

PersonRow rowOf(const StaffBook &book, const Person &person)
{
    PersonRow row;
    row.key = person.id.value;
    row.id = person.id;
    row.name = person.name;
    row.role = person.role;
    const directory::Position position = directory::positionOn(person, book.day);
    row.group = book.nameOf(position.group);
    row.percent = position.percent;
    row.weekdays = position.weekdays;
    row.mix = directory::mixOn(person, book.day);
    row.hasWish = directory::openWish(person);
    if (const auto mentor = directory::mentorOn(person, book.day))
        row.mentor = book.nameOf(*mentor);
    row.absences = absenceSpans(book.absencesOf(person.id), book.today);
    if (person.from > book.day)
        row.note = QCoreApplication::translate("people", "from %1").arg(format::day(person.from));
    else if (person.to.isValid() && person.to < book.day)
        row.note = QCoreApplication::translate("people", "left on %1").arg(format::day(person.to));
    else if (person.to.isValid())
        row.note = QCoreApplication::translate("people", "until %1").arg(format::day(person.to));
    return row;
}

PersonRow captionRow(qint64 key, const Caption &caption)
{
    PersonRow row;
    row.key = key;
    row.caption = caption;
    return row;
}

Caption captionOf(const StaffBook &book, const directory::Group &group)
{
    const directory::GroupStrength strong = directory::strength(book.people, group.id, book.day);
    Caption caption;
    caption.name = group.name;
    QStringList parts;
    if (const auto trainer = book.trainerOf(group))
        parts.append(QCoreApplication::translate("people", "trainer %1").arg(book.nameOf(*trainer)));
    parts.append(QCoreApplication::translate("people", "%Ln person(s)", nullptr, strong.people) + QStringLiteral(", ") + fullTime(strong.fullTimeHundredths));
    caption.note = parts.join(QStringLiteral(" · "));
    caption.rightNote = QCoreApplication::translate("people", "%1 of %2 support days").arg(format::decimal(strong.supportDayTenths, 1), format::number(seatDays));
    if (strong.supportDayTenths < seatDays * 10) {
        caption.rightIcon = QStringLiteral("warning");
        caption.rightInk = Colour::Warn;
    }
    return caption;
}

Caption plainCaption(const QString &name, const std::vector<PersonRow> &rows)
{
    int percent = 0;
    for (const PersonRow &row : rows)
        percent += row.percent;
    Caption caption;
    caption.name = name;
    caption.note = QCoreApplication::translate("people", "%Ln person(s)", nullptr, int(rows.size())) + QStringLiteral(", ") + fullTime(percent);
    return caption;
}

class RowList {
public:
    explicit RowList(const StaffBook &book) : m_book(book) {}

    void addGroup(const directory::Group &group)
    {
        const auto rows = those([&](const Person &person) {
            return person.role == Role::Assistant && directory::positionOn(person, m_book.day).group == group.id;
        });
        m_rows.push_back(captionRow(-group.id.value, captionOf(m_book, group)));
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }
    void addWithoutGroup()
    {
        add(-1'000'000, QCoreApplication::translate("people", "Without a group"), those([&](const Person &person) {
                return person.role == Role::Assistant && !m_book.group(directory::positionOn(person, m_book.day).group);
            }));
    }
    void addRole(Role role)
    {
        add(-2'000'000 - int(role), directory::name(role), those([&](const Person &person) { return person.role == role; }));
    }
    void addElsewhere()
    {
        std::vector<PersonRow> rows;
        for (const Person &person : m_book.people) {
            if (!person.isHere(m_book.day))
                rows.push_back(rowOf(m_book, person));
        }
        add(-3'000'000, QCoreApplication::translate("people", "Not here on %1").arg(format::day(m_book.day)), rows);
    }
    std::vector<PersonRow> taken() { return std::move(m_rows); }

private:
    std::vector<PersonRow> those(const std::function<bool(const Person &)> &belongs) const
    {
        std::vector<PersonRow> rows;
        for (const Person &person : m_book.people) {
            if (person.isHere(m_book.day) && belongs(person))
                rows.push_back(rowOf(m_book, person));
        }
        return rows;
    }
    void add(qint64 key, const QString &name, const std::vector<PersonRow> &rows)
    {
        if (rows.empty())
            return;
        m_rows.push_back(captionRow(key, plainCaption(name, rows)));
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    }

    const StaffBook &m_book;
    std::vector<PersonRow> m_rows;
};

} // namespace

std::vector<PersonRow> personRows(const StaffBook &book, const Chosen &chosen)
{
    RowList list(book);
    const bool all = chosen.which == Chosen::Which::All;
    for (const directory::Group &group : book.groups) {
        if (all || (chosen.which == Chosen::Which::Group && group.id.value == chosen.what))
            list.addGroup(group);
    }
    if (all)
        list.addWithoutGroup();
    for (const Role role : {Role::Trainer, Role::SystemManagement, Role::Management}) {
        if (all || (chosen.which == Chosen::Which::Role && int(role) == chosen.what))
            list.addRole(role);
    }
    if (chosen.which == Chosen::Which::Elsewhere)
        list.addElsewhere();
    return list.taken();
}

std::vector<YearSpan> absenceSpans(const std::vector<directory::Absence> &absences, QDate today)
{
    std::vector<YearSpan> spans;
    for (const directory::Absence &absence : absences) {
        const QString days = absence.from == absence.to ? format::day(absence.from)
                                                        : format::day(absence.from) + QChar(0x2013) + format::day(absence.to);
        spans.push_back({absence.from, absence.to, absence.from > today,
                         days + QStringLiteral(", ") + directory::name(absence.kind)});
    }
    return spans;
}

QString supportDays(int hundredths)
{
    return format::decimal(rounded(hundredths, 100, 1), 1);
}

QString choicesText(const std::vector<std::pair<directory::Mix, int>> &choices)
{
    QStringList parts;
    for (const auto &choice : choices)
        parts.append(format::number(choice.second) + QChar(0xA0) + directory::name(choice.first));
    if (parts.size() == 2)
        return QCoreApplication::translate("people", "%1 and %2").arg(parts.at(0), parts.at(1));
    return parts.join(QStringLiteral(", "));
}

QString headCountText(const directory::HeadCount &count)
{
    QStringList parts;
    for (const Role role : directory::allRoles) {
        const auto found = count.byRole.find(role);
        parts.append(format::number(found == count.byRole.end() ? 0 : found->second));
    }
    return format::number(count.total) + QStringLiteral(" = ") + parts.join(QStringLiteral(" + "));
}

} // namespace paybench::ui
