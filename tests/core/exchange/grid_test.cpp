// SPDX-License-Identifier: MPL-2.0
#include "core/exchange/grid.h"

#include <catch2/catch.hpp>

using namespace paybench::exchange;

TEST_CASE("a grid keeps what it is given and is bounded", "[exchange]")
{
    Grid grid;
    grid.beginRow();
    CHECK(grid.put(2, "c"));
    CHECK(grid.put(0, "a"));
    CHECK(grid.put(9, ""));
    CHECK(grid.endRow(3, 2));
    grid.beginRow();
    CHECK(grid.endRow(6));
    CHECK(grid.rowCount() == 2);
    qint64 lines = 0;
    grid.eachRow([&lines](qint64 line, std::span<const QByteArrayView> fields) {
        lines += line;
        return fields.size() == 3 && fields[0] == QByteArrayView("a") && fields[1].isEmpty()
            && fields[2] == QByteArrayView("c");
    });
    CHECK(lines == 3 + 4);

    grid.beginRow();
    CHECK_FALSE(grid.put(Grid::mostColumns, "x"));
    CHECK_FALSE(grid.put(-1, "x"));
    CHECK(grid.put(Grid::mostColumns - 1, "x"));
    CHECK_FALSE(grid.endRow(1, 2000)); // 32 million fields
    CHECK_FALSE(grid.endRow(Grid::mostRows, 2)); // beyond the last row
    CHECK_FALSE(grid.endRow(0));
}
