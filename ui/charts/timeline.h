// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/charts/chart.h"

#include <QDate>

#include <optional>
#include <vector>

// The versions of an agreement from left to right, and what has held for a person from top to bottom.

namespace paybench::ui {

struct Version {
    enum class State { Past, Valid, Draft };

    QString title; // version 3
    QString note;  // 62,00, valid
    QDate from;
    QDate until = {}; // the first day it no longer holds; not valid: open to the right
    State state = State::Past;
};

class Timeline : public Chart {
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);
    void setVersions(std::vector<Version> versions);
    void setToday(QDate today);
    void setClosedUntil(QDate end); // the first day after the closed months
    void setChosen(int version);
    int chosen() const { return m_chosen; }
    TableData table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void versionChosen(int version);

protected:
    void draw(QPainter &painter, const QRectF &area) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // arrows choose
    void retranslate() override { describe(); }

private:
    QRectF barOf(std::size_t version, const QRectF &area) const;
    double place(QDate day, const QRectF &area) const;
    QDate firstDay() const;
    QDate lastDay() const;
    void drawVersion(QPainter &painter, const QRectF &area, std::size_t at) const;
    void choose(int version);

    std::vector<Version> m_versions;
    QDate m_today;
    QDate m_closedUntil;
    int m_chosen = -1;
};

// Steps on an upright line: a filled dot holds now, hollow ones are past or coming.
struct Milestone {
    enum class State { Past, Now, Coming };

    QString when;
    QString title;
    QString note = {};
    State state = State::Past;
};

class Milestones : public QWidget {
    Q_OBJECT

public:
    explicit Milestones(QWidget *parent = nullptr);
    void setMilestones(std::vector<Milestone> milestones);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Milestone> m_milestones;
};

} // namespace paybench::ui
