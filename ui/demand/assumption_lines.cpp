// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/assumption_lines.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "core/basics/personal_number.h"
#include "ui/demand/assumptions_view.h"
#include "ui/demand/demand_texts.h"

#include <cmath>

namespace paybench::ui {

using staffing::Assumptions;
using LinePart = AssumptionLine::Part;

namespace {

Error invalid(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

// How a whole number is written: 825 as 82,5 with one decimal.
struct Scale {
    int decimals = 0;
    bool mayBeEmpty = false;
};

QString written(std::optional<qint64> value, Scale scale)
{
    return value ? format::decimal(*value, scale.decimals) : QString();
}

Result<std::optional<qint64>> typed(const QString &text, Scale scale)
{
    const QString clean = QString(text).remove(QLatin1Char('%')).trimmed();
    if (clean.isEmpty() && scale.mayBeEmpty)
        return std::optional<qint64>();
    if (clean.isEmpty())
        return invalid(AssumptionsView::tr("A number is needed here. What stood there still applies."));
    const auto number = scaledNumber(clean, scale.decimals);
    if (!number)
        return number.error();
    return std::optional<qint64>(*number);
}

template <class Field>
AssumptionLine numberLine(LinePart part, const QString &name, const QString &unit, Field Assumptions::*field,
                          Scale scale = {})
{
    AssumptionLine line;
    line.part = part;
    line.name = name;
    line.unit = unit;
    line.text = [field, scale](const Assumptions &all) {
        if constexpr (std::is_same_v<Field, int>)
            return written(all.*field, scale);
        else
            return written((all.*field) ? std::optional<qint64>(*(all.*field)) : std::nullopt, scale);
    };
    line.read = [field, scale](Assumptions &all, const QString &text) -> Done {
        const auto value = typed(text, scale);
        if (!value)
            return value.error();
        constexpr qint64 most = 10'000'000;
        if (*value && (**value > most || **value < -most))
            return invalid(AssumptionsView::tr("That number is too large. What stood there still applies."));
        if constexpr (std::is_same_v<Field, int>)
            all.*field = int(value->value_or(0));
        else
            all.*field = *value ? std::optional<int>(int(**value)) : std::nullopt;
        return {};
    };
    return line;
}

AssumptionLine weightLine(const QString &name, double staffing::DayWeights::*field)
{
    AssumptionLine line;
    line.part = LinePart::Weights;
    line.name = name;
    line.text = [field](const Assumptions &all) { return format::decimal(std::llround(all.weights.*field * 100), 2); };
    line.read = [field](Assumptions &all, const QString &text) -> Done {
        const auto value = typed(text, {2, false});
        if (!value)
            return value.error();
        all.weights.*field = double(**value) / 100;
        return {};
    };
    return line;
}

// One of a few, by its words.
template <class Field>
AssumptionLine choiceLine(LinePart part, const QString &name, Field Assumptions::*field,
                          const std::vector<std::pair<Field, QString>> &words)
{
    AssumptionLine line;
    line.part = part;
    line.name = name;
    for (const auto &word : words)
        line.choices.append(word.second);
    line.text = [field, words](const Assumptions &all) {
        for (const auto &word : words) {
            if (word.first == all.*field)
                return word.second;
        }
        return QString();
    };
    line.read = [field, words](Assumptions &all, const QString &text) -> Done {
        for (const auto &word : words) {
            if (word.second.compare(text.trimmed(), Qt::CaseInsensitive) == 0) {
                all.*field = word.first;
                return {};
            }
        }
        return invalid(AssumptionsView::tr("“%1” is none of the choices. What stood there still applies.").arg(text));
    };
    return line;
}

// "Breaks 8; Meetings 3.5": causes with their per cent.
Done readShrinkage(Assumptions &all, const QString &text)
{
    std::vector<Assumptions::Shrinkage> causes;
    for (const QString &part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString words = QString(part).remove(QLatin1Char('%')).trimmed();
        const auto blank = words.lastIndexOf(QLatin1Char(' '));
        const auto share = scaledNumber(words.mid(blank + 1), 1);
        if (blank < 1 || !share)
            return invalid(AssumptionsView::tr(
                "Write a cause and its per cent, with a semicolon between two: Breaks 8; Meetings 3.5. "
                "What stood there still applies."));
        if (const Done clean = withoutPersonalNumber(words); !clean)
            return clean;
        causes.push_back({words.left(blank).trimmed(), int(*share)});
    }
    all.shrinkage = causes;
    return {};
}

QString shrinkageText(const Assumptions &all)
{
    QStringList parts;
    for (const Assumptions::Shrinkage &cause : all.shrinkage)
        parts.append(cause.cause + QLatin1Char(' ') + format::decimal(cause.share, 1));
    return parts.join(QStringLiteral("; "));
}

void addCalls(std::vector<AssumptionLine> &lines)
{
    const QString seconds = AssumptionsView::tr("s");
    AssumptionLine handle =
        numberLine(LinePart::Calls, AssumptionsView::tr("Handle time"), seconds, &Assumptions::handleTime);
    handle.note = AssumptionsView::tr("talk and after-call work, mean");
    lines.push_back(handle);
    AssumptionLine patience =
        numberLine(LinePart::Calls, AssumptionsView::tr("Patience"), seconds, &Assumptions::patience, {0, true});
    patience.note = AssumptionsView::tr("mean wait before a caller gives up; empty: nobody does");
    lines.push_back(patience);
}

void addTarget(std::vector<AssumptionLine> &lines)
{
    using staffing::InTimeOf;
    using staffing::TargetSpan;
    const QString percent = QStringLiteral("%");
    lines.push_back(numberLine(LinePart::Target, AssumptionsView::tr("Service target"), percent, &Assumptions::targetShare,
                               {1, false}));
    lines.push_back(
        numberLine(LinePart::Target, AssumptionsView::tr("within"), AssumptionsView::tr("s"), &Assumptions::targetWithin));
    lines.push_back(choiceLine<InTimeOf>(LinePart::Target, AssumptionsView::tr("counted of"), &Assumptions::counted,
                                         {{InTimeOf::Offered, AssumptionsView::tr("all calls")},
                                          {InTimeOf::Answered, AssumptionsView::tr("the answered")},
                                          {InTimeOf::Virtual, AssumptionsView::tr("callers of endless patience")}}));
    AssumptionLine span = choiceLine<TargetSpan>(LinePart::Target, AssumptionsView::tr("reached over"), &Assumptions::span,
                                                 {{TargetSpan::DayMean, spanName(TargetSpan::DayMean)},
                                                  {TargetSpan::EachHalfHour, spanName(TargetSpan::EachHalfHour)},
                                                  {TargetSpan::WholeDay, spanName(TargetSpan::WholeDay)}});
    span.note = AssumptionsView::tr("moves the need more than anything else");
    lines.push_back(span);
    AssumptionLine occupancy = numberLine(LinePart::Target, AssumptionsView::tr("Highest occupancy"), percent,
                                          &Assumptions::maxOccupancy, {1, true});
    occupancy.note = AssumptionsView::tr("empty: any");
    lines.push_back(occupancy);
    AssumptionLine abandoned = numberLine(LinePart::Target, AssumptionsView::tr("Most abandoned calls"), percent,
                                          &Assumptions::maxAbandoned, {1, true});
    abandoned.note = AssumptionsView::tr("empty: any");
    lines.push_back(abandoned);
    lines.push_back(numberLine(LinePart::Target, AssumptionsView::tr("Fewest persons"), {}, &Assumptions::least));
    AssumptionLine most =
        numberLine(LinePart::Target, AssumptionsView::tr("Most persons"), {}, &Assumptions::most, {0, true});
    most.note = AssumptionsView::tr("empty: no cap");
    lines.push_back(most);
}

void addMail(std::vector<AssumptionLine> &lines)
{
    const QString minutes = AssumptionsView::tr("min");
    lines.push_back(numberLine(LinePart::Mail, AssumptionsView::tr("Time for an e-mail"), AssumptionsView::tr("s"),
                               &Assumptions::mailHandleTime));
    AssumptionLine due =
        numberLine(LinePart::Mail, AssumptionsView::tr("To be answered within"), minutes, &Assumptions::mailDueMinutes);
    due.note = AssumptionsView::tr("of open time");
    lines.push_back(due);
    lines.push_back(choiceLine<bool>(
        LinePart::Mail, AssumptionsView::tr("When the phone rings"), &Assumptions::mailInterruptible,
        {{true, AssumptionsView::tr("the call goes first")}, {false, AssumptionsView::tr("the e-mail is finished")}}));
    AssumptionLine reserved =
        numberLine(LinePart::Mail, AssumptionsView::tr("Persons kept free for calls"), {}, &Assumptions::reserved);
    reserved.note = AssumptionsView::tr("where e-mails are finished");
    lines.push_back(reserved);
    AssumptionLine efficiency = numberLine(LinePart::Mail, AssumptionsView::tr("Time between calls that can be used"),
                                           QStringLiteral("%"), &Assumptions::efficiency, {1, false});
    lines.push_back(efficiency);
    lines.push_back(numberLine(LinePart::FollowUp, AssumptionsView::tr("Calls that leave work behind"), QStringLiteral("%"),
                               &Assumptions::followUpRate, {1, false}));
    lines.push_back(numberLine(LinePart::FollowUp, AssumptionsView::tr("Time for each"), AssumptionsView::tr("s"),
                               &Assumptions::followUpTime));
    AssumptionLine followDue =
        numberLine(LinePart::FollowUp, AssumptionsView::tr("To be done within"), minutes, &Assumptions::followUpDueMinutes);
    followDue.note = AssumptionsView::tr("of open time");
    lines.push_back(followDue);
}

// No need follows from it: the monthly report says whether it was reached.
void addCases(std::vector<AssumptionLine> &lines)
{
    AssumptionLine target = numberLine(LinePart::Cases, AssumptionsView::tr("Closed in time, at least"), QStringLiteral("%"), &Assumptions::slaTarget);
    target.note = AssumptionsView::tr("the target of the monthly report");
    lines.push_back(target);
}

void addPersons(std::vector<AssumptionLine> &lines)
{
    lines.push_back(numberLine(LinePart::Persons, AssumptionsView::tr("A person's working day"), AssumptionsView::tr("min"),
                               &Assumptions::productiveMinutes));
    AssumptionLine shrinkage;
    shrinkage.part = LinePart::Persons;
    shrinkage.name = AssumptionsView::tr("Not available within the day");
    shrinkage.note = AssumptionsView::tr("leave and sickness belong to the rota");
    shrinkage.unit = QStringLiteral("%");
    shrinkage.text = shrinkageText;
    shrinkage.read = readShrinkage;
    lines.push_back(shrinkage);
    AssumptionLine cost;
    cost.part = LinePart::Persons;
    cost.name = AssumptionsView::tr("Cost per minute");
    cost.unit = AssumptionsView::tr("kr");
    cost.text = [](const Assumptions &all) { return format::price(all.costPerMinute); };
    cost.read = [](Assumptions &all, const QString &text) -> Done {
        const auto value = UnitPrice::ofText(text);
        if (!value)
            return value.error();
        all.costPerMinute = *value;
        return {};
    };
    lines.push_back(cost);
}

} // namespace

QString name(LinePart part)
{
    switch (part) {
    case LinePart::Calls:
        return AssumptionsView::tr("Calls");
    case LinePart::Target:
        return AssumptionsView::tr("Target and limits");
    case LinePart::Mail:
        return AssumptionsView::tr("E-mail");
    case LinePart::FollowUp:
        return AssumptionsView::tr("Follow-up after calls");
    case LinePart::Cases:
        return AssumptionsView::tr("Cases with an SLA");
    case LinePart::Persons:
        return AssumptionsView::tr("Persons");
    case LinePart::Weights:
        return AssumptionsView::tr("Days, where too little is counted");
    }
    return {};
}

std::vector<AssumptionLine> assumptionLines()
{
    std::vector<AssumptionLine> lines;
    addCalls(lines);
    addTarget(lines);
    addMail(lines);
    addCases(lines);
    addPersons(lines);
    lines.push_back(weightLine(AssumptionsView::tr("Weight of a low day"), &staffing::DayWeights::low));
    lines.push_back(weightLine(AssumptionsView::tr("Weight of a middle day"), &staffing::DayWeights::middle));
    lines.push_back(weightLine(AssumptionsView::tr("Weight of a peak day"), &staffing::DayWeights::peak));
    return lines;
}

} // namespace paybench::ui
