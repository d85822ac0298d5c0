// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <array>

class QTableView;

// What the days add up to: each person's work mix at the right, who is at work below. Both stay while the days scroll; readers
// hear the same figures from the heads.

namespace paybench::ui {

class RotaModel;

class RotaSums : public QWidget {
    Q_OBJECT

signals:
    void shifted(); // what stands below it follows

public:
    RotaSums(RotaModel *model, QTableView *table, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }
    void refresh();               // after another language or text size
    QRect column(int place) const; // support, follow-up, registration, from the choice: left and width

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void moveEvent(QMoveEvent *event) override;

private:
    void retranslate();
    void measure();
    void paintHead(QPainter *painter) const;
    void paintRow(QPainter *painter, int row, const QRect &line) const;

    RotaModel *m_model;
    QTableView *m_table;
    QString m_title;
    QString m_balance;
    std::array<int, 5> m_edges{}; // of the columns, and the end
};

class RotaFoot : public QWidget {
    Q_OBJECT

public:
    RotaFoot(RotaModel *model, QTableView *table, RotaSums *sums, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RotaModel *m_model;
    QTableView *m_table;
    RotaSums *m_sums;
    QString m_title;
};

} // namespace paybench::ui
