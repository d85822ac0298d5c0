// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/day_view.h"

#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "ui/demand/demand_texts.h"
#include "ui/demand/typed_calls.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/value_edits.h"
#include "ui/style/labels.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"
#include "ui/table/total_row.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

using staffing::Channel;

namespace {

enum DayColumn { CallsAt = 2, MailsAt = 4 };

// What is typed for a day: a count, or nothing to follow the forecast again.
Result<std::optional<qint64>> typedCount(const QString &text)
{
    if (text.trimmed().isEmpty())
        return std::optional<qint64>();
    const auto count = wholeNumber(text);
    if (!count || *count < 0 || *count > 1'000'000)
        return Error{Error::Kind::Invalid,
                     DayView::tr("Enter a whole number from 0 to %1, or nothing to follow the forecast.").arg(format::number(1'000'000)), {}};
    return std::optional<qint64>(*count);
}

Channel channelOf(int column)
{
    return column == CallsAt ? Channel::Call : Channel::Mail;
}

} // namespace

DayView::DayView(Edits &edits, QWidget *parent)
    : DemandView(parent), m_edits(edits), m_callsLabel(textLabel(Face::Body, Colour::Text, this)),
      m_mailsLabel(textLabel(Face::Body, Colour::Text, this)), m_calls(new CountEdit(this)), m_mails(new CountEdit(this)),
      m_wrong(new ElidedLabel(Face::Caption, Colour::Bad, this)), m_difference(new QWidget(this)), m_notice(new Notice(Mood::Warn, this)),
      m_scale(button(ButtonRole::Ordinary, {}, this)), m_keep(button(ButtonRole::Ordinary, {}, this)),
      m_rows(new TableModel<DayRow>(columns(), this)), m_table(new TableView(QStringLiteral("demandDays"), this))
{
    build();
    connectParts();
}

void DayView::build()
{
    m_calls->setObjectName(QStringLiteral("monthCalls"));
    m_mails->setObjectName(QStringLiteral("monthMails"));
    m_scale->setObjectName(QStringLiteral("scaleDays"));
    m_keep->setObjectName(QStringLiteral("keepDays"));
    m_table->setObjectName(QStringLiteral("dayTable"));
    m_rows->setKey([](const DayRow &row) { return row.day.day.toJulianDay(); });
    m_table->setCells(m_rows);
    auto *totals = new QHBoxLayout;
    totals->setContentsMargins(px(20), px(8), px(16), px(8));
    totals->setSpacing(px(8));
    for (CountEdit *edit : {m_calls, m_mails}) {
        edit->setFixedWidth(px(90));
        totals->addWidget(edit == m_calls ? m_callsLabel : m_mailsLabel);
        totals->addWidget(edit);
        totals->addSpacing(px(8));
    }
    totals->addWidget(m_wrong, 1);
    totals->addStretch(1);
    auto *difference = new QHBoxLayout(m_difference);
    difference->setContentsMargins(px(20), 0, px(16), px(8));
    difference->setSpacing(px(8));
    difference->addWidget(m_notice, 1);
    difference->addWidget(m_scale);
    difference->addWidget(m_keep);
    m_difference->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(totals);
    column->addWidget(m_difference);
    column->addWidget(withTotal(m_table, this), 1);
}

void DayView::connectParts()
{
    connect(m_calls, &CheckedEdit::commitAsked, this, [this] { saveTotal(m_calls, Channel::Call); });
    connect(m_mails, &CheckedEdit::commitAsked, this, [this] { saveTotal(m_mails, Channel::Mail); });
    for (CountEdit *edit : {m_calls, m_mails})
        connect(edit, &CheckedEdit::complained, m_wrong, &QLabel::setText);
    connect(m_scale, &QPushButton::clicked, this, [this] { settle(true); });
    connect(m_keep, &QPushButton::clicked, this, [this] { settle(false); });
    m_table->setPasting([this](const std::vector<CellEdit> &cells) { return paste(cells); });
    connect(m_table, &TableView::currentRowChanged, this, [this](int row) {
        if (!m_isPlacing && row >= 0)
            emit dayChosen(m_rows->row(row).day.day);
    });
}

QString DayView::title() const
{
    return tr("Per day");
}

void DayView::retranslate()
{
    m_callsLabel->setText(tr("Calls in the month"));
    m_mailsLabel->setText(tr("E-mails"));
    m_calls->setAccessibleName(tr("Calls in the month"));
    m_mails->setAccessibleName(tr("E-mails in the month"));
    m_scale->setText(tr("Scale to the total"));
    m_keep->setText(tr("Keep the days"));
    m_table->setTitle(tr("Need per day"));
}

std::vector<TableView *> DayView::tables() const
{
    return {m_table};
}

Done DayView::typeDay(const DayRow &row, Channel channel, const QString &text)
{
    const auto count = typedCount(text);
    if (!count)
        return count.error();
    return TypedCalls(m_edits, m_state->month, channel).setDay(row.day.day, *count);
}

// A pasted block is one step, whatever days and channels it has.
Done DayView::paste(const std::vector<CellEdit> &cells)
{
    std::map<Channel, std::map<QDate, std::optional<qint64>>> typed;
    for (const CellEdit &cell : cells) {
        const auto count = typedCount(cell.text);
        if (!count)
            return count.error();
        typed[channelOf(cell.column)][m_rows->row(cell.row).day.day] = *count;
    }
    const QString step = tr("Paste %Ln figure(s) into %1", nullptr, int(cells.size())).arg(format::monthName(m_state->month));
    return m_edits.run(step, [&] {
        store::Demands demands(m_edits.db());
        for (const auto &channel : typed) {
            for (const auto &day : channel.second) {
                if (const Done saved = demands.setDay(day.first, channel.first, day.second); !saved)
                    return saved;
            }
        }
        return Done();
    });
}

void DayView::saveTotal(CountEdit *edit, Channel channel)
{
    if (!m_state)
        return;
    const Done saved = TypedCalls(m_edits, m_state->month, channel).setTotal(edit->value());
    if (!saved)
        edit->complain(saved.error().message);
}

void DayView::settle(bool scale)
{
    const Channel channel = daysOverTotal(*m_state, Channel::Call) ? Channel::Call : Channel::Mail;
    const bool calls = channel == Channel::Call;
    const std::map<QDate, qint64> days = calls ? m_state->sources.typedCallDays : m_state->sources.typedMailDays;
    const std::optional<qint64> total = calls ? m_state->sources.typedCalls : m_state->sources.typedMails;
    TypedCalls typed(m_edits, m_state->month, channel);
    const Done saved = scale ? typed.scaleTo(days, total.value_or(0)) : typed.keepDays(days);
    if (!saved)
        emit failed(saved.error());
}

// The typed days say one thing and the typed month another: it is shown, and the person decides.
void DayView::sayDifference()
{
    const auto calls = daysOverTotal(*m_state, Channel::Call);
    const auto mails = daysOverTotal(*m_state, Channel::Mail);
    m_difference->setVisible(calls.has_value() || mails.has_value());
    if (calls && *calls > 0)
        m_notice->setText(tr("The typed days make %Ln call(s) more than the month.", nullptr, int(*calls)));
    else if (calls)
        m_notice->setText(tr("The typed days make %Ln call(s) fewer than the month.", nullptr, int(-*calls)));
    else if (mails && *mails > 0)
        m_notice->setText(tr("The typed days make %Ln e-mail(s) more than the month.", nullptr, int(*mails)));
    else if (mails)
        m_notice->setText(tr("The typed days make %Ln e-mail(s) fewer than the month.", nullptr, int(-*mails)));
    m_scale->setEnabled(m_state->lock.isEmpty());
    m_keep->setEnabled(m_state->lock.isEmpty());
}

void DayView::present(const DemandState &state)
{
    m_state = &state;
    m_isPlacing = true;
    std::vector<DayRow> rows;
    const auto typed = [](const std::map<QDate, qint64> &days, QDate day) {
        const auto found = days.find(day);
        return found == days.end() ? std::nullopt : std::optional<qint64>(found->second);
    };
    for (const staffing::DemandDay &day : state.tried.days)
        rows.push_back({day, typed(state.sources.typedCallDays, day.day), typed(state.sources.typedMailDays, day.day)});
    m_rows->setRows(std::move(rows));
    for (CountEdit *edit : {m_calls, m_mails}) {
        const auto &total = edit == m_calls ? state.sources.typedCalls : state.sources.typedMails;
        if (!edit->hasFocus() || edit->value() != total)
            edit->setValue(total);
        edit->setPlaceholderText(countText(edit == m_calls ? state.own.calls : state.own.mails));
        edit->setReadOnly(!state.lock.isEmpty());
    }
    sayDifference();
    for (int row = 0; row < int(m_rows->rows().size()); ++row) {
        if (m_rows->row(row).day.day == state.day && m_table->currentRow() != row)
            m_table->selectRow(row);
    }
    m_isPlacing = false;
}

std::optional<staffing::Why> DayView::why() const
{
    const int row = m_table->currentRow();
    const staffing::DemandDay *day = m_state && row >= 0 ? m_state->tried.day(m_rows->row(row).day.day) : nullptr;
    if (!day)
        return std::nullopt;
    using staffing::DemandFigure;
    const QString id = m_rows->column(m_table->order()->mapToSource(m_table->currentIndex()).column()).id;
    static const std::map<QString, DemandFigure> figures{
        {QStringLiteral("calls"), DemandFigure::Calls}, {QStringLiteral("band"), DemandFigure::Calls},
        {QStringLiteral("inTime"), DemandFigure::InTime}, {QStringLiteral("wait"), DemandFigure::MeanWait},
        {QStringLiteral("occupancy"), DemandFigure::Occupancy}, {QStringLiteral("hours"), DemandFigure::Hours},
        {QStringLiteral("mails"), DemandFigure::MailPersons}, {QStringLiteral("mailPersons"), DemandFigure::MailPersons}};
    const auto found = figures.find(id);
    return staffing::why(m_state->tried, *day, found == figures.end() ? DemandFigure::Persons : found->second);
}

void DayView::typeTotal()
{
    m_calls->setFocus(Qt::ShortcutFocusReason);
    m_calls->selectAll();
}

} // namespace paybench::ui
