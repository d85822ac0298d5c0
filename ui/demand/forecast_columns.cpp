// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/demand/accuracy_words.h"
#include "ui/demand/demand_texts.h"
#include "ui/demand/forecast_view.h"

#include <QDateTime>
#include <QLocale>

// The columns of the tables about the forecast.

namespace paybench::ui {

namespace {

using Measure = std::function<Value(const staffing::Accuracy &)>;

Column<MeasureRow> measure(const QString &id, std::function<QString()> title, Kind kind, int decimals, Measure value)
{
    return {.id = id,
            .title = std::move(title),
            .kind = kind,
            .value = [value = std::move(value)](const MeasureRow &row) { return value(row.accuracy); },
            .decimals = decimals};
}

double differenceOf(const OutcomeDay &day)
{
    return day.forecast.expected - day.counted.value_or(0);
}

bool isInBand(const OutcomeDay &day)
{
    return day.forecast.low <= *day.counted && *day.counted <= day.forecast.high;
}

QString bandWords(const OutcomeDay &day)
{
    if (day.counted && !day.isWhole)
        return ForecastView::tr("counted in part");
    if (!day.counted || !(day.forecast.high > day.forecast.low))
        return {};
    if (isInBand(day))
        return ForecastView::tr("inside the band");
    return *day.counted > day.forecast.high ? ForecastView::tr("above the band") : ForecastView::tr("below the band");
}

} // namespace

std::vector<Column<MeasureRow>> ForecastView::measureColumns()
{
    std::vector<Column<MeasureRow>> made;
    made.push_back({.id = QStringLiteral("what"),
                    .title = [] { return tr("Compared"); },
                    .value = [](const MeasureRow &row) { return Value(row.name); },
                    .look =
                        [](const MeasureRow &row) {
                            Look look;
                            look.medium = true;
                            look.tip = accuracyWords(row.accuracy);
                            return look;
                        },
                    .stretch = true,
                    .wraps = true});
    made.push_back(measure(QStringLiteral("points"), [] { return tr("Figures"); }, Kind::Count, 0, [](const auto &of) { return Value(qint64(of.points)); }));
    made.push_back(measure(QStringLiteral("wape"), [] { return tr("Missed\nWAPE"); }, Kind::Percent, 2, [](const auto &of) { return shareValue(of.wape); }));
    made.push_back(measure(QStringLiteral("floor"), [] { return tr("Chance alone\nPoisson"); }, Kind::Percent, 2, [](const auto &of) { return shareValue(of.floorWape); }));
    made.push_back(measure(QStringLiteral("bias"), [] { return tr("In total\nbias"); }, Kind::Percent, 2, [](const auto &of) { return shareValue(of.bias); }));
    made.push_back(measure(QStringLiteral("mase"), [] { return tr("Of naive\nMASE"); }, Kind::Decimal, 2,
                           [](const auto &of) { return of.naiveWape > 0 ? decimalValue(of.mase, 2) : Value(); }));
    made.push_back(measure(QStringLiteral("inBand"), [] { return tr("Inside\n80% band"); }, Kind::Percent, 0, [](const auto &of) { return shareValue(of.inBand); }));
    made.push_back(measure(QStringLiteral("explained"), [] { return tr("Explained of what\ncan be explained"); }, Kind::Percent, 0,
                           [](const auto &of) { return of.naiveWape > 0 ? shareValue(of.explained) : Value(); }));
    made.back().hidden = true;
    return made;
}

std::vector<Column<OutcomeDay>> ForecastView::outcomeColumns()
{
    std::vector<Column<OutcomeDay>> made;
    made.push_back({.id = QStringLiteral("day"),
                    .title = [] { return tr("Day"); },
                    .kind = Kind::Day,
                    .value = [](const OutcomeDay &row) { return Value(row.day); },
                    .look =
                        [](const OutcomeDay &row) {
                            Look look;
                            look.medium = true;
                            look.lead = QLocale().standaloneDayName(row.day.dayOfWeek(), QLocale::ShortFormat);
                            return look;
                        },
                    .stretch = true});
    made.push_back({.id = QStringLiteral("forecast"), .title = [] { return tr("Forecast"); }, .kind = Kind::Count,
                    .value = [](const OutcomeDay &row) { return countValue(row.forecast.expected); }, .summed = true});
    made.push_back({.id = QStringLiteral("band"), .title = [] { return tr("80% band"); },
                    .value = [](const OutcomeDay &row) {
                        return row.forecast.high > row.forecast.low
                            ? Value(QStringLiteral("%1\u2013%2").arg(countText(row.forecast.low), countText(row.forecast.high))) : Value();
                    }});
    made.push_back({.id = QStringLiteral("counted"), .title = [] { return tr("Counted"); }, .kind = Kind::Count,
                    .value = [](const OutcomeDay &row) { return row.counted ? countValue(*row.counted) : Value(); }, .summed = true});
    made.push_back({.id = QStringLiteral("difference"), .title = [] { return tr("Forecast\nless counted"); }, .kind = Kind::Count,
                    .value = [](const OutcomeDay &row) { return row.isWhole ? countValue(differenceOf(row)) : Value(); }, .summed = true});
    made.push_back({.id = QStringLiteral("inBand"), .title = [] { return tr("Verdict"); },
                    .value = [](const OutcomeDay &row) { return Value(bandWords(row)); },
                    .look = [](const OutcomeDay &row) {
                        Look look;
                        if (!row.isWhole || !(row.forecast.high > row.forecast.low))
                            return look;
                        look.icon = isInBand(row) ? QStringLiteral("ok") : QStringLiteral("info");
                        look.iconInk = isInBand(row) ? Colour::Ok : Colour::Muted;
                        look.tip = isInBand(row) ? QString() : tr("Two days of ten lie outside by chance alone.");
                        return look;
                    }});
    return made;
}

std::vector<Column<EffectRow>> ForecastView::effectColumns()
{
    std::vector<Column<EffectRow>> made;
    made.push_back({.id = QStringLiteral("name"), .title = [] { return tr("What moves the calls"); },
                    .value = [](const EffectRow &row) { return Value(row.effect.name); }, .stretch = true});
    made.push_back({.id = QStringLiteral("factor"), .title = [] { return tr("Of an ordinary day"); }, .kind = Kind::Percent,
                    .value = [](const EffectRow &row) { return shareValue(row.effect.factor); }, .decimals = 0,
                    .look = [](const EffectRow &row) {
                        Look look;
                        look.lead = changeText(row.effect.factor);
                        return look;
                    }});
    return made;
}

std::vector<Column<LeftOutRow>> ForecastView::leftOutColumns()
{
    std::vector<Column<LeftOutRow>> made;
    made.push_back({.id = QStringLiteral("from"), .title = [] { return tr("From"); }, .kind = Kind::Day,
                    .value = [](const LeftOutRow &row) { return Value(row.from); }});
    made.push_back({.id = QStringLiteral("to"), .title = [] { return tr("To"); }, .kind = Kind::Day,
                    .value = [](const LeftOutRow &row) { return row.to == row.from ? Value() : Value(row.to); }});
    made.push_back({.id = QStringLiteral("why"), .title = [] { return tr("Why it is left out"); },
                    .value = [](const LeftOutRow &row) { return Value(row.why); }, .stretch = true, .wraps = true});
    made.push_back({.id = QStringLiteral("calls"), .title = [] { return tr("Counted"); }, .kind = Kind::Count,
                    .value = [](const LeftOutRow &row) { return row.calls ? countValue(*row.calls) : Value(); }});
    return made;
}

std::vector<Column<staffing::ContactBatch>> ForecastView::batchColumns()
{
    using Batch = staffing::ContactBatch;
    std::vector<Column<Batch>> made;
    made.push_back({.id = QStringLiteral("file"), .title = [] { return tr("File"); }, .value = [](const Batch &row) { return Value(row.file); },
                    .look = [](const Batch &) {
                        Look look;
                        look.medium = true;
                        return look;
                    },
                    .stretch = true});
    made.push_back({.id = QStringLiteral("profile"), .title = [] { return tr("Profile"); }, .value = [](const Batch &row) { return Value(row.profile); }});
    made.push_back({.id = QStringLiteral("at"), .title = [] { return tr("Imported"); }, .kind = Kind::Moment,
                    .value = [](const Batch &row) {
                        const QDateTime at = QDateTime::fromString(row.at, Qt::ISODateWithMs);
                        return at.isValid() ? Value(at.toLocalTime()) : Value();
                    }});
    made.push_back({.id = QStringLiteral("who"), .title = [] { return tr("By"); }, .value = [](const Batch &row) { return Value(row.who); }});
    made.push_back({.id = QStringLiteral("rows"), .title = [] { return tr("Rows"); }, .kind = Kind::Count, .value = [](const Batch &row) { return Value(row.rows); }, .summed = true});
    made.push_back({.id = QStringLiteral("offered"), .title = [] { return tr("Contacts"); }, .kind = Kind::Count,
                    .value = [](const Batch &row) { return Value(row.offered); }, .summed = true});
    return made;
}

} // namespace paybench::ui
