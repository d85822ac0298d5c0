// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/accuracy_words.h"

#include "core/basics/format.h"
#include "ui/demand/demand_texts.h"

#include <QCoreApplication>

#include <cmath>

namespace paybench::ui {

namespace {

constexpr double leastBias = 0.0005; // rounds to 0.0 %

QString sayAccuracy(const char *source)
{
    return QCoreApplication::translate("demand", source);
}

} // namespace

QString biasText(double bias, int decimals)
{
    if (std::abs(bias) < leastBias)
        return sayAccuracy(QT_TRANSLATE_NOOP("demand", "right"));
    const char *words = bias < 0 ? QT_TRANSLATE_NOOP("demand", "%1 too low") : QT_TRANSLATE_NOOP("demand", "%1 too high");
    return sayAccuracy(words).arg(shareText(std::abs(bias), decimals));
}

QString changeText(double factor)
{
    const QString text = shareText(factor - 1, 0);
    return factor - 1 >= 0.005 ? QLatin1Char('+') + text : text;
}

QString accuracyWords(const staffing::Accuracy &accuracy)
{
    return sayAccuracy(QT_TRANSLATE_NOOP("demand", "The forecast missed %1 of the calls; chance alone would miss %2. In total it was %3."))
        .arg(shareText(accuracy.wape), shareText(accuracy.floorWape), biasText(accuracy.bias));
}

staffing::Why accuracyWhy(const staffing::Accuracy &accuracy, const QString &what)
{
    staffing::Why why;
    why.title = sayAccuracy(QT_TRANSLATE_NOOP("demand", "Why %1?")).arg(shareText(accuracy.wape));
    why.subtitle = what;
    const auto line = [&why](const QString &sign, const char *text, const QString &value, bool result = false) {
        why.sum.push_back({sign, sayAccuracy(text), value, {}, result});
    };
    line({}, QT_TRANSLATE_NOOP("demand", "Missed, of the counted calls (WAPE)"), shareText(accuracy.wape, 2));
    line(QString(QChar(0x2212)), QT_TRANSLATE_NOOP("demand", "Chance alone (Poisson)"), shareText(accuracy.floorWape, 2));
    line(QStringLiteral("="), QT_TRANSLATE_NOOP("demand", "Left to the forecast"), shareText(accuracy.wape - accuracy.floorWape, 2), true);
    why.rules << QCoreApplication::translate("demand", "%Ln figure(s) are compared. Missed: the differences without their signs, over what was counted.",
                                             nullptr, accuracy.points);
    why.rules << sayAccuracy(QT_TRANSLATE_NOOP("demand", "Chance alone: what a forecast that knows the true mean would still miss, because callers come one by one."));
    why.rules << sayAccuracy(QT_TRANSLATE_NOOP("demand", "In total: the differences with their signs, over what was counted: %1.")).arg(biasText(accuracy.bias, 2));
    if (accuracy.naiveWape > 0) {
        why.rules << sayAccuracy(QT_TRANSLATE_NOOP("demand", "The same weekday of the last counted week would have missed %1. The forecast misses %2 of that (MASE), "
                                                             "and explains %3 of what can be explained."))
                         .arg(shareText(accuracy.naiveWape), decimalText(accuracy.mase, 2), shareText(accuracy.explained, 0));
    }
    return why;
}

} // namespace paybench::ui
