// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/rota_desk.h"

#include <catch2/catch.hpp>

#include <QTableView>
#include <QTimer>

#include <ctime>

using namespace paybench;
using namespace paybench::ui;

// A rota of two hundred persons and thirteen weeks, saved from the window at once.

namespace {

void addMany(RotaDesk &desk, int persons)
{
    std::vector<directory::Person> people = given(store::People(desk.db).all());
    const auto kept = std::remove_if(people.begin(), people.end(), [](const directory::Person &one) { return one.role != directory::Role::Assistant; });
    people.erase(kept, people.end());
    given(desk.db.step("Many", [&]() -> Done {
        for (int at = int(people.size()); at < persons; ++at) {
            directory::Person person = people[std::size_t(at) % people.size()];
            person.id = {};
            person.name += QStringLiteral(" %1").arg(at);
            if (const auto saved = store::People(desk.db).save(person); !saved)
                return saved.error();
        }
        return {};
    }));
    desk.page.refresh();
}

// Milliseconds of this thread's own work, however busy the computer is with other things.
qint64 ownWork()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

// The longest that the window worked without answering while it did this.
template <class Work> qint64 longestSilence(RotaDesk &desk, Work work)
{
    qint64 longest = 0, last = ownWork();
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, ownWork() - last);
        last = ownWork();
    });
    beat.start(1);
    work();
    constexpr int most = 3000;
    for (int i = 0; i < most && (i < 100 || desk.page.isSaving()); ++i)
        QTest::qWait(5);
    return longest;
}

} // namespace

TEST_CASE("twelve thousand cells are saved while the window goes on, and all of them are in the file", "[rota]")
{
    RotaDesk desk;
    addMany(desk, 200);
    desk.page.showStretch({RotaSpan::Quarter, day("2026-10-01")});
    QTest::qWait(100);
    desk.grid().findChild<QTableView *>()->selectAll();
    for (const rota::Mark mark : {rota::Mark::Registration, rota::Mark::Support}) {
        const qint64 silence = longestSilence(desk, [&] {
            desk.grid().setMarks(mark);
            CHECK(desk.page.isSaving());
            CHECK_FALSE(desk.part<QWidget>("rotaHint")->isVisibleTo(&desk.page)); // it is no longer true, though the file does not have it yet
        });
        WARN("the window worked at most " << silence << " ms without answering");
        CHECK_FALSE(desk.page.isSaving());
        CHECK(desk.grid().canEdit());
        CHECK(given(store::Rotas(desk.db).cells(day("2026-10-01"), day("2026-12-31"))).size() > 12'000);
    }
}
