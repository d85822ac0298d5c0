// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "core/rota/roster.h"

#include <QDateTime>

#include <optional>

class QPagedPaintDevice;
class QWidget;

// The rota on paper, in greys that a copier keeps: weeks side by side on A4, one week on A4, a month on A3.

namespace paybench::ui {

enum class RotaSheet {
    Weeks, // A4: a month of one roster, else four weeks to a page
    Week,  // A4: a week to a page, in larger letters
    Month, // A3: a month to a page
};

struct RotaPaperTerms {
    QString centre;
    RotaSheet sheet = RotaSheet::Weeks;
    std::optional<PersonId> marked;  // whose own row stands out
    std::vector<QString> goodToKnow; // sentences below the grid: breaches, dearest first
    QDateTime printed;               // local time
};

QString name(RotaSheet sheet); // "Four weeks on A4"

void setRotaPage(RotaSheet sheet, QPagedPaintDevice &device); // printers take it before their dialog is shown
Done paintRota(const rota::Roster &roster, const RotaPaperTerms &terms, QPagedPaintDevice &device);

// Writes a PDF under its name only when it is complete; an older file stays when it fails. Values in, values out, so that a
// job can do it.
Done writeRotaPdf(const rota::Roster &roster, const RotaPaperTerms &terms, const QString &path);

// Asks for the printer and prints. No error either when nothing was chosen.
Done printRota(const rota::Roster &roster, const RotaPaperTerms &terms, QWidget *parent);

} // namespace paybench::ui
