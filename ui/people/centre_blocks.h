// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/people/staff_book.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QPushButton;

// Blocks of the tab Centre that are lists: owners, opening hours, the referral directory.

namespace paybench::ui {

class BlockHead;
class TableView;

class OwnersBlock : public QWidget {
    Q_OBJECT

public:
    explicit OwnersBlock(StaffBook &book, QWidget *parent = nullptr);
    void show();
    void retranslate();
    TableView *table() const { return m_table; }

signals:
    void failed(const paybench::Error &error);

private:
    void add();
    void removeSelected();
    std::vector<Column<directory::Owner>> columns();

    StaffBook &m_book;
    BlockHead *m_head;
    TableView *m_table;
    TableModel<directory::Owner> *m_model;
    QPushButton *m_add;
    QPushButton *m_remove;
};

class HoursBlock : public QWidget {
    Q_OBJECT

public:
    explicit HoursBlock(StaffBook &book, QWidget *parent = nullptr);
    void show();
    void retranslate();
    TableView *table() const { return m_table; }

signals:
    void failed(const paybench::Error &error);

private:
    void change();
    void removeSelected();
    std::vector<Column<OpeningHours>> columns();

    StaffBook &m_book;
    BlockHead *m_head;
    TableView *m_table;
    TableModel<OpeningHours> *m_model;
    QPushButton *m_add;
    QPushButton *m_remove;
};

// Opening hours from a day: each weekday as text.
void openHours(StaffBook &book, const OpeningHours &hours, QWidget *parent);

class ReferralsBlock : public QWidget {
    Q_OBJECT

public:
    explicit ReferralsBlock(StaffBook &book, QWidget *parent = nullptr);
    void show();
    void retranslate();
    TableView *table() const { return m_table; }

signals:
    void failed(const paybench::Error &error);

private:
    void add();
    void removeSelected();
    Column<directory::Referral> textColumn(const QString &id, std::function<QString()> title, QString directory::Referral::*field);
    std::vector<Column<directory::Referral>> columns();

    StaffBook &m_book;
    BlockHead *m_head;
    TableView *m_table;
    TableModel<directory::Referral> *m_model;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace paybench::ui
