// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/page.h"
#include "ui/inputs/period_switcher.h"
#include "ui/log/day_state.h"
#include "ui/log/log_desk.h"
#include "ui/table/table_model.h"

class QLabel;

// One's own log: the quick line, the day as it was, the week, and who is calling.

namespace paybench::ui {

class CallerCardView;
class DayFindings;
class DayStrip;
class ElidedLabel;
class EmptyPage;
class LogInput;
class TableView;
class WeekGrid;

// "Tuesday 6 October".
class LogDaySwitcher : public DaySwitcher {
    Q_OBJECT

public:
    using DaySwitcher::DaySwitcher;

protected:
    QString shownPeriod() const override;
    QString longestPeriod() const override;
};

class LogPage : public Page {
    Q_OBJECT

public:
    explicit LogPage(LogDesk &desk, QWidget *parent = nullptr);
    ~LogPage() override;

    void refresh() override;
    QString helpText() const override;
    bool explain() override;                    // plan and outcome of the month
    void reveal(const QVariant &what) override; // QDate: a day; "begin": the line; a text that begins with ">": typed into it

    void showDay(QDate day);
    QDate day() const { return m_day; }
    const DayState &state() const { return m_state; }
    LogInput &input() { return *m_input; }
    DayStrip &strip() { return *m_strip; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<Action> actions();
    std::vector<Action> timeActions();
    std::vector<Action> pieceActions();
    std::vector<Action> dayActions();
    std::vector<Action> favouriteActions();
    void build();
    QWidget *dayBlock();
    void connectParts();
    void connectStrip();
    void arrangeHeader();
    void makeButtons();
    void presentTimer();
    void present();
    Done readNamesAgain(); // where somebody may have changed them
    void presentBanner();
    void showFigures();
    void offerDayDeed();
    void askForPerson();

    // What is done with pieces of the day.
    bool canEdit() const;
    const worklog::Entry *chosenEntry() const;
    void choosePart(int part);
    void chooseRow(int row);
    void chooseEntry(EntryId id); // wherever it stands now
    void openRow(int row);
    void write(const worklog::DayEdit &edit, const QString &name);
    void splitPiece(const worklog::Entry &entry, std::int64_t at);
    void joinPieces(const worklog::Entry &first, const worklog::Entry &second);
    void movePiece(const worklog::Entry &entry, const Stretch &time);
    void fillGap(const Stretch &gap);
    void removePiece(const worklog::Entry &entry);
    void changePiece(const worklog::Entry &entry);
    void correctContact(const worklog::Entry &entry);
    static Done notWritten();
    void addTime();
    Done saveNote(const EntryRow &row, const QString &note);

    // What is done with days.
    void settle(const worklog::DayFinding &finding);
    void closeDays(bool isWeek);
    void reopen();
    void goOnTyping();
    void approve();
    void planAndOutcome();
    bool isManager() const;

    // Time that runs.
    void openTimerMenu();
    void startFavourite(int place);
    void editFavourites();

    LogDesk &m_desk;
    const Workplace &m_place;
    QDate m_day;
    PersonId m_person;
    DayState m_state;
    std::optional<DayNames> m_names;
    int m_namesAsOf = 0;
    QString m_timerText;
    QAction *m_begin; // what is in the menus of every page; here they are buttons
    QAction *m_stop;
    LogDaySwitcher *m_switcher;
    LogInput *m_input;
    QLabel *m_myDay;
    ElidedLabel *m_dayNote;
    DayStrip *m_strip;
    DayFindings *m_findings;
    TableModel<EntryRow> m_rows;
    TableView *m_table;
    WeekGrid *m_week;
    CallerCardView *m_card;
    EmptyPage *m_empty;
    QTimer m_pulse; // what runs grows while it is looked at
};

} // namespace paybench::ui
