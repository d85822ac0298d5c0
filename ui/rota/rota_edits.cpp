// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_edits.h"

#include "ui/table/clipboard.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

using namespace rota;

namespace {

const RosterCell &cellAt(const Roster &roster, RotaCell at)
{
    return roster.rows[std::size_t(at.first)].cells[std::size_t(at.second)];
}

// The marks in the halves that are free; a half away stays empty.
DayMarks inFreeHalves(const RosterCell &cell, DayMarks marks)
{
    return {cell.isFree(0) ? marks.morning : Mark::None, cell.isFree(1) ? marks.afternoon : Mark::None};
}

void addEdit(Edit &edit, const Roster &roster, RotaCell at, DayMarks after)
{
    const RosterCell &cell = cellAt(roster, at);
    const DayMarks fitting = inFreeHalves(cell, after);
    const bool isPinned = cell.isPinned && !fitting.isEmpty();
    if (fitting != cell.marks || isPinned != cell.isPinned)
        edit.push_back({at.first, at.second, cell.marks, fitting, cell.isPinned, isPinned});
}

// Cells that can be edited; when none can, why the first cannot.
std::vector<RotaCell> editable(const Roster &roster, const std::vector<RotaCell> &cells, QString &refusal)
{
    std::vector<RotaCell> free;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(free), [&roster](RotaCell at) { return roster.isEditable(at.first, at.second); });
    if (free.empty() && !cells.empty())
        refusal = lockReason(roster, cells.front().first, cells.front().second);
    return free;
}

enum class Read { Skip, Empty, Marks, Unknown };

// One cell of a paste: one letter, or two with the morning first.
Read readLetters(const QString &text, DayMarks &marks)
{
    const QString letters = text.simplified().remove(QLatin1Char(' '));
    if (letters.isEmpty())
        return Read::Empty;
    if (letters == QStringLiteral("×") || letters == QStringLiteral("·"))
        return Read::Skip;
    if (letters.size() > 2)
        return Read::Unknown;
    std::array<Mark, 2> halves{};
    for (int i = 0; i < letters.size(); ++i) {
        const QChar typed = letters[i];
        const bool isDash = typed == QLatin1Char('-') || typed == QChar(0x2013) || typed == QChar(0x2212);
        const std::optional<Mark> mark = isDash ? std::optional<Mark>(Mark::Absent) : markOfLetter(typed);
        if (!mark && typed != QChar(0x00B7))
            return Read::Unknown;
        halves[std::size_t(i)] = mark.value_or(Mark::None);
    }
    marks = letters.size() == 1 ? DayMarks(halves[0]) : DayMarks(halves[0], halves[1]);
    return Read::Marks;
}

// Every letter that can be typed, for a refusal.
QString allLetters()
{
    QStringList letters;
    for (const Mark mark : marks)
        letters << letter(mark);
    return letters.join(QStringLiteral(", "));
}

RotaCell firstOf(const std::vector<RotaCell> &cells)
{
    RotaCell first = cells.front();
    for (const RotaCell &cell : cells)
        first = {std::min(first.first, cell.first), std::min(first.second, cell.second)};
    return first;
}

// A single letter over many selected cells fills them.
std::vector<QStringList> spread(std::vector<QStringList> block, const std::vector<RotaCell> &cells)
{
    if (block.size() != 1 || block.front().size() != 1)
        return block;
    RotaCell last = cells.front();
    for (const RotaCell &cell : cells)
        last = {std::max(last.first, cell.first), std::max(last.second, cell.second)};
    const RotaCell first = firstOf(cells);
    QStringList line;
    for (int day = first.second; day <= last.second; ++day)
        line << block.front().front();
    return std::vector<QStringList>(std::size_t(last.first - first.first + 1), line);
}

} // namespace

Gesture marked(const Roster &roster, const std::vector<RotaCell> &cells, DayMarks marks, Parts parts)
{
    Gesture gesture;
    for (const RotaCell &at : editable(roster, cells, gesture.refusal)) {
        const DayMarks before = cellAt(roster, at).marks;
        addEdit(gesture.edit, roster, at, parts == Parts::Whole ? marks : DayMarks(before.morning, marks.afternoon));
    }
    gesture.name = markStep(roster, gesture.edit);
    return gesture;
}

Gesture emptied(const Roster &roster, const std::vector<RotaCell> &cells)
{
    return marked(roster, cells, DayMarks());
}

Gesture pinned(const Roster &roster, const std::vector<RotaCell> &cells)
{
    Gesture gesture;
    std::vector<RotaCell> free = editable(roster, cells, gesture.refusal);
    const bool hadSome = !free.empty();
    free.erase(std::remove_if(free.begin(), free.end(), [&](RotaCell at) { return cellAt(roster, at).marks.isEmpty(); }), free.end());
    const bool pin = std::any_of(free.begin(), free.end(), [&](RotaCell at) { return !cellAt(roster, at).isPinned; });
    for (const RotaCell &at : free) {
        const RosterCell &cell = cellAt(roster, at);
        if (cell.isPinned != pin)
            gesture.edit.push_back({at.first, at.second, cell.marks, cell.marks, cell.isPinned, pin});
    }
    if (hadSome && free.empty())
        gesture.refusal = QCoreApplication::translate("rota", "An empty cell cannot be pinned, so nothing was changed. Type a letter first.");
    gesture.name = pin ? QCoreApplication::translate("rota", "Pin %Ln cell(s)", nullptr, int(gesture.edit.size()))
                       : QCoreApplication::translate("rota", "Unpin %Ln cell(s)", nullptr, int(gesture.edit.size()));
    return gesture;
}

Gesture swapped(const Roster &roster, RotaCell from, RotaCell to)
{
    Gesture gesture;
    if (from == to)
        return gesture;
    for (const RotaCell &at : {from, to}) {
        gesture.refusal = lockReason(roster, at.first, at.second);
        if (!gesture.refusal.isEmpty())
            return gesture;
    }
    if (from.first != to.first && from.second != to.second) {
        gesture.refusal = QCoreApplication::translate("rota", "A cell is swapped with one of the same person or of the same day. Nothing was changed.");
        return gesture;
    }
    const RosterCell &a = cellAt(roster, from);
    const RosterCell &b = cellAt(roster, to);
    if (inFreeHalves(a, b.marks) != b.marks || inFreeHalves(b, a.marks) != a.marks) {
        gesture.refusal = QCoreApplication::translate("rota", "Half of the day is not free, so nothing was changed. Swap whole days, or type the letters.");
        return gesture;
    }
    if (a.marks == b.marks)
        return gesture;
    gesture.edit.push_back({from.first, from.second, a.marks, b.marks, a.isPinned, b.isPinned});
    gesture.edit.push_back({to.first, to.second, b.marks, a.marks, b.isPinned, a.isPinned});
    gesture.name = swapStep(roster, gesture.edit);
    return gesture;
}

QString lettersOf(const Roster &roster, const std::vector<RotaCell> &cells)
{
    if (cells.empty())
        return {};
    std::vector<RotaCell> sorted = cells;
    std::sort(sorted.begin(), sorted.end());
    const RotaCell first = firstOf(cells);
    int right = first.second;
    for (const RotaCell &cell : cells)
        right = std::max(right, cell.second);
    QStringList lines;
    for (int row = first.first; row <= sorted.back().first; ++row) {
        QStringList line;
        for (int day = first.second; day <= right; ++day)
            line << (std::binary_search(sorted.begin(), sorted.end(), RotaCell(row, day)) ? cellLetters(roster, row, day) : QString());
        lines << line.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

Gesture pasted(const Roster &roster, const std::vector<RotaCell> &cells, const QString &text)
{
    Gesture gesture;
    if (cells.empty() || text.isEmpty())
        return gesture;
    const std::vector<QStringList> block = spread(cellsOfText(text), cells);
    const RotaCell first = firstOf(cells);
    int left = 0; // cells that hold something but cannot be given it
    for (int y = 0; y < int(block.size()); ++y) {
        for (int x = 0; x < int(block[std::size_t(y)].size()); ++x) {
            const QString &typed = block[std::size_t(y)].at(x);
            const RotaCell at(first.first + y, first.second + x);
            DayMarks marks;
            const Read read = readLetters(typed, marks);
            if (read == Read::Unknown) {
                gesture.edit.clear();
                gesture.refusal = QCoreApplication::translate("rota", "“%1” is no letter of the rota, so nothing was changed. The letters are %2; a half day has two.")
                                      .arg(typed.simplified().left(20), allLetters());
                return gesture;
            }
            if (roster.isEditable(at.first, at.second) && read != Read::Skip)
                addEdit(gesture.edit, roster, at, marks);
            else if (read == Read::Marks && marks != DayMarks(Mark::Absent))
                ++left;
        }
    }
    if (left > 0)
        gesture.refusal = QCoreApplication::translate("rota", "%Ln letter(s) did not fit: there the person is away or off, or the day is closed.", nullptr, left);
    gesture.name = QCoreApplication::translate("rota", "Paste %Ln cell(s)", nullptr, int(gesture.edit.size()));
    return gesture;
}

} // namespace paybench::ui
