// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"
#include "ui/log/workplace.h"

#include <QAbstractButton>
#include <QWidget>

#include <array>

class QLabel;

// What Enter will save, part by part: when, who, about what, what became of it. A click opens the fields.

namespace paybench::ui {

class LineChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit LineChip(QWidget *parent = nullptr);
    void show(const QString &icon, const QString &words, const QString &note = {}, bool isDone = false);
    int wordsWidth() const; // without what is said beside them
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_note;
    bool m_isDone = false;
};

class LineChips : public QWidget {
    Q_OBJECT

public:
    explicit LineChips(const Workplace &place, QWidget *parent = nullptr);

    void present(const worklog::LineReading &reading, const worklog::LineBook &book);
    void clear(const QString &hint = {}); // no chips, and in their place what can be typed
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void opened(); // somebody wants to change what a chip says

protected:
    bool event(QEvent *event) override;

private:
    std::array<LineChip *, 4> chips() const;
    void arrange();

    const Workplace &m_place;
    LineChip *m_when;
    LineChip *m_who;
    LineChip *m_topic;
    LineChip *m_target;
    QLabel *m_hint;
};

} // namespace paybench::ui
