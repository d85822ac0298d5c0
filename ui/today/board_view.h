// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/today_board.h"
#include "ui/today/board_type.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

// The board itself, on the page and on the wall: who answers, half-hours, deviations; at its side what is due.

namespace paybench::ui {

class BoardLine;
class BoardList;
class HalfHourChart;
class Hairline;
class TimerCard;

class BoardView : public QWidget {
    Q_OBJECT

public:
    enum class Place { Page, Wall };

    explicit BoardView(Place place, QWidget *parent = nullptr);

    void present(const reports::TodayBoard &board, int minute); // of now on the shown day
    void setScale(double scale);
    const reports::TodayBoard &board() const { return m_board; }
    TimerCard *timer() const { return m_timer; }
    HalfHourChart *chart() const { return m_chart; }
    BoardList *seats() const { return m_seats; }
    BoardList *deviations() const { return m_deviations; }
    BoardList *due() const { return m_due; }
    BoardList *deadlines() const { return m_deadlines; }

    struct Figure {
        reports::BoardFigure figure = reports::BoardFigure::Present;
        int at = 0;
    };
    std::optional<Figure> chosenFigure() const; // under the focus
    void retranslate();

signals:
    void deviationFollowed(const paybench::reports::Deviation &deviation);
    void caseFollowed(paybench::CaseId which); // none: all of them
    void monthFollowed(QDate day);
    void personFollowed(paybench::PersonId person);
    void sickAsked(paybench::PersonId person); // none: somebody

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *mainColumn();
    QWidget *sideColumn();
    void connectLists();
    void layOut();
    void showMain();
    void showSide();
    BoardList *list(const char *name, QVBoxLayout *column);
    BoardLine *line(QVBoxLayout *column);
    QString countText() const;
    int mostDeviations() const;

    Place m_place;
    BoardType m_type;
    reports::TodayBoard m_board;
    int m_minute = -1;
    QVBoxLayout *m_main = nullptr, *m_sideBox = nullptr;
    BoardLine *m_seatHead = nullptr, *m_chartHead = nullptr, *m_deviationHead = nullptr;
    BoardLine *m_payHead = nullptr, *m_caseHead = nullptr, *m_awayHead = nullptr;
    BoardList *m_seats = nullptr, *m_deviations = nullptr, *m_deadlines = nullptr, *m_counts = nullptr, *m_due = nullptr, *m_away = nullptr;
    HalfHourChart *m_chart = nullptr;
    Hairline *m_rule = nullptr, *m_secondRule = nullptr;
    QWidget *m_side = nullptr;
    TimerCard *m_timer = nullptr;
};

} // namespace paybench::ui
