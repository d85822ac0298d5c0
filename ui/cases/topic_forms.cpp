// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/cases.h"
#include "core/worklog/hours.h"
#include "ui/cases/case_facts.h"
#include "ui/cases/topics_view.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/field.h"
#include "ui/inputs/lookup.h"
#include "ui/inputs/marks.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

// What is asked about topics and types: new ones, merging, a group's own time.

namespace paybench::ui {

using worklog::CaseType;
using worklog::Topic;

namespace {

constexpr int yearBack = 365; // days of contacts that the preview counts

} // namespace

void TopicsView::askNewTopic()
{
    const TopicRow *under = chosen();
    auto *form = new ChangeForm(tr("What is the new topic called?"), {}, tr("Add the topic"), this);
    CheckedEdit *name = form->addText("topicName", tr("Name"));
    CheckedEdit *words = form->addText("topicWords", tr("Other words for it, with commas between"));
    auto *parent = new Choice(form);
    std::vector<std::pair<qint64, QString>> options{{0, tr("None, it stands at the top")}};
    for (const Topic &topic : m_book.topics.all()) {
        if (!topic.mergedInto)
            options.emplace_back(topic.id.value, m_book.topics.path(topic.id));
    }
    parent->setOptions(options);
    if (under && under->topic.parent)
        parent->setValue<qint64>(under->topic.parent.value);
    form->add("topicParent", parent, tr("Under"), ChangeForm::Width::Whole);
    form->setWork([this, name, words, parent]() -> Done {
        Topic topic;
        topic.name = name->text().trimmed();
        topic.parent = {parent->value<qint64>()};
        topic.position = int(m_book.topics.all().size());
        if (const Done put = putInto(topic, QStringLiteral("words"), words->text(), m_book); !put)
            return put;
        return save(topic, tr("Add the topic %1").arg(topic.name));
    });
    form->begin();
}

// What would move, before it does: contacts of the year, open cases, topics below it, words.
QString TopicsView::mergePreview(TopicId what, TopicId into) const
{
    if (const QString fault = worklog::mergeFault(m_book.topics, what, into); !fault.isEmpty())
        return fault;
    const std::vector<TopicId> moving = m_book.topics.below(what);
    const std::set<TopicId> all(moving.begin(), moving.end());
    const Stretch year{worklog::stretchOf(m_book.today.addDays(-yearBack), m_book.zone).start, m_book.now + 1};
    const auto contacts = store::Cases(m_edits.db()).openedIn(year);
    if (!contacts)
        return contacts.error().message;
    const auto isMoving = [&](const worklog::Case &one) { return all.count(one.topic) > 0; };
    const int moved = int(std::count_if(contacts->begin(), contacts->end(), isMoving));
    const int open = int(std::count_if(m_book.todo.begin(), m_book.todo.end(), [&](const TimedCase &each) { return isMoving(each.one); }));
    QStringList parts{tr("%Ln contact(s) of a year count under %1 from then on", nullptr, moved).arg(m_book.topics.path(into)), tr("%Ln open case(s)", nullptr, open)};
    if (moving.size() > 1)
        parts << tr("%Ln topic(s) below it", nullptr, int(moving.size()) - 1);
    return parts.join(QStringLiteral(" · "));
}

void TopicsView::askMerge()
{
    const TopicRow *row = chosen();
    if (!row)
        return;
    const Topic what = row->topic;
    auto *form = new ChangeForm(tr("Which topic does %1 become part of?").arg(what.name), tr("Its cases keep their history and count with the other topic. Its words lead there."),
                              tr("Merge"), this);
    auto *into = new Lookup(form);
    std::vector<LookupRow> rows = topicChoices(m_book);
    std::erase_if(rows, [&](const LookupRow &each) { return each.id == what.id.value; });
    into->setRows(rows);
    into->setHint(tr("Topic"));
    form->add("mergeInto", into, tr("Merge into"), ChangeForm::Width::Whole);
    auto *preview = new Notice(Mood::News, form);
    preview->setObjectName(QStringLiteral("mergePreview"));
    preview->hide();
    form->addWhole(preview);
    connect(into, &Lookup::chosen, form, [this, preview, what](qint64 id) {
        const auto retranslate = [&] { preview->setText(mergePreview(what.id, {id})); };
        retranslate();
        preview->show();
    });
    form->setWork([this, what, into]() -> Done {
        const TopicId target{into->value().value_or(0)};
        if (!target)
            return Error{Error::Kind::Invalid, tr("No topic is chosen, so nothing was merged. Choose one from the list."), {}};
        if (const QString fault = worklog::mergeFault(m_book.topics, what.id, target); !fault.isEmpty())
            return Error{Error::Kind::Invalid, fault, {}};
        return m_edits.run(tr("Merge the topic %1 into %2").arg(what.name, m_book.topics.name(target)), [&] { return store::Cases(m_edits.db()).merge(what.id, target); });
    });
    form->begin();
}

void TopicsView::askNewType()
{
    auto *form = new ChangeForm(tr("What is the new type of case?"), {}, tr("Add the type"), this);
    CheckedEdit *name = form->addText("typeName", tr("Name"));
    CheckedEdit *hours = form->addText("typeHours", tr("To be done within so many opening hours; empty: no SLA"));
    form->setWork([this, name, hours]() -> Done {
        const auto minutes = minutesOfHours(hours->text());
        if (!minutes)
            return minutes.error();
        CaseType type;
        type.name = name->text().trimmed();
        type.position = int(m_book.types.size());
        type.slaMinutes = *minutes;
        return save(type, tr("Add the type %1").arg(type.name));
    });
    form->begin();
}

void TopicsView::askGroupTime()
{
    const TypeRow *row = chosenType();
    const CaseType *type = row ? m_book.type(row->type) : nullptr;
    if (!type)
        return;
    auto *form = new ChangeForm(tr("Which group has a time of its own for %1?").arg(type->name), tr("Cases that the group has are to be done within it; others keep theirs."),
                              tr("Save the time"), this);
    auto *group = new Choice(form);
    std::vector<std::pair<qint64, QString>> groups;
    for (const directory::Group &each : m_book.groups)
        groups.emplace_back(each.id.value, each.name);
    group->setOptions(groups);
    form->add("timeGroup", group, tr("Group"), ChangeForm::Width::Whole);
    CheckedEdit *hours = form->addText("timeHours", tr("Hours of opening time; empty: no SLA"));
    form->setWork([this, id = type->id, group, hours] { return setTime({id, {group->value<qint64>()}, {}, {}}, hours->text()); });
    form->begin();
}

// A whole paste is one step.
Done TopicsView::paste(const std::vector<CellEdit> &edits)
{
    std::map<int, Topic> changed;
    for (const CellEdit &edit : edits) {
        Topic &topic = changed.try_emplace(edit.row, m_model->row(edit.row).topic).first->second;
        if (const Done put = putInto(topic, m_model->column(edit.column).id, edit.text, m_book); !put)
            return put;
    }
    return m_edits.run(tr("Paste into %Ln topic(s)", nullptr, int(changed.size())), [&]() -> Done {
        for (const auto &each : changed) {
            if (const auto saved = store::Cases(m_edits.db()).save(each.second); !saved)
                return saved.error();
        }
        return {};
    });
}

} // namespace paybench::ui
