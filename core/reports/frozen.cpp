// SPDX-License-Identifier: MPL-2.0
#include "core/reports/json_values.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

namespace paybench::reports {

namespace {

constexpr auto snapshotFormat = "paybench-month/1";

template <class Value> QJsonArray arrayOf(const std::vector<Value> &values, QJsonObject (*write)(const Value &))
{
    QJsonArray array;
    for (const Value &value : values)
        array.append(write(value));
    return array;
}

Error notAMonth(const QString &detail)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate("reports",
                                        "The closed month could not be read because its snapshot is damaged. "
                                        "Nothing was changed. Restore a backup."),
            detail};
}

} // namespace

QByteArray frozen(const MonthBasis &basis)
{
    // QJsonObject keeps its keys sorted, and Compact adds no blanks: the same basis gives the same bytes.
    QJsonObject object{
        {QStringLiteral("format"), QLatin1String(snapshotFormat)},
        {QStringLiteral("month"), basis.month.iso()},
        {QStringLiteral("centre"), basis.centre},
        {QStringLiteral("invoices"), arrayOf(basis.invoices, json::ofInvoice)},
        {QStringLiteral("hours"), arrayOf(basis.hours, json::ofHours)},
        {QStringLiteral("findings"), arrayOf(basis.findings, json::ofFinding)},
        {QStringLiteral("working_days"), basis.workingDays},
        {QStringLiteral("pay_day"), basis.payDay.toString(Qt::ISODate)},
    };
    if (basis.cost)
        object.insert(QStringLiteral("cost"), basis.cost->plain());
    if (basis.log.isKept)
        object.insert(QStringLiteral("log"), json::ofLog(basis.log));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<MonthBasis> thawed(const QByteArray &bytes)
{
    QJsonParseError failure;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &failure).object();
    if (failure.error != QJsonParseError::NoError)
        return notAMonth(failure.errorString());
    QString wrong;
    json::Reader read(object, wrong);
    if (read.text("format") != QLatin1String(snapshotFormat))
        return notAMonth(QStringLiteral("format"));
    MonthBasis basis;
    basis.month = read.month("month");
    basis.centre = read.text("centre");
    for (const QJsonValue &invoice : read.list("invoices"))
        basis.invoices.push_back(json::invoiceOf(invoice.toObject(), wrong));
    for (const QJsonValue &hours : read.list("hours"))
        basis.hours.push_back(json::hoursOf(hours.toObject(), wrong));
    for (const QJsonValue &finding : read.list("findings"))
        basis.findings.push_back(json::findingOf(finding.toObject(), wrong));
    basis.workingDays = static_cast<int>(read.number("working_days"));
    basis.payDay = read.day("pay_day");
    if (read.has("cost"))
        basis.cost = read.money("cost");
    if (read.has("log")) // months that were closed before there was a log have none
        basis.log = json::logOf(read.object("log"), wrong);
    if (!wrong.isEmpty())
        return notAMonth(wrong);
    return basis;
}

QString chained(const QString &hashBefore, Month month, const QByteArray &frozenBasis)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData((hashBefore + u'\n' + month.iso() + u'\n').toUtf8());
    hash.addData(frozenBasis);
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace paybench::reports
