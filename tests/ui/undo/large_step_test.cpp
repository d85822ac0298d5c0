// SPDX-License-Identifier: MPL-2.0
#include "ui/undo/large_step.h"
#include "core/store/centres.h"
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/undo/steps.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

store::Database fileIn(const QTemporaryDir &folder)
{
    auto db = given(store::Database::create(folder.filePath(QStringLiteral("a.paybench"))));
    fillSmallCentre(db);
    return db;
}

LargeStep::Write naming(const QString &name)
{
    return [name](store::Database &db) -> Done {
        auto centre = store::Centres(db).centre();
        if (!centre)
            return centre.error();
        centre->name = name;
        return store::Centres(db).save(*centre);
    };
}

} // namespace

TEST_CASE("a large step is written beside the window, a small one at once; both are undone by name", "[undo]")
{
    const QTemporaryDir folder;
    store::Database db = fileIn(folder);
    Steps steps(db);
    LargeStep step(db, steps);
    QSignalSpy started(&step, &LargeStep::started), written(&step, &LargeStep::written);
    const QString before = given(store::Centres(db).centre()).name;
    const bool isLarge = GENERATE(false, true);
    step.run(QStringLiteral("Take in a list"), isLarge ? 6000 : 10, naming(QStringLiteral("Nytt namn")));
    CHECK(started.count() == (isLarge ? 1 : 0));
    CHECK(step.isWriting() == isLarge);
    REQUIRE(QTest::qWaitFor([&] { return written.count() == 1; }, 20000));
    CHECK_FALSE(step.isWriting());
    CHECK(given(store::Centres(db).centre()).name == QStringLiteral("Nytt namn"));
    CHECK(given(db.steps(1)).front().name == QStringLiteral("Take in a list"));
    REQUIRE(steps.undoStep(given(db.steps(1)).front().id));
    CHECK(given(store::Centres(db).centre()).name == before);
}

TEST_CASE("a large step that is refused says so and leaves the file as it was", "[undo]")
{
    const QTemporaryDir folder;
    store::Database db = fileIn(folder);
    Steps steps(db);
    LargeStep step(db, steps);
    QSignalSpy refused(&step, &LargeStep::refused), written(&step, &LargeStep::written);
    const QString before = contentOf(db);
    step.run(QStringLiteral("Take in a list"), 6000, [](store::Database &other) -> Done {
        if (const Done named = naming(QStringLiteral("Nytt namn"))(other); !named)
            return named;
        return Error{Error::Kind::Invalid, QStringLiteral("No."), {}};
    });
    REQUIRE(QTest::qWaitFor([&] { return refused.count() == 1; }, 20000));
    CHECK(written.count() == 0);
    CHECK(contentOf(db) == before);
}
