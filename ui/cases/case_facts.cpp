// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_facts.h"

#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/style/style.h"

#include <QGridLayout>

namespace paybench::ui {

using worklog::Case;
using worklog::Channel;

namespace {

enum WhomKind { ContactWhom, UnitWhom, CustomerWhom, whomKinds };

QString unitPlace(const directory::Unit &unit, const CaseBook &book)
{
    const directory::Customer *customer = book.customer(unit.customer);
    return customer ? customer->name : QString();
}

bool isOpen(const directory::Unit &unit, QDate day)
{
    return !unit.to.isValid() || unit.to >= day;
}

} // namespace

qint64 keyOf(const Whom &whom)
{
    if (whom.contact)
        return whom.contact.value * whomKinds + ContactWhom;
    if (whom.unit)
        return whom.unit.value * whomKinds + UnitWhom;
    return whom.customer ? whom.customer.value * whomKinds + CustomerWhom : 0;
}

Whom whomOfKey(qint64 key, const CaseBook &book)
{
    Whom whom;
    if (key == 0)
        return whom;
    const qint64 id = key / whomKinds;
    if (key % whomKinds == ContactWhom)
        whom.contact = {id};
    else if (key % whomKinds == UnitWhom)
        whom.unit = {id};
    else
        whom.customer = {id};
    if (const directory::Contact *contact = book.contact(whom.contact)) {
        whom.unit = contact->unit;
        whom.customer = contact->customer;
    }
    if (const directory::Unit *unit = book.unit(whom.unit))
        whom.customer = unit->customer;
    return whom;
}

std::vector<LookupRow> whomRows(const CaseBook &book)
{
    std::vector<LookupRow> rows;
    for (const directory::Contact &contact : book.contacts) {
        const directory::Unit *unit = book.unit(contact.unit);
        const directory::Customer *customer = book.customer(contact.customer);
        rows.push_back({keyOf({contact.id, {}, {}}), contact.name, unit ? unit->name : customer ? customer->name : QString(), contact.email});
    }
    for (const directory::Unit &unit : book.units) {
        if (isOpen(unit, book.today))
            rows.push_back({keyOf({{}, unit.id, {}}), unit.name, unitPlace(unit, book), unit.code});
    }
    for (const directory::Customer &customer : book.customers)
        rows.push_back({keyOf({{}, {}, customer.id}), customer.name, {}, customer.code});
    return rows;
}

std::vector<LookupRow> topicChoices(const CaseBook &book)
{
    std::vector<LookupRow> rows;
    for (const worklog::Topic &topic : book.topics.all()) {
        if (book.topics.isOffered(topic.id, book.today))
            rows.push_back({topic.id.value, book.topics.path(topic.id), {}, topic.words.join(u' ')});
    }
    return rows;
}

std::vector<LookupRow> peopleRows(const CaseBook &book)
{
    std::vector<LookupRow> rows;
    for (const directory::Person &person : book.people) {
        if (!person.isHere(book.today) || person.id == book.seated)
            continue;
        const auto *position = [&]() -> const directory::Position * {
            const directory::Position *latest = nullptr;
            for (const directory::Position &each : person.positions)
                latest = each.from <= book.today ? &each : latest;
            return latest;
        }();
        const QString group = position ? book.name(position->group) : QString();
        rows.push_back({person.id.value, person.name, group.isEmpty() ? directory::name(person.role) : group, {}});
    }
    return rows;
}

Case withWhom(Case one, const Whom &whom, const CaseBook &book)
{
    one.contact = whom.contact;
    one.unit = whom.unit;
    one.customer = whom.customer;
    if (const GroupId group = book.groupFor(one.unit, one.topic))
        one.group = group;
    return one;
}

Case withTopic(Case one, TopicId topic, const CaseBook &book)
{
    one.topic = topic;
    if (const CaseTypeId type = book.topics.type(topic))
        one.type = type;
    if (const GroupId group = book.groupFor(one.unit, topic))
        one.group = group;
    return one;
}

CaseFacts::CaseFacts(QWidget *parent)
    : QWidget(parent), m_who(new Lookup(this)), m_topic(new Lookup(this)), m_type(new Choice(this)), m_channel(new Choice(this)),
      m_whoField(new Field(m_who, this)), m_topicField(new Field(m_topic, this)), m_typeField(new Field(m_type, this)),
      m_channelField(new Field(m_channel, this))
{
    m_who->setObjectName(QStringLiteral("factWho"));
    m_topic->setObjectName(QStringLiteral("factTopic"));
    m_type->setObjectName(QStringLiteral("factType"));
    m_channel->setObjectName(QStringLiteral("factChannel"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(10));
    grid->addWidget(m_whoField, 0, 0);
    grid->addWidget(m_topicField, 0, 1);
    grid->addWidget(m_typeField, 1, 0);
    grid->addWidget(m_channelField, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    setTabOrder(m_who, m_topic);
    setTabOrder(m_topic, m_type);
    setTabOrder(m_type, m_channel);
    connect(m_who, &Lookup::chosen, this, [this] {
        emit edited();
        m_topic->setFocus(Qt::TabFocusReason);
    });
    connect(m_topic, &Lookup::chosen, this, &CaseFacts::edited);
    for (Choice *choice : {m_type, m_channel})
        connect(choice, &Choice::chosen, this, &CaseFacts::edited);
    retranslate();
}

void CaseFacts::retranslate()
{
    m_whoField->setLabel(tr("Who"));
    m_topicField->setLabel(tr("Topic"));
    m_typeField->setLabel(tr("Type"));
    m_channelField->setLabel(tr("How it came"));
    m_who->setHint(tr("Caller, unit or customer"));
    m_topic->setHint(tr("Topic"));
    std::vector<std::pair<qint64, QString>> types{{0, tr("No type")}};
    types.insert(types.end(), m_types.begin(), m_types.end());
    m_type->setOptions(types);
    m_channel->setOptions<int>({{int(Channel::Phone), worklog::name(Channel::Phone)},
                                {int(Channel::Email), worklog::name(Channel::Email)},
                                {int(Channel::Visit), worklog::name(Channel::Visit)}});
}

void CaseFacts::show(const Case &one, const CaseBook &book)
{
    m_shown = one;
    m_types.clear();
    for (const worklog::CaseType &type : book.types)
        m_types.emplace_back(type.id.value, type.name);
    retranslate();
    m_who->setRows(whomRows(book));
    m_topic->setRows(topicChoices(book));
    const qint64 whom = keyOf({one.contact, one.unit, one.customer});
    m_who->setValue(whom != 0 ? std::optional(whom) : std::nullopt);
    m_topic->setValue(one.topic ? std::optional(one.topic.value) : std::nullopt);
    m_type->setValue<qint64>(one.type.value);
    m_channel->setValue<int>(int(one.channel));
}

Case CaseFacts::applied(Case one, const CaseBook &book) const
{
    if (const Whom whom = whomOfKey(m_who->value().value_or(0), book); whom != Whom{m_shown.contact, m_shown.unit, m_shown.customer})
        one = withWhom(one, whom, book);
    if (const TopicId topic{m_topic->value().value_or(0)}; topic != m_shown.topic)
        one = withTopic(one, topic, book);
    if (const CaseTypeId type{m_type->value<qint64>()}; type != m_shown.type)
        one.type = type;
    if (const auto channel = Channel(m_channel->value<int>()); channel != m_shown.channel)
        one.channel = channel;
    return one;
}

bool CaseFacts::beginAtMissing()
{
    for (Lookup *field : {m_who, m_topic}) {
        if (!field->value()) {
            field->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace paybench::ui
