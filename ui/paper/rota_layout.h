// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/paper/paper_layout.h"
#include "ui/paper/rota_paper.h"

// Where everything of a rota stands on its pages. Measures are 1/96 inch; nothing is painted here.

namespace paybench::ui {

struct RotaBox {
    QRectF rect;
    QRgb fill = 0;      // 0: none
    QRgb frame = 0;     // 0: none
    double round = 3;
    bool isHatched = false;
};

struct RotaPage {
    std::vector<RotaBox> boxes; // in the order they are painted, all before the texts
    std::vector<PaperText> texts;
};

// Greys that keep apart when copied: support darkest, registration white, what is away hatched.
namespace rotaInk {
constexpr QRgb support = 0xFF4A4A4A;
constexpr QRgb followUp = 0xFFC4C4C4;
constexpr QRgb other = 0xFFECEBE8;
constexpr QRgb white = 0xFFFFFFFF;
constexpr QRgb frame = 0xFFC9C6C0;
constexpr QRgb hatch = 0xFFD0CDC7;
constexpr QRgb band = 0xFFEFEEEC;
constexpr QRgb short_ = 0xFF111111;
} // namespace rotaInk

// Days that stand side by side on one page, as indexes of the roster.
struct RotaBlock {
    int first = 0;
    int last = 0;
};

std::vector<RotaBlock> rotaBlocks(const rota::Roster &roster, RotaSheet sheet);

// At least one page, also of a rota without days.
std::vector<RotaPage> rotaPages(const rota::Roster &roster, const RotaPaperTerms &terms, QSizeF page);

} // namespace paybench::ui
