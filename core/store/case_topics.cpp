// SPDX-License-Identifier: MPL-2.0
#include "core/store/cases.h"

#include "core/store/saving.h"

#include <QCoreApplication>

#include <algorithm>

// What cases are about, what they are, and within how much time they are to be done.

namespace paybench::store {

namespace {

using worklog::CaseType;
using worklog::Topic;
using worklog::Topics;

Topic readTopic(const QSqlRecord &record)
{
    Topic topic;
    topic.id = {record.value("id").toLongLong()};
    topic.parent = {record.value("parent_id").toLongLong()};
    topic.name = record.value("name").toString();
    topic.position = record.value("position").toInt();
    topic.type = {record.value("case_type_id").toLongLong()};
    topic.group = {record.value("group_id").toLongLong()};
    topic.mergedInto = {record.value("merged_into").toLongLong()};
    topic.to = dayOf(record.value("valid_to"));
    return topic;
}

Owned<QString> readTopicWord(const QSqlRecord &record)
{
    return {record.value("topic_id").toLongLong(), record.value("word").toString()};
}

QString keyOfWord(const QString &word)
{
    return word;
}

Values topicWordValues(const QString &word, qsizetype)
{
    return {{":word", word}};
}

Result<TopicId> writeTopic(Database &db, const Topic &topic)
{
    const auto written = db.change(R"(
        insert into topic (id, parent_id, name, position, case_type_id, group_id, merged_into, valid_to)
        values (:id, :parent_id, :name, :position, :case_type_id, :group_id, :merged_into, :valid_to)
        on conflict (id) do update set parent_id = excluded.parent_id, name = excluded.name, position = excluded.position,
          case_type_id = excluded.case_type_id, group_id = excluded.group_id, merged_into = excluded.merged_into, valid_to = excluded.valid_to)",
                                   {{":id", idOrNull(topic.id.value)},
                                    {":parent_id", idOrNull(topic.parent.value)},
                                    {":name", text(topic.name.trimmed())},
                                    {":position", topic.position},
                                    {":case_type_id", idOrNull(topic.type.value)},
                                    {":group_id", idOrNull(topic.group.value)},
                                    {":merged_into", idOrNull(topic.mergedInto.value)},
                                    {":valid_to", dayText(topic.to)}});
    if (!written)
        return written.error();
    const TopicId id = topic.id ? topic.id : TopicId{*written};
    const auto words = saveChildren<QString>(db, id.value, {topic.words.begin(), topic.words.end()},
                                             {R"(select id, word from topic_word where topic_id = :owner)", R"(delete from topic_word where id = :id)",
                                              R"(insert into topic_word (id, topic_id, word) values (:id, :owner, :word)
                                                 on conflict (id) do update set word = excluded.word)",
                                              keyOfWord, topicWordValues});
    return words ? Result<TopicId>(id) : Result<TopicId>(words.error());
}

Done topicIsRight(const Topic &topic, const std::vector<Topic> &stored)
{
    std::vector<Topic> others;
    std::copy_if(stored.begin(), stored.end(), std::back_inserter(others), [&](const Topic &other) { return other.id != topic.id; });
    if (const Done right = withoutFaults(worklog::faults(topic, Topics(others))); !right)
        return right;
    return withoutPersonalNumbers({topic.name, topic.words.join(u' ')});
}

CaseType readType(const QSqlRecord &record)
{
    CaseType type;
    type.id = {record.value("id").toLongLong()};
    type.name = record.value("name").toString();
    type.position = record.value("position").toInt();
    if (!record.isNull("sla_minutes"))
        type.slaMinutes = record.value("sla_minutes").toInt();
    return type;
}

Owned<CaseType::OfGroup> readOfGroup(const QSqlRecord &record)
{
    CaseType::OfGroup of{{record.value("group_id").toLongLong()}, {}};
    if (!record.isNull("sla_minutes"))
        of.minutes = record.value("sla_minutes").toInt();
    return {record.value("case_type_id").toLongLong(), of};
}

QVariant minutesOrNull(const std::optional<int> &minutes)
{
    return minutes ? QVariant(*minutes) : QVariant();
}

QString keyOfGroup(const CaseType::OfGroup &of)
{
    return QString::number(of.group.value);
}

Values ofGroupValues(const CaseType::OfGroup &of, qsizetype)
{
    return {{":group_id", of.group.value}, {":sla_minutes", minutesOrNull(of.minutes)}};
}

Result<CaseTypeId> writeType(Database &db, const CaseType &type)
{
    const auto written = db.change(R"(
        insert into case_type (id, name, position, sla_minutes) values (:id, :name, :position, :sla_minutes)
        on conflict (id) do update set name = excluded.name, position = excluded.position, sla_minutes = excluded.sla_minutes)",
                                   {{":id", idOrNull(type.id.value)},
                                    {":name", text(type.name.trimmed())},
                                    {":position", type.position},
                                    {":sla_minutes", minutesOrNull(type.slaMinutes)}});
    if (!written)
        return written.error();
    const CaseTypeId id = type.id ? type.id : CaseTypeId{*written};
    const auto groups = saveChildren<CaseType::OfGroup>(
        db, id.value, type.groups,
        {R"(select id, group_id from case_type_group where case_type_id = :owner)", R"(delete from case_type_group where id = :id)",
         R"(insert into case_type_group (id, case_type_id, group_id, sla_minutes) values (:id, :owner, :group_id, :sla_minutes)
            on conflict (id) do update set group_id = excluded.group_id, sla_minutes = excluded.sla_minutes)",
         keyOfGroup, ofGroupValues});
    return groups ? Result<CaseTypeId>(id) : Result<CaseTypeId>(groups.error());
}

} // namespace

Result<std::vector<Topic>> Cases::topics() const
{
    auto topics = m_db.rows(R"(select id, parent_id, name, position, case_type_id, group_id, merged_into, valid_to from topic order by position, name, id)",
                            {}, readTopic);
    const auto words = m_db.rows(R"(select topic_id, word from topic_word order by id)", {}, readTopicWord);
    if (!topics || !words)
        return topics ? words.error() : topics.error();
    const auto wordsOf = byOwner(*words);
    for (Topic &topic : *topics) {
        if (const auto found = wordsOf.find(topic.id.value); found != wordsOf.end())
            topic.words = {found->second.begin(), found->second.end()};
    }
    return topics;
}

Result<TopicId> Cases::save(const Topic &topic)
{
    return inStep<TopicId>(m_db, QCoreApplication::translate("store", "Save the topic %1").arg(topic.name), [&]() -> Result<TopicId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from topic where id = :id)", topic.id.value); !there)
            return there.error();
        const auto stored = topics();
        if (!stored)
            return stored.error();
        if (const Done right = topicIsRight(topic, *stored); !right)
            return right.error();
        return writeTopic(m_db, topic);
    });
}

Done Cases::merge(TopicId what, TopicId into)
{
    const auto before = topics();
    if (!before)
        return before.error();
    const QString name = QCoreApplication::translate("store", "Merge the topic %1 into %2").arg(Topics(*before).name(what), Topics(*before).name(into));
    return m_db.step(name, [&]() -> Done {
        const auto stored = topics();
        if (!stored)
            return stored.error();
        if (const QString fault = worklog::mergeFault(Topics(*stored), what, into); !fault.isEmpty())
            return refused(fault);
        return done(m_db.change(R"(update topic set merged_into = :into where id = :id)", {{":id", what.value}, {":into", into.value}}));
    });
}

Done Cases::remove(TopicId topic)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a topic"), [&]() -> Done {
        const Done free = unused(m_db, R"(
            select exists (select 1 from support_case where topic_id = :id) + exists (select 1 from training_need where topic_id = :id)
              + exists (select 1 from topic where parent_id = :id or merged_into = :id))",
                                 topic.value,
                                 QCoreApplication::translate("store", "Cases, training needs or other topics have the topic, so nothing was removed. Give "
                                                                      "it a last day, or merge it into another."));
        if (!free)
            return free;
        if (const auto words = m_db.change(R"(delete from topic_word where topic_id = :id)", {{":id", topic.value}}); !words)
            return words.error();
        return done(m_db.change(R"(delete from topic where id = :id)", {{":id", topic.value}}));
    });
}

Result<std::vector<CaseType>> Cases::types() const
{
    auto types = m_db.rows(R"(select id, name, position, sla_minutes from case_type order by position, name, id)", {}, readType);
    const auto groups = m_db.rows(R"(select case_type_id, group_id, sla_minutes from case_type_group order by group_id)", {}, readOfGroup);
    if (!types || !groups)
        return types ? groups.error() : types.error();
    auto groupsOf = byOwner(*groups);
    for (CaseType &type : *types)
        type.groups = std::move(groupsOf[type.id.value]);
    return types;
}

Result<CaseTypeId> Cases::save(const CaseType &type)
{
    return inStep<CaseTypeId>(m_db, QCoreApplication::translate("store", "Save the case type %1").arg(type.name), [&]() -> Result<CaseTypeId> {
        if (const Done there = stillThere(m_db, R"(select count(*) from case_type where id = :id)", type.id.value); !there)
            return there.error();
        auto others = types();
        if (!others)
            return others.error();
        others->erase(std::remove_if(others->begin(), others->end(), [&](const CaseType &other) { return other.id == type.id; }), others->end());
        if (const Done right = withoutFaults(worklog::faults(type, *others)); !right)
            return right.error();
        if (const Done clean = withoutPersonalNumbers({type.name}); !clean)
            return clean.error();
        return writeType(m_db, type);
    });
}

Done Cases::remove(CaseTypeId type)
{
    return m_db.step(QCoreApplication::translate("store", "Remove a case type"), [&]() -> Done {
        const Done free = unused(m_db, R"(
            select exists (select 1 from support_case where case_type_id = :id) + exists (select 1 from topic where case_type_id = :id))",
                                 type.value,
                                 QCoreApplication::translate("store", "Cases or topics have the type, so nothing was removed. Give them another type first."));
        if (!free)
            return free;
        if (const auto groups = m_db.change(R"(delete from case_type_group where case_type_id = :id)", {{":id", type.value}}); !groups)
            return groups.error();
        return done(m_db.change(R"(delete from case_type where id = :id)", {{":id", type.value}}));
    });
}

} // namespace paybench::store
