// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/book.h"

#include <QAbstractListModel>
#include <QListView>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

// The customers at the left of the page: owners first, then companies and foundations; what each pays, in a line.

namespace paybench::ui {

class ElidedLabel;
class FigureLabel;
class Hairline;
class SearchField;

struct CustomerEntry {
    bool isCaption = false;
    CustomerId id;
    QString name;  // or the caption
    QString note;  // "62.00 · draft from 2027", or how many stand under the caption
    QString icon;
    QString iconWords;
    QString alsoFound; // code and owner
};

// What is said of a customer under its name.
CustomerEntry entryOf(const Book &book, const directory::Customer &customer);

class CustomerEntries : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const Book &book, const QString &typed);
    const CustomerEntry &entry(int row) const { return m_entries.at(std::size_t(row)); }
    int rowOf(CustomerId customer) const; // -1: not shown
    int shownCustomers() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void addGroup(const QString &caption, std::vector<CustomerEntry> entries);

    std::vector<CustomerEntry> m_entries;
};

// Arrows pass over captions.
class CustomerView : public QListView {
    Q_OBJECT

public:
    explicit CustomerView(QWidget *parent = nullptr);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
};

class CustomerList : public QWidget {
    Q_OBJECT

public:
    explicit CustomerList(QWidget *parent = nullptr);

    void show(const std::shared_ptr<const Book> &book);
    void select(CustomerId customer);
    CustomerId selected() const;
    void setNarrow(bool isNarrow);
    void setNewAction(QAction *action);
    void retranslate();

signals:
    void chosen(paybench::CustomerId customer);

private:
    void fill();

    std::shared_ptr<const Book> m_book;
    CustomerEntries *m_entries;
    SearchField *m_filter;
    QPushButton *m_new;
    CustomerView *m_view;
    ElidedLabel *m_count;
    FigureLabel *m_payslips;
    bool m_filling = false;
};

} // namespace paybench::ui
