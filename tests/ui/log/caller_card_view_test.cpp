// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/log/log_bench.h"
#include "ui/log/caller_card_view.h"

#include <QScrollArea>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

TEST_CASE("nothing of the caller's card is cut at its edge", "[log]")
{
    LogBench bench;
    worklog::Case later;
    later.person = bench.seated;
    later.topic = bench.semester;
    later.opened = LogBench::utcOf("2026-09-01 10:00");
    later.ended = later.saved = later.opened + 60;
    later.state = worklog::CaseState::Later;
    later.question = QStringLiteral("A question that is much longer than the narrow card is wide");
    given(bench.db.step(QStringLiteral("Later"), [&] { return done(store::Cases(bench.db).save(later)); }));
    emit bench.steps.changed();
    bench.type("gre sem");
    QApplication::processEvents();
    bench.part<CallerCardView>("callerCard")->refresh();
    const auto *card = bench.part<QScrollArea>("callerCardScroll");
    REQUIRE(card->widget());
    CHECK(card->widget()->minimumSizeHint().width() <= card->viewport()->width());
}
