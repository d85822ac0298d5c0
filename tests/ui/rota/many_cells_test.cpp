// SPDX-License-Identifier: MPL-2.0
#include "tests/ui/rota/rota_desk.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

#include <cstdio>

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

// The longest time the window did not answer while it did this.
template <class Work> qint64 longestSilence(RotaDesk &desk, Work work)
{
    QElapsedTimer clock;
    clock.start();
    qint64 longest = 0, last = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, [&] {
        longest = std::max(longest, clock.elapsed() - last);
        last = clock.elapsed();
    });
    beat.start(1);
    work();
    std::printf("  the call alone %lld ms\n", (long long)(clock.elapsed()));
    constexpr int most = 3000;
    for (int i = 0; i < most && (i < 100 || desk.page.isSaving()); ++i)
        QTest::qWait(5);
    return longest;
}

} // namespace

TEST_CASE("saving twelve thousand cells from the window", "[.grid]")
{
    RotaDesk desk;
    addMany(desk, 200);
    desk.page.showStretch({RotaSpan::Quarter, day("2026-10-01")});
    QTest::qWait(100);
    desk.grid().findChild<QTableView *>()->selectAll();
    for (const rota::Mark mark : {rota::Mark::Registration, rota::Mark::Support}) {
        std::printf("longest silence %lld ms\n", (long long)longestSilence(desk, [&] { desk.grid().setMarks(mark); }));
        CHECK_FALSE(desk.page.isSaving());
        CHECK(desk.grid().canEdit());
        std::printf("cells %d\n", int(given(store::Rotas(desk.db).cells(day("2026-10-01"), day("2026-12-31"))).size()));
    }
}
