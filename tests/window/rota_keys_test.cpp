// SPDX-License-Identifier: MPL-2.0
#include "core/store/people.h"
#include "core/store/rotas.h"
#include "tests/support/small_centre.h"
#include "tests/window/screen.h"

#include <catch2/catch.hpp>

using namespace paybench;
using namespace paybench::window;

namespace {

// The small centre with nothing planned in October, and what stands in it cell by cell.
class EmptyRota {
public:
    EmptyRota()
        : m_file(m_folder.filePath(QStringLiteral("centre.paybench")))
    {
        store::Database db = given(store::Database::create(m_file));
        fillSmallCentre(db);
    }

    QString file() const { return m_file; }
    // "Anna 5 S", with a star where it is pinned; by day, then by name.
    QStringList cells() const
    {
        store::Opening opening;
        opening.look = store::Look::None;
        store::Database db = given(store::Database::open(m_file, store::OpenMode::Read, opening));
        const auto people = given(store::People(db).all());
        QStringList all;
        for (const rota::StoredCell &cell : given(store::Rotas(db).cells(QDate(2026, 10, 1), QDate(2026, 10, 31)))) {
            const auto who = std::find_if(people.begin(), people.end(), [&](const directory::Person &one) { return one.id == cell.person; });
            all << QStringLiteral("%1 %2 %3%4").arg(who->name).arg(cell.day.day()).arg(rota::key(cell.marks), cell.isPinned ? QStringLiteral("*") : QString());
        }
        all.sort();
        return all;
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
};

struct Gesture {
    const char *does;
    QStringList keys;
    QStringList added; // to the cells before it
    QStringList gone;
};

QStringList after(const Gesture &gesture, QStringList cells)
{
    for (const QString &one : gesture.gone)
        cells.removeAll(one);
    cells += gesture.added;
    cells.sort();
    return cells;
}

// From the first cell, Anna on Thursday the 1st; the next days are Friday the 2nd, Monday the 5th, Tuesday the 6th.
std::vector<Gesture> gestures()
{
    const auto s = [](std::initializer_list<const char *> words) {
        QStringList list;
        for (const char *word : words)
            list << QLatin1String(word);
        return list;
    };
    return {
        {"a letter is a duty", s({"s"}), s({"Anna 1 S"}), {}},
        {"arrows go on, Shift and arrows take more cells", s({"Right", "shift+Right", "shift+Down", "f"}), s({"Anna 2 F", "Anna 5 F", "Bo 2 F", "Bo 5 F"}), {}},
        {"P pins what is chosen", s({"p"}), s({"Anna 2 F*", "Anna 5 F*", "Bo 2 F*", "Bo 5 F*"}), s({"Anna 2 F", "Anna 5 F", "Bo 2 F", "Bo 5 F"})},
        {"what is copied is pasted from the cell that is stood on", s({"ctrl+c", "Down", "Right", "ctrl+v"}), s({"Cilla 6 F", "Cilla 7 F", "David 6 F", "David 7 F"}), {}},
        {"Shift and a letter is the afternoon", s({"Home", "s", "shift+r"}), s({"Cilla 1 SR"}), {}},
        {"what is cut is gone", s({"Up", "Right", "ctrl+x"}), {}, s({"Bo 2 F*"})},
        {"and can be pasted", s({"Left", "ctrl+v"}), s({"Bo 1 F"}), {}},
        {"Delete empties", s({"Up", "Delete"}), {}, s({"Anna 1 S"})},
        {"Ctrl and an arrow go to the week's end and the next group", s({"ctrl+Right", "ctrl+Down", "r"}), s({"Eva 5 R"}), {}},
    };
}

} // namespace

TEST_CASE("the rota grid by keys alone: each gesture is in the file, and each is one undo", "[window]")
{
    if (!canType())
        return;
    const EmptyRota rota;
    Computer anna;
    anna.start(rota.file(), {QStringLiteral("--today"), QStringLiteral("2026-10-01T07:20:00"), QStringLiteral("--person"), QStringLiteral("Anna")});
    anna.key({QStringLiteral("ctrl+5")});
    anna.stillPicture();
    const std::vector<Gesture> all = gestures();
    std::vector<QStringList> stood{rota.cells()};
    REQUIRE(stood.front().isEmpty());
    for (const Gesture &gesture : all) {
        CAPTURE(gesture.does);
        anna.key(gesture.keys);
        stood.push_back(after(gesture, stood.back()));
        const bool isThere = soon([&] { return rota.cells() == stood.back(); });
        INFO("in the file: " << rota.cells().join(QStringLiteral(", ")).toStdString());
        REQUIRE(isThere);
    }
    for (std::size_t at = stood.size() - 1; at > 0; --at) {
        CAPTURE(at);
        anna.key({QStringLiteral("ctrl+z")});
        if (at == 5) // two letters went into that cell
            anna.key({QStringLiteral("ctrl+z")});
        const bool isBack = soon([&] { return rota.cells() == stood[at - 1]; });
        INFO("in the file: " << rota.cells().join(QStringLiteral(", ")).toStdString());
        REQUIRE(isBack);
    }
    anna.key({QStringLiteral("ctrl+shift+z")});
    REQUIRE(soon([&] { return rota.cells() == stood[1]; }));
    anna.leave();
}
