// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/topics_view.h"

#include "core/basics/format.h"
#include "core/store/cases.h"
#include "core/store/trainings.h"
#include "core/worklog/hours.h"
#include "ui/inputs/buttons.h"
#include "ui/style/style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

using worklog::CaseType;
using worklog::Topic;

namespace {

constexpr int countedDays = 30;

} // namespace

TopicsView::TopicsView(Edits &edits, const CaseBook &book, QWidget *parent)
    : CasesView(edits, book, parent), m_model(new TableModel<TopicRow>(columns(), this)), m_table(new TableView(QStringLiteral("cases.topics"), this)),
      m_types(new TableModel<TypeRow>(typeColumns(), this)), m_typeTable(new TableView(QStringLiteral("cases.types"), this)),
      m_new(button(ButtonRole::Ordinary, QStringLiteral("add"), this)), m_merge(button(ButtonRole::Ordinary, {}, this)),
      m_end(button(ButtonRole::Ordinary, {}, this)), m_remove(button(ButtonRole::Ordinary, QStringLiteral("remove"), this)),
      m_newType(button(ButtonRole::Ordinary, QStringLiteral("add"), this)), m_groupTime(button(ButtonRole::Ordinary, QStringLiteral("group"), this)),
      m_removeType(button(ButtonRole::Ordinary, QStringLiteral("remove"), this))
{
    setObjectName(QStringLiteral("topicsView"));
    build();
    connectParts();
    retranslate();
}

void TopicsView::build()
{
    m_table->setObjectName(QStringLiteral("topicTable"));
    m_typeTable->setObjectName(QStringLiteral("typeTable"));
    m_new->setObjectName(QStringLiteral("newTopic"));
    m_merge->setObjectName(QStringLiteral("mergeTopic"));
    m_end->setObjectName(QStringLiteral("endTopic"));
    m_remove->setObjectName(QStringLiteral("removeTopic"));
    m_newType->setObjectName(QStringLiteral("newType"));
    m_groupTime->setObjectName(QStringLiteral("groupTime"));
    m_removeType->setObjectName(QStringLiteral("removeType"));
    m_model->setKey([](const TopicRow &row) { return row.topic.id.value; });
    m_types->setKey([](const TypeRow &row) { return row.type.value * 100'000 + row.group.value; });
    m_table->setCells(m_model);
    m_typeTable->setCells(m_types);
    m_table->setPasting([this](const std::vector<CellEdit> &edits) { return paste(edits); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(toolLine({m_new, m_merge, m_end, m_remove}, {}));
    column->addWidget(m_table, 3);
    m_typeHeading = headingIn(column, this);
    column->addLayout(toolLine({m_newType, m_groupTime, m_removeType}, {}));
    column->addWidget(m_typeTable, 2);
}

void TopicsView::connectParts()
{
    connect(m_new, &QPushButton::clicked, this, &TopicsView::askNewTopic);
    connect(m_merge, &QPushButton::clicked, this, &TopicsView::askMerge);
    connect(m_end, &QPushButton::clicked, this, &TopicsView::endChosen);
    connect(m_remove, &QPushButton::clicked, this, &TopicsView::removeChosen);
    connect(m_newType, &QPushButton::clicked, this, &TopicsView::askNewType);
    connect(m_groupTime, &QPushButton::clicked, this, &TopicsView::askGroupTime);
    connect(m_removeType, &QPushButton::clicked, this, &TopicsView::removeType);
    connect(m_table, &TableView::currentRowChanged, this, &TopicsView::showDeeds);
    connect(m_typeTable, &TableView::currentRowChanged, this, &TopicsView::showDeeds);
}

void TopicsView::retranslate()
{
    m_new->setText(tr("New topic…"));
    m_merge->setText(tr("Merge…"));
    const TopicRow *row = chosen();
    m_end->setText(row && row->topic.to.isValid() ? tr("Offer again") : tr("End today"));
    m_remove->setText(tr("Remove"));
    m_newType->setText(tr("New type…"));
    m_groupTime->setText(tr("Time of a group…"));
    m_removeType->setText(tr("Remove"));
    m_typeHeading->setText(tr("How soon a case is done, in hours of opening time"));
    m_table->setTitle(tr("Topics"));
    m_table->setEmptyText(tr("No topics yet. Add what callers ask about, such as leave, sickness or tax; the quick line offers them as you type."));
    m_typeTable->setTitle(tr("Types of cases and their SLA"));
    m_typeTable->setEmptyText(tr("No types yet, so no case has an SLA. Add one and say within how many opening hours it is to be done."));
    m_model->retranslate();
    m_types->retranslate();
}

void TopicsView::read()
{
    const Stretch days{worklog::stretchOf(m_book.today.addDays(1 - countedDays), m_book.zone).start, m_book.now + 1};
    const auto contacts = store::Trainings(m_edits.db()).contacts(days);
    if (!told(done(contacts)))
        return;
    m_model->setRows(topicRows(m_book, *contacts));
    m_types->setRows(typeRows(m_book));
    retranslate();
    showDeeds();
}

const TopicRow *TopicsView::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_model->rows().size()) ? nullptr : &m_model->row(row);
}

const TypeRow *TopicsView::chosenType() const
{
    const int row = m_typeTable->currentRow();
    return row < 0 || row >= int(m_types->rows().size()) ? nullptr : &m_types->row(row);
}

void TopicsView::showDeeds()
{
    const TopicRow *row = chosen();
    m_new->setEnabled(canWrite());
    m_merge->setEnabled(canWrite() && row && !row->topic.mergedInto);
    m_end->setEnabled(canWrite() && row && !row->topic.mergedInto);
    m_remove->setEnabled(canWrite() && row);
    m_newType->setEnabled(canWrite());
    m_groupTime->setEnabled(canWrite() && chosenType() && !m_book.groups.empty());
    m_removeType->setEnabled(canWrite() && chosenType());
    const bool isEnded = row && row->topic.to.isValid();
    const auto retranslateEnd = [&] { m_end->setText(isEnded ? tr("Offer again") : tr("End today")); };
    retranslateEnd();
}

Done TopicsView::save(const Topic &topic, const QString &name)
{
    const auto faults = worklog::faults(topic, m_book.topics);
    if (!faults.empty())
        return Error{Error::Kind::Invalid, faults.front(), {}};
    return m_edits.run(name, [&] { return done(store::Cases(m_edits.db()).save(topic)); });
}

Done TopicsView::save(const CaseType &type, const QString &name)
{
    const auto faults = worklog::faults(type, m_book.types);
    if (!faults.empty())
        return Error{Error::Kind::Invalid, faults.front(), {}};
    return m_edits.run(name, [&] { return done(store::Cases(m_edits.db()).save(type)); });
}

// The last day it is offered is yesterday, so that it is gone from the quick line at once.
void TopicsView::endChosen()
{
    const TopicRow *row = chosen();
    if (!row)
        return;
    Topic topic = row->topic;
    const bool wasEnded = topic.to.isValid();
    topic.to = wasEnded ? QDate() : m_book.today.addDays(-1);
    told(save(topic, wasEnded ? tr("Offer the topic %1 again").arg(topic.name) : tr("End the topic %1").arg(topic.name)));
}

void TopicsView::removeChosen()
{
    const TopicRow *row = chosen();
    if (!row)
        return;
    const Topic topic = row->topic;
    told(m_edits.run(tr("Remove the topic %1").arg(topic.name), [&] { return store::Cases(m_edits.db()).remove(topic.id); }));
}

void TopicsView::removeType()
{
    const TypeRow *row = chosenType();
    const CaseType *type = row ? m_book.type(row->type) : nullptr;
    if (!type)
        return;
    if (!row->group) {
        told(m_edits.run(tr("Remove the type %1").arg(type->name), [&, id = type->id] { return store::Cases(m_edits.db()).remove(id); }));
        return;
    }
    CaseType changed = *type;
    std::erase_if(changed.groups, [&](const CaseType::OfGroup &each) { return each.group == row->group; });
    told(save(changed, tr("Give %1 the usual time for %2").arg(m_book.name(row->group), type->name)));
}

Done TopicsView::setTime(const TypeRow &row, const QString &typed)
{
    const auto minutes = minutesOfHours(typed);
    if (!minutes)
        return minutes.error();
    const CaseType *type = m_book.type(row.type);
    if (!type)
        return {};
    CaseType changed = *type;
    if (!row.group) {
        changed.slaMinutes = *minutes;
        return save(changed, tr("Change the SLA of %1").arg(changed.name));
    }
    const auto own = std::find_if(changed.groups.begin(), changed.groups.end(), [&](const CaseType::OfGroup &each) { return each.group == row.group; });
    if (own == changed.groups.end())
        changed.groups.push_back({row.group, *minutes});
    else
        own->minutes = *minutes;
    return save(changed, tr("Change the SLA of %1 for %2").arg(changed.name, m_book.name(row.group)));
}

Done TopicsView::rename(const TypeRow &row, const QString &typed)
{
    const CaseType *type = m_book.type(row.type);
    if (!type || row.group)
        return Error{Error::Kind::Invalid, tr("The group's name is changed on the page People. Nothing was changed."), {}};
    CaseType changed = *type;
    changed.name = typed.trimmed();
    return save(changed, tr("Call the type %1 %2").arg(type->name, changed.name));
}

} // namespace paybench::ui
