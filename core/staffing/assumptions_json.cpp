// SPDX-License-Identifier: MPL-2.0
#include "core/staffing/assumptions.h"
#include "core/staffing/json_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Assumptions as JSON: the keys are the fields, what is not set is null.

namespace paybench::staffing {

namespace {

template <class Choice> struct Word {
    Choice choice;
    const char *word;
};

constexpr Word<InTimeOf> countedWords[] = {
    {InTimeOf::Offered, "offered"}, {InTimeOf::Answered, "answered"}, {InTimeOf::Virtual, "virtual"}};
constexpr Word<TargetSpan> spanWords[] = {
    {TargetSpan::DayMean, "dayMean"}, {TargetSpan::EachHalfHour, "eachHalfHour"}, {TargetSpan::WholeDay, "wholeDay"}};

template <class Choice, std::size_t count> QString wordOf(Choice choice, const Word<Choice> (&words)[count])
{
    for (const Word<Choice> &word : words) {
        if (word.choice == choice)
            return QLatin1String(word.word);
    }
    Q_UNREACHABLE();
}

template <class Choice, std::size_t count> auto takeWord(Choice &choice, const Word<Choice> (&words)[count])
{
    return [&choice, &words](const QJsonValue &value) {
        for (const Word<Choice> &word : words) {
            if (value.toString() == QLatin1String(word.word)) {
                choice = word.choice;
                return true;
            }
        }
        return false;
    };
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

auto takeOptional(std::optional<int> &number)
{
    return [&number](const QJsonValue &value) {
        int whole = 0;
        if (value.isNull()) {
            number.reset();
            return true;
        }
        if (!takeWhole(whole)(value))
            return false;
        number = whole;
        return true;
    };
}

QJsonArray jsonOf(const std::vector<Assumptions::Shrinkage> &causes)
{
    QJsonArray array;
    for (const Assumptions::Shrinkage &cause : causes)
        array.append(QJsonObject{{QStringLiteral("cause"), cause.cause}, {QStringLiteral("share"), cause.share}});
    return array;
}

auto takeShrinkage(std::vector<Assumptions::Shrinkage> &causes)
{
    return [&causes](const QJsonValue &value) {
        causes.clear();
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array) {
            Assumptions::Shrinkage cause;
            const JsonTakers takers{{QStringLiteral("cause"), takeText(cause.cause)},
                                    {QStringLiteral("share"), takeWhole(cause.share)}};
            if (!entry.isObject() || !readFields(entry.toObject(), takers))
                return false;
            causes.push_back(cause);
        }
        return value.isArray();
    };
}

QJsonObject jsonOf(const DayWeights &weights)
{
    return {{QStringLiteral("low"), weights.low},
            {QStringLiteral("middle"), weights.middle},
            {QStringLiteral("peak"), weights.peak}};
}

auto takeWeights(DayWeights &weights)
{
    return [&weights](const QJsonValue &value) {
        const JsonTakers takers{{QStringLiteral("low"), takeNumber(weights.low)},
                                {QStringLiteral("middle"), takeNumber(weights.middle)},
                                {QStringLiteral("peak"), takeNumber(weights.peak)}};
        return value.isObject() && readFields(value.toObject(), takers);
    };
}

auto takePrice(UnitPrice &price)
{
    return [&price](const QJsonValue &value) {
        const Result<UnitPrice> read = UnitPrice::ofText(value.toString());
        if (read)
            price = *read;
        return value.isString() && bool(read);
    };
}

JsonTakers callTakers(Assumptions &to)
{
    return {{QStringLiteral("from"), takeDay(to.from)},
            {QStringLiteral("handleTime"), takeWhole(to.handleTime)},
            {QStringLiteral("patience"), takeOptional(to.patience)},
            {QStringLiteral("targetShare"), takeWhole(to.targetShare)},
            {QStringLiteral("targetWithin"), takeWhole(to.targetWithin)},
            {QStringLiteral("counted"), takeWord(to.counted, countedWords)},
            {QStringLiteral("span"), takeWord(to.span, spanWords)},
            {QStringLiteral("maxOccupancy"), takeOptional(to.maxOccupancy)},
            {QStringLiteral("maxAbandoned"), takeOptional(to.maxAbandoned)},
            {QStringLiteral("least"), takeWhole(to.least)},
            {QStringLiteral("most"), takeOptional(to.most)}};
}

JsonTakers workTakers(Assumptions &to)
{
    return {{QStringLiteral("shrinkage"), takeShrinkage(to.shrinkage)},
            {QStringLiteral("productiveMinutes"), takeWhole(to.productiveMinutes)},
            {QStringLiteral("mailHandleTime"), takeWhole(to.mailHandleTime)},
            {QStringLiteral("mailDueMinutes"), takeWhole(to.mailDueMinutes)},
            {QStringLiteral("mailInterruptible"), takeTruth(to.mailInterruptible)},
            {QStringLiteral("reserved"), takeWhole(to.reserved)},
            {QStringLiteral("efficiency"), takeWhole(to.efficiency)},
            {QStringLiteral("followUpRate"), takeWhole(to.followUpRate)},
            {QStringLiteral("followUpTime"), takeWhole(to.followUpTime)},
            {QStringLiteral("followUpDueMinutes"), takeWhole(to.followUpDueMinutes)},
            {QStringLiteral("weights"), takeWeights(to.weights)},
            {QStringLiteral("costPerMinute"), takePrice(to.costPerMinute)},
            {QStringLiteral("slaTarget"), takeWhole(to.slaTarget)}};
}

void addCalls(const Assumptions &assumptions, QJsonObject &object)
{
    object[QLatin1String("from")] = assumptions.from.toString(Qt::ISODate);
    object[QLatin1String("handleTime")] = assumptions.handleTime;
    object[QLatin1String("patience")] = orNull(assumptions.patience);
    object[QLatin1String("targetShare")] = assumptions.targetShare;
    object[QLatin1String("targetWithin")] = assumptions.targetWithin;
    object[QLatin1String("counted")] = wordOf(assumptions.counted, countedWords);
    object[QLatin1String("span")] = wordOf(assumptions.span, spanWords);
    object[QLatin1String("maxOccupancy")] = orNull(assumptions.maxOccupancy);
    object[QLatin1String("maxAbandoned")] = orNull(assumptions.maxAbandoned);
    object[QLatin1String("least")] = assumptions.least;
    object[QLatin1String("most")] = orNull(assumptions.most);
}

void addWork(const Assumptions &assumptions, QJsonObject &object)
{
    object[QLatin1String("shrinkage")] = jsonOf(assumptions.shrinkage);
    object[QLatin1String("productiveMinutes")] = assumptions.productiveMinutes;
    object[QLatin1String("mailHandleTime")] = assumptions.mailHandleTime;
    object[QLatin1String("mailDueMinutes")] = assumptions.mailDueMinutes;
    object[QLatin1String("mailInterruptible")] = assumptions.mailInterruptible;
    object[QLatin1String("reserved")] = assumptions.reserved;
    object[QLatin1String("efficiency")] = assumptions.efficiency;
    object[QLatin1String("followUpRate")] = assumptions.followUpRate;
    object[QLatin1String("followUpTime")] = assumptions.followUpTime;
    object[QLatin1String("followUpDueMinutes")] = assumptions.followUpDueMinutes;
    object[QLatin1String("weights")] = jsonOf(assumptions.weights);
    object[QLatin1String("costPerMinute")] = assumptions.costPerMinute.plain();
    object[QLatin1String("slaTarget")] = assumptions.slaTarget;
}

} // namespace

QByteArray toJson(const Assumptions &assumptions)
{
    QJsonObject object;
    addCalls(assumptions, object);
    addWork(assumptions, object);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Assumptions> assumptionsOfJson(const QByteArray &json)
{
    const Result<QJsonObject> object = jsonObject(json);
    if (!object)
        return object.error();
    Assumptions assumptions;
    JsonTakers takers = callTakers(assumptions);
    takers.merge(workTakers(assumptions));
    if (const Done read = readFields(*object, takers); !read)
        return read.error();
    if (const std::vector<QString> sentences = faults(assumptions); !sentences.empty())
        return Error{Error::Kind::Invalid, sentences.front(), {}};
    return assumptions;
}

} // namespace paybench::staffing
