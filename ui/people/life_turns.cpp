// SPDX-License-Identifier: MPL-2.0
#include "ui/people/life_turns.h"

#include "core/basics/format.h"
#include "core/directory/person_changes.h"
#include "ui/people/weekdays_edit.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"

#include <QPainter>

#include <set>

namespace paybench::ui {

namespace {

using directory::Person;
using directory::Position;

template <class Row>
const Row *startingOn(const std::vector<Row> &rows, QDate day)
{
    for (const Row &row : rows) {
        if (row.from == day)
            return &row;
    }
    return nullptr;
}

template <class Row>
void addDays(std::set<QDate> &days, const std::vector<Row> &rows)
{
    for (const Row &row : rows)
        days.insert(row.from);
}

// What began on one day, gathered into a title and a note.
class TurnWords {
public:
    TurnWords(const StaffBook &book, const Person &person, QDate day) : m_book(book), m_person(person), m_day(day) {}

    void tellPosition()
    {
        const Position *now = startingOn(m_person.positions, m_day);
        if (!now)
            return;
        const bool isFirst = m_day <= m_person.from;
        const Position before = directory::positionOn(m_person, m_day.addDays(-1));
        if (isFirst || now->percent != before.percent)
            m_title.append(QCoreApplication::translate("people", "%1%").arg(format::number(now->percent)));
        if (isFirst ? now->weekdays != 31 : now->weekdays != before.weekdays)
            m_title.append(weekdaysText(now->weekdays));
        if (now->group && (isFirst || now->group != before.group)) {
            const QString group = QCoreApplication::translate("people", "group %1").arg(m_book.nameOf(now->group));
            (isFirst ? m_note : m_title).append(group);
            if (!isFirst && before.group)
                m_note.append(QCoreApplication::translate("people", "from %1").arg(m_book.nameOf(before.group)));
        }
    }

    void tellChoice()
    {
        const directory::Choice *choice = startingOn(m_person.choices, m_day);
        if (!choice)
            return;
        if (choice->decided) {
            m_title.append(name(*choice->decided));
            if (*choice->decided != choice->wished)
                m_note.append(QCoreApplication::translate("people", "wished %1").arg(name(choice->wished)));
            if (choice->decideBy.isValid())
                m_note.append(QCoreApplication::translate("people", "review on %1").arg(format::day(choice->decideBy)));
            return;
        }
        m_title.append(QCoreApplication::translate("people", "wishes %1").arg(name(choice->wished)));
        m_note.append(choice->decideBy.isValid()
                          ? QCoreApplication::translate("people", "decision by %1").arg(format::day(choice->decideBy))
                          : QCoreApplication::translate("people", "not decided yet"));
    }

    void tellMentor()
    {
        if (const auto *mentor = startingOn(m_person.mentors, m_day))
            m_note.append(QCoreApplication::translate("people", "mentor %1").arg(m_book.nameOf(mentor->mentor)));
    }

    LifeTurn taken()
    {
        if (m_day == m_person.from)
            m_title.prepend(QCoreApplication::translate("people", "employed"));
        if (m_person.to.isValid() && m_day == m_person.to)
            m_title.append(QCoreApplication::translate("people", "last day"));
        if (m_title.isEmpty())
            m_title.swap(m_note);
        LifeTurn turn;
        turn.from = m_day;
        turn.title = m_title.join(QStringLiteral(", "));
        turn.note = m_note.join(QStringLiteral(", "));
        return turn;
    }

private:
    const StaffBook &m_book;
    const Person &m_person;
    QDate m_day;
    QStringList m_title;
    QStringList m_note;
};

LifeTurn turnOn(const StaffBook &book, const Person &person, QDate day)
{
    TurnWords words(book, person, day);
    words.tellPosition();
    words.tellChoice();
    words.tellMentor();
    return words.taken();
}

} // namespace

std::vector<LifeTurn> lifeTurns(const StaffBook &book, const Person &person)
{
    std::set<QDate> days{person.from};
    addDays(days, person.positions);
    addDays(days, person.choices);
    addDays(days, person.mentors);
    if (person.to.isValid())
        days.insert(person.to);
    std::vector<LifeTurn> turns;
    bool isValidKnown = false;
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        LifeTurn turn = turnOn(book, person, *day);
        if (turn.title.isEmpty())
            continue;
        turn.state = *day > book.day ? LifeTurn::State::Coming : isValidKnown ? LifeTurn::State::Past : LifeTurn::State::Valid;
        if (turn.state == LifeTurn::State::Valid) {
            isValidKnown = true;
            if (turn.note.isEmpty())
                turn.note = QCoreApplication::translate("people", "valid now");
        }
        turns.push_back(turn);
    }
    return turns;
}

TurnButton::TurnButton(const LifeTurn &turn, Place place, QWidget *parent) : QAbstractButton(parent), m_turn(turn), m_place(place)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("turn-") + turn.from.toString(Qt::ISODate));
    setAccessibleName(QStringList({format::day(turn.from), turn.title, turn.note}).join(QStringLiteral(", ")));
}

QSize TurnButton::sizeHint() const
{
    return {px(240), QFontMetrics(face(Face::BodyStrong)).height() + QFontMetrics(face(Face::Caption)).height() + px(9)};
}

void TurnButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        paintBox(&painter, rect(), colour(Colour::Hover), QColor(), 0, px(6));
    const int line = QFontMetrics(face(Face::BodyStrong)).height();
    const double middle = px(3) + line / 2.0;
    const double x = px(7);
    const double top = m_place == Place::First || m_place == Place::Only ? middle : 0;
    const double bottom = m_place == Place::Last || m_place == Place::Only ? middle : height();
    painter.fillRect(QRectF(x - 0.5, top, 1, bottom - top), colour(Colour::Line));
    const bool isPast = m_turn.state == LifeTurn::State::Past;
    const QColor ink = colour(isPast ? Colour::Edge : Colour::Accent);
    painter.setPen(QPen(ink, 2));
    painter.setBrush(m_turn.state == LifeTurn::State::Valid ? ink : colour(Colour::Window));
    painter.drawEllipse(QPointF(x, middle), px(4.5), px(4.5));
    const int dayLeft = px(22);
    painter.setFont(face(Face::Body));
    painter.setPen(colour(isPast ? Colour::Muted : Colour::Text));
    paintFigures(&painter, QRectF(dayLeft, px(3), px(92), line), Qt::AlignLeft, format::day(m_turn.from));
    const QRect text(px(116), px(3), width() - px(118), line);
    painter.setFont(face(m_turn.state == LifeTurn::State::Valid ? Face::BodyStrong : Face::BodyMedium));
    painter.setPen(colour(Colour::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_turn.title, Qt::ElideRight, text.width()));
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    const QRect under(text.left(), text.bottom() + 1, text.width(), painter.fontMetrics().height());
    painter.drawText(under, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_turn.note, Qt::ElideRight, under.width()));
    setToolTip(accessibleName());
    if (hasFocus())
        paintRing(&painter, rect(), px(6));
}

} // namespace paybench::ui
