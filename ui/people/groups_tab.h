// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/people/staff_book.h"
#include "ui/table/table_model.h"

#include <QPoint>
#include <QWidget>

class QLabel;
class QPushButton;

// The tab Groups and units: groups with their trainer and load, and which group serves which unit. Units are dragged to
// another group, or moved by the keyboard; both ask from which day.

namespace paybench::ui {

class BlockHead;
class TableView;

struct GroupRow {
    GroupId id;
    QString name;
    QString trainer;
    int people = 0;
    int fullTimeHundredths = 0;
    int supportDayTenths = 0;
    int units = 0;
    int mostUnitsPerFull = 0; // of all groups, in hundredths, for the bar
    int unitsPerFull() const { return fullTimeHundredths > 0 ? units * 10000 / fullTimeHundredths : 0; }
};

struct UnitRow {
    qint64 key = 0;
    std::optional<Caption> caption = {};
    UnitId id = {};
    GroupId group = {};
    QString name = {};
    QString code = {};
    QString customer = {};
    QDate since = {};
    QString next = {}; // "to Öst from 1 Jan 2027"
};

std::vector<GroupRow> groupRows(const StaffBook &book);
std::vector<UnitRow> unitRows(const StaffBook &book);

class GroupsTab : public QWidget {
    Q_OBJECT

public:
    explicit GroupsTab(StaffBook &book, QWidget *parent = nullptr);

    void show();
    TableView *groupTable() const { return m_groups; }
    TableView *unitTable() const { return m_units; }
    void selectGroup(GroupId group);
    void selectUnit(UnitId unit);
    void moveSelected(); // asks where to and from which day
    void addGroup();
    void retranslate();

signals:
    void failed(const paybench::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<Column<GroupRow>> groupColumns();
    std::vector<Column<GroupRow>> loadColumns();
    std::vector<Column<UnitRow>> unitColumns();
    std::vector<UnitId> selectedUnits() const;
    void moveUnits(const std::vector<UnitId> &units, GroupId group);
    GroupId groupAt(const QPoint &global) const;
    UnitId unitAt(const QPoint &place) const;
    bool drag(QEvent *event);
    void showDrag(const QPoint &global);
    void chooseTrainer();
    void removeGroup();
    GroupId chosenGroup() const;

    StaffBook &m_book;
    BlockHead *m_groupHead;
    BlockHead *m_unitHead;
    TableView *m_groups;
    TableView *m_units;
    TableModel<GroupRow> *m_groupModel;
    TableModel<UnitRow> *m_unitModel;
    QPushButton *m_addGroup;
    QPushButton *m_trainer;
    QPushButton *m_removeGroup;
    QPushButton *m_move;
    QLabel *m_dragged; // what is carried, beside the pointer
    UnitId m_pressed;
    QPoint m_pressedAt;
};

// From which day another group serves the units; the load of the group is told beforehand.
void openMove(StaffBook &book, const std::vector<UnitId> &units, GroupId group, QWidget *parent);
void openNewGroup(StaffBook &book, QWidget *parent);
void openTrainer(StaffBook &book, GroupId group, QWidget *parent);

} // namespace paybench::ui
