// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/sick_panel.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/lookup.h"
#include "ui/rota/illness_fields.h"
#include "ui/rota/key_hints.h"
#include "ui/rota/message_block.h"
#include "ui/rota/open_seat_block.h"
#include "ui/rota/ranked_line.h"
#include "ui/rota/ranked_list.h"
#include "ui/rota/tab_order.h"
#include "ui/rota/verdict_box.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

using directory::Absence;
using rota::SeatChoice;

namespace {

enum SickHint { UseHint, NextHint, CloseHint };

constexpr int noon = 12;
constexpr int daysOfProof = 5; // so many days without work and the person has left, or not begun

// Beside a ranked list, whose chosen line reaches further out than what stands above and under it.
void addInset(QVBoxLayout *column, QWidget *widget)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(RankedLine::inset), 0, px(RankedLine::inset), 0);
    line->addWidget(widget);
    column->addLayout(line);
}

bool isLetter(const QKeyEvent &event)
{
    const bool isPlain = event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::ShiftModifier;
    return isPlain && !event.text().isEmpty() && event.text().front().isLetter();
}

// Somebody who has left cannot fall ill.
bool worksFrom(const rota::Roster &roster, const rota::RosterRow &row, QDate from)
{
    int seen = 0;
    for (std::size_t day = 0; day < row.cells.size(); ++day) {
        if (roster.days[day].date < from || !roster.days[day].isOpen)
            continue;
        if (!row.cells[day].isOff)
            return true;
        ++seen;
    }
    return seen < daysOfProof;
}

std::vector<LookupRow> peopleToChoose(const rota::Roster &roster, QDate from)
{
    std::vector<LookupRow> rows;
    for (const rota::RosterRow &row : roster.rows) {
        if (worksFrom(roster, row, from))
            rows.push_back({row.person.value, row.name, row.groupName});
    }
    return rows;
}

} // namespace

SickPanel::SickPanel(QWidget *parent)
    : SidePanel(QStringLiteral("person"), parent), m_search(new Lookup(this)),
      m_other(button(ButtonRole::Quiet, QStringLiteral("search"), this)), m_fields(new IllnessFields(this)), m_verdict(new VerdictBox(this)),
      m_seatsPlace(new QVBoxLayout), m_message(new MessageBlock(this)), m_keys(new KeyHints(this))
{
    setObjectName(QStringLiteral("sickPanel"));
    setFixedWidth(px(324));
    build();
    connectParts();
    retranslate();
}

void SickPanel::build()
{
    m_search->setObjectName(QStringLiteral("whoIsIll"));
    m_other->setObjectName(QStringLiteral("otherPerson"));
    m_verdict->setObjectName(QStringLiteral("openSeats"));
    body()->setContentsMargins(px(20 - RankedLine::inset), px(2), px(20 - RankedLine::inset), px(4));
    body()->setSpacing(px(6)); // an ordinary call stands without scrolling
    m_seatsPlace->setSpacing(px(14));
    addInset(body(), m_search);
    addToHead(m_other);
    addInset(body(), m_fields);
    addInset(body(), m_verdict);
    body()->addLayout(m_seatsPlace);
    addInset(body(), m_message);
    addFoot(m_keys);
}

void SickPanel::connectParts()
{
    connect(this, &SidePanel::closeAsked, this, &SickPanel::cancelled);
    connect(m_search, &Lookup::chosen, this, [this](qint64 id) {
        choosePerson(PersonId{id});
        focusFirst();
    });
    connect(m_other, &QPushButton::clicked, this, &SickPanel::askPerson);
    connect(m_fields, &IllnessFields::changed, this, &SickPanel::compute);
    connect(m_message, &MessageBlock::copied, this, &SickPanel::copied);
    connect(m_keys, &KeyHints::used, this, [this](int hint) {
        if (hint == UseHint)
            accept();
        else if (hint == CloseHint)
            emit cancelled();
        else if (!m_seats.empty())
            nextSubstitute();
    });
}

void SickPanel::begin(const rota::Roster &roster, const std::vector<rota::LedgerRow> &ledger, const rota::ServiceTerms &terms,
                      std::optional<PersonId> person, QDate from, const QDateTime &now)
{
    m_roster = roster;
    m_ledger = ledger;
    m_terms = terms;
    m_now = now;
    m_person = {};
    const bool isLate = from == now.date() && from == roster.today && now.time().hour() >= noon;
    m_fields->setDays(from, from, isLate ? Absence::Part::Afternoon : Absence::Part::WholeDay);
    m_search->setRows(peopleToChoose(roster, from));
    m_search->setValue(std::nullopt);
    if (person && roster.rowOf(*person) >= 0)
        choosePerson(*person);
    else
        compute();
    focusFirst();
}

void SickPanel::follow(const rota::Roster &roster, const std::vector<rota::LedgerRow> &ledger)
{
    m_roster = roster;
    m_ledger = ledger;
    compute();
}

void SickPanel::choosePerson(PersonId person)
{
    m_person = person;
    compute();
}

// The grid stood at somebody else.
void SickPanel::askPerson()
{
    m_person = {};
    m_search->setValue(std::nullopt);
    compute();
    m_search->setFocus(Qt::OtherFocusReason);
}

void SickPanel::compute()
{
    const bool could = canAccept();
    m_complaint.clear();
    std::optional<rota::Replacement> found;
    if (m_person.value != 0) {
        m_complaint = m_fields->fault();
        const rota::Illness illness{m_person, m_fields->from(), m_fields->to(), m_fields->part()};
        if (m_complaint.isEmpty() && illness.from.isValid() && illness.to.isValid()) {
            const auto replaced = rota::replacement(m_roster, illness, m_ledger, m_terms);
            if (replaced)
                found = *replaced;
            else
                m_complaint = replaced.error().message;
        }
    }
    const auto kept = keptChoices();
    m_replacement = std::move(found);
    present();
    keepChoices(kept);
    choiceMoved();
    if (could != canAccept())
        emit acceptableChanged(canAccept());
}

// What was chosen for a seat stays when a day more or another language brings the seats anew.
std::vector<SickPanel::Kept> SickPanel::keptChoices() const
{
    std::vector<Kept> kept;
    for (std::size_t at = 0; m_replacement && at < m_seats.size(); ++at) {
        const rota::OpenSeat &seat = m_replacement->seats[at];
        const SeatChoice choice = m_seats[at]->choice();
        const int row = choice.candidate < 0 ? -1 : seat.candidates[std::size_t(choice.candidate)].row;
        kept.push_back({seat.day, seat.part, row, choice.repay, m_replacement->row});
    }
    return kept;
}

void SickPanel::keepChoices(const std::vector<Kept> &kept)
{
    for (std::size_t at = 0; m_replacement && at < m_seats.size(); ++at) {
        const rota::OpenSeat &seat = m_replacement->seats[at];
        const auto before = std::find_if(kept.begin(), kept.end(), [&](const Kept &each) {
            return each.day == seat.day && each.part == seat.part && each.ill == m_replacement->row;
        });
        if (before == kept.end())
            continue;
        const auto same = std::find_if(seat.candidates.begin(), seat.candidates.end(), [&](const rota::Candidate &each) {
            return each.row == before->row;
        });
        if (before->row < 0)
            m_seats[at]->choose({-1, before->repay});
        else if (same != seat.candidates.end())
            m_seats[at]->choose({int(same - seat.candidates.begin()), before->repay});
    }
}

QString SickPanel::subtitleOf(const rota::RosterRow &row) const
{
    QStringList parts{row.groupName.isEmpty() ? row.choice : tr("%1, %2", "group, 80/20 choice").arg(row.groupName, row.choice)};
    if (m_now.isValid() && m_now.date() == m_roster.today)
        parts << tr("reported today %1").arg(format::time(m_now.time()));
    return parts.join(QStringLiteral(" · "));
}

void SickPanel::present()
{
    const int row = m_person.value != 0 ? m_roster.rowOf(m_person) : -1;
    setTitle(row < 0 ? tr("Who is ill?") : tr("%1 is ill").arg(m_roster.rows[std::size_t(row)].name));
    setSubtitle(row < 0 ? tr("Type a few letters of the name. Enter takes the first.") : subtitleOf(m_roster.rows[std::size_t(row)]));
    m_search->setVisible(row < 0);
    m_other->setVisible(row >= 0);
    m_fields->setVisible(row >= 0);
    m_fields->setError(m_complaint);
    m_keys->setHintEnabled(UseHint, canAccept());
    m_verdict->setVisible(m_replacement.has_value());
    if (m_replacement)
        presentVerdict(*m_replacement);
    presentSeats();
}

void SickPanel::presentVerdict(const rota::Replacement &found)
{
    QStringList titles;
    for (const rota::OpenSeat &seat : found.seats)
        titles << seat.sentence;
    QStringList lines(found.notReplaced.begin(), found.notReplaced.end());
    if (!found.note.isEmpty())
        lines << found.note;
    if (titles.isEmpty())
        m_verdict->setVerdict(Mood::Ok, {tr("Nobody has to step in.")}, lines);
    else
        m_verdict->setVerdict(Mood::Bad, titles, lines);
}

void SickPanel::presentSeats()
{
    const std::size_t count = m_replacement ? m_replacement->seats.size() : 0;
    while (m_seats.size() > count) {
        m_seatsPlace->removeWidget(m_seats.back());
        m_seats.back()->hide();
        m_seats.back()->deleteLater();
        m_seats.pop_back();
    }
    while (m_seats.size() < count)
        addSeat();
    for (std::size_t at = 0; at < count; ++at)
        m_seats[at]->setSeat(m_roster, m_replacement->seats[at]);
}

void SickPanel::addSeat()
{
    auto *seat = new OpenSeatBlock(this);
    m_seatsPlace->addWidget(seat);
    tabBehind(m_seats.empty() ? static_cast<QWidget *>(m_fields) : m_seats.back(), seat);
    m_seats.push_back(seat);
    connect(seat, &OpenSeatBlock::choiceChanged, this, &SickPanel::choiceMoved);
    connect(seat, &OpenSeatBlock::used, this, &SickPanel::accept);
    connect(seat, &OpenSeatBlock::copyAsked, m_message, &MessageBlock::copy);
}

void SickPanel::choiceMoved()
{
    m_message->setVisible(canAccept());
    if (canAccept()) {
        const QString group = m_roster.rows[std::size_t(m_replacement->row)].groupName;
        m_message->setMessage(group.isEmpty() ? tr("Message") : tr("Message to %1").arg(group),
                              rota::message(m_roster, *m_replacement, choices()));
    }
    emit proposed(edit());
}

std::vector<SeatChoice> SickPanel::choices() const
{
    std::vector<SeatChoice> made;
    for (const OpenSeatBlock *seat : m_seats)
        made.push_back(seat->choice());
    return made;
}

rota::Edit SickPanel::edit() const
{
    return m_replacement ? rota::editOf(m_roster, *m_replacement, choices()) : rota::Edit();
}

qint64 SickPanel::difference() const
{
    return m_replacement ? rota::difference(m_roster, *m_replacement, choices()) : 0;
}

QString SickPanel::outcome() const
{
    return m_replacement ? rota::outcome(m_roster, *m_replacement, choices(), m_terms) : QString();
}

void SickPanel::accept()
{
    if (canAccept())
        emit accepted(*m_replacement, choices(), edit());
}

void SickPanel::focusFirst()
{
    if (!m_person.value != 0)
        m_search->setFocus(Qt::OtherFocusReason);
    else if (!m_seats.empty())
        m_seats.front()->list()->setFocus(Qt::OtherFocusReason);
    else
        m_fields->setFocus(Qt::OtherFocusReason);
}

// In the list where the person is, else in the first.
void SickPanel::nextSubstitute()
{
    const auto here = std::find_if(m_seats.begin(), m_seats.end(), [this](const OpenSeatBlock *seat) { return seat->isAncestorOf(focusWidget()); });
    (here == m_seats.end() ? m_seats.front() : *here)->list()->step(1);
}

// A letter begins another name.
void SickPanel::typeName(QKeyEvent *event)
{
    askPerson();
    QCoreApplication::sendEvent(m_search, event);
}

void SickPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isInFields = m_fields->isAncestorOf(focusWidget());
    if (m_person.value != 0 && isInFields && !m_seats.empty() && (isEnter || event->key() == Qt::Key_Down))
        focusFirst(); // a day is typed: now the list
    else if (isEnter)
        accept();
    else if (event->matches(QKeySequence::Copy) && canAccept())
        m_message->copy();
    else if (m_person.value != 0 && isLetter(*event))
        typeName(event);
    else
        return SidePanel::keyPressEvent(event);
    event->accept();
}

void SickPanel::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SickPanel::retranslate()
{
    m_other->setAccessibleName(tr("Somebody else…"));
    m_other->setToolTip(tr("Somebody else…") + QLatin1Char('\n') + tr("Type a name"));
    m_search->setHint(tr("Name of the person who is ill"));
    m_keys->setHints({{tr("Enter", "key"), tr("use", "key hint")}, {QStringLiteral("↓"), tr("next", "key hint")}, {tr("Esc", "key"), tr("close", "key hint")}});
    m_fields->retranslate();
    m_message->retranslate();
    const QSignalBlocker quiet(isVisible() ? nullptr : this); // a panel that is not shown proposes nothing
    if (m_person.value != 0)
        compute();
    else
        present();
}

} // namespace paybench::ui
