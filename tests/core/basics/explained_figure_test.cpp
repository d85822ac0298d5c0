// SPDX-License-Identifier: MPL-2.0
#include "core/basics/explained_figure.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("an explained figure is copied as it is written, without gaps for what a line has not", "[basics]")
{
    ExplainedFigure figure;
    figure.title = "Why 1.88?";
    figure.subtitle = "October 2026";
    CHECK(figure.text() == QStringLiteral("Why 1.88?\nOctober 2026"));
    figure.sum = {{{}, "Calls", "22.5", "an hour"}, {QStringLiteral("×"), "Handle time", "300", "s"}, {"=", "Load", "1.88", {}, true}};
    figure.rules << "Load is in persons.";
    CHECK(figure.text() == QStringLiteral("Why 1.88?\nOctober 2026\nCalls 22.5 an hour\n× Handle time 300 s\n= Load 1.88\nLoad is in persons."));
    CHECK(arithmeticText({}).isEmpty());
}
