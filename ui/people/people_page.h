// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/page.h"
#include "ui/people/staff_book.h"

class QStackedWidget;

// The page People: who works here, in which group and how much, as it holds on a day; groups with their units; the centre.

namespace paybench::ui {

class CentreTab;
class DaySwitcher;
class ElidedLabel;
class EmptyPage;
class GroupsTab;
class PeopleTab;
class SegmentedTabs;

class PeoplePage : public Page {
    Q_OBJECT

public:
    PeoplePage(store::People &people, store::Customers &customers, store::Centres &centres, Steps &steps, QDate today,
               bool isWritable = true, QWidget *parent = nullptr);

    void refresh() override;
    QString helpText() const override;
    bool explain() override;
    void reveal(const QVariant &what) override; // a person's id, "paste", "groups" or "centre"
    std::vector<Hit> search(const QString &words) const override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override; // Ctrl+V anywhere on the page

private:
    enum Tab { PeopleTabAt, GroupsTabAt, CentreTabAt };

    void makeActions();
    std::vector<Action> personActions();
    std::vector<Action> otherActions();
    void connectParts();
    QWidget *content();
    void makeHeader();
    void showTab(int tab);
    void showNote();
    void paste();
    void removePerson();
    void showDay(QDate day);
    void addPersonHits(std::vector<Hit> &hits, const QString &words) const;

    StaffBook m_book;
    DaySwitcher *m_day;
    ElidedLabel *m_note; // beside the day, as the picture has it
    SegmentedTabs *m_tabs;
    QStackedWidget *m_stack;
    PeopleTab *m_people;
    GroupsTab *m_groups;
    CentreTab *m_centre;
    EmptyPage *m_empty;
    bool m_stayOpen = false; // the page is empty, and somebody went to groups or the centre
};

} // namespace paybench::ui
