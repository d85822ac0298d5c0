// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/case_book.h"
#include "ui/inputs/lookup.h"

#include <QWidget>

// Who, about what, how it came and what kind it is: the facts of a case as fields, for a new one and for one to complete.

namespace paybench::ui {

class Choice;
class Field;

// A caller, a unit or a whole customer as one number for a Lookup, and back.
struct Whom {
    ContactId contact;
    UnitId unit;
    CustomerId customer;

    friend bool operator==(const Whom &, const Whom &) = default;
};
qint64 keyOf(const Whom &whom); // 0: nobody
Whom whomOfKey(qint64 key, const CaseBook &book);
std::vector<LookupRow> whomRows(const CaseBook &book);
std::vector<LookupRow> topicChoices(const CaseBook &book); // those offered today, found by their other words too
std::vector<LookupRow> peopleRows(const CaseBook &book); // who is here, without who sits here

// The case with another caller or topic: unit, customer, group and type follow.
worklog::Case withWhom(worklog::Case one, const Whom &whom, const CaseBook &book);
worklog::Case withTopic(worklog::Case one, TopicId topic, const CaseBook &book);

class CaseFacts : public QWidget {
    Q_OBJECT

public:
    explicit CaseFacts(QWidget *parent = nullptr);

    void show(const worklog::Case &one, const CaseBook &book);
    worklog::Case applied(worklog::Case one, const CaseBook &book) const; // only what was changed in the fields
    bool beginAtMissing(); // the focus goes to the first empty field; false: none is
    void retranslate();

signals:
    void edited(); // a field was left with something new

private:
    Lookup *m_who;
    Lookup *m_topic;
    Choice *m_type;
    Choice *m_channel;
    Field *m_whoField;
    Field *m_topicField;
    Field *m_typeField;
    Field *m_channelField;
    worklog::Case m_shown;
    std::vector<std::pair<qint64, QString>> m_types;
};

} // namespace paybench::ui
