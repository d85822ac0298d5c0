// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/open_seat_block.h"

#include "core/basics/format.h"
#include "ui/rota/ranked_line.h"
#include "ui/rota/ranked_list.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace paybench::ui {

using rota::Candidate;
using rota::SeatChoice;

namespace {

// Short, so that the question stands on one line: "Tue 6 Oct".
QString seatDay(QDate day)
{
    return QLocale().toString(day, OpenSeatBlock::tr("ddd d MMM", "QLocale's date format, short"));
}

QString seatQuestion(const rota::Roster &roster, const rota::OpenSeat &seat)
{
    const QString day = seatDay(roster.days[std::size_t(seat.day)].date);
    if (seat.part == 0)
        return OpenSeatBlock::tr("Who takes support on %1, morning?").arg(day);
    if (seat.part == 1)
        return OpenSeatBlock::tr("Who takes support on %1, afternoon?").arg(day);
    return OpenSeatBlock::tr("Who takes support on %1?").arg(day);
}

std::vector<RankedRow> seatRows(const rota::Roster &roster, const rota::OpenSeat &seat)
{
    std::vector<RankedRow> rows;
    for (const Candidate &each : seat.candidates)
        rows.push_back({roster.rows[std::size_t(each.row)].name, each.reason, each.warning, signedPoints(each.difference), true, each.behind});
    rows.push_back({OpenSeatBlock::tr("Leave the seat empty"), seat.leftOpen.sentence, {}, signedPoints(seat.leftOpen.difference), false});
    return rows;
}

} // namespace

OpenSeatBlock::OpenSeatBlock(QWidget *parent)
    : QWidget(parent), m_heading(wrappedLabel(Face::BodyStrong, Colour::Text, this)), m_unit(textLabel(Face::Caption, Colour::Muted, this)),
      m_list(new RankedList(this)), m_repayment(new QWidget(this)), m_repay(new QCheckBox(m_repayment)),
      m_repayNote(wrappedLabel(Face::Caption, Colour::Muted, m_repayment))
{
    m_list->setObjectName(QStringLiteral("substitutes"));
    m_repay->setObjectName(QStringLiteral("repay"));
    m_repay->setFont(face(Face::BodyStrong));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(RankedLine::inset), 0, px(RankedLine::inset), 0);
    head->addWidget(m_heading, 1);
    head->addWidget(m_unit, 0, Qt::AlignTop);
    auto *repayment = new QVBoxLayout(m_repayment);
    repayment->setContentsMargins(px(RankedLine::inset), px(2), px(RankedLine::inset), 0);
    repayment->setSpacing(px(2));
    auto *note = new QHBoxLayout;
    note->setContentsMargins(px(26), 0, 0, 0);
    note->addWidget(m_repayNote);
    repayment->addWidget(m_repay);
    repayment->addLayout(note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addLayout(head);
    column->addWidget(m_list);
    column->addWidget(m_repayment);
    connect(m_list, &RankedList::chosenChanged, this, [this] {
        showRepayment();
        emit choiceChanged();
    });
    connect(m_list, &RankedList::activated, this, &OpenSeatBlock::used);
    connect(m_list, &RankedList::copyAsked, this, &OpenSeatBlock::copyAsked);
    connect(m_list, &RankedList::spacePressed, this, [this] {
        if (!m_repayment->isHidden())
            m_repay->toggle();
    });
    connect(m_repay, &QCheckBox::toggled, this, [this](bool isOn) {
        m_repays = isOn;
        emit choiceChanged();
    });
}

void OpenSeatBlock::setSeat(const rota::Roster &roster, const rota::OpenSeat &seat)
{
    m_roster = &roster;
    m_seat = seat;
    retranslate();
    m_list->setRows(seatRows(roster, seat));
    showRepayment();
}

void OpenSeatBlock::retranslate()
{
    m_heading->setText(seatQuestion(*m_roster, m_seat));
    m_heading->setToolTip(rota::orderOfCandidates());
    m_unit->setText(tr("cost"));
    m_list->setAccessibleName(m_heading->text());
}

SeatChoice OpenSeatBlock::choice() const
{
    const int at = m_list->chosen();
    return {at < int(m_seat.candidates.size()) ? at : -1, m_repays};
}

void OpenSeatBlock::choose(const SeatChoice &choice)
{
    const QSignalBlocker quiet(this);
    m_list->choose(choice.candidate < 0 ? int(m_seat.candidates.size()) : choice.candidate);
    m_repay->setChecked(choice.repay);
    m_repays = choice.repay;
    showRepayment();
}

void OpenSeatBlock::showRepayment()
{
    const int at = choice().candidate;
    const bool canRepay = at >= 0 && m_seat.candidates[std::size_t(at)].repayment.has_value();
    m_repayment->setVisible(canRepay);
    if (!canRepay)
        return;
    const rota::Repayment &back = *m_seat.candidates[std::size_t(at)].repayment;
    m_repay->setText(tr("Repay on %1").arg(format::longDay(m_roster->days[std::size_t(back.day)].date)));
    m_repayNote->setText(back.sentence);
    m_repay->setAccessibleDescription(back.sentence);
    const QSignalBlocker quiet(m_repay);
    m_repay->setChecked(m_repays);
}

} // namespace paybench::ui
