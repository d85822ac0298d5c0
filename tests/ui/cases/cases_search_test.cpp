// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/cases/cases_desk.h"
#include "ui/inputs/search_field.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::ui;
using worklog::CaseState;

TEST_CASE("search finds as it is typed, marks what matched, and Esc clears it", "[cases]")
{
    Inbox desk;
    auto &search = desk.find<SearchField>("caseSearch");
    search.setFocus();
    typeInto(search, QString::fromUtf8("jamk"));
    CHECK(desk.rows().join(u'|') == QStringLiteral("[Found 1]|Jämkning från november"));
    const auto &rows = static_cast<CaseListModel *>(desk.list().model())->rows();
    REQUIRE(rows.size() == 2);
    CHECK(std::any_of(rows[1].marked.begin(), rows[1].marked.end(), [](const auto &piece) { return piece.second; }));
    search.clear();
    typeInto(search, QString::fromUtf8("jämkning xyz"));
    CHECK(desk.rows().join(u'|') == QStringLiteral("[Found 0]"));
    QTest::keyClick(&search, Qt::Key_Escape);
    CHECK(desk.rows().size() == 6);
}

TEST_CASE("the first one found is chosen and seen, and no filter looks as if it held", "[cases]")
{
    Inbox desk;
    desk.list().setCurrentIndex(desk.list().model()->index(5, 0));
    REQUIRE(desk.page.shownCase() == desk.tomorrow);
    auto &search = desk.find<SearchField>("caseSearch");
    auto &filters = desk.find<CaptionedList>("caseFilters");
    const auto &model = *static_cast<FilterListModel *>(filters.model());
    CHECK(model.isApplied());
    search.setFocus();
    typeInto(search, QString::fromUtf8("kommun")); // all three
    const QStringList found = desk.rows();
    REQUIRE(found.size() == 4);
    CHECK(desk.list().currentIndex().row() == 1);
    CHECK(desk.page.shownCase() == static_cast<CaseListModel *>(desk.list().model())->rows()[1].id);
    CHECK_FALSE(model.isApplied());
    const CaseRow &row = static_cast<CaseListModel *>(desk.list().model())->rows()[1];
    REQUIRE(row.marked.size() > 1);
    CHECK(row.marked.front().first.startsWith(row.below.section(QStringLiteral(", "), 0, 0))); // who it was
    emit filters.clicked(filters.currentIndex()); // the one that was chosen before holds again
    CHECK(search.text().isEmpty());
    CHECK(model.isApplied());
    CHECK(desk.rows().size() == 6);
}

TEST_CASE("the palette names each case it finds: what, who and when", "[cases]")
{
    CasesDesk desk;
    worklog::Case silent = desk.mail("2026-10-05 09:00", "Greta Holm", "Semester", "");
    silent.answer = QStringLiteral("Karensavdrag dras en gång.");
    silent.state = CaseState::Solved;
    silent.closed = silent.opened + 600;
    desk.add(silent);
    worklog::Case nobody = silent;
    nobody.contact = {};
    nobody.topic = {};
    nobody.note = QStringLiteral("Frågade snabbt");
    desk.add(nobody);
    const std::vector<Hit> hits = desk.page.search(QStringLiteral("karensavdrag")); // before the page is first shown
    REQUIRE(hits.size() == 2);
    QStringList titles, notes;
    for (const Hit &hit : hits) {
        titles << hit.title;
        notes << withPlainBlanks(hit.note);
    }
    CHECK(titles.contains(QStringLiteral("Semester")));
    CHECK(titles.contains(QStringLiteral("Frågade snabbt")));
    CHECK(notes.contains(QStringLiteral("Greta Holm, Norrby kommun, 5 Oct 2026")));
    CHECK(notes.contains(QStringLiteral("Skola Öst, Norrby kommun, 5 Oct 2026")));
    desk.show();
    typeInto(desk.find<SearchField>("caseSearch"), QString::fromUtf8("karensavdrag"));
    for (const CaseRow &row : static_cast<CaseListModel *>(desk.list().model())->rows()) {
        CHECK_FALSE(row.title.isEmpty());
        CHECK((!row.id || row.below.contains(QStringLiteral("Norrby kommun"))));
    }
}
