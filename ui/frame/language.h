// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

// The language the program speaks, switched while it runs: texts of ours and of Qt, figures and dates.

namespace paybench::ui::language {

struct Spoken {
    QString code; // "sv"
    QString name; // in its own words
};

std::vector<Spoken> all(); // Swedish, English, Danish

// What a wish ("system", "sv", …) means here: the first of the system's languages that is spoken, else English.
QString resolved(const QString &wish);

// Speaks it from now on; every widget gets one LanguageChange.
void use(const QString &wish);
QString inUse();

// Tests put their own texts in place of all others; nullptr ends that.
void useTranslator(std::unique_ptr<QTranslator> texts);

} // namespace paybench::ui::language
