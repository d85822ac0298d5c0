// SPDX-License-Identifier: MPL-2.0
#include "ui/style/labels.h"
#include "ui/style/style.h"
#include "ui/table/table_model.h"
#include "ui/table/table_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>

// Pictures of groups, row states and an opened row: PAYBENCH_PICTURES=/some/folder test_ui_table "[.pictures]".

using namespace paybench;
using namespace paybench::ui;

namespace {

struct Shown {
    std::optional<Caption> caption;
    QString state;
    QString name;
    qint64 payslips = 0;
    bool wrong = false;
};

std::vector<Column<Shown>> shownColumns()
{
    return {{.id = "state", .title = [] { return QStringLiteral("I filen\nLäge"); }, .value = [](const Shown &row) { return row.state; },
             .look = [](const Shown &row) { return row.wrong ? Look {.icon = "error", .iconInk = Colour::Bad} : Look {.icon = "ok", .iconInk = Colour::Ok}; }},
            {.id = "name", .title = [] { return QStringLiteral("Bolagsnamn\n→ Kund"); }, .value = [](const Shown &row) { return row.name; },
             .look = [](const Shown &) { return Look {.medium = true, .lead = "1 av 3"}; }, .stretch = true},
            {.id = "payslips", .title = [] { return QStringLiteral("Antal\n→ Lönespec."); }, .kind = Kind::Count,
             .value = [](const Shown &row) { return row.payslips; }, .look = [](const Shown &row) { return Look {.strong = true, .wrong = row.wrong}; }}};
}

} // namespace

TEST_CASE("pictures of groups and row states", "[.pictures]")
{
    dress(*qApp);
    QLocale::setDefault(QLocale(QStringLiteral("sv_SE")));
    TableModel<Shown> model(shownColumns());
    model.setCaption([](const Shown &row) { return row.caption; });
    model.setRows({{Caption {"Nord", QStringLiteral("utbildare Per Ahl · 4 personer"), "5,0 av 5 supportdagar"}, {}, {}},
                   {{}, QStringLiteral("godkänd"), "Norrby kommun", 1250}, {{}, QStringLiteral("godkänd"), QStringLiteral("Söderby kommun"), 980},
                   {Caption {"Syd", "utbildare Ulla Kron", "4,4 av 5 supportdagar", "warning", Colour::Warn}, {}, {}},
                   {{}, "avvisad", QStringLiteral("Räddningstjänsten"), -5, true}, {{}, QStringLiteral("godkänd"), "Bostads AB Viken", 64}});
    TableView view("pictures");
    view.setCells(&model);
    auto *panel = new QWidget;
    auto *box = new QHBoxLayout(panel);
    box->addWidget(textLabel(Face::BodyStrong));
    qobject_cast<QLabel *>(box->itemAt(0)->widget())->setText("Vilken kund är 199?");
    panel->setMinimumHeight(70);
    view.resize(760, 380);
    view.show();
    view.selectWholeRows(true);
    view.selectRow(2);
    view.openBelow(2, panel);
    QApplication::setActiveWindow(&view);
    view.setFocus();
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        view.grab().save(folder + (dark ? QStringLiteral("/groups-dark.png") : QStringLiteral("/groups-light.png")));
    }
    setScheme(Scheme::Light);
}
