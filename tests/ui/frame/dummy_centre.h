// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/database.h"
#include "ui/frame/empty_page.h"
#include "ui/frame/window.h"
#include "ui/inputs/search_field.h"
#include "ui/table/table_model.h"
#include "ui/table/table_view.h"
#include "ui/undo/steps.h"

#include <QCoreApplication>
#include <QSettings>
#include <QVBoxLayout>

#include <stdexcept>

// A centre in memory with a few pages, for the tests of the window.

namespace paybench::ui::test {

inline store::Opening noteOpening()
{
    store::Opening opening;
    opening.migrations.push_back(
        {QStringLiteral("9999_note"),
         "create table note (id integer primary key autoincrement, text text not null) strict;"});
    return opening;
}

inline store::Database noteFile()
{
    auto db = store::Database::create(QStringLiteral(":memory:"), noteOpening());
    if (!db)
        throw std::runtime_error(db.error().message.toStdString());
    return std::move(*db);
}

struct DummyRow {
    QString customer;
    qint64 payslips = 0;
    Money amount;
};

class DummyPage : public Page {
    Q_DECLARE_TR_FUNCTIONS(DummyPage)

public:
    explicit DummyPage(store::Database &db, Steps &steps)
        : m_db(db)
        , m_steps(steps)
        , m_filter(new SearchField(this))
        , m_table(new TableView(QStringLiteral("dummy"), this))
        , m_model(new TableModel<DummyRow>(
              {Column<DummyRow>{.id = QStringLiteral("customer"),
                                .title = [] { return tr("Customer"); },
                                .value = [](const DummyRow &row) { return Value(row.customer); },
                                .stretch = true},
               Column<DummyRow>{.id = QStringLiteral("payslips"),
                                .title = [] { return tr("Payslips"); },
                                .kind = Kind::Count,
                                .value = [](const DummyRow &row) { return Value(row.payslips); }},
               Column<DummyRow>{.id = QStringLiteral("amount"),
                                .title = [] { return tr("Amount"); },
                                .kind = Kind::Money,
                                .value = [](const DummyRow &row) { return Value(row.amount); }}},
              this))
    {
        setActions({
            {QStringLiteral("dummy.approve"),
             [] { return tr("Approve the basis"); },
             {},
             QKeySequence(QStringLiteral("Ctrl+G")),
             Menu::Tools,
             [this] { approve(); }},
            {QStringLiteral("dummy.lift"),
             [] { return tr("Lift to the minimum fee…"); },
             QStringLiteral("export"),
             {},
             Menu::Tools,
             [this] { ++lifted; }},
        });
        auto *content = new QWidget(this);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(20, 10, 16, 10);
        column->addWidget(m_filter);
        column->addWidget(m_table, 1);
        setContent(content);
        m_table->setCells(m_model);
        addTable(m_table);
        m_empty = new EmptyPage(drawBars, this);
        m_empty->setActions(action(QStringLiteral("dummy.lift")), action(QStringLiteral("dummy.approve")));
        setEmptyPage(m_empty);
        header().addButton(action(QStringLiteral("dummy.lift")));
        header().setPrimary(action(QStringLiteral("dummy.approve")));
        header().setMonth(Month(2026, 10));
        retranslate();
    }

    void refresh() override
    {
        ++refreshed;
        std::vector<DummyRow> rows;
        for (const char *name : {"Norrby kommun", "Söderby kommun", "Kollektivtrafik Mitt AB", "Söderby Energi AB"})
            rows.push_back({QString::fromUtf8(name), 1250 - 270 * qint64(rows.size()), Money::ofHundredths(7750000)});
        m_model->setRows(std::move(rows));
    }
    QString helpText() const override { return tr("<p>What the page is for.</p>"); }
    bool explain() override { return explains; }
    void reveal(const QVariant &what) override { revealed = what; }
    std::vector<Hit> search(const QString &) const override
    {
        auto *self = const_cast<DummyPage *>(this);
        return {{tr("Customers"),
                 QStringLiteral("Norrby kommun"),
                 QStringLiteral("1 250 payslips in October"),
                 QStringLiteral("agreements"),
                 {},
                 [self] { self->revealed = QStringLiteral("Norrby"); }}};
    }
    void empty(bool isEmpty) { showEmpty(isEmpty); }
    bool approve()
    {
        return m_steps.run(tr("Approve October 2026"), [this] {
            return done(m_db.change(QStringLiteral("insert into note (text) values ('approved')"), {}));
        });
    }

    int refreshed = 0;
    int lifted = 0;
    bool explains = false;
    QVariant revealed;

protected:
    void retranslate() override
    {
        header().setTitle(tr("Month"));
        header().setNote(tr("Draft · 10 customers"));
        m_filter->setHint(tr("Filter customers"));
        m_empty->setTexts(tr("How many are needed in the first line?"),
                          tr("Demand works it out for each day and half-hour. All it needs is the number of calls in a "
                             "month or two."),
                          tr("Or paste a column from the spreadsheet with Ctrl+V."));
    }

private:
    store::Database &m_db;
    Steps &m_steps;
    SearchField *m_filter;
    TableView *m_table;
    TableModel<DummyRow> *m_model;
    EmptyPage *m_empty;
};

struct DummyCentre {
    DummyCentre()
    {
        QSettings().clear();
        commands.create = [](const QString &) { return Done(); };
        commands.open = [this](const QString &path) {
            opened = path;
            return Done();
        };
        commands.openDemo = [] {
            return Done(Error{Error::Kind::Io, QStringLiteral("The demo centre is not there."), QStringLiteral("/x")});
        };
        commands.saveRestorePoint = [] { return Result<QString>(QStringLiteral("Restore point saved")); };
        commands.backups = [] { return Result<std::vector<BackupRow>>(std::vector<BackupRow>()); };
        commands.restore = [](const QString &) { return Done(); };
        commands.exportTable = [](const TableData &, const QString &) { return Done(); };
    }

    CentreView view()
    {
        const auto row = [this](const char *id, const char *title, const char *group, const char *icon) {
            return PageRow{QLatin1String(id), [title] { return QCoreApplication::translate("pages", title); },
                           [group] { return QCoreApplication::translate("pages", group); }, QLatin1String(icon),
                           [this] {
                               ++made;
                               return new DummyPage(db, steps);
                           }};
        };
        CentreView view;
        view.name = QString::fromUtf8("Lönecenter Demo");
        view.steps = &steps;
        view.pages = {row("people", "People", "Plan", "people"), row("agreements", "Agreements", "Deal", "agreements"),
                      row("month", "Month", "Deal", "month")};
        view.pages[1].waiting = [] { return 7; };
        view.seats = [] {
            return std::vector<Seat>{{QStringLiteral("Karin Berg"), QStringLiteral("payroll manager")},
                                     {QStringLiteral("Eva Nyman"), QStringLiteral("trainer")}};
        };
        view.sit = [this](const QString &name) { seat = name; };
        return view;
    }

    store::Database db = noteFile();
    Steps steps{db};
    FileCommands commands;
    int made = 0;
    QString opened;
    QString seat;
};

} // namespace paybench::ui::test
