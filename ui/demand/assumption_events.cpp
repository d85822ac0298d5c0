// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/numbers.h"
#include "ui/demand/assumptions_view.h"
#include "ui/demand/demand_texts.h"
#include "ui/inputs/value_edits.h"
#include "ui/table/table_view.h"

#include <cmath>

// The events on the tab Assumptions: a table of its own, edited in place.

namespace paybench::ui {

using store::StoredEvent;

std::vector<Column<StoredEvent>> AssumptionsView::eventColumns()
{
    const auto may = [this](const StoredEvent &) { return canWrite(); };
    std::vector<Column<StoredEvent>> made;
    Column<StoredEvent> name;
    name.id = QStringLiteral("name");
    name.title = [] { return tr("Event"); };
    name.value = [](const StoredEvent &event) { return Value(event.event.name); };
    name.edit = [this](const StoredEvent &event, const QString &text) {
        StoredEvent changed = event;
        changed.event.name = text.trimmed();
        return saveEvent(changed, tr("Rename the event %1 to %2").arg(event.event.name, changed.event.name));
    };
    name.editable = may;
    name.stretch = true;
    made.push_back(std::move(name));
    const auto addDay = [&](const QString &id, std::function<QString()> title, QDate staffing::ForecastEvent::*field) {
        Column<StoredEvent> day;
        day.id = id;
        day.title = std::move(title);
        day.kind = Kind::Day;
        day.value = [field](const StoredEvent &event) { return Value(event.event.*field); };
        day.edit = [this, field](const StoredEvent &event, const QString &text) -> Done {
            const QDate typedDay = dayOfText(text, event.event.from);
            if (!typedDay.isValid())
                return Error{Error::Kind::Invalid, tr("“%1” is no day. What stood there still applies.").arg(text), {}};
            StoredEvent changed = event;
            changed.event.*field = typedDay;
            return saveEvent(changed, tr("Move the event %1").arg(event.event.name));
        };
        day.editable = may;
        made.push_back(std::move(day));
    };
    addDay(
        QStringLiteral("from"), [] { return tr("From"); }, &staffing::ForecastEvent::from);
    addDay(
        QStringLiteral("to"), [] { return tr("To"); }, &staffing::ForecastEvent::to);
    Column<StoredEvent> factor;
    factor.id = QStringLiteral("factor");
    factor.title = [] { return tr("Calls, %"); };
    factor.value = [](const StoredEvent &event) {
        return Value(signedText(std::llround((event.event.factor - 1) * 100)));
    };
    factor.edit = [this](const StoredEvent &event, const QString &text) -> Done {
        const auto percent = scaledNumber(QString(text).remove(QLatin1Char('%')).remove(QLatin1Char('+')).trimmed(), 0);
        if (!percent)
            return percent.error();
        StoredEvent changed = event;
        changed.event.factor = 1 + double(*percent) / 100;
        return saveEvent(changed, tr("Change the event %1").arg(event.event.name));
    };
    factor.editable = may;
    factor.width = 100;
    made.push_back(std::move(factor));
    return made;
}

Done AssumptionsView::saveEvent(const StoredEvent &event, const QString &step)
{
    return m_edits.run(step, [this, event] { return done(store::Demands(m_edits.db()).save(event)); });
}

void AssumptionsView::addEvent()
{
    if (!canWrite())
        return;
    StoredEvent event;
    event.event = {tr("New event"), m_month.first(), m_month.first().addDays(9), 1.25};
    if (const Done saved = saveEvent(event, tr("Add an event")); !saved)
        emit failed(saved.error());
    else
        m_eventTable->setFocus();
}

void AssumptionsView::removeEvent()
{
    const int at = m_eventTable->currentRow();
    if (at < 0 || !canWrite())
        return;
    const StoredEvent event = m_events->row(at);
    const Done removed = m_edits.run(tr("Remove the event %1").arg(event.event.name),
                                     [this, event] { return store::Demands(m_edits.db()).remove(event.id); });
    if (!removed)
        emit failed(removed.error());
}

} // namespace paybench::ui
