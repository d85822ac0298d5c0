// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/invoice_rows.h"
#include "ui/agreements/price_model.h"
#include "ui/agreements/saver.h"
#include "ui/table/table_model.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

// The tab Prices: versions on a line of time, price rows of the version in force and the chosen one, how tiers are
// computed, VAT and index.

namespace paybench::ui {

class TableView;
class TermsBlock;
class TierBlock;
class Timeline;

class PriceTab : public QWidget {
    Q_OBJECT

public:
    using Edit = std::function<Done(PriceEditing &)>;

    explicit PriceTab(Saver &saver, QWidget *parent = nullptr);
    ~PriceTab() override;

    void show(const Shown &shown);
    QWidget *tools() const { return m_tools; }
    TableView *table() const { return m_table; }
    std::optional<PricePlace> place() const; // of the current row
    void retranslate();

    void addTier();
    void removeCurrent(); // a tier or a whole price row
    bool canAddTier() const;
    bool canRemove() const;

signals:
    void versionChosen(paybench::AgreementId version);
    void typed(const paybench::directory::Agreement &unsaved); // at every key that gives a price
    void untyped();                                            // what is shown is saved again
    void placeChanged();
    // A price of an approved version: from which day is it to hold?
    void newVersionAsked(const QString &name, const paybench::ui::PriceTab::Edit &edit);
    void failed(const paybench::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<Column<PriceLine>> columns();
    Column<PriceLine> nameColumn();
    Column<PriceLine> beforeColumn();
    Column<PriceLine> afterColumn();
    void paintAfter(const PriceLine &line, QPainter &painter, const QRect &rect) const;
    bool isEditable(const PriceLine &line) const;
    Done edited(const PriceLine &line, const QString &text);
    Edit editOf(const PriceLine &line, const QString &text) const;
    Done apply(const QString &name, const Edit &edit);
    void applyOrSay(const QString &name, const Edit &edit);
    QString stepName(pricing::Service service) const;
    void watch(const QString &text);
    void fillAddMenu();
    const PriceLine *current() const;
    void showTiers();
    void showVersions();

    Saver &m_saver;
    Shown m_shown;
    Timeline *m_versions;
    TableView *m_table;
    TableModel<PriceLine> *m_model;
    TierBlock *m_tiers;
    TermsBlock *m_terms;
    QWidget *m_tools;
    QPushButton *m_add;
    QPushButton *m_remove;
    QMenu *m_addMenu;
};

} // namespace paybench::ui
