// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "ui/demand/day_view.h"
#include "ui/demand/demand_texts.h"

#include <QLocale>

#include <cmath>
#include <numeric>

// The columns of the table of days.

namespace paybench::ui {

using staffing::Channel;

namespace {

Value sumOver(const std::vector<const DayRow *> &rows, double (*figure)(const DayRow &))
{
    return countValue(std::accumulate(rows.begin(), rows.end(), 0.0, [figure](double sum, const DayRow *row) { return sum + figure(*row); }));
}

// A typed count has a pen before it: the forecast does not move it.
Look typedLook(const std::optional<qint64> &typed)
{
    Look look;
    if (!typed)
        return look;
    look.icon = QStringLiteral("edit");
    look.iconInk = Colour::Muted;
    look.tip = DayView::tr("Typed. Empty it to follow the forecast again.");
    return look;
}

QString bindingWords(const DayRow &row)
{
    return row.day.binding == staffing::Binding::None ? QString() : staffing::name(row.day.binding);
}

} // namespace

std::vector<Column<DayRow>> DayView::columns()
{
    std::vector<Column<DayRow>> made;
    made.push_back({.id = QStringLiteral("day"), .title = [] { return tr("Day"); }, .kind = Kind::Day,
                    .value = [](const DayRow &row) { return Value(row.day.day); },
                    .look = [](const DayRow &row) {
                        Look look;
                        look.medium = true;
                        look.lead = QLocale().standaloneDayName(row.day.day.dayOfWeek(), QLocale::ShortFormat);
                        return look;
                    }});
    made.push_back({.id = QStringLiteral("kind"), .title = [] { return tr("Kind"); },
                    .value = [](const DayRow &row) { return Value(row.day.isPayDay ? tr("pay day") : kindName(row.day.kind)); },
                    .look = [](const DayRow &row) {
                        Look look;
                        look.ink = row.day.isPayDay ? Colour::Accent : Colour::Text;
                        return look;
                    },
                    .stretch = true});
    for (auto part : {countColumns(), personColumns(), serviceColumns()}) {
        for (Column<DayRow> &column : part)
            made.push_back(std::move(column));
    }
    return made;
}

std::vector<Column<DayRow>> DayView::countColumns()
{
    const auto writable = [this](const DayRow &) { return m_state && m_state->lock.isEmpty(); };
    std::vector<Column<DayRow>> made;
    made.push_back({.id = QStringLiteral("calls"), .title = [] { return tr("Calls"); }, .kind = Kind::Count,
                    .value = [](const DayRow &row) { return countValue(row.day.calls.expected); },
                    .edit = [this](const DayRow &row, const QString &text) { return typeDay(row, Channel::Call, text); },
                    .editable = writable, .look = [](const DayRow &row) { return typedLook(row.typedCalls); },
                    .total = [](const std::vector<const DayRow *> &rows) { return sumOver(rows, [](const DayRow &row) { return row.day.calls.expected; }); }});
    made.push_back({.id = QStringLiteral("band"), .title = [] { return tr("80% band"); }, .kind = Kind::Text,
                    .value = [](const DayRow &row) {
                        const staffing::Band &band = row.day.calls;
                        return band.high > band.low ? Value(QStringLiteral("%1\u2013%2").arg(countText(band.low), countText(band.high))) : Value();
                    }});
    made.push_back({.id = QStringLiteral("mails"), .title = [] { return tr("E-mails"); }, .kind = Kind::Count,
                    .value = [](const DayRow &row) { return countValue(row.day.mails.expected); },
                    .edit = [this](const DayRow &row, const QString &text) { return typeDay(row, Channel::Mail, text); },
                    .editable = writable, .look = [](const DayRow &row) { return typedLook(row.typedMails); },
                    .total = [](const std::vector<const DayRow *> &rows) { return sumOver(rows, [](const DayRow &row) { return row.day.mails.expected; }); }});
    return made;
}

std::vector<Column<DayRow>> DayView::personColumns()
{
    std::vector<Column<DayRow>> made;
    made.push_back({.id = QStringLiteral("persons"), .title = [] { return tr("Persons"); }, .kind = Kind::Count,
                    .value = [](const DayRow &row) { return Value(qint64(row.day.persons)); },
                    .look = [](const DayRow &row) {
                        Look look;
                        look.strong = true;
                        look.ink = row.day.reached ? Colour::Text : Colour::Bad;
                        look.tip = row.day.reached ? QString() : tr("The cap keeps the target from being reached.");
                        return look;
                    },
                    .summed = true});
    made.push_back({.id = QStringLiteral("peak"), .title = [] { return tr("At the peak"); }, .kind = Kind::Count,
                    .value = [](const DayRow &row) { return Value(qint64(row.day.peak)); }, .hidden = true});
    made.push_back({.id = QStringLiteral("hours"), .title = [] { return tr("Hours"); }, .kind = Kind::Decimal,
                    .value = [](const DayRow &row) { return decimalValue(row.day.hours); }, .decimals = 1, .summed = true});
    made.push_back({.id = QStringLiteral("mailPersons"), .title = [] { return tr("For e-mail"); }, .kind = Kind::Count,
                    .value = [](const DayRow &row) { return Value(qint64(row.day.mailPersons)); }, .summed = true});
    return made;
}

std::vector<Column<DayRow>> DayView::serviceColumns()
{
    std::vector<Column<DayRow>> made;
    made.push_back({.id = QStringLiteral("inTime"), .title = [] { return tr("In time"); }, .kind = Kind::Percent,
                    .value = [](const DayRow &row) { return shareValue(row.day.service.inTime); }, .decimals = 1,
                    .look = [](const DayRow &row) {
                        Look look;
                        look.ink = row.day.reached ? Colour::Text : Colour::Bad;
                        look.tip = tr("Chance alone moves it ±%1 from day to day.").arg(shareText(row.day.spread));
                        return look;
                    }});
    made.push_back({.id = QStringLiteral("wait"), .title = [] { return tr("Wait, s"); }, .kind = Kind::Decimal,
                    .value = [](const DayRow &row) { return secondsValue(row.day.service.meanWait); }, .decimals = 1});
    made.push_back({.id = QStringLiteral("occupancy"), .title = [] { return tr("Occupancy"); }, .kind = Kind::Percent,
                    .value = [](const DayRow &row) { return shareValue(row.day.service.occupancy); }, .decimals = 1, .hidden = true});
    made.push_back({.id = QStringLiteral("binding"), .title = [] { return tr("What decides"); },
                    .value = [](const DayRow &row) { return Value(bindingWords(row)); }, .hidden = true});
    return made;
}

} // namespace paybench::ui
