// SPDX-License-Identifier: MPL-2.0
#include "tests/support/makers.h"
#include "tests/support/small_centre.h"
#include "ui/inputs/change_form.h"
#include "ui/people/people_page.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>

#include <catch2/catch.hpp>

// Pictures of the page, to lay beside the design's: PAYBENCH_PICTURES=/folder PAYBENCH_CENTRE=file test_ui_people "[.pictures]".

using namespace paybench;
using namespace paybench::ui;

namespace {

void savePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("PAYBENCH_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        setScheme(dark ? Scheme::Dark : Scheme::Light);
        QApplication::processEvents();
        widget.grab().save(QStringLiteral("%1/people-%2-%3.png").arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light")));
    }
    setScheme(Scheme::Light);
}

store::Database pictured()
{
    const QString path = qEnvironmentVariable("PAYBENCH_CENTRE");
    return path.isEmpty() ? smallCentre() : given(store::Database::open(path));
}

void saveTabs(PeoplePage &page, const QString &suffix)
{
    for (const char *tab : {"people", "groups", "centre"}) {
        page.reveal(QVariant(QString::fromLatin1(tab)));
        QApplication::processEvents();
        savePicture(page, QString::fromLatin1(tab) + suffix);
    }
}

} // namespace

TEST_CASE("Pictures of the people", "[.pictures]")
{
    dress(*static_cast<QApplication *>(QApplication::instance()));
    store::Database db = pictured();
    store::People people(db);
    store::Customers customers(db);
    store::Centres centres(db);
    Steps steps(db);
    PeoplePage page(people, customers, centres, steps, QDate(2026, 11, 2));
    page.resize(1092, 740);
    page.QWidget::show();
    QApplication::processEvents();
    saveTabs(page, {});
    for (const char *action : {"people.change", "people.absence", "people.add", "people.move", "people.paste"}) {
        QApplication::clipboard()->setText(QStringLiteral("Namn\tGrupp\tAndel, %\tVal\nUlla Ny\tNord\t100\tS80\nOla Ny\tNordost\t140\tR80\n"));
        page.action(QString::fromLatin1(action))->trigger();
        for (ChangeForm *form : page.findChildren<ChangeForm *>()) {
            if (!form->isVisible())
                continue;
            savePicture(*form, QString::fromLatin1(action));
            form->close(); // and it is gone
            break;
        }
    }
    CHECK(page.minimumSizeHint().width() <= 1092);
}

TEST_CASE("Pictures of the people at twice the text size", "[.pictures2]")
{
    QFont large = QApplication::font();
    large.setPixelSize(26);
    QApplication::setFont(large);
    dress(*static_cast<QApplication *>(QApplication::instance()));
    store::Database db = pictured();
    store::People people(db);
    store::Customers customers(db);
    store::Centres centres(db);
    Steps steps(db);
    PeoplePage page(people, customers, centres, steps, QDate(2026, 11, 2));
    page.resize(1180, 740);
    page.QWidget::show();
    QApplication::processEvents();
    CHECK(page.width() == 1180); // 1280 less the navigation's icons
    saveTabs(page, QStringLiteral("-large"));
}
