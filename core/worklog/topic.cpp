// SPDX-License-Identifier: MPL-2.0
#include "core/worklog/topic.h"

#include "core/basics/personal_number.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>

namespace paybench::worklog {

namespace {

QString comparable(const QString &text)
{
    return text.simplified().toCaseFolded();
}

using Families = std::map<TopicId, std::vector<const Topic *>>; // by parent; none: those at the top

Families familiesOf(const std::vector<Topic> &topics)
{
    std::set<TopicId> known;
    for (const Topic &topic : topics)
        known.insert(topic.id);
    Families families;
    for (const Topic &topic : topics)
        families[known.count(topic.parent) ? topic.parent : TopicId{}].push_back(&topic);
    QCollator collator;
    collator.setNumericMode(true);
    for (auto &family : families) {
        std::stable_sort(family.second.begin(), family.second.end(), [&collator](const Topic *a, const Topic *b) {
            return a->position != b->position ? a->position < b->position : collator.compare(a->name, b->name) < 0;
        });
    }
    return families;
}

void gather(const Families &families, TopicId parent, std::set<TopicId> &taken, std::vector<Topic> &ordered)
{
    const auto children = families.find(parent);
    if (children == families.end())
        return;
    for (const Topic *child : children->second) {
        if (!taken.insert(child->id).second)
            continue;
        ordered.push_back(*child);
        gather(families, child->id, taken, ordered);
    }
}

bool hasWord(const Topic &topic, const QString &wanted)
{
    return std::any_of(topic.words.begin(), topic.words.end(), [&wanted](const QString &word) { return comparable(word) == comparable(wanted); });
}

// The same name may stand under two parents, but a word must lead to one topic only.
QString takenWord(const Topic &topic, const Topics &others)
{
    const auto said = [](const QString &word, const Topic &other) {
        return QCoreApplication::translate("worklog", "The word “%1” belongs to the topic %2 already, so nothing was saved. Leave it out or merge the topics.")
            .arg(word.simplified(), other.name);
    };
    for (const Topic &other : others.all()) {
        if (other.id == topic.id)
            continue;
        if (hasWord(other, topic.name))
            return said(topic.name, other);
        for (const QString &word : topic.words) {
            if (hasWord(other, word) || comparable(word) == comparable(other.name))
                return said(word, other);
        }
    }
    return {};
}

bool isBelowItself(const Topic &topic, const Topics &others)
{
    TopicId at = topic.parent;
    for (std::size_t steps = 0; at && steps <= others.all().size(); ++steps) {
        if (at == topic.id)
            return true;
        const Topic *parent = others.find(at);
        at = parent ? parent->parent : TopicId{};
    }
    return false;
}

bool isNameTaken(const Topic &topic, const Topics &others)
{
    return std::any_of(others.all().begin(), others.all().end(), [&topic](const Topic &other) {
        return other.id != topic.id && other.parent == topic.parent && comparable(other.name) == comparable(topic.name);
    });
}

} // namespace

// What stands in a circle is at the top: nobody may lose a topic because two were moved below each other.
Topics::Topics(std::vector<Topic> topics)
{
    const Families families = familiesOf(topics);
    std::set<TopicId> taken;
    gather(families, {}, taken, m_topics);
    for (const Topic &topic : topics) {
        if (taken.insert(topic.id).second)
            m_topics.push_back(topic);
    }
    for (std::size_t place = 0; place < m_topics.size(); ++place)
        m_places.emplace(m_topics[place].id, place);
}

const Topic *Topics::find(TopicId id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_topics[found->second];
}

const Topic *Topics::above(const Topic &topic) const
{
    return find(topic.mergedInto ? topic.mergedInto : topic.parent);
}

TopicId Topics::counted(TopicId id) const
{
    for (std::size_t steps = 0; steps <= m_topics.size(); ++steps) {
        const Topic *topic = find(id);
        if (!topic || !topic->mergedInto || !find(topic->mergedInto))
            return id;
        id = topic->mergedInto;
    }
    return id;
}

TopicId Topics::top(TopicId id) const
{
    const Topic *topic = find(counted(id));
    for (std::size_t steps = 0; topic && steps <= m_topics.size(); ++steps) {
        const Topic *higher = above(*topic);
        if (!higher)
            return topic->id;
        topic = higher;
    }
    return topic ? topic->id : id;
}

QString Topics::name(TopicId id) const
{
    const Topic *topic = find(id);
    return topic ? topic->name : QCoreApplication::translate("worklog", "Unsorted");
}

QString Topics::path(TopicId id) const
{
    QStringList names;
    const Topic *topic = find(id);
    for (std::size_t steps = 0; topic && steps <= m_topics.size(); ++steps) {
        names.prepend(topic->name);
        topic = find(topic->parent);
    }
    return names.isEmpty() ? name(id) : names.join(QStringLiteral(", "));
}

// A topic that was merged away from under this one counts elsewhere, so it is not below it any more.
bool Topics::isBelow(TopicId id, TopicId higher) const
{
    const Topic *topic = find(id);
    for (std::size_t steps = 0; topic && topic->id != higher && steps <= m_topics.size(); ++steps)
        topic = above(*topic);
    return id == higher || (topic && topic->id == higher);
}

std::vector<TopicId> Topics::below(TopicId id) const
{
    std::vector<TopicId> ids{id};
    for (const Topic &topic : m_topics) {
        if (topic.id != id && isBelow(topic.id, id))
            ids.push_back(topic.id);
    }
    return ids;
}

CaseTypeId Topics::type(TopicId id) const
{
    const Topic *topic = find(counted(id));
    for (std::size_t steps = 0; topic && !topic->type && steps <= m_topics.size(); ++steps)
        topic = above(*topic);
    return topic ? topic->type : CaseTypeId{};
}

GroupId Topics::group(TopicId id) const
{
    const Topic *topic = find(counted(id));
    for (std::size_t steps = 0; topic && !topic->group && steps <= m_topics.size(); ++steps)
        topic = above(*topic);
    return topic ? topic->group : GroupId{};
}

bool Topics::isOffered(TopicId id, QDate day) const
{
    const Topic *topic = find(id);
    if (!topic || topic->mergedInto)
        return false;
    for (std::size_t steps = 0; topic && steps <= m_topics.size(); ++steps) {
        if (topic->to.isValid() && topic->to < day)
            return false;
        topic = above(*topic);
    }
    return true;
}

std::vector<QString> faults(const Topic &topic, const Topics &others)
{
    std::vector<QString> found;
    if (topic.name.trimmed().isEmpty())
        found.push_back(QCoreApplication::translate("worklog", "The topic has no name. Enter one."));
    else if (isNameTaken(topic, others))
        found.push_back(QCoreApplication::translate("worklog", "There is a topic %1 already. Choose another name or merge the topics.").arg(topic.name.simplified()));
    if (topic.parent && !others.find(topic.parent))
        found.push_back(QCoreApplication::translate("worklog", "The topic that it stands under is gone. Choose another one."));
    else if (topic.id && isBelowItself(topic, others))
        found.push_back(QCoreApplication::translate("worklog", "The topic %1 cannot stand below itself. Choose another place for it.").arg(topic.name.simplified()));
    if (const QString taken = takenWord(topic, others); !taken.isEmpty())
        found.push_back(taken);
    if (const Done clean = withoutPersonalNumber(topic.name + QStringLiteral("\n") + topic.words.join(u'\n')); !clean)
        found.push_back(clean.error().message);
    return found;
}

QString mergeFault(const Topics &topics, TopicId what, TopicId into)
{
    const Topic *from = topics.find(what);
    const Topic *to = topics.find(into);
    if (!from || !to)
        return QCoreApplication::translate("worklog", "One of the topics is gone, so nothing was merged. Choose again.");
    if (what == into)
        return QCoreApplication::translate("worklog", "The topic %1 cannot be merged with itself. Choose another one.").arg(from->name);
    if (from->mergedInto)
        return QCoreApplication::translate("worklog", "The topic %1 was merged into %2 already, so nothing was merged. Choose another one.")
            .arg(from->name, topics.name(topics.counted(what)));
    if (to->mergedInto)
        return QCoreApplication::translate("worklog", "The topic %1 was itself merged into %2, so nothing was merged. Choose %2.")
            .arg(to->name, topics.name(topics.counted(into)));
    const std::vector<TopicId> under = topics.below(what);
    if (std::find(under.begin(), under.end(), into) != under.end())
        return QCoreApplication::translate("worklog", "The topic %1 stands below %2, so nothing was merged. Merge %1 into %2 instead.").arg(to->name, from->name);
    return {};
}

} // namespace paybench::worklog
