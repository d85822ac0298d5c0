// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/price_model.h"
#include "ui/agreements/shown.h"

#include <QWidget>

class QLabel;

// How tiers are computed: the two ways with their amounts, how they run, and where volume tiers make more cost less.

namespace paybench::ui {

class LineChart;
class Notice;
class OptionCard;

// "Volume tiers have 2 thresholds: 1 001–1 066 cost less than 1 000 (64 000.00 kr)…" Empty when there is none.
QString cliffSentence(const pricing::PriceRow &row);

class TierBlock : public QWidget {
    Q_OBJECT

public:
    explicit TierBlock(QWidget *parent = nullptr);

    // Of the service that is worked on, or else the first one with tiers; hidden when there is none.
    void show(const Shown &shown, const directory::Agreement &version, const std::optional<pricing::Service> &service);
    QString warning() const;
    void retranslate();

signals:
    void formChosen(paybench::pricing::Service service, paybench::ui::PriceForm form);

private:
    void showCurve(const pricing::PriceRow &row, qint64 payslips);

    QLabel *m_title;
    QLabel *m_curveTitle;
    OptionCard *m_graduated;
    OptionCard *m_volume;
    LineChart *m_curve;
    Notice *m_warning;
    pricing::Service m_service = pricing::Service::Payslip;
};

} // namespace paybench::ui
