// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/cases_view.h"
#include "ui/table/table_model.h"
#include "ui/table/table_view.h"

#include <map>

// Topics and SLA: the tree of what contacts are about, with other words and what follows from a topic; and how soon each
// type of case is to be done, a group's own time too.

namespace paybench::ui {

struct TopicRow {
    worklog::Topic topic;
    int indent = 0;
    int contacts = 0; // of the last 30 days, with what was merged into it
    QString type;     // in force, if only from above
    QString group;
    bool isTypeOwn = false;
    bool isGroupOwn = false;
    QString parent;
    QString mergedInto;
    bool isOffered = true;
};

std::vector<TopicRow> topicRows(const CaseBook &book, const std::vector<worklog::TopicContact> &contacts);
Done putInto(worklog::Topic &topic, const QString &column, const QString &typed, const CaseBook &book);

// A type, or under it the time of one group.
struct TypeRow {
    CaseTypeId type;
    GroupId group; // none: the type itself
    QString name;
    std::optional<int> minutes;
};

std::vector<TypeRow> typeRows(const CaseBook &book);
// "8", "0,5", "" for none: hours to minutes.
Result<std::optional<int>> minutesOfHours(const QString &typed);

class TopicsView : public CasesView {
    Q_OBJECT

public:
    TopicsView(Edits &edits, const CaseBook &book, QWidget *parent = nullptr);

    void read() override;
    void retranslate() override;
    std::vector<TableView *> tables() const override { return {m_table, m_typeTable}; }
    void askNewTopic();
    void askMerge();
    void endChosen();
    void removeChosen();
    void askNewType();
    void askGroupTime();
    void removeType();

private:
    std::vector<Column<TopicRow>> columns();
    std::vector<Column<TypeRow>> typeColumns();
    Column<TopicRow> editable(const QString &id, std::function<QString()> title, std::function<Value(const TopicRow &)> value,
                              std::function<QStringList(const TopicRow &)> choices = {});
    void build();
    void connectParts();
    void showDeeds();
    const TopicRow *chosen() const;
    const TypeRow *chosenType() const;
    Done save(const worklog::Topic &topic, const QString &name);
    Done save(const worklog::CaseType &type, const QString &name);
    Done setTime(const TypeRow &row, const QString &typed);
    Done rename(const TypeRow &row, const QString &typed);
    Done paste(const std::vector<CellEdit> &edits);
    QString mergePreview(TopicId what, TopicId into) const;
    QStringList topicNames(TopicId without) const;

    TableModel<TopicRow> *m_model;
    TableView *m_table;
    TableModel<TypeRow> *m_types;
    TableView *m_typeTable;
    QPushButton *m_new;
    QPushButton *m_merge;
    QPushButton *m_end;
    QPushButton *m_remove;
    QPushButton *m_newType;
    QPushButton *m_groupTime;
    QPushButton *m_removeType;
    QLabel *m_typeHeading = nullptr;
};

} // namespace paybench::ui
