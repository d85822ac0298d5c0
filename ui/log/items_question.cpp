// SPDX-License-Identifier: MPL-2.0
#include "ui/log/items_question.h"

#include "core/basics/format.h"
#include "core/store/demands.h"
#include "core/store/logs.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/field.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace paybench::ui {

namespace {

QString tenths(double value)
{
    return format::decimal(qint64(std::llround(value * 10)), 1);
}

} // namespace

ItemsQuestion::ItemsQuestion(const Workplace &place, const worklog::Batch &batch, QWidget *parent)
    : Question(tr("How many items did “%1” have?").arg(batch.name), {}, tr("Save the number"), parent), m_place(place), m_batch(batch),
      m_items(new CheckedEdit(this)), m_field(new Field(m_items, this))
{
    setObjectName(QStringLiteral("itemsQuestion"));
    setHarmless(tr("Count it later"));
    m_items->setObjectName(QStringLiteral("items"));
    m_field->setLabel(tr("Items"));
    body()->addWidget(m_field);
    read();
    if (m_batch.items)
        m_items->setCommitted(QString::number(*m_batch.items));
    connect(m_items, &QLineEdit::textChanged, this, &ItemsQuestion::look);
    look();
}

// The batch may be new to this window: then it is the newest of its name.
void ItemsQuestion::read()
{
    const store::Logs logs(m_place.db);
    if (!m_batch.id || m_batch.id == worklog::newBatch) {
        const auto known = logs.batches(m_batch.person, {m_batch.started, std::max(m_batch.ended, m_batch.started + 1)});
        for (const worklog::Batch &one : known ? *known : std::vector<worklog::Batch>()) {
            if (one.name == m_batch.name && one.ended == m_batch.ended)
                m_batch = one;
        }
    }
    if (const auto entries = logs.entries(m_batch.person, {m_batch.started, m_batch.ended ? m_batch.ended : m_place.now()}))
        m_entries = *entries;
    if (const auto assumed = store::Demands(m_place.db).assumptionsOn(m_place.dayOf(m_batch.started)))
        m_perMinute = Money::ofHundredths(assumed->costPerMinute.tenThousandths() / 100);
    m_figures = worklog::figuresOf(m_batch, m_entries, m_perMinute);
    if (const auto own = logs.ownItemsPerHour(m_batch.person))
        m_own = *own;
}

QString ItemsQuestion::figures(std::optional<int> items) const
{
    worklog::Batch counted = m_batch;
    counted.items = items;
    const worklog::BatchFigures shown = worklog::figuresOf(counted, m_entries, m_perMinute);
    QStringList parts{tr("%1 without interruptions").arg(format::duration(shown.net))};
    if (shown.interruptions > 0)
        parts << tr("%Ln interruption(s)", nullptr, shown.interruptions) << tr("undisturbed at most %1").arg(format::duration(shown.longest));
    if (shown.itemsPerHour && shown.secondsPerItem)
        parts << tr("%1 items an hour").arg(tenths(*shown.itemsPerHour)) << tr("%1 s an item").arg(tenths(*shown.secondsPerItem));
    if (shown.costPerItem)
        parts << tr("%1 an item", "an amount").arg(format::amountWithCurrency(*shown.costPerItem));
    return parts.join(QStringLiteral(" · "));
}

void ItemsQuestion::look()
{
    const auto count = worklog::itemCount(m_items->text(), m_figures, m_own);
    m_field->setError({});
    m_field->setHint(figures(count.items));
    deed()->setText(m_items->text() == m_askedAbout && !m_askedAbout.isEmpty() ? tr("It is right, save it") : tr("Save the number"));
}

void ItemsQuestion::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_items->setFocus();
    open();
}

void ItemsQuestion::accept()
{
    const auto count = worklog::itemCount(m_items->text(), m_figures, m_own);
    if (!count.complaint.isEmpty()) {
        m_field->setError(count.complaint);
        m_items->setFocus();
        return;
    }
    if (!count.asks.isEmpty() && m_items->text() != m_askedAbout) {
        m_askedAbout = m_items->text();
        look();
        m_field->setError(count.asks);
        return;
    }
    const QString name = tr("Count the items of “%1”").arg(m_batch.name);
    Done saved;
    const bool isSaved = m_place.steps.run(name, [&] {
        saved = store::Logs(m_place.db).saveItems(m_batch.id, count.items);
        return saved;
    });
    if (isSaved)
        Question::accept();
    else
        m_field->setError(saved ? tr("The file could not be written, so the number was not saved. Try again.") : saved.error().message);
}

} // namespace paybench::ui
