// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/frame/dummy_centre.h"
#include "ui/frame/command_palette.h"
#include "ui/frame/preference.h"
#include "ui/frame/toast.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using namespace paybench::ui::test;

// Writes the window to PAYBENCH_PICTURES, to be laid beside the pictures of the design: test_ui_frame [.pictures]

namespace {

void shoot(QWidget &window, const QString &name)
{
    QTest::qWait(200);
    QCoreApplication::sendPostedEvents();
    const QDir folder(qEnvironmentVariable("PAYBENCH_PICTURES", QStringLiteral("/tmp")));
    CHECK(window.grab().save(
        folder.filePath(name + (isDark() ? QStringLiteral("-dark.png") : QStringLiteral("-light.png")))));
}

} // namespace

TEST_CASE("pictures of the frame", "[.pictures]")
{
    if (qEnvironmentVariableIsSet("PAYBENCH_TEXT")) {
        QFont large = qApp->font();
        large.setPixelSize(qEnvironmentVariableIntValue("PAYBENCH_TEXT"));
        QApplication::setFont(large);
    }
    dress(*qApp);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        setScheme(scheme);
        DummyCentre centre;
        std::vector<Beginning> beginnings;
        beginnings.push_back({[] { return QStringLiteral("Import volumes from the payroll system"); },
                              [] { return QStringLiteral("csv or xlsx, with a dry run before anything is saved"); },
                              QStringLiteral("import"), [] {}});
        beginnings.push_back({[] { return QStringLiteral("Paste the list of people"); },
                              [] { return QStringLiteral("copy the rows in the spreadsheet and paste them here"); },
                              QStringLiteral("people"), [] {}});
        preference::remember(QStringLiteral(PAYBENCH_SOURCE_DIR "/CMakeLists.txt"));
        preference::remember(QStringLiteral(PAYBENCH_SOURCE_DIR "/CMakePresets.json"));
        preference::person().set(QStringLiteral("Karin Berg"));
        Window window(centre.commands, beginnings);
        window.resize(1280, 800);
        window.show();
        shoot(window, QStringLiteral("welcome"));
        window.showCentre(centre.view());
        window.goTo(QStringLiteral("month"));
        auto *page = static_cast<DummyPage *>(window.page(QStringLiteral("month")));
        page->findChild<TableView *>()->selectRow(1);
        shoot(window, QStringLiteral("month"));
        page->approve();
        page->empty(true);
        shoot(window, QStringLiteral("empty"));
        page->empty(false);
        window.sayError({Error::Kind::Io,
                         QStringLiteral("The file could not be read because Excel has it open. Nothing was changed."),
                         QStringLiteral("errno 13")});
        page->setBanner(
            QStringLiteral("Read-only: Eva Berg has had the file open since 08:12. You can look, copy and export."));
        window.showHistory();
        shoot(window, QStringLiteral("messages"));
        window.helpForPage();
        window.openPalette();
        window.palette().open(QStringLiteral("nor"));
        shoot(window, QStringLiteral("palette"));
        CHECK(window.minimumSizeHint().width() <= 1280);
    }
}
