// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/store/customers.h"
#include "core/store/months.h"
#include "core/store/profiles.h"
#include "core/store/volumes.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/inputs/lookup.h"
#include "ui/month/import_panel.h"
#include "ui/month/import_table.h"
#include "ui/month/import_totals.h"
#include "ui/undo/steps.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

// The import panel over the centre of journey J10, and the journey's file.

namespace paybench::ui::test {

inline QString j10Text(bool withSum = true)
{
    const QString nbsp(QChar(0xA0));
    QString text = QStringLiteral("Period;Bolag;Bolagsnamn;Antal lönespecifikationer;Varav timlön;Bruttolön\r\n"
                                  "2026-10;101;Norrby kommun;1~250;310;12~345~678,50\r\n"
                                  "2026-10;102;Söderby kommun;980;204;9~876~543,00\r\n"
                                  "2026-10;103;Bostads AB Viken;64;3;801~200,00\r\n"
                                  "2026-10;103;Bostads AB Viken;64;3;801~200,00\r\n"
                                  "2026-10;199;Okänd stiftelse;12;0;100~000,00\r\n"
                                  "2026-13;101;Norrby kommun;1~251;310;0,00\r\n"
                                  "2026-10;104;Räddningstjänsten;-5;0;0,00\r\n");
    if (withSum)
        text += QStringLiteral("Summa;;;2~306;;\r\n");
    return text.replace(QStringLiteral("~"), nbsp);
}

inline QByteArray windows1252(const QString &text)
{
    return text.toLatin1(); // the journey's letters are the same in both
}

class ImportBench {
public:
    explicit ImportBench(store::Database made = smallCentreBeforeImport())
        : db(std::move(made))
        , steps(db)
        , panel(std::make_unique<ImportPanel>(db, steps))
    {
        panel->setMonth(october2026);
        panel->resize(1092, 640);
        panel->show();
        QApplication::processEvents();
    }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    Done open(const QString &text) { return panel->openFile(write(QStringLiteral("heroma_2026-10.csv"), windows1252(text))); }

    template <class Widget>
    Widget *find(const char *name) const
    {
        // What was answered lives until the event loop turns, so the newest one is meant.
        const auto all = panel->findChildren<Widget *>(QLatin1String(name));
        return all.isEmpty() ? nullptr : all.last();
    }

    void press(const char *name)
    {
        auto *button = find<QPushButton>(name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        button->click();
        settle();
    }

    static void settle()
    {
        for (int turn = 0; turn < 3; ++turn) {
            QApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    void ask(qint64 line)
    {
        const int row = panel->table()->rowOfLine(line);
        REQUIRE(row >= 0);
        panel->table()->selectRow(row);
        QTest::keyClick(panel->table(), Qt::Key_Return);
        settle();
    }

    QString cell(qint64 line, int column) const
    {
        const Cells *cells = panel->table()->cells();
        return withPlainBlanks(cells->index(panel->table()->rowOfLine(line), column).data().toString());
    }

    QString stateOf(qint64 line) const { return cell(line, 1); }
    QString messageOf(qint64 line) const { return cell(line, panel->table()->cells()->columnCount() - 1); }

    std::map<QString, qint64> october()
    {
        std::map<QString, qint64> counts;
        for (const auto &row : given(store::Volumes(db).of(october2026))) {
            for (const auto &customer : given(store::Customers(db).all())) {
                if (customer.id == row.customer)
                    counts[customer.name] += row.count;
            }
        }
        return counts;
    }

    QTemporaryDir folder;
    store::Database db;
    Steps steps;
    std::unique_ptr<ImportPanel> panel;
};

} // namespace paybench::ui::test
