// SPDX-License-Identifier: MPL-2.0
#include "ui/people/person_panel.h"

#include "core/basics/format.h"
#include "core/directory/centre_strength.h"
#include "core/directory/person_changes.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/people/life_turns.h"
#include "ui/people/person_forms.h"
#include "ui/people/person_rows.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

using directory::Absence;
using directory::Person;

constexpr int mostAbsences = 12;

QString subtitleOf(const StaffBook &book, const Person &person)
{
    const directory::Position position = directory::positionOn(person, book.day);
    QDate since = person.from; // the first day in the group without a break
    for (const directory::Position &each : person.positions) {
        if (each.from > book.day)
            break;
        since = directory::positionOn(person, since).group == each.group ? since : each.from;
    }
    if (const QString group = book.nameOf(position.group); !group.isEmpty())
        return QCoreApplication::translate("people", "%1 since %2, %3").arg(group, format::day(since), directory::name(person.role).toLower());
    return QCoreApplication::translate("people", "%1, since %2").arg(directory::name(person.role), format::day(person.from));
}

int workingDaysIn(const StaffBook &book, const Person &person, const Absence &absence)
{
    const Calendar calendar = book.time.calendar();
    int days = 0;
    for (QDate day = absence.from; day <= absence.to && days < 400; day = day.addDays(1)) {
        if (calendar.isWorkingDay(day) && directory::worksOn(directory::positionOn(person, day), day))
            ++days;
    }
    return days;
}

LifeTurn turnOf(const StaffBook &book, const Person &person, const Absence &absence)
{
    LifeTurn turn;
    turn.from = absence.from;
    const int lost = workingDaysIn(book, person, absence); // outside the call: lupdate never returns from commas in it
    const QString days = QCoreApplication::translate("people", "%Ln day(s)", "working days of an absence", lost);
    turn.title = directory::name(absence.kind) + QStringLiteral(", ")
        + (absence.part == Absence::Part::WholeDay ? days : directory::name(absence.part).toLower());
    if (absence.from != absence.to)
        turn.note = QCoreApplication::translate("people", "to %1").arg(format::day(absence.to));
    turn.state = absence.from > book.today ? LifeTurn::State::Coming
        : absence.to >= book.today         ? LifeTurn::State::Valid
                                           : LifeTurn::State::Past;
    return turn;
}

TurnButton::Place placeOf(std::size_t at, std::size_t count)
{
    if (count == 1)
        return TurnButton::Place::Only;
    return at == 0 ? TurnButton::Place::First : at + 1 == count ? TurnButton::Place::Last : TurnButton::Place::Between;
}

} // namespace

QString wishText(const StaffBook &book, PersonId person, const directory::Choice &wish)
{
    const directory::CentreStrength given = directory::strengthIfGranted(book.people, book.groups, person, wish);
    const QString name = directory::name(wish.wished);
    const QString days = supportDays(given.supportHundredths);
    const QString needed = format::number(given.neededDays);
    if (given.supportHundredths == given.neededDays * 100)
        return QCoreApplication::translate("people", "Yes to %1 gives %2 support days, exactly what is needed.").arg(name, days);
    if (given.supportHundredths > given.neededDays * 100)
        return QCoreApplication::translate("people", "Yes to %1 gives %2 support days, more than the %3 needed.").arg(name, days, needed);
    return QCoreApplication::translate("people", "Yes to %1 gives %2 support days, fewer than the %3 needed.").arg(name, days, needed);
}

Absence newAbsence(const StaffBook &book, PersonId person)
{
    Absence absence;
    absence.person = person;
    absence.from = book.day;
    absence.to = book.day;
    return absence;
}

PersonPanel::PersonPanel(StaffBook &book, QWidget *parent)
    : SidePanel({}, parent), m_book(book), m_change(button(ButtonRole::Ordinary, {}, this)),
      m_absence(button(ButtonRole::Ordinary, {}, this))
{
    setObjectName(QStringLiteral("personPanel"));
    m_change->setObjectName(QStringLiteral("newFromDate"));
    m_absence->setObjectName(QStringLiteral("newAbsence"));
    addFoot(m_change);
    addFoot(m_absence);
    connect(m_change, &QPushButton::clicked, this, [this] { openChange(m_book, m_person, m_book.day, this); });
    connect(m_absence, &QPushButton::clicked, this, [this] { openAbsence(m_book, newAbsence(m_book, m_person), this); });
    retranslate();
}

void PersonPanel::retranslate()
{
    m_change->setText(tr("New from date…"));
    m_absence->setText(tr("New absence…"));
}

void PersonPanel::show(PersonId id)
{
    m_person = id;
    clear();
    const Person *person = m_book.person(id);
    if (!person)
        return;
    setPerson(person->name);
    setTitle(person->name);
    setSubtitle(subtitleOf(m_book, *person));
    m_change->setEnabled(m_book.isWritable);
    m_absence->setEnabled(m_book.isWritable);
    body()->addWidget(new Hairline);
    addTurns(*person);
    if (const directory::Choice *wish = directory::openWish(*person))
        addWish(*person, *wish);
    body()->addWidget(new Hairline);
    addAbsences(*person);
    if (person->role == directory::Role::Assistant)
        addUnits(*person);
}

void PersonPanel::addHeading(const QString &title, const QString &note)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    QLabel *name = textLabel(Face::BodyStrong);
    auto *muted = new ElidedLabel(Face::Caption, Colour::Muted);
    muted->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const auto retranslate = [&] {
        name->setText(title);
        muted->setText(note);
    };
    retranslate();
    row->addWidget(name);
    row->addWidget(muted, 1);
    body()->addWidget(line);
}

void PersonPanel::addTurns(const Person &person)
{
    addHeading(tr("Valid from"), tr("always changed from a day"));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    const std::vector<LifeTurn> turns = lifeTurns(m_book, person);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        auto *turn = new TurnButton(turns[i], placeOf(i, turns.size()), list);
        column->addWidget(turn);
        const bool isLast = person.to.isValid() && turns[i].from == person.to;
        connect(turn, &TurnButton::clicked, this, [this, day = turns[i].from, isLast] {
            if (isLast)
                openLastDay(m_book, m_person, this);
            else
                openChange(m_book, m_person, day, this);
        });
    }
    body()->addWidget(list);
}

void PersonPanel::addWish(const Person &person, const directory::Choice &wish)
{
    auto *notice = new Notice(Mood::News);
    notice->setObjectName(QStringLiteral("wish"));
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins({});
    QPushButton *yes = button();
    QPushButton *no = button();
    yes->setObjectName(QStringLiteral("grantWish"));
    no->setObjectName(QStringLiteral("declineWish"));
    const auto retranslate = [&] {
        notice->setText(wishText(m_book, person.id, wish));
        yes->setText(tr("Yes to %1").arg(directory::name(wish.wished)));
        no->setText(tr("Keep %1").arg(directory::name(directory::mixOn(person, wish.from).value_or(directory::registration80))));
    };
    retranslate();
    for (QPushButton *one : {yes, no}) {
        one->setEnabled(m_book.isWritable);
        row->addWidget(one, 1);
        connect(one, &QPushButton::clicked, this, [this, wish, isGranted = one == yes] { decide(wish, isGranted); });
    }
    body()->addWidget(notice);
    body()->addWidget(buttons);
}

void PersonPanel::decide(const directory::Choice &wish, bool isGranted)
{
    if (const Done decided = decideWish(m_book, m_person, wish, isGranted); !decided)
        emit failed(decided.error());
}

void PersonPanel::addAbsences(const Person &person)
{
    std::vector<Absence> shown;
    for (const Absence &absence : m_book.absencesOf(person.id)) {
        if (absence.to.year() >= m_book.day.year())
            shown.insert(shown.begin(), absence); // newest first
    }
    if (shown.size() > mostAbsences)
        shown.resize(mostAbsences);
    const int year = m_book.day.year();
    addHeading(tr("Absence"), shown.empty() ? tr("none in %1").arg(year) : tr("since January %1").arg(year));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const Absence &absence : shown) {
        auto *turn = new TurnButton(turnOf(m_book, person, absence), TurnButton::Place::Only, list);
        turn->setObjectName(QStringLiteral("absence-") + absence.from.toString(Qt::ISODate));
        column->addWidget(turn);
        connect(turn, &TurnButton::clicked, this, [this, absence] { openAbsence(m_book, absence, this); });
    }
    body()->addWidget(list);
}

void PersonPanel::addUnits(const Person &person)
{
    const GroupId group = directory::positionOn(person, m_book.day).group;
    if (!group)
        return;
    body()->addWidget(new Hairline);
    const auto units = m_book.unitsOf(group);
    addHeading(tr("Units of the group"), tr("%Ln unit(s)", nullptr, int(units.size())));
    QStringList names;
    for (const directory::Unit *unit : units)
        names.append(unit->name);
    if (names.isEmpty())
        return;
    QLabel *label = wrappedLabel(Face::Caption, Colour::Muted);
    const auto retranslate = [&] { label->setText(names.join(QStringLiteral(" · "))); };
    retranslate();
    body()->addWidget(label);
}

} // namespace paybench::ui
