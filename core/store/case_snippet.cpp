// SPDX-License-Identifier: MPL-2.0
#include "core/store/case_snippet.h"

#include "core/store/case_text.h"

#include <algorithm>
#include <vector>

namespace paybench::store {

namespace {

constexpr qsizetype before = 24;
constexpr qsizetype length = 80;
const QChar markBegin(0x2068), markEnd(0x2069), cutMark(0x2026);

struct Mark {
    qsizetype begin = 0;
    qsizetype end = 0;
};

// Where the word stands in the text from `from` on; a plain word among plain letters. A letter stays one letter.
qsizetype placeOf(const QString &exact, const QString &plain, const QString &word, qsizetype from)
{
    const qsizetype same = exact.indexOf(word, from);
    const qsizetype likened = plainLetters(word) == word ? plain.indexOf(word, from) : -1;
    if (same < 0 || likened < 0)
        return std::max(same, likened);
    return std::min(same, likened);
}

std::vector<Mark> marksIn(const QString &text, const QStringList &typed)
{
    const QString exact = exactLetters(text), plain = plainLetters(exact);
    std::vector<Mark> marks;
    for (const QString &word : typed) {
        for (qsizetype at = placeOf(exact, plain, word, 0); at >= 0; at = placeOf(exact, plain, word, at + word.size()))
            marks.push_back({at, at + word.size()});
    }
    std::sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.begin < b.begin; });
    std::vector<Mark> apart;
    for (const Mark &mark : marks) {
        if (!apart.empty() && mark.begin < apart.back().end)
            apart.back().end = std::max(apart.back().end, mark.end);
        else
            apart.push_back(mark);
    }
    return apart;
}

// Not in the middle of a word, where a blank is near.
qsizetype atBlank(const QString &text, qsizetype wanted)
{
    const qsizetype blank = text.indexOf(u' ', wanted);
    return blank >= 0 && blank < wanted + 12 ? blank + 1 : wanted;
}

QString cutOut(const QString &text, const std::vector<Mark> &marks)
{
    const qsizetype first = marks.empty() ? 0 : marks.front().begin;
    const qsizetype begin = first > before ? std::min(first, atBlank(text, first - before)) : 0;
    const qsizetype end = std::min(text.size(), begin + length);
    QString cut;
    qsizetype at = begin;
    for (const Mark &mark : marks) {
        if (mark.end > end)
            break;
        cut += text.mid(at, mark.begin - at) + markBegin + text.mid(mark.begin, mark.end - mark.begin) + markEnd;
        at = mark.end;
    }
    cut += text.mid(at, end - at);
    return (begin > 0 ? QString(cutMark) : QString()) + cut + (end < text.size() ? QString(cutMark) : QString());
}

} // namespace

QString snippetOf(const worklog::Case &one, const QStringList &typed)
{
    QString first;
    for (const QString &part : {one.question, one.answer, one.note, one.tags.join(u' ')}) {
        const QString text = part.normalized(QString::NormalizationForm_C).simplified();
        const std::vector<Mark> marks = marksIn(text, typed);
        if (!marks.empty())
            return cutOut(text, marks);
        if (first.isEmpty())
            first = text;
    }
    return cutOut(first, {});
}

} // namespace paybench::store
