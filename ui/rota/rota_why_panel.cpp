// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_why_panel.h"

#include "core/basics/format.h"
#include "ui/rota/proposal.h"
#include "ui/rota/ranked_line.h"
#include "ui/rota/rota_texts.h"
#include "ui/style/labels.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

QString daysOf(qint64 tenths)
{
    return format::decimal(tenths, 1);
}

QString kindName(staffing::DayKind kind)
{
    switch (kind) {
    case staffing::DayKind::Peak: return QCoreApplication::translate("rota", "a peak day: −2 to +2 bank days from a pay day");
    case staffing::DayKind::Middle: return QCoreApplication::translate("rota", "a middle day");
    case staffing::DayKind::Low: break;
    }
    return QCoreApplication::translate("rota", "a low day");
}

QString halvesText(std::array<int, 2> halves)
{
    if (halves[0] == halves[1])
        return format::number(halves[0]);
    return QCoreApplication::translate("rota", "%1 in the morning, %2 in the afternoon").arg(format::number(halves[0]), format::number(halves[1]));
}

QStringList onSupport(const rota::Roster &roster, int day)
{
    QStringList names;
    for (const rota::RosterRow &row : roster.rows) {
        const rota::DayMarks marks = row.cells[std::size_t(day)].marks;
        if (marks.morning == rota::Mark::Support || marks.afternoon == rota::Mark::Support)
            names << row.name;
    }
    return names;
}

QString shareLine(const rota::RosterRow &row, const rota::RowSums &sums)
{
    constexpr int tenthsPerHalf = 5;
    const qint64 own = qint64(sums.ownHalves) * tenthsPerHalf;
    if (!row.laterMixes.empty())
        return QCoreApplication::translate("rota", "Chosen %1: support of %2 own days by the choice of each day is %3 days").arg(row.choices(), daysOf(own), daysOf(sums.shareFifths[0]));
    return QCoreApplication::translate("rota", "Chosen %1: support %2/5 of %3 own days is %4 days")
        .arg(row.choice, format::number(row.mix.support), daysOf(own), daysOf(sums.shareFifths[0]));
}

} // namespace

std::vector<QString> dayLines(const rota::Roster &roster, int day)
{
    const rota::RosterDay &one = roster.days[std::size_t(day)];
    if (!one.isOpen)
        return {one.closedName.isEmpty() ? QCoreApplication::translate("rota", "The centre is closed.") : QCoreApplication::translate("rota", "The centre is closed: %1.").arg(one.closedName)};
    std::vector<QString> lines;
    if (one.need) {
        lines.push_back(QCoreApplication::translate("rota", "Need %1, for %2 calls: %3").arg(format::number(one.need->persons), format::number(one.need->calls), kindName(one.need->kind)));
    } else {
        lines.push_back(QCoreApplication::translate("rota", "No need is stored for this day. At least %1 are asked for.").arg(format::number(one.needed[0].least)));
    }
    const std::array<int, 2> targets{one.needed[0].target, one.needed[1].target};
    lines.push_back(QCoreApplication::translate("rota", "Aimed at: %1, the need and what the choices give over it, spread over the lowest days").arg(halvesText(targets)));
    if (one.needed[0].most > 0)
        lines.push_back(QCoreApplication::translate("rota", "At most: %1").arg(format::number(one.needed[0].most)));
    lines.push_back(QCoreApplication::translate("rota", "Planned: %1").arg(halvesText(rota::planned(roster, day))));
    const QStringList names = onSupport(roster, day);
    if (!names.isEmpty())
        lines.push_back(QCoreApplication::translate("rota", "On support: %1").arg(names.join(QStringLiteral(", "))));
    return lines;
}

std::vector<QString> personLines(const rota::Roster &roster, int row)
{
    const rota::RosterRow &one = roster.rows[std::size_t(row)];
    const rota::RowSums sums = rota::sumsOf(one);
    constexpr int tenthsPerHalf = 5; // a fifth of a half day, which carry-overs are counted in, is a tenth of a day
    std::vector<QString> lines;
    lines.push_back(shareLine(one, sums));
    lines.push_back(QCoreApplication::translate("rota", "Planned: %1 support, %2 follow-up, %3 registration")
                        .arg(daysOf(sums.halves[0] * tenthsPerHalf), daysOf(sums.halves[1] * tenthsPerHalf), daysOf(sums.halves[2] * tenthsPerHalf)));
    lines.push_back(QCoreApplication::translate("rota", "Brought in from earlier days: %1 days of support").arg(daysOf(one.carry[0])));
    lines.push_back(QCoreApplication::translate("rota", "From the choice: %1 days").arg(daysOf(sums.supportDeviationTenths)));
    return lines;
}

std::vector<QString> costLines(const rota::RosterPrice &price, int row, int day)
{
    const rota::DayMarks now = price.roster().rows[std::size_t(row)].cells[std::size_t(day)].marks;
    std::vector<QString> lines;
    for (const rota::Mark mark : {rota::Mark::Support, rota::Mark::FollowUp, rota::Mark::Registration, rota::Mark::Absent}) {
        const std::optional<rota::Tally> tally = price.tallyDifference(row, day, mark);
        if (now == rota::DayMarks(mark))
            lines.push_back(QCoreApplication::translate("rota", "%1: stands now").arg(rota::name(mark)));
        else if (tally && tally->hard > 0)
            lines.push_back(QCoreApplication::translate("rota", "%1: %2, breaks a rule").arg(rota::name(mark), signedPoints(tally->objective)));
        else if (tally)
            lines.push_back(QStringLiteral("%1: %2").arg(rota::name(mark), signedPoints(tally->objective)));
    }
    return lines;
}

RotaWhyPanel::RotaWhyPanel(QWidget *parent)
    : SidePanel(QStringLiteral("why"), parent)
{
    setObjectName(QStringLiteral("rotaWhy"));
}

void RotaWhyPanel::addBlock(const QString &heading, const std::vector<QString> &lines)
{
    QLabel *title = wrappedLabel(Face::BodyStrong, Colour::Text, this);
    title->setText(heading);
    body()->addWidget(title);
    m_text += heading + QLatin1Char('\n');
    for (const QString &line : lines) {
        QLabel *text = wrappedLabel(Face::Body, Colour::Text, this);
        text->setText(line);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body()->addWidget(text);
        m_text += line + QLatin1Char('\n');
    }
}

void RotaWhyPanel::explainChanges(const rota::RosterPrice &price, int row, int day)
{
    clear();
    m_text.clear();
    m_isOfChanges = true;
    const rota::Roster &roster = price.roster();
    setTitle(tr("%1, %2", "a person and a day").arg(roster.rows[std::size_t(row)].name, shortDay(roster.days[std::size_t(day)].date)));
    if (const QString reason = lockReason(roster, row, day); !reason.isEmpty())
        addBlock(tr("Nothing can be typed here"), {reason});
    else
        addBlock(tr("What each change costs"), costLines(price, row, day));
}

void RotaWhyPanel::explainCost(const rota::RosterPrice &price)
{
    clear();
    m_text.clear();
    m_isOfChanges = false;
    setTitle(tr("Cost %Ln point(s)", nullptr, int(price.objective())));
    std::vector<QString> rules;
    for (const RuleCost &rule : proposalOf(price, {}).rules)
        rules.push_back(QStringLiteral("%1: %2").arg(rule.rule, format::number(rule.before)));
    if (rules.empty())
        rules.push_back(tr("Every rule and every choice is kept."));
    addBlock(tr("What it is made of"), rules);
    addBlock(tr("How it is counted"),
             {tr("Each thing that is not kept costs points: the more it hurts, the more points. A person short on first line costs most."),
              tr("Points are no money. They are for comparing one rota with another; fewer are better."),
              tr("How much each rule costs is chosen under How the rota is made (Ctrl+Shift+R).")});
}

void RotaWhyPanel::explain(const rota::RosterPrice &price, int row, int day)
{
    clear();
    m_text.clear();
    m_isOfChanges = false;
    const rota::Roster &roster = price.roster();
    const bool hasDay = day >= 0 && day < int(roster.days.size()), hasRow = row >= 0 && row < int(roster.rows.size());
    setTitle(hasDay ? format::longDay(roster.days[std::size_t(day)].date) : tr("Why"));
    if (hasDay)
        addBlock(tr("First line"), dayLines(roster, day));
    if (hasRow)
        addBlock(roster.rows[std::size_t(row)].name, personLines(roster, row));
    std::vector<QString> broken;
    constexpr int most = 300;
    for (const rota::RosterBreach &breach : price.breaches(most)) {
        const bool isOfDay = hasDay && breach.day == day && (breach.row < 0 || breach.row == row);
        const bool isOfPerson = hasRow && breach.row == row && breach.firstDay <= day && day <= breach.day;
        if (isOfDay || isOfPerson)
            broken.push_back(breach.isHard() ? breach.sentence : tr("%1 (cost %2)").arg(breach.sentence, format::number(breach.cost)));
    }
    if (!broken.empty())
        addBlock(tr("What is not kept here"), broken);
}

} // namespace paybench::ui
