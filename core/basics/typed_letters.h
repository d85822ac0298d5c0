// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStringView>

// Beginnings of words as people type them (words.md 4): case does not matter, plain letters find accented ones (soder
// finds Söderby, aa finds å), but a typed å, ä or ö never finds a or o. æ is ä and ø is ö.

namespace paybench {

struct TypedMatch {
    qsizetype start = 0;
    qsizetype length = 0; // how much of the text the typed letters stand for; 0: it does not begin so
    bool isExact = false; // no accent was forgiven

    explicit operator bool() const { return length > 0; }
};

TypedMatch beginning(QStringView text, QStringView typed);
// Of the first word of the text that begins so; an exact one before one with accents forgiven.
TypedMatch wordBeginning(QStringView text, QStringView typed);
// Whether the whole word that starts there was typed.
bool endsWord(QStringView text, const TypedMatch &match);

} // namespace paybench
