// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/today_board.h"
#include "core/store/database.h"
#include "core/worklog/timer.h"
#include "ui/frame/page.h"
#include "ui/undo/steps.h"

#include <QPointer>
#include <QTimer>

// The day as the centre sees it standing up: who answers now and next, what is due, what differs from the plan.

class QStackedWidget;

namespace paybench::ui {

class BoardDay;
class BoardView;
class EmptyPage;
class FigureLabel;
class FigurePanel;
class Wall;

// What the page leaves to those who can do it; without them it says where to go.
struct TodayDeeds {
    std::function<void()> logCall;   // the quick line over this page
    std::function<void()> stopTimer; // with its question about items
};

class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(store::Database &db, Steps &steps, std::function<PersonId()> seated, QDate today, QWidget *parent = nullptr);
    ~TodayPage() override;

    void setDeeds(TodayDeeds deeds);

    void refresh() override;
    QString helpText() const override;
    bool explain() override;
    void reveal(const QVariant &what) override; // QDate: that day; "wall": over the whole screen
    std::vector<Hit> search(const QString &words) const override;
    bool canExport() const override;
    void exportTable() override;

    void showDay(QDate day);
    QDate shownDay() const { return m_day; }
    const reports::TodayBoard &board() const { return m_board; }
    BoardView &view() { return *m_view; }
    Wall *wall() const; // none: it is not shown
    void showWall();
    void tick(); // each second, while the page or the wall is seen

protected:
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<Action> actions();
    void build();
    void connectView();
    void present();
    void sayEmpty();
    void describe();
    void sumUp();
    void follow(const reports::Deviation &deviation);
    void pick(CaseId which);
    void beginSick(PersonId person);
    void stopTimer();
    void readTimer();
    void presentTimer();
    void followSeat(); // somebody else sits here now
    void closeWhy();
    QDateTime localNow() const;
    int minuteOfDay() const; // of now on the shown day
    bool isSeen() const;
    QString centreName() const;

    store::Database &m_db;
    Steps &m_steps;
    std::function<PersonId()> m_seated;
    QDate m_today;
    QDate m_day;
    TodayDeeds m_deeds;
    reports::TodayBoard m_board;
    worklog::Timer m_timer;
    PersonId m_timedPerson; // whose timer that is
    QTimer m_ticking;
    int m_lastMinute = -1;
    BoardDay *m_switcher;
    FigureLabel *m_clock;
    BoardView *m_view;
    FigurePanel *m_why;
    EmptyPage *m_empty;
    QPointer<Wall> m_wall;
};

} // namespace paybench::ui
