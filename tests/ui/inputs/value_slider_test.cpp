// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/arithmetic.h"
#include "ui/inputs/value_slider.h"
#include "ui/inputs/word_choice.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;

namespace {

struct SliderStand {
    SliderStand()
    {
        dress(*qApp);
        slider.setLabel("Share");
        slider.setUnit("%");
        slider.setRange(500, 999, 1);
        slider.setCheck([](qint64 value) {
            return value > 0 && value < 1000 ? Done() : Done(Error{Error::Kind::Invalid, "The share must be below 100%.", {}});
        });
        slider.setValue(800);
        slider.show();
        edit = slider.findChild<QLineEdit *>("value");
        bar = slider.findChild<QSlider *>();
    }
    ValueSlider slider{1};
    QLineEdit *edit;
    QSlider *bar;
};

} // namespace

TEST_CASE("a value is drawn or typed, and both show it", "[inputs]")
{
    SliderStand stand;
    QSignalSpy moved(&stand.slider, &ValueSlider::moved);
    CHECK(stand.edit->text() == "80");
    stand.bar->setValue(905);
    CHECK(stand.slider.value() == 905);
    CHECK(stand.edit->text() == "90.5");
    stand.edit->setFocus();
    stand.edit->selectAll();
    QTest::keyClicks(stand.edit, "95");
    CHECK(stand.slider.value() == 950); // while typing
    CHECK(stand.bar->value() == 950);
    QTest::keyClick(stand.edit, Qt::Key_Return);
    CHECK(moved.size() >= 2);
    CHECK(stand.bar->accessibleName() == "Share");
}

TEST_CASE("a value beyond the slider may be typed, a wrong one may not", "[inputs]")
{
    SliderStand stand;
    stand.edit->setFocus();
    stand.edit->selectAll();
    QTest::keyClicks(stand.edit, "20");
    QTest::keyClick(stand.edit, Qt::Key_Return);
    CHECK(stand.slider.value() == 200);
    CHECK(stand.bar->value() == 500);
    stand.edit->selectAll();
    QTest::keyClicks(stand.edit, "100");
    QTest::keyClick(stand.edit, Qt::Key_Return);
    CHECK(stand.slider.value() == 200); // "10" was right on the way, but is not what was meant
    CHECK(stand.slider.error().startsWith("The share must be below 100%. 20"));
    CHECK(stand.slider.error().endsWith("is kept."));
    CHECK(stand.edit->text() == "100");
    QTest::keyClick(stand.edit, Qt::Key_Escape);
    CHECK(stand.slider.error().isEmpty());
    CHECK(stand.slider.value() == 200);
}

TEST_CASE("words are chosen one at a time", "[inputs]")
{
    dress(*qApp);
    WordChoice choice;
    choice.setWords({"Calls", "Need", "E-mails"});
    choice.show();
    QSignalSpy chosen(&choice, &WordChoice::chosenChanged);
    CHECK(choice.chosen() == 0);
    choice.choose(2);
    CHECK(choice.chosen() == 2);
    CHECK(chosen.isEmpty());
    choice.findChildren<QAbstractButton *>().at(1)->click();
    CHECK(choice.chosen() == 1);
    CHECK(chosen.size() == 1);
    choice.setWords({"Samtal", "Behov", "E-post"});
    CHECK(choice.chosen() == 1);
}

TEST_CASE("arithmetic can be read out as it is written", "[inputs]")
{
    dress(*qApp);
    const std::vector<ArithmeticLine> lines{{"", "Calls", "22.5", "an hour"}, {QStringLiteral("×"), "Handle time", "300", "s"}, {"=", "Load", "1.88", "", true}};
    Arithmetic arithmetic(lines);
    CHECK(arithmetic.accessibleDescription() == QStringLiteral("Calls 22.5 an hour\n× Handle time 300 s\n= Load 1.88"));
}
