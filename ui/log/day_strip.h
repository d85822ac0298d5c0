// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/day_state.h"
#include "ui/style/style.h"

#include <QWidget>

#include <optional>

// The day from left to right: what was done, what runs, gaps, and behind them what the rota says. Arrows walk over pieces
// and gaps; S splits, M joins, F fills from the rota, Ctrl and arrows move an edge; edges can be drawn with the mouse.

namespace paybench::ui {

class DayStrip : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(const Workplace &place, QWidget *parent = nullptr);

    void present(const DayState &state);

    // A piece, or a gap between pieces.
    struct Part {
        Stretch time;
        std::optional<worklog::Entry> entry; // none: a gap
        bool overlaps = false;
    };
    const std::vector<Part> &parts() const { return m_parts; }
    int current() const { return m_current; } // −1: none
    const Part *currentPart() const;
    void choose(int part); // nobody is told
    void chooseTime(const Stretch &time);
    std::int64_t caret() const { return m_caret; } // where the current piece would be split
    QRectF placeOf(const Stretch &time) const;
    std::int64_t secondAt(double x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {px(280), sizeHint().height()}; }

signals:
    void chosen(int part);
    void splitAsked(const paybench::worklog::Entry &entry, std::int64_t at);
    void joinAsked(const paybench::worklog::Entry &first, const paybench::worklog::Entry &second);
    void moveAsked(const paybench::worklog::Entry &entry, const paybench::Stretch &time);
    void fillAsked(const paybench::Stretch &gap);
    void removeAsked(const paybench::worklog::Entry &entry);
    void editAsked(const paybench::worklog::Entry &entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Edge { None, Start, End };

    void makeParts();
    void makeSpan();
    void paintPlan(QPainter &painter) const;
    void paintPart(QPainter &painter, std::size_t at) const;
    void paintAxis(QPainter &painter) const;
    void select(int part);
    void describe();
    void moveCaret(int minutes);
    void moveEdge(Edge edge, int minutes);
    void join();
    bool letterPressed(int key);
    int partAt(double x) const;
    Edge edgeAt(int part, double x) const;
    Stretch drawn() const; // of the piece whose edge is held
    QString words(const Part &part) const;
    QString gapText(const Part &part, double room) const;

    const Workplace &m_place;
    worklog::DayLog m_log;
    std::vector<worklog::PlannedStretch> m_planned;
    std::int64_t m_now = 0;
    Stretch m_span;
    std::vector<Part> m_parts;
    int m_current = -1;
    std::int64_t m_caret = 0;
    Edge m_held = Edge::None;
    std::int64_t m_heldAt = 0;
    bool m_isClosed = false;
};

} // namespace paybench::ui
