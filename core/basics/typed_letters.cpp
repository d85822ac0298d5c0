// SPDX-License-Identifier: MPL-2.0
#include "core/basics/typed_letters.h"

#include <QString>

namespace paybench {

namespace {

// Swedish ä and ö are Danish æ and ø.
QChar oneForm(QChar letter)
{
    const QChar small = letter.toLower();
    if (small == QChar(0x00E6))
        return QChar(0x00E4);
    return small == QChar(0x00F8) ? QChar(0x00F6) : small;
}

QChar withoutAccent(QChar letter)
{
    if (letter.unicode() < 128)
        return letter;
    const QString parts = letter.decomposition();
    return parts.isEmpty() || letter.decompositionTag() != QChar::Canonical ? letter : parts.front();
}

struct Fit {
    bool fits = false;
    bool isExact = true;
};

Fit letterFit(QChar there, QChar typed)
{
    const QChar is = oneForm(there), wanted = oneForm(typed);
    if (is == wanted)
        return {true, true};
    return {wanted.unicode() < 128 && withoutAccent(is) == wanted, false};
}

bool isDoubleA(QStringView typed, qsizetype at)
{
    return at + 1 < typed.size() && typed[at].toLower() == u'a' && typed[at + 1].toLower() == u'a';
}

bool beginsWord(QStringView text, qsizetype at)
{
    return text[at].isLetterOrNumber() && (at == 0 || !text[at - 1].isLetterOrNumber());
}

} // namespace

TypedMatch beginning(QStringView text, QStringView typed)
{
    TypedMatch found{0, 0, true};
    qsizetype at = 0;
    for (qsizetype i = 0; i < typed.size(); ++i, ++at) {
        if (at >= text.size())
            return {};
        if (isDoubleA(typed, i) && oneForm(text[at]) == QChar(0x00E5)) { // before 1948 and in names still
            ++i;
            continue;
        }
        const Fit fit = letterFit(text[at], typed[i]);
        if (!fit.fits)
            return {};
        found.isExact = found.isExact && fit.isExact;
    }
    found.length = at;
    return found;
}

TypedMatch wordBeginning(QStringView text, QStringView typed)
{
    TypedMatch best;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!beginsWord(text, at))
            continue;
        TypedMatch found = beginning(text.mid(at), typed);
        found.start = at;
        if (found && (!best || (found.isExact && !best.isExact)))
            best = found;
        if (best && best.isExact)
            break;
    }
    return best;
}

bool endsWord(QStringView text, const TypedMatch &match)
{
    const qsizetype end = match.start + match.length;
    return end >= text.size() || !text[end].isLetterOrNumber();
}

} // namespace paybench
