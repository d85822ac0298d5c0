// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/reports/amount_why.h"
#include "ui/inputs/side_panel.h"
#include "ui/month/month_state.h"

class QPushButton;

// One figure of the invoice basis, opened: written arithmetic, where it comes from, twelve months.

namespace paybench::ui {

class WhyPanel : public SidePanel {
    Q_OBJECT

public:
    explicit WhyPanel(QWidget *parent = nullptr);

    void explain(const MonthState &state, const reports::Invoice &invoice, reports::Figure figure);
    void clearFigure(); // nothing is chosen
    QString explained() const { return m_text; }
    void retranslate();

signals:
    void copied(const QString &sentence);
    void agreementAsked(paybench::CustomerId customer);

private:
    void addSum(const reports::Why &why);
    void addSources(const reports::Why &why);
    void addYear(const MonthState &state);
    void addRules(const reports::Why &why, const MonthState &state);
    void copy();

    QPushButton *m_copy;
    QPushButton *m_open;
    CustomerId m_customer;
    QString m_text;
};

} // namespace paybench::ui
