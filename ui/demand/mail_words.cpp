// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/mail_words.h"

#include "ui/demand/demand_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

namespace {

constexpr double leastMinutes = 3; // less than that is rounding, not work

QString sayMail(const char *source)
{
    return QCoreApplication::translate("demand", source);
}

// Minutes where they are whole, else seconds: 480 s is 8 min, 450 s stays.
QString handlingText(int seconds)
{
    if (seconds % 60 == 0)
        return decimalText(seconds / 60, 0) + QChar::Nbsp + sayMail(QT_TRANSLATE_NOOP("demand", "min"));
    return secondsText(seconds, 0);
}

} // namespace

QString workText(double minutes, int decimals)
{
    const QString text = sayMail(QT_TRANSLATE_NOOP("demand", "%1 h")).arg(decimalText(minutes / 60, decimals));
    return QString(text).replace(u' ', QChar::Nbsp);
}

Value workValue(double minutes)
{
    return decimalValue(minutes / 60, 1);
}

QString mailWorkWords(double mails, const staffing::Assumptions &assumptions)
{
    const double minutes = mails * assumptions.mailHandleTime / 60.0;
    const double persons = minutes / std::max(1, assumptions.productiveMinutes);
    return sayMail(QT_TRANSLATE_NOOP("demand", "%1 e-mails × %2 = %3 = %4 persons at %5."))
        .arg(decimalText(mails, std::abs(mails - std::round(mails)) < 0.05 ? 0 : 1), handlingText(assumptions.mailHandleTime), workText(minutes, 2), decimalText(persons, 2),
             workText(assumptions.productiveMinutes, assumptions.productiveMinutes % 60 == 0 ? 0 : 1));
}

QString leftWords(const staffing::WorkDay &day)
{
    return sayMail(QT_TRANSLATE_NOOP("demand", "%1 waited + %2 came − %3 done = %4 left."))
        .arg(workText(day.waited), workText(day.released()), workText(day.done), workText(day.left));
}

QString mustDoWords(const staffing::WorkDay &day)
{
    if (day.mustDo < leastMinutes)
        return sayMail(QT_TRANSLATE_NOOP("demand", "Nothing must be done today: what comes is due on a later day."));
    const double between = std::min(day.mustDo, day.between);
    if (day.mustDo - between < leastMinutes)
        return sayMail(QT_TRANSLATE_NOOP("demand", "%1 must be done today to stay inside the window. There is time for it between calls."))
            .arg(workText(day.mustDo));
    return sayMail(QT_TRANSLATE_NOOP("demand", "%1 must be done today to stay inside the window: %2 between calls, %3 beside first line."))
        .arg(workText(day.mustDo), workText(between), workText(day.mustDo - between));
}

QStringList mailDayWords(const staffing::WorkDay &work, const staffing::DemandDay &day, const staffing::Assumptions &assumptions)
{
    return {mustDoWords(work), leftWords(work), mailWorkWords(day.mails.expected, assumptions)};
}

} // namespace paybench::ui
