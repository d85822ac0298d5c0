// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <QStringList>

#include <optional>

class QLabel;
class QPushButton;

// What the rota costs beside the best there can be: figures, a bar, and how much can still be gained at most.

namespace paybench::ui {

class GapBar;
class IconLabel;

struct RotaCost {
    qint64 objective = 0;
    std::optional<qint64> bound; // proved: nothing costs less; none: not known for what stands
    int hard = 0;                // rules that are broken
    bool isSolving = false;
    bool isOffered = false; // a proposal that is no longer looked for: without a bound that is said
    bool isExplained = false; // its figure can be asked for what it comes from
};

// "at most 0.4 % from the best possible", "proved best"; empty without a bound.
QString gapText(const RotaCost &cost);

class SolveBar : public QWidget {
    Q_OBJECT

public:
    explicit SolveBar(QWidget *parent = nullptr);
    void setCost(const std::optional<RotaCost> &cost); // none: nothing is priced
    const std::optional<RotaCost> &cost() const { return m_cost; }
    void setNote(const QString &note); // stands instead: "becomes version 2"
    QString text() const;              // as it is read out
    QSize sizeHint() const override; // with the bar, also while there is no room for it
    QSize minimumSizeHint() const override;

signals:
    void explainAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void fit(); // the bar and the best possible where there is room for them
    QStringList figures(bool isShort) const;

    std::optional<RotaCost> m_cost;
    QString m_note;
    IconLabel *m_icon;
    QLabel *m_figures;
    QPushButton *m_link; // instead of the figures, where they can be asked
    GapBar *m_bar;
    QLabel *m_gap;
};

} // namespace paybench::ui
