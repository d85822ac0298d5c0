// SPDX-License-Identifier: MPL-2.0
#include "ui/table/file_place.h"

#include <QStandardPaths>

#include <catch2/catch.hpp>

using namespace paybench::ui;

TEST_CASE("files are looked for and offered beside the centre's file, else among the documents", "[table]")
{
    setCentreFile({});
    CHECK(filePlace() == QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    setCentreFile(QStringLiteral("/srv/pay/viken.paybench"));
    CHECK(filePlace() == "/srv/pay");
    CHECK(filePlace(QStringLiteral("rota.xlsx")) == "/srv/pay/rota.xlsx");
    setCentreFile({});
}
