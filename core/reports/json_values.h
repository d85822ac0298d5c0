// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/month_basis.h"

#include <QJsonArray>
#include <QJsonObject>

// The values of a frozen month as JSON: amounts and prices as strings with a point, ratios reduced as
// "numerator/denominator", days and moments as ISO text, enumerators as words that never change.

namespace paybench::reports::json {

QJsonObject ofInvoice(const Invoice &invoice);
QJsonObject ofHours(const OrderHours &hours);
QJsonObject ofFinding(const Finding &finding);
QJsonObject ofLog(const MonthLog &log);

// Reads a JSON object field by field and remembers the first thing that is wrong, so that the readers below need no
// checks.
class Reader {
public:
    Reader(const QJsonObject &object, QString &wrong)
        : m_object(object)
        , m_wrong(wrong)
    { }

    QString text(const char *name);
    qint64 number(const char *name);
    Money money(const char *name);
    UnitPrice price(const char *name);
    Ratio ratio(const char *name);
    QDate day(const char *name); // "" is no day
    QDateTime moment(const char *name); // "" is no moment
    Month month(const char *name);
    pricing::Service service(const char *name);
    pricing::BillingStep step(const char *name);
    QJsonArray list(const char *name);
    QJsonObject object(const char *name);
    template <class Enumerator, std::size_t Count> Enumerator word(const char *name, const char *const (&words)[Count])
    {
        return static_cast<Enumerator>(indexOf(name, words, Count));
    }
    bool has(const char *name) const { return m_object.contains(QLatin1String(name)); }
    QString &wrong() { return m_wrong; }

private:
    QJsonValue value(const char *name, QJsonValue::Type type);
    int indexOf(const char *name, const char *const *words, std::size_t count);
    template <class Value> Value read(const char *name, Result<Value> (*of)(const QString &));
    void refuse(const char *name);

    QJsonObject m_object;
    QString &m_wrong;
};

Invoice invoiceOf(const QJsonObject &object, QString &wrong);
OrderHours hoursOf(const QJsonObject &object, QString &wrong);
Finding findingOf(const QJsonObject &object, QString &wrong);
MonthLog logOf(const QJsonObject &object, QString &wrong);

// The words of the enumerators, in their order.
constexpr const char *lineKinds[] = {"price", "lift", "correction", "supplement"};
constexpr const char *directions[] = {"up", "nearest"};
constexpr const char *vatTreatments[] = {"standard", "exempt", "outside"};
constexpr const char *severities[] = {"information", "warning", "blocking"};
constexpr const char *places[] = {"agreement", "volumes", "hours", "corrections", "cost", "import"};

} // namespace paybench::reports::json
