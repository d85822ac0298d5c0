// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/people/staff_book.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QPushButton;

// The days of the year that are not ordinary: the country's holidays with the centre's own days over them; and the twelve
// pay days by the rule, each of which can be another.

namespace paybench::ui {

class BlockHead;
class Choice;
class TableView;

struct CentreDay {
    QDate day;
    QString name;
    DayRule::Kind kind = DayRule::Kind::Closed;
    bool isOwn = false;     // decided by the centre
    bool isHoliday = false; // of the country
    int minutesOpen = 0;
};

std::vector<CentreDay> centreDays(const directory::WorkingTime &time, int year);
QString name(DayRule::Kind kind);

class DaysBlock : public QWidget {
    Q_OBJECT

public:
    explicit DaysBlock(StaffBook &book, QWidget *parent = nullptr);
    void show();
    void retranslate();
    TableView *table() const { return m_table; }

signals:
    void failed(const paybench::Error &error);

private:
    void add();
    void removeSelected();
    Done save(const CentreDay &day, const std::function<void(DayRule &)> &change);
    std::vector<Column<CentreDay>> columns();
    Column<CentreDay> kindColumn();

    StaffBook &m_book;
    BlockHead *m_head;
    TableView *m_table;
    TableModel<CentreDay> *m_model;
    QPushButton *m_add;
    QPushButton *m_remove;
};

struct CentrePayDay {
    Month month;
    QDate day;
    QDate byRule;
};

std::vector<CentrePayDay> centrePayDays(const directory::WorkingTime &time, int year);

class CentrePayDays : public QWidget {
    Q_OBJECT

public:
    explicit CentrePayDays(StaffBook &book, QWidget *parent = nullptr);
    void show();
    void retranslate();
    TableView *table() const { return m_table; }

signals:
    void failed(const paybench::Error &error);

private:
    void chooseRule();
    Done setDay(const CentrePayDay &line, const QString &typed);
    std::vector<Column<CentrePayDay>> columns();

    StaffBook &m_book;
    BlockHead *m_head;
    Choice *m_rule;
    TableView *m_table;
    TableModel<CentrePayDay> *m_model;
};

} // namespace paybench::ui
