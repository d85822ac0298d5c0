// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/wish_form.h"

#include "core/basics/personal_number.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/value_edits.h"
#include "ui/rota/tab_order.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace paybench::ui {

using rota::Duty;
using rota::Wish;

namespace {

constexpr unsigned mondayToFriday = 31;

QString wishQuestion(bool isNew)
{
    return isNew ? WishForm::tr("What is wished, and for which days?") : WishForm::tr("How is the wish changed?");
}

QString wishConsequence()
{
    return WishForm::tr("The next proposal takes it into account. What stands in the rota stays until then.");
}

QString wishDeed(bool isNew)
{
    return isNew ? WishForm::tr("Add the wish") : WishForm::tr("Save the wish");
}

QString dayName(int day, QLocale::FormatType length)
{
    return QLocale().standaloneDayName(day, length);
}

} // namespace

QString kindName(Wish::Kind kind)
{
    switch (kind) {
    case Wish::Kind::Wanted: return WishForm::tr("wants it");
    case Wish::Kind::Unwanted: return WishForm::tr("rather not");
    case Wish::Kind::Never: return WishForm::tr("cannot");
    }
    return {};
}

QString wishedDuty(Duty duty)
{
    return duty == Duty::Away ? WishForm::tr("Day off") : rota::name(rota::markOf(duty));
}

QString weekdaysShort(unsigned weekdays)
{
    if ((weekdays & mondayToFriday) == mondayToFriday)
        return WishForm::tr("all");
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        if ((weekdays >> (day - 1) & 1u) != 0)
            days << dayName(day, QLocale::ShortFormat).left(2).toLower();
    }
    return days.join(u' ');
}

WishForm::WishForm(const rota::Roster &roster, const Wish &wish, QWidget *parent)
    : Question(wishQuestion(wish.id == 0), wishConsequence(), wishDeed(wish.id == 0), parent), m_wish(wish), m_person(new Lookup(this)),
      m_from(new DayEdit(this)), m_to(new DayEdit(this)), m_duty(new Choice(this)), m_kind(new Choice(this)), m_note(new CheckedEdit(this))
{
    setObjectName(QStringLiteral("wishForm"));
    build(roster);
    fill();
    (m_wish.person ? static_cast<QWidget *>(m_from) : m_person)->setFocus();
}

Field *WishForm::field(QWidget *control, const QString &name, const QString &label)
{
    control->setObjectName(name);
    auto *made = new Field(control, this);
    made->setLabel(label);
    return made;
}

void WishForm::build(const rota::Roster &roster)
{
    std::vector<LookupRow> people;
    for (const rota::RosterRow &row : roster.rows)
        people.push_back({row.person.value, row.name, row.groupName});
    m_person->setRows(people);
    m_person->setHint(tr("Name"));
    m_note->setCheck(withoutPersonalNumber);
    m_duty->setOptions<int>({{int('S'), wishedDuty(Duty::Support)}, {int('F'), wishedDuty(Duty::FollowUp)},
                             {int('R'), wishedDuty(Duty::Registration)}, {int('-'), wishedDuty(Duty::Away)}});
    m_kind->setOptions<int>({{int(Wish::Kind::Wanted), kindName(Wish::Kind::Wanted)}, {int(Wish::Kind::Unwanted), kindName(Wish::Kind::Unwanted)},
                             {int(Wish::Kind::Never), kindName(Wish::Kind::Never)}});
    body()->addWidget(field(m_person, QStringLiteral("wishPerson"), tr("Assistant")));
    const auto addPair = [this](Field *left, Field *right) {
        auto *line = new QHBoxLayout;
        line->setSpacing(px(12));
        line->addWidget(left, 1);
        line->addWidget(right, 1);
        body()->addLayout(line);
    };
    addPair(field(m_from, QStringLiteral("wishFrom"), tr("From")), field(m_to, QStringLiteral("wishTo"), tr("To")));
    auto *days = new QWidget(this);
    auto *line = new QHBoxLayout(days);
    line->setContentsMargins({});
    line->setSpacing(px(12));
    for (int day = 1; day <= 7; ++day) {
        auto *box = new QCheckBox(days);
        box->setText(dayName(day, QLocale::ShortFormat));
        box->setAccessibleName(dayName(day, QLocale::LongFormat));
        box->setObjectName(QStringLiteral("wishWeekday%1").arg(day));
        m_weekdays[std::size_t(day - 1)] = box;
        line->addWidget(box);
    }
    line->addStretch(1);
    body()->addWidget(field(days, QStringLiteral("wishWeekdays"), tr("Weekdays")));
    tabBehind(m_to, days);
    addPair(field(m_duty, QStringLiteral("wishDuty"), tr("Duty")), field(m_kind, QStringLiteral("wishKind"), tr("How strongly")));
    body()->addWidget(field(m_note, QStringLiteral("wishNote"), tr("Note")));
    m_from->setRequired(true);
    m_to->setRequired(true);
}

void WishForm::fill()
{
    m_person->setValue(m_wish.person ? std::optional<qint64>(m_wish.person.value) : std::nullopt);
    m_from->setValue(m_wish.from);
    m_to->setValue(m_wish.to);
    for (std::size_t day = 0; day < m_weekdays.size(); ++day)
        m_weekdays[day]->setChecked((m_wish.weekdays >> day & 1u) != 0);
    m_duty->setValue<int>(int(m_wish.duty));
    m_kind->setValue<int>(int(m_wish.kind));
    m_note->setCommitted(m_wish.note);
}

Wish WishForm::wish() const
{
    Wish typed = m_wish;
    typed.person = PersonId{m_person->value().value_or(0)};
    typed.from = m_from->value();
    typed.to = m_to->value();
    typed.weekdays = 0;
    for (std::size_t day = 0; day < m_weekdays.size(); ++day)
        typed.weekdays |= m_weekdays[day]->isChecked() ? 1u << day : 0u;
    typed.duty = Duty(char(m_duty->value<int>('S')));
    typed.kind = Wish::Kind(m_kind->value<int>());
    typed.note = m_note->text().trimmed();
    return typed;
}

void WishForm::accept()
{
    for (DayEdit *edit : {m_from, m_to}) {
        if (edit->isRight() && edit->value().isValid())
            continue;
        edit->complain(edit->complaint().isEmpty() ? tr("Enter a day.") : edit->complaint());
        edit->setFocus();
        return;
    }
    const std::vector<QString> found = rota::faults(wish());
    setError(found.empty() ? QString() : found.front());
    if (!found.empty())
        return;
    emit saveWanted(wish());
    Question::accept();
}

} // namespace paybench::ui
