// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/money.h"
#include "ui/inputs/checked_edit.h"

#include <QDate>

#include <optional>

// Inputs for one value each. They read what people type or paste ("1 250,50") and write it back as the locale does.

namespace paybench::ui {

class MoneyEdit : public CheckedEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);
    std::optional<Money> value() const; // none while empty or wrong
    void setValue(const std::optional<Money> &value);
    void setRange(Money least, Money most);
    void setRequired(bool required); // empty is then wrong

signals:
    void valueChanged(); // while typing, when it is right

protected:
    Done read(const QString &text) const override;
    void settle() override;

private:
    Money m_least;
    Money m_most = largestMoney;
    bool m_required = false;
};

class UnitPriceEdit : public CheckedEdit {
    Q_OBJECT

public:
    explicit UnitPriceEdit(QWidget *parent = nullptr);
    std::optional<UnitPrice> value() const;
    void setValue(const std::optional<UnitPrice> &value);
    void setRequired(bool required);

signals:
    void valueChanged();

protected:
    Done read(const QString &text) const override;
    void settle() override;

private:
    bool m_required = false;
};

class CountEdit : public CheckedEdit {
    Q_OBJECT

public:
    explicit CountEdit(QWidget *parent = nullptr);
    std::optional<qint64> value() const;
    void setValue(const std::optional<qint64> &value);
    void setRange(qint64 least, qint64 most); // default 0 … 10 000 000
    void setRequired(bool required);

signals:
    void valueChanged();

protected:
    Done read(const QString &text) const override;
    void settle() override;
    void keyPressEvent(QKeyEvent *event) override; // arrows count up and down

private:
    qint64 m_least = 0;
    qint64 m_most = 10'000'000;
    bool m_required = false;
};

// A decimal number with a fixed number of decimals: percent, hours, an index.
class DecimalEdit : public CheckedEdit {
    Q_OBJECT

public:
    explicit DecimalEdit(int decimals = 2, QWidget *parent = nullptr);
    std::optional<qint64> scaled() const; // value × 10^decimals
    void setScaled(const std::optional<qint64> &value);
    void setScaledRange(qint64 least, qint64 most);
    void setRequired(bool required);

signals:
    void valueChanged();

protected:
    Done read(const QString &text) const override;
    void settle() override;

private:
    int m_decimals;
    qint64 m_least = 0;
    qint64 m_most = 1'000'000'000'000;
    bool m_required = false;
};

// A day, typed in the locale's form, as 2026-10-14, or picked in a calendar with ISO weeks (the button, or Alt+Down).
class DayEdit : public CheckedEdit {
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);
    QDate value() const; // not valid while empty or wrong
    void setValue(QDate day);
    void setRange(QDate first, QDate last);
    void setRequired(bool required);
    void openCalendar();

signals:
    void valueChanged();

protected:
    Done read(const QString &text) const override;
    void settle() override;
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QDate m_first;
    QDate m_last;
    bool m_required = false;
    QAction *m_calendar;
};

// What people type for a day; not valid when it is none. Short forms take the year of `near`.
QDate dayOfText(const QString &text, QDate near);

} // namespace paybench::ui
