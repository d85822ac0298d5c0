// SPDX-License-Identifier: MPL-2.0
#include "app/commands/need_figures.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace paybench::app {

namespace {

using staffing::Service;

struct Metric {
    const char *name;
    double Service::*value;
};

constexpr Metric metrics[] = {{"p_wait", &Service::waiting},
                              {"p_abandon", &Service::abandoned},
                              {"sl", &Service::inTime},
                              {"sl_answered", &Service::inTimeOfAnswered},
                              {"sl_virtual", &Service::inTimeVirtual},
                              {"asa_s", &Service::waitOfAnswered},
                              {"mean_wait_all_s", &Service::meanWait},
                              {"mean_queue", &Service::queue},
                              {"occupancy", &Service::occupancy}};
constexpr const char *blocked = "p_block"; // who meets no free agent, where nobody waits

QJsonValue finite(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

} // namespace

QJsonObject figuresOf(const Service &service, bool blocks)
{
    QJsonObject figures{{"agents", service.agents}};
    for (const Metric &metric : metrics)
        figures[QLatin1String(metric.name)] = finite(service.*metric.value);
    if (blocks)
        figures[QLatin1String(blocked)] = service.waiting;
    if (service.growsWithoutEnd)
        figures["unstable"] = true;
    return figures;
}

std::optional<double> figure(const Service &service, const QString &metric)
{
    if (metric == QLatin1String(blocked))
        return service.waiting;
    for (const Metric &known : metrics) {
        if (metric == QLatin1String(known.name))
            return service.*known.value;
    }
    return {};
}

QString keyOf(staffing::Binding binding)
{
    switch (binding) {
    case staffing::Binding::None:
        break;
    case staffing::Binding::ServiceLevel:
        return QStringLiteral("service_level");
    case staffing::Binding::Occupancy:
        return QStringLiteral("occupancy");
    case staffing::Binding::Abandonment:
        return QStringLiteral("abandonment");
    case staffing::Binding::Minimum:
        return QStringLiteral("minimum");
    }
    return QStringLiteral("none");
}

QString nameOf(staffing::InTimeOf counted)
{
    switch (counted) {
    case staffing::InTimeOf::Offered:
        break;
    case staffing::InTimeOf::Answered:
        return QStringLiteral("answered");
    case staffing::InTimeOf::Virtual:
        return QStringLiteral("virtual");
    }
    return QStringLiteral("offered");
}

staffing::InTimeOf countedOfName(const QString &name)
{
    for (const auto counted : {staffing::InTimeOf::Answered, staffing::InTimeOf::Virtual}) {
        if (name == nameOf(counted))
            return counted;
    }
    return staffing::InTimeOf::Offered;
}

Result<double> numberOf(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(u',', u'.');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(plain, &isNumber);
    if (isNumber && !std::isnan(number))
        return number;
    return Error{Error::Kind::Invalid, QCoreApplication::translate("commands", "“%1” is not a number.").arg(text), {}};
}

bool isCountOfAgents(int agents)
{
    return agents >= 0 && agents <= 20000;
}

Error agentsOutOfRange()
{
    return {Error::Kind::Invalid, QCoreApplication::translate("commands", "The persons must be from 0 to 20,000."), {}};
}

} // namespace paybench::app
