// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QHeaderView>

// The heads of the grid: weeks, dates, need and planned above; groups, names and choices at the left. Real headers, so that
// they stay while the days scroll, and readers know them.

namespace paybench::ui {

class RotaModel;

class RotaHead : public QHeaderView {
    Q_OBJECT

public:
    explicit RotaHead(RotaModel *model, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCut(const QRect &column) const;
    void paintPlanned(QPainter *painter, const QRect &column, int section) const;
    void paintWeeks(QPainter *painter) const;
    QString weekName(const QFontMetrics &metrics, int section) const; // as it has room
    int paintWords(QPainter *painter, int section, int from) const;

    RotaModel *m_model;
};

class RotaNames : public QHeaderView {
    Q_OBJECT

public:
    explicit RotaNames(RotaModel *model, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    void measure(); // after the roster, the language or the text size has changed
    void setNarrow(bool narrow); // no wider than its words
    int groupLeft() const;

signals:
    void rowWanted(int row); // a double click on a name

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    RotaModel *m_model;
    int m_groupWidth = 0;
    int m_nameWidth = 0;
    int m_choiceWidth = 0;
    bool m_isNarrow = false;
};

// What stands where both heads meet: Need, Planned.
void paintRotaCorner(QPainter *painter, const QRect &rect, const QString &need, const QString &planned);

// Whether a day that stands from left to right is cut by the edge of the room.
bool isCutDay(int left, int right, int room);

// A figure of a day that may differ by half: 3, or 3/2.
QString halvesText(int morning, int afternoon);

// Planned on a day, in a pill with the number that is missing, where it is short.
void paintPlannedFigure(QPainter *painter, const QRect &place, const QString &planned, int missing);

} // namespace paybench::ui
