// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/tier_block.h"

#include "core/basics/format.h"
#include "ui/charts/line_chart.h"
#include "ui/inputs/marks.h"
#include "ui/style/labels.h"

#include <QBoxLayout>

#include <cstdlib>
#include <set>

namespace paybench::ui {

namespace {

constexpr int curveSteps = 24;

using pricing::PriceRow;
using pricing::Service;
using pricing::Tiering;

const PriceRow *rowWithTiers(const pricing::Terms &terms, const std::optional<Service> &service)
{
    const PriceRow *first = nullptr;
    for (const auto &[own, row] : terms) {
        if (row.tiers.size() < 2)
            continue;
        if (service == own)
            return &row;
        if (!first)
            first = &row;
    }
    return first;
}

QString amountText(PriceRow row, Tiering tiering, qint64 payslips)
{
    row.tiering = tiering;
    const auto amount = pricing::amountOf(row, payslips);
    return amount ? format::amount(*amount) : QString();
}

// What is counted in the example; of a customer without volumes a number in the second tier.
qint64 knownCount(const Shown &shown, const PriceRow &row)
{
    const auto example = shown.book->example(shown.customer->id);
    const auto own = example.volume.find(row.service);
    const qint64 counted = own != example.volume.end() && own->second > 0 ? own->second : 0;
    return counted > 0 ? counted : (row.tiers[1].from - 1) * 5 / 4;
}

// Around the count that is known and the threshold nearest to it; both sides of each threshold, or its step would lean.
std::vector<qint64> curvePlaces(const PriceRow &row, qint64 payslips)
{
    qint64 bound = row.tiers[1].from - 1;
    for (const pricing::Tier &tier : row.tiers) {
        if (tier.from > 1 && std::abs(tier.from - 1 - payslips) < std::abs(bound - payslips))
            bound = tier.from - 1;
    }
    const qint64 low = std::max<qint64>(1, std::min(bound, payslips) * 9 / 10);
    const qint64 high = std::max(low + 10, std::max(bound * 108 / 100, payslips * 104 / 100));
    std::set<qint64> places{low, high};
    for (int i = 1; i < curveSteps; ++i)
        places.insert(low + (high - low) * i / curveSteps);
    for (const pricing::Tier &tier : row.tiers) {
        for (const qint64 at : {tier.from - 1, tier.from}) {
            if (at > low && at < high)
                places.insert(at);
        }
    }
    places.insert(payslips);
    return {places.begin(), places.end()};
}

LineSeries seriesOf(PriceRow row, Tiering tiering, const std::vector<qint64> &places)
{
    row.tiering = tiering;
    LineSeries series;
    for (const qint64 at : places) {
        const auto amount = pricing::amountOf(row, at);
        series.x.push_back(double(at));
        series.y.push_back(amount ? Value(*amount) : Value());
    }
    return series;
}

// Round numbers along the axis, four or five of them.
std::vector<LineLabel> labelsBetween(qint64 low, qint64 high)
{
    qint64 step = 1;
    for (qint64 power = 1; (high - low) / step > 5; power *= 10) {
        for (const qint64 by : {1, 2, 5}) {
            step = by * power;
            if ((high - low) / step <= 5)
                break;
        }
    }
    std::vector<LineLabel> labels;
    for (qint64 at = (low + step - 1) / step * step; at <= high; at += step)
        labels.push_back({double(at), format::number(at), format::number(at)});
    return labels;
}

std::vector<LineShade> shadesOf(PriceRow row, qint64 low, qint64 high)
{
    row.tiering = Tiering::Volume;
    std::vector<LineShade> shades;
    for (const pricing::Cliff &cliff : pricing::cliffs(row)) {
        const qint64 from = std::max(cliff.than, low);
        const qint64 to = std::min(cliff.to, high);
        if (from < to)
            shades.push_back({double(from), double(to)});
    }
    return shades;
}

} // namespace

QString cliffSentence(const PriceRow &row)
{
    PriceRow volume = row;
    volume.tiering = Tiering::Volume;
    QStringList places;
    for (const pricing::Cliff &cliff : pricing::cliffs(volume))
        places.append(TierBlock::tr("%1–%2 cost less than %3 (%4)")
                          .arg(format::number(cliff.from), format::number(cliff.to), format::number(cliff.than),
                               format::amountWithCurrency(cliff.amount)));
    if (places.isEmpty())
        return {};
    return TierBlock::tr("Volume tiers have %Ln threshold(s): %1.", nullptr, int(places.size()))
        .arg(places.join(QStringLiteral(" · ")));
}

TierBlock::TierBlock(QWidget *parent)
    : QWidget(parent), m_title(textLabel(Face::BodyStrong, Colour::Text, this)),
      m_curveTitle(new ElidedLabel(Face::Caption, Colour::Muted, this)), m_graduated(new OptionCard(this)),
      m_volume(new OptionCard(this)), m_curve(new LineChart(this)), m_warning(new Notice(Mood::Warn, this))
{
    m_graduated->setObjectName(QStringLiteral("graduatedTiers"));
    m_volume->setObjectName(QStringLiteral("volumeTiers"));
    m_warning->setObjectName(QStringLiteral("tierWarning"));
    m_curve->setObjectName(QStringLiteral("tierCurve"));
    m_curve->setKind(Kind::Money);
    m_curve->setAxisDivisor(1000);
    m_curve->setFixedHeight(px(110));
    auto *cards = new QVBoxLayout;
    cards->setSpacing(px(6));
    cards->addWidget(m_title);
    cards->addWidget(m_graduated);
    cards->addWidget(m_volume);
    cards->addStretch(1);
    auto *curve = new QVBoxLayout;
    curve->setSpacing(px(2));
    curve->addWidget(m_curveTitle);
    curve->addWidget(m_curve);
    auto *both = new QHBoxLayout;
    both->setSpacing(px(18));
    both->addLayout(cards, 1);
    both->addLayout(curve, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(9), px(16), 0);
    column->setSpacing(px(8));
    column->addLayout(both);
    column->addWidget(m_warning);
    connect(m_graduated, &QAbstractButton::clicked, this, [this] { emit formChosen(m_service, PriceForm::Graduated); });
    connect(m_volume, &QAbstractButton::clicked, this, [this] { emit formChosen(m_service, PriceForm::Volume); });
}

void TierBlock::retranslate()
{
    m_title->setText(tr("How tiers are computed"));
    m_curveTitle->setText(tr("Amount by volume, thousand kr"));
    m_curve->setTitle(m_curveTitle->text());
    m_curve->setHeadings(tr("Payslips"), tr("Amount, kr"));
}

void TierBlock::showCurve(const PriceRow &row, qint64 payslips)
{
    const std::vector<qint64> places = curvePlaces(row, payslips);
    LineSeries graduated = seriesOf(row, Tiering::Graduated, places);
    graduated.name = tr("graduated");
    LineSeries volume = seriesOf(row, Tiering::Volume, places);
    volume.name = tr("volume");
    volume.ink = Colour::Series2;
    volume.dashed = true;
    const bool isVolume = row.tiering == Tiering::Volume;
    m_curve->setSeries(isVolume ? std::vector<LineSeries>{volume, graduated} : std::vector<LineSeries>{graduated, volume});
    m_curve->setLabels(labelsBetween(places.front(), places.back()));
    m_curve->setShades(shadesOf(row, places.front(), places.back()));
    m_curve->setHighlight(double(payslips));
}

QString TierBlock::warning() const
{
    return m_warning->isHidden() ? QString() : m_warning->text();
}

void TierBlock::show(const Shown &shown, const directory::Agreement &version, const std::optional<Service> &service)
{
    const auto terms = pricing::termsIn(version.prices, shown.month());
    const PriceRow *row = rowWithTiers(terms, service);
    setVisible(row);
    if (!row)
        return;
    m_service = row->service;
    const qint64 payslips = knownCount(shown, *row);
    const QString count = format::number(payslips);
    m_graduated->setTexts(tr("Graduated tiers"), tr("each tier its own price"), amountText(*row, Tiering::Graduated, payslips), count);
    m_volume->setTexts(tr("Volume tiers"), tr("all at the tier reached"), amountText(*row, Tiering::Volume, payslips), count);
    m_graduated->setChecked(row->tiering == Tiering::Graduated);
    m_volume->setChecked(row->tiering == Tiering::Volume);
    m_graduated->setEnabled(shown.isWritable());
    m_volume->setEnabled(shown.isWritable());
    showCurve(*row, payslips);
    const QString warning = cliffSentence(*row);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace paybench::ui
