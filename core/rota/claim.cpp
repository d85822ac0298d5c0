// SPDX-License-Identifier: MPL-2.0
#include "core/rota/claim.h"

#include "core/basics/format.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace paybench::rota {

namespace {

Error notBelieved(const QString &sentence)
{
    return {Error::Kind::Invalid, sentence, {}};
}

Done takePlan(const QByteArray &said, const QJsonValue &objective, const Task &task, int mostHard, Claim &claim)
{
    const auto plan = planOfJson(said, task);
    if (!plan)
        return plan.error();
    claim.plan = *plan;
    claim.price = price(task, *plan);
    if (claim.tally().hard > mostHard)
        return notBelieved(claim.price.hard.front().sentence);
    if (double(claim.tally().objective) != objective.toDouble(std::nan("")))
        return notBelieved(QCoreApplication::translate("rota", "The rota does not cost what it was said to cost, but %1.").arg(format::number(claim.tally().objective)));
    return {};
}

// The cheapest rota that keeps the hard rules, of the claimed one and the best one known.
std::optional<qint64> cheapestKnown(const Claim &claim, const std::optional<Tally> &best)
{
    std::optional<qint64> cheapest;
    if (claim.plan && claim.price.hard.empty())
        cheapest = claim.tally().objective;
    if (best && best->hard == 0)
        cheapest = std::min(cheapest.value_or(best->objective), best->objective);
    return cheapest;
}

} // namespace

Result<Claim> believed(const QByteArray &said, const Task &task, std::optional<Tally> best)
{
    const QJsonObject object = QJsonDocument::fromJson(said).object();
    Claim claim;
    claim.status = object["status"].toString();
    claim.firstSeconds = object["first_seconds"].toDouble();
    claim.seconds = object["seconds"].toDouble();
    if (object.contains(QStringLiteral("rota"))) {
        if (const Done taken = takePlan(said, object["objective"], task, best ? best->hard : 0, claim); !taken)
            return taken.error();
    }
    if (object["bound"].isDouble())
        claim.bound = qint64(std::floor(object["bound"].toDouble()));
    const std::optional<qint64> cheapest = cheapestKnown(claim, best);
    if (claim.bound && cheapest && *claim.bound > *cheapest)
        return notBelieved(QCoreApplication::translate("rota", "No rota was said to cost less than %1, but one costs %2.")
                               .arg(format::number(*claim.bound), format::number(*cheapest)));
    return claim;
}

} // namespace paybench::rota
