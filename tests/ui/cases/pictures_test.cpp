// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/cases/cases_desk.h"

#include <QDir>

#include <catch2/catch.hpp>

// Pictures of the page, to lay beside the design's: PAYBENCH_PICTURES=/folder test_ui_cases "[.pictures]".

using namespace paybench;
using namespace paybench::ui;

namespace {

void savePictures(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        widget.grab().save(QStringLiteral("%1/cases-%2-%3.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
    setScheme(Scheme::Light);
}

void fillPicture(CasesDesk &desk)
{
    for (const char *at : {"2026-09-18 10:00", "2026-09-24 10:00", "2026-10-02 10:00"})
        desk.call(at, "Greta Holm", "Semester", 5, "Dagar över 20 per år får sparas, högst 30 sammanlagt enligt avtalet.");
    desk.add(desk.mail("2026-10-05 08:50", "Gregor Ask", "Schema", "Delat pass syns inte"));
    desk.add(desk.mail("2026-10-05 09:45", "Jonas Dahl", "Sjuk", "Karensavdrag två gånger"));
    desk.add(desk.mail("2026-10-05 11:30", "Greta Holm", "Semester",
                       "Hur många dagar får sparas?\nHej! En lärare har 26 sparade dagar och vill spara 7 till i år. Går det, och vad händer annars med resten?"));
    desk.add(desk.mail("2026-10-05 14:40", "Rut Ek", "Övrigt", "Fel timlön i september"));
    desk.add(desk.mail("2026-10-06 08:40", "Per Lind", "Skatt", "Dagar vid byte av tjänst"));
    worklog::Case later = desk.mail("2026-10-06 08:55", "Per Lind", "Skatt", "Jämkning från november");
    later.state = worklog::CaseState::Later;
    later.channel = worklog::Channel::Phone;
    desk.add(later);
}

} // namespace

TEST_CASE("Pictures of the cases", "[.pictures]")
{
    CasesDesk desk;
    fillPicture(desk);
    const worklog::Case waits = desk.mail("2026-10-05 10:00", "Rut Ek", "Semester", "Retroaktiv lön, två avtal");
    given(desk.db.step(QStringLiteral("Wait"), [&]() -> Done {
        worklog::Case made = waits;
        made.id = given(store::Cases(desk.db).save(made));
        return store::Cases(desk.db).save(worklog::waiting(made, desk.seated, utc("2026-10-05 14:00"), {}), QStringLiteral("Wait"));
    }));
    desk.show();
    for (int row = 0; row < desk.list().model()->rowCount(); ++row) {
        if (desk.rows().at(row).startsWith(QStringLiteral("Hur många")))
            desk.list().setCurrentIndex(desk.list().model()->index(row, 0));
    }
    QTest::keyClick(&desk.list(), Qt::Key_Return);
    typeInto(desk.answer(), QStringLiteral("Läraren kan spara 4 dagar till, resten tas ut i år. ??spara"));
    savePictures(desk.page, QStringLiteral("cases"));
    desk.run("cases.toComplete");
    savePictures(desk.page, QStringLiteral("complete"));
    for (int view = CasesPage::TrainingAt; view <= CasesPage::SamplingAt; ++view) {
        desk.page.showView(view);
        savePictures(desk.page, QStringLiteral("view%1").arg(view));
    }
}
