// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/swap_panel.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/field.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/value_edits.h"
#include "ui/rota/key_hints.h"
#include "ui/rota/ranked_list.h"
#include "ui/rota/swap_line.h"
#include "ui/rota/verdict_box.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

enum SwapHint { SwapUseHint, SwapCloseHint };

} // namespace

SwapPanel::SwapPanel(QWidget *parent)
    : SidePanel(QStringLiteral("swap"), parent), m_first(new SwapLine(this)), m_second(new SwapLine(this)), m_person(new Lookup(this)),
      m_personField(new Field(m_person, this)), m_date(new DayEdit(this)), m_dateField(new Field(m_date, this)), m_verdict(new VerdictBox(this)),
      m_cost(new FigureLabel(Face::BodyStrong, Colour::Text, this)), m_costName(textLabel(Face::Body, Colour::Muted, this)),
      m_swap(button(ButtonRole::Ordinary, QStringLiteral("swap"), this)), m_keys(new KeyHints(this))
{
    setObjectName(QStringLiteral("swapPanel"));
    setFixedWidth(px(324));
    build();
    connectParts();
    retranslate();
}

void SwapPanel::build()
{
    m_person->setObjectName(QStringLiteral("swapPerson"));
    m_date->setObjectName(QStringLiteral("swapDay"));
    m_swap->setObjectName(QStringLiteral("swapNow"));
    m_verdict->setObjectName(QStringLiteral("swapVerdict"));
    m_cost->setObjectName(QStringLiteral("swapCost"));
    m_date->setRequired(true);
    auto *cost = new QHBoxLayout;
    cost->addWidget(m_costName);
    cost->addStretch(1);
    cost->addWidget(m_cost);
    body()->addWidget(m_first);
    body()->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    body()->addWidget(m_personField);
    body()->addWidget(m_dateField);
    body()->addWidget(m_second);
    body()->addWidget(m_verdict);
    body()->addLayout(cost);
    body()->addStretch(1);
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins({});
    column->setSpacing(px(10));
    column->addWidget(m_swap);
    column->addWidget(m_keys);
    addFoot(foot);
}

void SwapPanel::connectParts()
{
    connect(this, &SidePanel::closeAsked, this, &SwapPanel::cancelled);
    connect(m_person, &Lookup::chosen, this, &SwapPanel::compute);
    connect(m_person, &Lookup::cleared, this, &SwapPanel::compute);
    connect(m_date, &DayEdit::edited, this, [this] {
        m_otherDay = m_roster.dayAt(m_date->value());
        compute();
    });
    connect(m_swap, &QPushButton::clicked, this, &SwapPanel::accept);
    connect(m_keys, &KeyHints::used, this, [this](int hint) {
        if (hint == SwapUseHint)
            accept();
        else
            emit cancelled();
    });
}

void SwapPanel::follow(const rota::Roster &roster)
{
    m_roster = roster;
    compute();
}

void SwapPanel::begin(const rota::Roster &roster, int row, int day, int otherRow, int otherDay, const rota::TaskScope &scope)
{
    m_roster = roster;
    m_scope = scope;
    m_row = row;
    m_day = day;
    m_otherDay = otherDay < 0 ? day : otherDay;
    std::vector<LookupRow> people;
    for (int at = 0; at < int(roster.rows.size()); ++at) {
        if (at != row)
            people.push_back({at + 1, roster.rows[std::size_t(at)].name, roster.rows[std::size_t(at)].groupName});
    }
    m_person->setRows(people);
    m_person->setValue(otherRow >= 0 && otherRow != row ? std::optional<qint64>(otherRow + 1) : std::nullopt);
    m_date->setRange(roster.first, roster.last);
    m_date->setValue(roster.days[std::size_t(m_otherDay)].date);
    compute();
    m_person->setFocus(Qt::OtherFocusReason);
}

int SwapPanel::otherRow() const
{
    return m_person->value() ? int(*m_person->value()) - 1 : -1;
}

void SwapPanel::compute()
{
    m_check.reset();
    m_complaint.clear();
    if (m_row >= 0 && m_otherDay < 0 && m_date->complaint().isEmpty() && m_date->value().isValid())
        m_complaint = tr("%1 is not a working day. Choose another day.").arg(format::longDay(m_date->value()));
    if (m_row >= 0 && otherRow() >= 0 && m_otherDay >= 0)
        m_check = rota::swapped(m_roster, m_row, m_day, otherRow(), m_otherDay, m_scope);
    present();
    emit proposed(canAccept() ? m_check->edit : rota::Edit());
}

bool SwapPanel::canAccept() const
{
    return m_check && !m_check->edit.empty();
}

// A swap that breaks something is still the manager's to make: it says what, and the list under the grid keeps saying it.
void SwapPanel::present()
{
    m_dateField->setError(m_complaint);
    m_swap->setEnabled(canAccept());
    m_keys->setHintEnabled(SwapUseHint, canAccept());
    m_verdict->setVisible(m_check.has_value());
    m_cost->setVisible(canAccept());
    m_costName->setVisible(canAccept());
    if (!m_check) {
        m_first->setCell(m_roster, m_row, m_day);
        m_second->setCell(m_roster, otherRow(), m_otherDay);
        return;
    }
    if (canAccept()) {
        m_first->setCells(m_roster, m_row, m_check->edit);
        m_second->setCells(m_roster, otherRow(), m_check->edit);
    } else {
        m_first->setCell(m_roster, m_row, m_day);
        m_second->setCell(m_roster, otherRow(), m_otherDay);
    }
    presentVerdict();
    m_cost->setText(signedPoints(m_check->difference));
}

void SwapPanel::presentVerdict()
{
    const QStringList breaks(m_check->breaks.begin(), m_check->breaks.end());
    if (!canAccept())
        m_verdict->setVerdict(Mood::Bad, {tr("They cannot swap.")}, breaks.isEmpty() ? QStringList{tr("Both have the same on these days, or one of them is away.")} : breaks);
    else if (!breaks.isEmpty())
        m_verdict->setVerdict(Mood::Warn, {m_check->keepsMixes ? tr("Both keep their mix, but it breaks a rule.") : tr("It breaks what they have chosen or a rule.")}, breaks);
    else if (m_check->keepsMixes)
        m_verdict->setVerdict(Mood::Ok, {tr("Both keep their mix.")}, {tr("No rule is broken.")});
    else
        m_verdict->setVerdict(Mood::Warn, {tr("It moves them from their mix.")}, {tr("No rule is broken.")});
}

QString SwapPanel::name() const
{
    if (!canAccept())
        return {};
    const auto date = [this](int day) { return format::day(m_roster.days[std::size_t(day)].date); };
    const QString first = m_roster.rows[std::size_t(m_row)].name;
    const QString second = m_roster.rows[std::size_t(otherRow())].name;
    if (m_day == m_otherDay)
        return tr("Swap %1 and %2 on %3").arg(first, second, date(m_day));
    return tr("Swap %1 on %2 and %3 on %4").arg(first, date(m_day), second, date(m_otherDay));
}

void SwapPanel::accept()
{
    if (canAccept())
        emit accepted(m_check->edit, name());
}

void SwapPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return SidePanel::keyPressEvent(event);
    if (m_date->hasFocus() || m_date->isAncestorOf(focusWidget()))
        m_swap->setFocus(Qt::OtherFocusReason); // a day is typed: it is looked at first, and the next Enter swaps
    else
        accept();
    event->accept();
}

void SwapPanel::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SwapPanel::retranslate()
{
    setTitle(tr("Swap"));
    setSubtitle(tr("The same day: they change duties. Another day: they change days."));
    m_personField->setLabel(tr("with"));
    m_person->setHint(tr("Name of a colleague"));
    m_dateField->setLabel(tr("on"));
    m_costName->setText(tr("Cost of the rota"));
    m_swap->setText(tr("Swap"));
    m_keys->setHints({{tr("Enter", "key"), tr("swap", "key hint")}, {tr("Esc", "key"), tr("close", "key hint")}});
    const QSignalBlocker quiet(isVisible() ? nullptr : this); // a panel that is not shown proposes nothing
    if (m_row >= 0)
        compute();
}

} // namespace paybench::ui
