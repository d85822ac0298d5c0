// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/wish_outcome.h"
#include "ui/table/table_model.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;

// The wishes of the stretch: who, which days, which duty, whether the rota keeps them, and what it would cost to.

namespace paybench::ui {

class TableView;
class Work;

struct WishRow {
    rota::Wish wish;
    QString name;
    rota::WishOutcome outcome;
    std::optional<rota::WishGrant> grant = {}; // the best way to keep it, once it is found
};

class WishView : public QWidget {
    Q_OBJECT

public:
    explicit WishView(QWidget *parent = nullptr);
    ~WishView() override;

    QString title() const;                // of the tab
    // Again after each edit; computed when it is seen. The price is that of the tasks within the scope.
    void present(const rota::Roster &roster, bool isWritable, const rota::TaskScope &scope = {});
    std::vector<TableView *> tables() const { return {m_table}; }
    void add(std::optional<PersonId> person = {}, QDate day = {}); // opens the form
    void changeChosen();
    void removeChosen();
    void grantChosen();
    void retranslate();

signals:
    void saveWanted(const paybench::rota::Wish &wish, const QString &name); // id 0: a new one; the name is the step's
    void removeWanted(qint64 wish, const QString &name);
    void grantWanted(const paybench::rota::Edit &edit, const QString &name); // the best way found to keep it
    void cellChosen(int row, int day); // Enter on a wish: the grid goes there

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    std::vector<Column<WishRow>> columns();
    void connectParts();
    void compute();
    void findNext(); // on another thread, wish by wish
    void take(qint64 wish, const rota::WishGrant &grant);
    void sayHowMany();
    void openForm(const rota::Wish &wish);
    const WishRow *chosen() const;
    void showDeeds();
    void goToChosen();

    std::shared_ptr<const rota::Roster> m_roster = std::make_shared<rota::Roster>();
    rota::TaskScope m_scope;
    QPointer<Work> m_finding;
    bool m_isWritable = true;
    bool m_isStale = false;
    QLabel *m_heading;
    QLabel *m_note;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_grant;
    TableModel<WishRow> *m_rows;
    TableView *m_table;
};

} // namespace paybench::ui
