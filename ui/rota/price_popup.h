// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster_price.h"

#include <QWidget>

#include <vector>

// By a cell that is looked at for a moment: what each other duty would cost there.

namespace paybench::ui {

class PricePopup : public QWidget {
    Q_OBJECT

public:
    explicit PricePopup(QWidget *parent);

    // Aslant from the cell, so that the day's other persons and the person's other days stay in sight. Nothing to say: it hides.
    void showFor(const rota::RosterPrice &price, int row, int day, const QRect &cell, const QRect &within);
    void showDeed(const QString &title, const QString &note, const QRect &cell, const QRect &within); // two words of what is about to be done
    QString text() const; // as a reader hears it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Choice {
        rota::Mark mark = rota::Mark::None;
        QString price; // "now", "+46"
        bool isNow = false;
        bool breaksRule = false;
    };

    void fill(const rota::RosterPrice &price, int row, int day);
    void showBeside(const QRect &cell, const QRect &within);
    QSize wanted() const;
    QPoint placeBeside(const QRect &cell, const QRect &within) const;
    int widthOf(const Choice &choice) const;

    QString m_title;
    QString m_note;
    std::vector<Choice> m_choices;
};

} // namespace paybench::ui
