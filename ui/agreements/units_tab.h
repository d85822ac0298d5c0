// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/saver.h"
#include "ui/agreements/shown.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QLabel;

// The tab Units and contacts: units with the group that serves them, whom to call there, and whom to ask instead of us.

namespace paybench::ui {

class RowTools;
class TableView;

// A row of each table; the one without an id adds one.
class UnitsTab : public QWidget {
    Q_OBJECT

public:
    explicit UnitsTab(Saver &saver, QWidget *parent = nullptr);

    void show(const Shown &shown);
    std::vector<TableView *> tables() const { return {m_units, m_contacts, m_referrals}; }
    void retranslate();

signals:
    void failed(const paybench::Error &error);

private:
    std::vector<Column<directory::Unit>> unitColumns();
    std::vector<Column<directory::Contact>> contactColumns();
    std::vector<Column<directory::Referral>> referralColumns();
    Column<directory::Unit> groupColumn();
    Column<directory::Unit> groupFromColumn();
    Column<directory::Contact> unitOfContactColumn();
    Column<directory::Referral> scopeColumn();
    template <class Row, class Get, class Set>
    Column<Row> textColumn(const QString &id, std::function<QString()> title, const QString &hint, Get get, Set set);

    Done save(const directory::Unit &unit);
    Done save(const directory::Contact &contact);
    Done save(const directory::Referral &referral);
    Done setGroup(directory::Unit unit, const QString &name);
    Done setGroupDay(directory::Unit unit, const QString &typed);
    void removeUnits();
    void removeContacts();
    void removeReferrals();
    void removeRows(const QString &name, const std::function<Done()> &work);
    QString groupName(GroupId group) const;

    Saver &m_saver;
    Shown m_shown;
    TableView *m_units;
    TableView *m_contacts;
    TableView *m_referrals;
    TableModel<directory::Unit> *m_unitModel;
    TableModel<directory::Contact> *m_contactModel;
    TableModel<directory::Referral> *m_referralModel;
    QLabel *m_unitTitle;
    QLabel *m_contactTitle;
    QLabel *m_referralTitle;
    RowTools *m_unitTools;
    RowTools *m_contactTools;
    RowTools *m_referralTools;
};

} // namespace paybench::ui
