// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/changes_view.h"

#include "core/basics/format.h"
#include "ui/rota/rota_cells.h"
#include "ui/rota/rota_legend.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace paybench::ui {

namespace {

int halvesOfSupport(rota::DayMarks marks)
{
    return (marks.morning == rota::Mark::Support ? 1 : 0) + (marks.afternoon == rota::Mark::Support ? 1 : 0);
}

// Seats that somebody else has now: support that is gained.
int seatsChanged(const rota::Edit &edit)
{
    int halves = 0;
    for (const rota::CellEdit &cell : edit)
        halves += std::max(0, halvesOfSupport(cell.after) - halvesOfSupport(cell.before));
    return (halves + 1) / 2;
}

// Who had something and has nothing any more is away.
RotaCellLook lookAfter(const rota::CellEdit &cell)
{
    RotaCellLook look;
    look.marks = cell.after;
    for (int part = 0; part < 2; ++part)
        look.isAway[std::size_t(part)] = cell.after.at(part) == rota::Mark::None && cell.before.at(part) != rota::Mark::None;
    return look;
}

QString dayOfChange(QDate day)
{
    return QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat).remove(QLatin1Char('.')) + QChar(0xA0) + format::number(day.day());
}

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent), m_head(new ListHead(false, this)), m_lines(new QVBoxLayout), m_outcome(wrappedLabel(Face::Body, Colour::Text, this)),
      m_mark(new IconLabel(QStringLiteral("ok"), Colour::Ok, 18, this))
{
    setObjectName(QStringLiteral("changesView"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(px(20), 0, px(16), px(4));
    rows->setSpacing(0);
    rows->addLayout(m_lines);
    auto *said = new QHBoxLayout;
    said->setContentsMargins(0, px(4), 0, 0);
    said->setSpacing(px(8));
    said->addWidget(m_mark, 0, Qt::AlignTop);
    said->addWidget(m_outcome, 1);
    rows->addLayout(said);
    rows->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(scroll, 1);
    retranslate();
}

void ChangesView::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

QWidget *ChangesView::line(const rota::Roster &roster, int row, const rota::Edit &edit)
{
    auto *made = new QWidget(this);
    auto *parts = new QHBoxLayout(made);
    parts->setContentsMargins(0, px(2), 0, px(2));
    parts->setSpacing(px(8));
    auto *name = new ElidedLabel(Face::BodyMedium, Colour::Text, made);
    name->setText(roster.rows[std::size_t(row)].name);
    name->setFixedWidth(px(130));
    parts->addWidget(name);
    int shown = 0;
    constexpr int most = 6;
    for (const rota::CellEdit &cell : edit) {
        if (cell.row != row || ++shown > most)
            continue;
        QLabel *when = textLabel(Face::Caption, Colour::Muted, made);
        when->setText(dayOfChange(roster.days[std::size_t(cell.day)].date));
        parts->addWidget(when);
        parts->addWidget(new RotaMark(cell.before, made));
        QLabel *arrow = textLabel(Face::Body, Colour::Muted, made);
        arrow->setText(QStringLiteral("→"));
        parts->addWidget(arrow);
        parts->addWidget(new RotaMark(lookAfter(cell), made));
        parts->addSpacing(px(8));
    }
    if (shown > most) {
        QLabel *more = textLabel(Face::Caption, Colour::Muted, made);
        more->setText(tr("and %Ln more", nullptr, shown - most));
        parts->addWidget(more);
    }
    parts->addStretch(1);
    return made;
}

void ChangesView::present(const rota::Roster &roster, const rota::Edit &edit, const QString &outcome)
{
    clear();
    std::set<int> rows;
    for (const rota::CellEdit &cell : edit)
        rows.insert(cell.row);
    for (const int row : rows)
        m_lines->addWidget(line(roster, row, edit));
    m_seats = seatsChanged(edit);
    m_cells = int(edit.size());
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
    m_mark->setVisible(!outcome.isEmpty());
    retranslate();
}

QString ChangesView::outcome() const
{
    return m_outcome->text();
}

QString ChangesView::note() const
{
    return m_head->note();
}

void ChangesView::retranslate()
{
    const QString seats = tr("%Ln support seat(s) change hands", nullptr, m_seats);
    m_head->setTexts(tr("Changes"), m_cells == 0 ? tr("nothing changes yet") : seats + QStringLiteral(" · ") + tr("undone in one step"), QString());
}

} // namespace paybench::ui
