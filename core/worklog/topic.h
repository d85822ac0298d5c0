// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

// What contacts are about: a tree with other words for each topic. A merged topic keeps its cases and counts with another.

namespace paybench::worklog {

struct Topic {
    TopicId id;
    TopicId parent;     // none: at the top
    QString name;
    QStringList words;  // other words for it, as typed on the quick line
    int position = 0;
    CaseTypeId type;    // of its cases, unless told; none: as its parent
    GroupId group;      // who answers, unless the unit says; none: as its parent
    TopicId mergedInto; // none: stands by itself
    QDate to;           // last day it is offered; invalid: still
};

class Topics {
public:
    Topics() = default;
    explicit Topics(std::vector<Topic> topics);

    const std::vector<Topic> &all() const { return m_topics; } // parents before children, by position and name
    const Topic *find(TopicId id) const;
    TopicId counted(TopicId id) const; // where it counts: itself, or what it was merged into, however often
    TopicId top(TopicId id) const;     // the topic at the top that it stands under, after merging
    QString name(TopicId id) const;    // "Unsorted" for none
    QString path(TopicId id) const;    // "Leave, saved days"
    bool isBelow(TopicId id, TopicId higher) const; // itself too, and what was merged into either
    std::vector<TopicId> below(TopicId id) const; // itself, what stands under it, and what was merged into any of them
    CaseTypeId type(TopicId id) const;
    GroupId group(TopicId id) const;
    bool isOffered(TopicId id, QDate day) const;

private:
    const Topic *above(const Topic &topic) const; // what it was merged into, else its parent

    std::vector<Topic> m_topics;
    std::map<TopicId, std::size_t> m_places;
};

// A name that is taken, a parent below itself, a word that another topic has.
std::vector<QString> faults(const Topic &topic, const Topics &others);
// Why the topic cannot be merged into the other: itself, below itself, already merged. Empty: it can.
QString mergeFault(const Topics &topics, TopicId what, TopicId into);

} // namespace paybench::worklog
