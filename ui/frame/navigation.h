// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/centre_view.h"

#include <QListView>
#include <QPushButton>

class QStandardItemModel;

namespace paybench::ui {

// The list of pages: names under the captions of their groups, or icons only where there is little room.
class NavigationList : public QListView {
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void setPages(const std::vector<PageRow> &pages); // titles are asked now
    void setWaiting(const std::vector<PageRow> &pages);
    void setCurrent(const QString &page);
    void setIconsOnly(bool iconsOnly);
    bool isIconsOnly() const { return m_iconsOnly; }

signals:
    void chosen(const QString &page);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void addCaption(const QString &group);
    void addPage(const PageRow &page, int number);

    QStandardItemModel *m_model;
    bool m_iconsOnly = false;
    bool m_isSilent = false;
};

// Who sits here: initials in a circle, name and role. A click asks who it is.
class PersonBlock : public QPushButton {
    Q_OBJECT

public:
    explicit PersonBlock(QWidget *parent = nullptr);

    void setSeat(const Seat &seat);
    void setIconsOnly(bool iconsOnly);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Seat m_seat;
    bool m_iconsOnly = false;
};

// The column at the left of the window.
class Navigation : public QWidget {
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    NavigationList &list() { return *m_list; }
    PersonBlock &person() { return *m_person; }
    void setIconsOnly(bool iconsOnly);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavigationList *m_list;
    PersonBlock *m_person;
};

} // namespace paybench::ui
