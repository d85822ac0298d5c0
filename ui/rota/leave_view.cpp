// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/leave_view.h"

#include "core/basics/format.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/view_head.h"
#include "ui/rota/rota_texts.h"
#include "ui/rota/verdict_box.h"
#include "ui/style/labels.h"
#include "ui/table/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int monthsOffered = 12;
constexpr std::array<int, 4> spans = {1, 2, 3, 4};

bool isShort(const LeaveRow &row)
{
    return !row.week.sentence.isEmpty();
}

Value tenthsOfDays(int tenths)
{
    return Value(Ratio{tenths, 10});
}

// Of the pairs of whom only one can be away the sentence of the week tells the first few.
constexpr qsizetype pairsTold = 3;
constexpr qsizetype pairsMore = 6;

QStringList linesOf(const LeaveRow &row)
{
    QStringList lines;
    if (!row.week.who.isEmpty())
        lines << row.week.who;
    QStringList pairs = row.pairs.mid(pairsTold, pairsMore);
    if (const qsizetype more = row.pairs.size() - pairsTold - pairsMore; more > 0)
        pairs << LeaveView::tr("%Ln more pair(s)", nullptr, int(more));
    if (!pairs.isEmpty())
        lines << LeaveView::tr("Nor both of: %1.").arg(pairs.join(QStringLiteral(" · ")));
    if (!row.needed.isEmpty())
        lines << LeaveView::tr("Needed all week: %1.").arg(row.needed.join(QStringLiteral(", ")));
    return lines;
}

QString leaveDays(const rota::LeaveWeek &week)
{
    // The month chosen above says the year.
    const auto day = [](QDate date) { return QLocale().toString(date, LeaveView::tr("d MMM", "QLocale's date format, short")); };
    return week.first == week.last ? day(week.first) : QStringLiteral("%1–%2").arg(day(week.first), day(week.last));
}

} // namespace

LeaveView::LeaveView(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this))
    , m_note(new ElidedLabel(Face::Caption, Colour::Muted, this))
    , m_first(new Choice(this))
    , m_count(new Choice(this))
    , m_rows(new TableModel<LeaveRow>(columns(), this))
    , m_table(new TableView(QStringLiteral("rotaLeave"), this))
    , m_verdict(new VerdictBox(this))
{
    setObjectName(QStringLiteral("leaveView"));
    m_table->setObjectName(QStringLiteral("leaveTable"));
    m_note->setObjectName(QStringLiteral("leaveNote"));
    m_first->setObjectName(QStringLiteral("leaveFirst"));
    m_count->setObjectName(QStringLiteral("leaveSpan"));
    m_verdict->setObjectName(QStringLiteral("leaveWho"));
    m_rows->setKey([](const LeaveRow &row) { return row.week.first.toJulianDay(); });
    m_table->setCells(m_rows);
    m_table->selectWholeRows(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(viewHead({m_heading, m_note}, {m_first, m_count}));
    column->addWidget(m_table, 1);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(px(20), px(8), px(16), px(12));
    below->addWidget(m_verdict);
    column->addLayout(below);
    for (Choice *choice : {m_first, m_count})
        connect(choice, &Choice::chosen, this, [this] { setSpan(m_month.plus(m_first->value<int>(0)), m_count->value<int>(1)); });
    connect(m_table, &TableView::currentRowChanged, this, &LeaveView::sayOfWeek);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        const rota::LeaveWeek &week = m_rows->row(row).week;
        emit cellWanted(week.away.empty() ? PersonId() : week.away.front(), week.first);
    });
    retranslate();
}

std::vector<Column<LeaveRow>> LeaveView::columns() const
{
    std::vector<Column<LeaveRow>> made;
    made.push_back({.id = QStringLiteral("week"), .title = [] { return tr("Week"); },
                    .value = [](const LeaveRow &row) { return Value(format::week(row.week.week)); },
                    .look = [](const LeaveRow &row) {
                        Look look;
                        look.medium = true;
                        look.icon = isShort(row) ? QStringLiteral("warning") : QStringLiteral("ok");
                        look.iconInk = isShort(row) ? Colour::Warn : Colour::Ok;
                        return look;
                    }});
    made.push_back({.id = QStringLiteral("days"), .title = [] { return tr("Days"); }, .value = [](const LeaveRow &row) { return Value(leaveDays(row.week)); }});
    made.push_back({.id = QStringLiteral("away"), .title = [] { return tr("Away"); },
                    .value = [](const LeaveRow &row) { return row.names.isEmpty() ? Value() : Value(row.names.join(QStringLiteral(", "))); },
                    .stretch = true, .wraps = true});
    made.push_back({.id = QStringLiteral("present"), .title = [] { return tr("Present"); }, .kind = Kind::Count,
                    .value = [](const LeaveRow &row) { return Value(qint64(row.week.present)); }});
    made.push_back({.id = QStringLiteral("seats"), .title = [] { return tr("Needed\na day"); }, .kind = Kind::Count,
                    .value = [](const LeaveRow &row) { return Value(qint64(row.week.leastNeeded)); }});
    made.push_back({.id = QStringLiteral("given"), .title = [] { return tr("Support days\nby choice"); }, .kind = Kind::Decimal,
                    .value = [](const LeaveRow &row) { return tenthsOfDays(row.week.supportTenths); }, .decimals = 1});
    made.push_back({.id = QStringLiteral("needed"), .title = [] { return tr("needed"); }, .kind = Kind::Decimal,
                    .value = [](const LeaveRow &row) { return tenthsOfDays(row.week.supportNeededTenths); }, .decimals = 1});
    made.push_back({.id = QStringLiteral("also"), .title = [] { return tr("Can also\nbe away"); }, .kind = Kind::Count,
                    .value = [](const LeaveRow &row) { return Value(qint64(row.week.canAlsoBeAway)); },
                    .look = [](const LeaveRow &) {
                        Look look;
                        look.strong = true;
                        return look;
                    }});
    made.push_back({.id = QStringLiteral("sentence"), .title = [] { return tr("What is missing"); },
                    .value = [](const LeaveRow &row) { return isShort(row) ? Value(row.week.sentence) : Value(); },
                    .look = [](const LeaveRow &row) {
                        Look look;
                        look.ink = isShort(row) ? Colour::Warn : Colour::Muted;
                        return look;
                    },
                    .stretch = true, .wraps = true});
    return made;
}

void LeaveView::show(const rota::Roster &, const rota::RosterInputs &inputs)
{
    const Month shown = Month::of(inputs.first);
    const bool isNew = !m_shown.first.isValid() || shown != Month::of(m_shown.first);
    m_shown = inputs;
    if (isNew) {
        m_month = shown;
        m_first->setValue(0);
    }
    offerMonths();
    readSpan();
}

// The months from the one shown on; who plans the summer begins in January.
void LeaveView::offerMonths()
{
    if (!m_shown.first.isValid())
        return;
    std::vector<std::pair<int, QString>> months;
    for (int at = 0; at < monthsOffered; ++at)
        months.emplace_back(at, format::monthTitle(m_month.plus(at)));
    m_first->setOptions<int>(months);
}

void LeaveView::setSpan(Month first, int months)
{
    m_first->setValue(std::clamp(first.minus(m_month), 0, monthsOffered - 1));
    m_count->setValue(std::clamp(months, spans.front(), spans.back()));
    readSpan();
}

// What the page has read already is not read again.
void LeaveView::readSpan()
{
    if (!m_shown.first.isValid())
        return;
    m_months = m_count->value<int>(1);
    const QDate first = m_month.plus(m_first->value<int>(0)).first();
    const QDate last = Month::of(first).plus(m_months - 1).last();
    if (first == m_shown.first && last == m_shown.last) {
        m_inputs = m_shown;
    } else if (m_inputsOf) {
        const std::optional<rota::RosterInputs> read = m_inputsOf(first, last);
        if (!read)
            return;
        m_inputs = *read;
    } else {
        m_inputs = m_shown;
        m_inputs.first = first;
        m_inputs.last = last;
    }
    fill();
}

std::vector<LeaveRow> LeaveView::rowsOf(const std::vector<rota::LeaveWeek> &weeks) const
{
    std::map<PersonId, QString> names;
    for (const directory::Person &person : m_inputs.people)
        names[person.id] = person.name;
    std::vector<LeaveRow> rows;
    for (const rota::LeaveWeek &week : weeks) {
        LeaveRow row;
        row.week = week;
        for (const PersonId person : week.away)
            row.names << names[person];
        for (const PersonId person : week.needed)
            row.needed << names[person];
        for (const auto &[one, other] : week.notTogether)
            row.pairs << tr("%1 and %2").arg(names[one], names[other]);
        row.names.sort(Qt::CaseInsensitive);
        row.needed.sort(Qt::CaseInsensitive);
        rows.push_back(std::move(row));
    }
    return rows;
}

void LeaveView::fill()
{
    if (!m_inputs.first.isValid())
        return;
    m_rows->setRows(rowsOf(rota::leaveSeason(m_inputs, m_inputs.first, m_inputs.last)));
    if (m_table->currentRow() < 0 && !m_rows->rows().empty())
        m_table->selectRow(0);
    say();
    sayOfWeek();
}

void LeaveView::sayOfWeek()
{
    const int at = m_table->currentRow();
    const bool isChosen = at >= 0 && at < int(m_rows->rows().size());
    m_verdict->setVisible(isChosen);
    if (!isChosen)
        return;
    const LeaveRow &row = m_rows->row(at);
    const QString title = tr("%1, %2", "days, their week").arg(leaveDays(row.week), format::week(row.week.week));
    m_verdict->setVerdict(isShort(row) ? Mood::Warn : Mood::Ok, {isShort(row) ? title + QStringLiteral(": ") + row.week.sentence : title}, linesOf(row));
}

void LeaveView::say()
{
    const auto &rows = m_rows->rows();
    const int missing = int(std::count_if(rows.begin(), rows.end(), isShort));
    const auto hasNeed = [this](const LeaveRow &row) {
        return std::any_of(m_inputs.need.begin(), m_inputs.need.end(),
                           [&row](const staffing::NeedDay &need) { return need.day >= row.week.first && need.day <= row.week.last; });
    };
    QStringList parts;
    parts << (missing == 0 ? tr("It works in every week.") : tr("It does not work in %Ln week(s).", nullptr, missing));
    if (!std::all_of(rows.begin(), rows.end(), hasNeed))
        parts << tr("Where no need is stored, 2 persons a day are reckoned with.");
    m_note->setText(parts.join(u' '));
}

void LeaveView::retranslate()
{
    m_heading->setText(tr("Who can be on leave together"));
    std::vector<std::pair<int, QString>> counts;
    for (const int span : spans)
        counts.emplace_back(span, tr("%Ln month(s)", nullptr, span));
    m_count->setOptions<int>(counts);
    m_first->setAccessibleName(tr("First month"));
    m_count->setAccessibleName(tr("How many months"));
    m_table->setTitle(tr("Leave season"));
    m_table->setEmptyText(tr("The centre is closed on all these days."));
    offerMonths();
    m_rows->retranslate();
    fill(); // sentences too are of the language
}

void LeaveView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace paybench::ui
