// SPDX-License-Identifier: MPL-2.0
#include "core/basics/time_text.h"

#include <catch2/catch.hpp>

using namespace paybench;

TEST_CASE("a time of day is read as people type it", "[basics]")
{
    const std::pair<const char *, QTime> right[] = {{"9", {9, 0}}, {"09", {9, 0}}, {"905", {9, 5}}, {"0905", {9, 5}}, {" 9.05 ", {9, 5}}, {"09:05", {9, 5}}, {"09:05:30", {9, 5, 30}}, {"kl. 16", {16, 0}}};
    for (const auto &[text, time] : right) {
        CAPTURE(text);
        CHECK(timeOfText(QString::fromUtf8(text)) == time);
    }
    for (const char *wrong : {"", "25", "9:60", "09:05:61", "-9", "nine", "24:00", "9:61", "9:5", "1 2"}) {
        CAPTURE(wrong);
        CHECK_FALSE(timeOfText(QString::fromUtf8(wrong)));
    }
}
