// SPDX-License-Identifier: MPL-2.0
#include "ui/table/summary.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace paybench::ui {

namespace {

using Texts = std::vector<std::pair<QString, QString>>;

bool isOneKind(const std::vector<Summary::Figure> &figures)
{
    return std::all_of(figures.begin(), figures.end(), [&figures](const Summary::Figure &f) {
        return f.kind == figures.front().kind && f.decimals == figures.front().decimals;
    });
}

QString shownAverage(const Summary::Figure &figure, const Value &value)
{
    const auto *ratio = std::get_if<Ratio>(&value);
    if (figure.kind != Kind::Count || !ratio)
        return shown(figure.kind, value, figure.decimals);
    const bool whole = ratio->numerator % ratio->denominator == 0;
    return format::quantity(*ratio, whole ? 0 : 1);
}

void addSumAndAverage(Texts &texts, const Summary &summary)
{
    Summary::Figure all = summary.figures.front();
    for (std::size_t i = 1; i < summary.figures.size(); ++i)
        all.values.insert(all.values.end(), summary.figures[i].values.begin(), summary.figures[i].values.end());
    const auto total = sum(all.kind, all.values);
    const auto middle = average(all.kind, all.values, all.decimals);
    if (total)
        texts.emplace_back(QCoreApplication::translate("table", "Sum"), shown(all.kind, *total, all.decimals));
    if (middle)
        texts.emplace_back(QCoreApplication::translate("table", "Average"), shownAverage(all, *middle));
}

// Some of the cells are words: what is counted are rows, and a sum has the name of its column.
bool hasWords(const Summary &summary)
{
    std::size_t values = 0;
    for (const Summary::Figure &figure : summary.figures)
        values += figure.values.size();
    return std::size_t(summary.cells) > values;
}

} // namespace

std::vector<std::pair<QString, QString>> summaryTexts(const Summary &summary)
{
    if (!summary.said.empty())
        return summary.said;
    Texts texts;
    if (summary.cells == 0 || (summary.cells == 1 && summary.figures.empty()))
        return texts;
    const bool isMixed = !summary.figures.empty() && hasWords(summary);
    if (isMixed && summary.rows < 2 && summary.figures.size() == 1)
        return texts; // a line that is read, nothing that is summed
    const bool oneKind = !summary.figures.empty() && !isMixed && isOneKind(summary.figures);
    const int count = oneKind || summary.figures.empty() ? summary.cells : summary.rows;
    texts.emplace_back(QCoreApplication::translate("table", "Count"), format::number(count));
    if (oneKind) {
        addSumAndAverage(texts, summary);
        return texts;
    }
    for (const Summary::Figure &figure : summary.figures) {
        if (texts.size() == 4) // more does not fit in a status bar, and says less
            break;
        if (const auto total = sum(figure.kind, figure.values))
            texts.emplace_back(figure.title, shown(figure.kind, *total, figure.decimals));
    }
    return texts;
}

} // namespace paybench::ui
