// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

#include <vector>

// The five steps of a month in a row: number or tick, title, and a second line with facts; the shown one is underlined.

namespace paybench::ui {

class StepButton : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(int number, QWidget *parent);

    void setFacts(const QString &title, const QString &note, bool done, const QString &spokenState);
    bool isDone() const { return m_done; }
    QString note() const { return m_note; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &circle) const;

    int m_number;
    QString m_note;
    bool m_done = false;
};

class Stepper : public QWidget {
    Q_OBJECT

public:
    static constexpr int count = 5;

    explicit Stepper(QWidget *parent = nullptr);

    StepButton *step(int at) const { return m_buttons.at(std::size_t(at)); }
    int current() const;
    void setCurrent(int at); // no signal

signals:
    void chosen(int at);

protected:
    void keyPressEvent(QKeyEvent *event) override; // arrows go to the next step
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<StepButton *> m_buttons;
    QButtonGroup m_group;
};

} // namespace paybench::ui
