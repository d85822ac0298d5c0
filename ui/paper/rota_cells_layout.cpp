// SPDX-License-Identifier: MPL-2.0
#include "ui/paper/rota_cells_layout.h"

#include "ui/style/style.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace paybench::ui {

using rota::Mark;

namespace {

constexpr double widthOfWords = 96;

struct CellInk {
    QRgb fill = rotaInk::white;
    QRgb frame = rotaInk::frame;
    QRgb letter = ink::text;
    bool isHatched = false;
};

CellInk inkOf(Mark mark)
{
    switch (mark) {
    case Mark::Support:
        return {rotaInk::support, 0, rotaInk::white, false};
    case Mark::FollowUp:
        return {rotaInk::followUp, 0, ink::text, false};
    case Mark::Registration:
        return {};
    case Mark::None:
        return {0, 0, ink::muted, false};
    case Mark::Absent:
        return {rotaInk::white, 0, ink::muted, true};
    default:
        return {rotaInk::other, 0, ink::text, false};
    }
}

void layMark(RotaPage &page, const QRectF &rect, Mark mark)
{
    const CellInk shown = inkOf(mark);
    if (shown.fill != 0)
        page.boxes.push_back({rect, shown.fill, shown.frame, 3, shown.isHatched});
    const bool asWord = rect.width() >= widthOfWords;
    PaperText text;
    text.rect = rect;
    text.text = asWord ? rota::name(mark) : rota::letter(mark);
    text.font = paperFont(std::clamp(rect.height() * 0.58, 7.0, 13.0), mark == Mark::Registration && !asWord ? QFont::Medium : QFont::DemiBold);
    text.ink = shown.letter;
    text.alignment = Qt::AlignCenter;
    if (mark != Mark::None)
        page.texts.push_back(std::move(text));
}

void laySign(RotaPage &page, const QRectF &rect, const QString &sign)
{
    PaperText text;
    text.rect = rect;
    text.text = sign;
    text.font = paperFont(11);
    text.ink = ink::muted;
    text.alignment = Qt::AlignCenter;
    page.texts.push_back(std::move(text));
}

void layPin(RotaPage &page, const QRectF &rect, Mark mark)
{
    const double size = std::max(3.0, rect.height() / 6);
    const QRgb colour = mark == Mark::Support ? rotaInk::white : ink::text;
    page.boxes.push_back({QRectF(rect.right() - size - 3, rect.top() + 3, size, size), colour, 0, size / 2, false});
}

} // namespace

QFont paperFont(double pixels, QFont::Weight weight)
{
    QFont font = face(Face::Body);
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

void layCell(RotaPage &page, const QRectF &rect, const rota::RosterDay &day, const rota::RosterCell &cell)
{
    if (!day.isOpen || cell.isOff) {
        laySign(page, rect, day.isOpen ? QStringLiteral("·") : QStringLiteral("×"));
        return;
    }
    const auto markOf = [&cell](int part) { return cell.isAway[std::size_t(part)] ? Mark::Absent : cell.marks.at(part); };
    const Mark morning = markOf(0);
    const Mark afternoon = markOf(1);
    if (morning == afternoon) {
        layMark(page, rect, morning);
    } else {
        const double half = (rect.width() - 1) / 2;
        layMark(page, QRectF(rect.left(), rect.top(), half, rect.height()), morning);
        layMark(page, QRectF(rect.right() - half, rect.top(), half, rect.height()), afternoon);
    }
    if (cell.isPinned)
        layPin(page, rect, afternoon);
}

void layChip(RotaPage &page, const QRectF &rect, Mark mark, bool isAway)
{
    layMark(page, rect, isAway ? Mark::Absent : mark);
}

QString halvesText(int halves)
{
    return halves == 0 ? QStringLiteral("–") : rota::dayCount(halves);
}

void layPlanned(RotaPage &page, const QRectF &rect, int halves, int missingHalves)
{
    const bool isShort = missingHalves > 0;
    const QFont strong = paperFont(std::min(13.0, rect.height() * 0.62), QFont::Bold);
    PaperText text;
    text.rect = rect;
    text.text = halves == 0 ? QStringLiteral("0") : halvesText(halves);
    text.font = strong;
    text.alignment = Qt::AlignCenter;
    if (!isShort) {
        page.texts.push_back(std::move(text));
        return;
    }
    page.boxes.push_back({rect, rotaInk::short_, 0, 3, false});
    PaperText raised = text;
    raised.text = QStringLiteral("−") + halvesText(missingHalves);
    raised.font = paperFont(strong.pixelSize() * 0.7, QFont::DemiBold);
    const double wide = QFontMetricsF(text.font).horizontalAdvance(text.text);
    const double beside = QFontMetricsF(raised.font).horizontalAdvance(raised.text);
    const double left = rect.left() + (rect.width() - wide - beside - 1) / 2;
    text.rect = QRectF(left, rect.top(), wide + 1, rect.height());
    raised.rect = QRectF(left + wide + 1, rect.top() - 3, beside + 1, rect.height());
    for (PaperText *each : {&text, &raised}) {
        each->ink = rotaInk::white;
        each->alignment = Qt::AlignLeft | Qt::AlignVCenter;
        page.texts.push_back(std::move(*each));
    }
}

std::vector<LegendItem> legendOf(const rota::Roster &roster)
{
    using rota::Mark;
    std::vector<LegendItem> items;
    for (const Mark mark : {Mark::Support, Mark::FollowUp, Mark::Registration, Mark::Absent})
        items.push_back({mark, {}, rota::name(mark)});
    const auto occurs = [&roster](const auto &isMeant) {
        return std::any_of(roster.rows.begin(), roster.rows.end(), [&](const rota::RosterRow &row) {
            return std::any_of(row.cells.begin(), row.cells.end(), isMeant);
        });
    };
    for (const Mark mark : {Mark::Course, Mark::Meeting, Mark::Introduction}) {
        if (occurs([mark](const rota::RosterCell &cell) { return cell.marks.morning == mark || cell.marks.afternoon == mark; }))
            items.push_back({mark, {}, rota::name(mark)});
    }
    if (occurs([](const rota::RosterCell &cell) { return cell.isOff; }))
        items.push_back({std::nullopt, QStringLiteral("·"), QCoreApplication::translate("paper", "does not work")});
    if (std::any_of(roster.days.begin(), roster.days.end(), [](const rota::RosterDay &day) { return !day.isOpen; }))
        items.push_back({std::nullopt, QStringLiteral("×"), QCoreApplication::translate("paper", "closed")});
    return items;
}

void layLegendMark(RotaPage &page, const QRectF &rect, const LegendItem &item)
{
    if (item.mark)
        layChip(page, rect, *item.mark);
    else
        laySign(page, rect, item.sign);
}

double widthOfGroups(const rota::Roster &roster)
{
    const QFontMetricsF metrics(paperFont(12.5, QFont::DemiBold));
    constexpr double narrowest = 40, most = 120;
    double widest = narrowest;
    for (const rota::RosterRow &row : roster.rows)
        widest = std::max(widest, std::ceil(metrics.horizontalAdvance(row.groupName)));
    return std::min(widest, most);
}

} // namespace paybench::ui
