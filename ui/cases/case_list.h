// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/case_rows.h"

#include <QAbstractListModel>
#include <QListView>

// The two lists of the page as views: arrows skip captions; in the narrowing list Right and Left open and close a topic.

namespace paybench::ui {

class CaseListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<CaseRow> rows);
    const std::vector<CaseRow> &rows() const { return m_rows; }
    int rowOf(CaseId id) const; // −1: not there
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<CaseRow> m_rows;
};

class FilterListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<CaseFilterRow> rows);
    const CaseFilterRow &row(int at) const { return m_rows.at(std::size_t(at)); }
    int rowOf(const CaseFilter &filter) const; // −1: not there
    void setApplied(bool applied); // false: the list shows others, so the one that was chosen is not marked
    bool isApplied() const { return m_isApplied; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<CaseFilterRow> m_rows;
    bool m_isApplied = true;
};

// A flat list whose captions cannot be chosen.
class CaptionedList : public QListView {
    Q_OBJECT

public:
    explicit CaptionedList(QWidget *parent = nullptr);

signals:
    void opened(int row);            // Enter or double click
    void foldAsked(int row, bool open); // Right, Left, or a click on the chevron

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

CaptionedList *caseListView(CaseListModel *model, QWidget *parent);
CaptionedList *filterListView(FilterListModel *model, QWidget *parent);

} // namespace paybench::ui
