// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/directory/centre_strength.h"
#include "ui/people/people_tab.h"
#include "ui/people/weekdays_edit.h"
#include "ui/style/strokes.h"
#include "ui/table/table_view.h"

#include <QPainter>

#include <algorithm>

// The columns of the people's table, its totals, and the legend of the year.

namespace paybench::ui {

namespace {

using directory::Role;

std::vector<const PersonRow *> assistantsOf(const std::vector<const PersonRow *> &rows)
{
    std::vector<const PersonRow *> found;
    for (const PersonRow *row : rows) {
        if (row->role == Role::Assistant)
            found.push_back(row);
    }
    return found;
}

int percentOf(const std::vector<const PersonRow *> &rows)
{
    int percent = 0;
    for (const PersonRow *row : rows)
        percent += row->percent;
    return percent;
}

Value choicesOf(const std::vector<const PersonRow *> &rows)
{
    std::vector<std::pair<directory::Mix, int>> counts;
    for (const PersonRow *row : assistantsOf(rows)) {
        if (!row->mix)
            continue;
        auto known = std::find_if(counts.begin(), counts.end(), [&](const auto &each) { return each.first == *row->mix; });
        if (known == counts.end())
            counts.emplace_back(*row->mix, 1);
        else
            ++known->second;
    }
    std::sort(counts.begin(), counts.end(), [](const auto &a, const auto &b) { return a.first.support > b.first.support; });
    return choicesText(counts);
}

QString absenceWords(const PersonRow &row, int year)
{
    QStringList words;
    for (const YearSpan &span : row.absences) {
        if (span.to.year() >= year && span.from.year() <= year)
            words.append(span.words);
    }
    return words.join(QStringLiteral("; "));
}

} // namespace

std::vector<Column<PersonRow>> PeopleTab::leadingColumns()
{
    Column<PersonRow> name;
    name.id = QStringLiteral("name");
    name.title = [] { return tr("Name"); };
    name.width = 152; // its total is a sentence
    name.value = [](const PersonRow &row) -> Value { return row.name; };
    name.look = [](const PersonRow &row) {
        Look look;
        look.medium = true;
        look.lead = row.note;
        return look;
    };
    name.total = [](const std::vector<const PersonRow *> &rows) -> Value {
        const int assistants = int(assistantsOf(rows).size());
        return assistants > 0 ? tr("%Ln assistant(s)", nullptr, assistants) : tr("%Ln person(s)", nullptr, int(rows.size()));
    };
    Column<PersonRow> share;
    share.id = QStringLiteral("share");
    share.title = [] { return tr("Share, %"); };
    share.kind = Kind::Decimal;
    share.decimals = 0;
    share.value = [](const PersonRow &row) -> Value { return qint64(row.percent); };
    share.look = [](const PersonRow &row) {
        Look look;
        look.strong = row.percent != 100;
        return look;
    };
    share.total = [](const std::vector<const PersonRow *> &rows) -> Value {
        const auto assistants = assistantsOf(rows);
        const auto &counted = assistants.empty() ? rows : assistants;
        if (counted.empty())
            return {};
        return format::decimal(rounded(percentOf(counted), qint64(counted.size()), 1), 1);
    };
    return {name, share};
}

Column<PersonRow> PeopleTab::choiceColumn()
{
    Column<PersonRow> choice;
    choice.id = QStringLiteral("choice");
    choice.title = [] { return tr("Choice"); };
    choice.value = [](const PersonRow &row) -> Value { return row.mix ? Value(directory::name(*row.mix)) : Value(); };
    choice.look = [](const PersonRow &row) {
        Look look;
        const bool isSupport = row.mix && row.mix->support * 2 >= row.mix->registration && *row.mix != directory::registration80;
        look.ink = isSupport ? Colour::Support : Colour::Text;
        look.strong = isSupport;
        look.lead = row.hasWish ? QStringLiteral("?") : QString();
        look.tip = row.hasWish ? tr("A wish waits for a decision.") : QString();
        return look;
    };
    choice.spoken = [](const PersonRow &row) {
        const QString mix = row.mix ? directory::name(*row.mix) : tr("none");
        return row.hasWish ? tr("%1, a wish waits for a decision").arg(mix) : mix;
    };
    choice.total = choicesOf;
    return choice;
}

Column<PersonRow> PeopleTab::daysColumn()
{
    Column<PersonRow> days;
    days.id = QStringLiteral("days");
    days.title = [] { return tr("Working days"); };
    days.width = 112;
    days.value = [](const PersonRow &row) -> Value { return weekdaysText(row.weekdays); };
    days.paint = [this](const PersonRow &row, QPainter &painter, const QRect &area) {
        paintWeekdays(painter, area, row.weekdays, row.id == m_selected);
    };
    return days;
}

Column<PersonRow> PeopleTab::stripColumn()
{
    Column<PersonRow> strip;
    strip.id = QStringLiteral("year");
    strip.title = [] { return tr("Absence of the year"); };
    strip.stretch = true;
    strip.width = 200;
    strip.value = [this](const PersonRow &row) -> Value {
        const QString words = absenceWords(row, m_book.day.year());
        return words.isEmpty() ? Value() : Value(words);
    };
    strip.look = [this](const PersonRow &row) {
        Look look;
        look.tip = absenceWords(row, m_book.day.year());
        return look;
    };
    strip.paint = [this](const PersonRow &row, QPainter &painter, const QRect &area) {
        paintYearStrip(painter, area, m_book.day.year(), row.absences, m_book.today);
    };
    strip.paintTitle = [this](QPainter &painter, const QRect &area) { paintYearMonths(painter, area, m_book.day.year(), m_book.today); };
    strip.total = [](const std::vector<const PersonRow *> &rows) -> Value {
        const auto assistants = assistantsOf(rows);
        return tr("%1 FTE").arg(supportDays(percentOf(assistants.empty() ? rows : assistants)));
    };
    return strip;
}

std::vector<Column<PersonRow>> PeopleTab::columns()
{
    std::vector<Column<PersonRow>> all = leadingColumns();
    Column<PersonRow> mentor;
    mentor.id = QStringLiteral("mentor");
    mentor.title = [] { return tr("Mentor"); };
    mentor.value = [](const PersonRow &row) -> Value { return row.mentor.isEmpty() ? Value() : Value(row.mentor); };
    all.push_back(choiceColumn());
    all.push_back(daysColumn());
    all.push_back(mentor);
    all.push_back(stripColumn());
    return all;
}

YearLegend::YearLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize YearLegend::sizeHint() const
{
    return {px(300), px(36)};
}

void YearLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(face(Face::Caption));
    const double middle = height() / 2.0;
    const auto words = [&](double x, const QString &text) {
        painter.setPen(colour(Colour::Muted));
        painter.drawText(QRectF(x, 0, px(200), height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        return x + painter.fontMetrics().horizontalAdvance(text) + px(18);
    };
    double x = px(20);
    paintBox(&painter, QRectF(x, middle - px(4.5), px(14), px(9)), colour(Colour::Edge), QColor(), 0, 2);
    x = words(x + px(20), tr("absence"));
    paintBox(&painter, QRectF(x, middle - px(4.5), px(14), px(9)), colour(Colour::Surface), colour(Colour::Edge), 1, 2);
    x = words(x + px(20), tr("planned"));
    painter.fillRect(QRectF(x, middle - px(7), 2, px(14)), colour(Colour::Accent));
    words(x + px(8), tr("today"));
}

} // namespace paybench::ui
