// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/month.h"

#include <QDate>
#include <QWidget>

class QPushButton;

// ◀ October 2026 ▶: steps by a month or by a day; the middle opens a choice.

namespace paybench::ui {

class PeriodSwitcher : public QWidget {
    Q_OBJECT

public:
    explicit PeriodSwitcher(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    virtual void step(int by) = 0;
    virtual void choose() = 0;
    virtual QString shownPeriod() const = 0;
    virtual QString longestPeriod() const = 0;
    virtual void retranslate(QPushButton *back, QPushButton *forward) = 0;
    void showPeriod();
    void allowSteps(bool back, bool forward);

private:
    QPushButton *m_back;
    QPushButton *m_middle;
    QPushButton *m_forward;
};

class MonthSwitcher : public PeriodSwitcher {
    Q_OBJECT

public:
    explicit MonthSwitcher(QWidget *parent = nullptr);
    Month month() const { return m_month; }
    void setMonth(Month month); // emits when it is another one
    void setSpan(const QString &span); // said instead of the month, where it is only the first that is shown; empty: the month
    void setRange(Month first, Month last);

signals:
    void monthChanged(paybench::Month month);

protected:
    void step(int by) override;
    void choose() override;
    QString shownPeriod() const override;
    QString longestPeriod() const override;
    void retranslate(QPushButton *back, QPushButton *forward) override;

private:
    Month m_month;
    QString m_span;
    Month m_first = Month(2000, 1);
    Month m_last = Month(2099, 12);
};

class DaySwitcher : public PeriodSwitcher {
    Q_OBJECT

public:
    explicit DaySwitcher(QWidget *parent = nullptr);
    QDate day() const { return m_day; }
    void setDay(QDate day);

signals:
    void dayChanged(QDate day);

protected:
    void step(int by) override;
    void choose() override;
    QString shownPeriod() const override;
    QString longestPeriod() const override;
    void retranslate(QPushButton *back, QPushButton *forward) override;

private:
    QDate m_day;
};

} // namespace paybench::ui
