// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/case_book.h"
#include "ui/cases/case_rows.h"
#include "ui/frame/page.h"
#include "ui/undo/edits.h"

#include <QTimer>

#include <functional>
#include <set>

class QSplitter;
class QStackedWidget;

// The page Cases: what is to be done and how soon, one case at a time; training needs, corrections of pay, topics with their
// SLA, and what the sampling months say.

namespace paybench::ui {

class CaptionedList;
class CaseDeeds;
class CaseListModel;
class CasePanel;
class CasesView;
class EmptyPage;
struct EarlierAnswer;
class FilterListModel;
class PayCorrectionsView;
class SamplingView;
class SearchField;
class SegmentedTabs;
class TopicsView;
class TrainingView;

class CasesPage : public Page {
    Q_OBJECT

public:
    enum View { CasesAt, TrainingAt, CorrectionsAt, TopicsAt, SamplingAt };

    CasesPage(store::Database &db, Steps &steps, std::function<PersonId()> seated, QDate today, QWidget *parent = nullptr);

    // What the navigation counts: to do and to complete, without what waits for the customer.
    static int waiting(store::Database &db);

    void refresh() override;
    QString helpText() const override;
    bool explain() override;
    // A case's id; "training", "training:7", "corrections", "topics", "sampling"; "pick", "mine", "tocomplete", "late".
    void reveal(const QVariant &what) override;
    std::vector<Hit> search(const QString &words) const override;
    bool canExport() const override;
    void exportTable() override;

    void showView(int view);
    void showFilter(const CaseFilter &filter);
    void showCase(CaseId id);
    CaseId shownCase() const;
    const CaseBook &book() const { return m_book; }
    void pickNext();
    void answerAndClose();

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::vector<Action> actions();
    std::vector<Action> mainActions();
    std::vector<Action> caseActions();
    std::vector<Action> filterActions();
    std::vector<Action> viewActions();
    void build();
    QWidget *casesView();
    void connectParts();
    void makeHeader();

    void holdFocus();
    void presentLists();
    void presentRows();
    void listRows(); // what is found, or what the filter lets through
    int rowInPlace(int before) const; // the nearest case; −1: none
    void forgetPlace();
    void presentCase();
    void presentHeader();
    void sayFigures();
    void find(); // what is typed in the search field
    bool isSearching() const;
    std::vector<EarlierAnswer> earlierAnswers(const QString &words) const; // about the topic first, else of any
    void takeFilter(int row);
    void takeRow(int row);
    void fold(int row, bool open);
    void goOn(CaseId from); // to the case after it, when it has gone from the list
    bool isOpenCase() const; // one is shown that can be worked with
    worklog::CaseState state() const;
    CasesView *view(int at) const; // nullptr: the cases
    int row(CaseId id) const;
    TableData listContents() const;

    Edits m_edits;
    std::function<PersonId()> m_seated;
    QDate m_today;
    CaseBook m_book;
    CaseFilter m_filter;
    std::set<TopicId> m_openTopics;
    CaseId m_chosen;
    bool m_isPresenting = false;
    bool m_isRead = false;
    bool m_isAside = false;  // the shown case is not of the list: a link led to it
    bool m_stayOpen = false; // nothing is there yet, and somebody has gone to topics or types
    QTimer m_clock;

    CaseDeeds *m_deeds;
    SegmentedTabs *m_tabs;
    QStackedWidget *m_views;
    QSplitter *m_splitter;
    FilterListModel *m_filters;
    CaptionedList *m_filterList;
    SearchField *m_search;
    CaseListModel *m_rows;
    CaptionedList *m_list;
    class QLabel *m_nothing;
    CasePanel *m_panel;
    TrainingView *m_training;
    PayCorrectionsView *m_corrections;
    TopicsView *m_topics;
    SamplingView *m_sampling;
    EmptyPage *m_empty;
};

} // namespace paybench::ui
