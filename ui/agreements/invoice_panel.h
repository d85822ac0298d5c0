// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/invoice_rows.h"
#include "ui/inputs/side_panel.h"

class QLabel;
class QPushButton;

// The example invoice at the right, computed while prices are typed, and what the change of prices means.

namespace paybench::ui {

class Notice;

class InvoicePanel : public SidePanel {
    Q_OBJECT

public:
    explicit InvoicePanel(QWidget *parent = nullptr);

    // By the version as it stands in the table at this moment, saved or not.
    void show(const Shown &shown, const directory::Agreement &version, const std::optional<PricePlace> &moved);
    void showNothing();
    void copy();
    // The arithmetic of what is worked on, or of the whole sum; false when there is no invoice.
    bool explain();
    QString explained() const;
    const std::optional<reports::Invoice> &invoice() const { return m_invoice; }
    void retranslate();

signals:
    void copied(const QString &sentence);
    void compareAsked();

private:
    void showChange(const Shown &shown, const directory::Agreement &version);
    void showWhy();
    void showFailure(const Error &error);

    QWidget *m_card;
    SumRows *m_sums;
    Notice *m_failure;
    QWidget *m_hint;
    QLabel *m_hintText;
    QWidget *m_why;
    QLabel *m_whyText;
    QWidget *m_change;
    QLabel *m_changeTitle;
    QLabel *m_figure;
    QLabel *m_figureUnit;
    QLabel *m_figurePercent;
    SumRows *m_changeSums;
    QWidget *m_lock;
    QLabel *m_lockText;
    QPushButton *m_copy;
    QPushButton *m_compare;
    std::optional<reports::Invoice> m_invoice;
    std::optional<PricePlace> m_moved;
    QString m_title;
    bool m_isExplaining = false;
};

} // namespace paybench::ui
