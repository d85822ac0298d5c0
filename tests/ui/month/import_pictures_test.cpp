// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/month/import_bench.h"
#include "core/store/customers.h"
#include "ui/style/style.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::test;

// Writes the panel to PAYBENCH_PICTURES, to be laid beside the pictures of the design: test_ui_month [.importPictures]

namespace {

void shoot(QWidget &widget, const QString &name)
{
    QTest::qWait(150);
    const QDir folder(qEnvironmentVariable("PAYBENCH_PICTURES", QStringLiteral("/tmp")));
    CHECK(widget.grab().save(folder.filePath(name + (isDark() ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")))));
}

} // namespace

TEST_CASE("pictures of the import panel", "[.importPictures]")
{
    if (qEnvironmentVariableIsSet("PAYBENCH_TEXT")) {
        QFont large = qApp->font();
        large.setPixelSize(qEnvironmentVariableIntValue("PAYBENCH_TEXT"));
        QApplication::setFont(large);
    }
    dress(*qApp);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        setScheme(scheme);
        ImportBench bench;
        directory::Customer customer;
        customer.code = QStringLiteral("110");
        customer.name = QStringLiteral("Stiftelsen Björkgården");
        customer.kind = directory::Customer::Kind::Foundation;
        customer.from = day("2024-01-01");
        given(store::Customers(bench.db).save(customer));
        bench.panel->resize(1092, qEnvironmentVariableIsSet("PAYBENCH_TEXT") ? 560 : 647);
        REQUIRE(bench.open(j10Text()));
        bench.ask(6);
        QTest::keyClicks(bench.find<Lookup>("importCustomer"), QStringLiteral("sti"));
        shoot(*bench.panel, QStringLiteral("import"));
        bench.panel->importRows();
        REQUIRE(bench.open(j10Text(false).replace(QStringLiteral("1\u00A0250;"), QStringLiteral("1\u00A0251;"))));
        shoot(*bench.panel, QStringLiteral("import-changed"));
        REQUIRE(bench.panel->openText(QStringLiteral("Månad\tNr\tAnställda på lista\n2026-10\t101\t1250\n2026-10\t102\t980\n")));
        shoot(*bench.panel, QStringLiteral("import-mapping"));
        (void)bench.panel->openFile(QStringLiteral("/nowhere/list.csv"));
        shoot(*bench.panel, QStringLiteral("import-error"));
    }
}
