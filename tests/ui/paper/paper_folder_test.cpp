// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/paper_folder.h"

#include "tests/support/makers.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

NamedPaper paperFor(const char *name)
{
    NamedPaper paper;
    paper.name = QString::fromUtf8(name);
    paper.report.title = paper.name;
    paper.report.month = month("2027-01");
    return paper;
}

} // namespace

TEST_CASE("papers stand in a folder under their names, also two of one name and names that are no file's", "[paper]")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(QStringLiteral("letters/2027"));
    const auto written = writePapers({paperFor("Norrby kommun"), paperFor("norrby kommun"), paperFor("A/B: C?")}, folder, moment("2026-11-02 09:00"));
    REQUIRE(written.done);
    REQUIRE(written.paths.size() == 3);
    for (const QString &path : written.paths)
        CHECK(QFileInfo(path).size() > 1000);
    CHECK(written.paths[1].endsWith(QStringLiteral("norrby kommun 2.pdf")));
    CHECK(QFileInfo(written.paths[2]).path() == folder);
}

TEST_CASE("papers stop between two files when told to, and a folder that cannot be made is named", "[paper]")
{
    const QTemporaryDir dir;
    int asked = 0;
    const auto stopped = writePapers({paperFor("A"), paperFor("B")}, dir.path(), moment("2026-11-02 09:00"), [&](int) { return ++asked < 2; });
    CHECK(stopped.paths.size() == 1);
    const auto refused = writePapers({paperFor("A")}, QStringLiteral("/proc/none/x"), moment("2026-11-02 09:00"));
    CHECK_FALSE(refused.done);
    CHECK(refused.done.error().message.contains(QStringLiteral("/proc/none/x")));
}
