// SPDX-License-Identifier: MPL-2.0
#include "ui/agreements/price_tab.h"

#include "core/basics/format.h"
#include "ui/style/figures.h"
#include "ui/style/strokes.h"
#include "ui/table/table_view.h"

#include <QPainter>

// The columns of the price table.

namespace paybench::ui {

namespace {

QString tierName(const PriceLine &line)
{
    if (line.tier == 0)
        return PriceTab::tr("to %1").arg(format::number(line.to));
    if (line.to == 0)
        return PriceTab::tr("over %1").arg(format::number(line.from - 1));
    return format::number(line.from) + QStringLiteral("–") + format::number(line.to);
}

QString stepText(const pricing::BillingStep &step)
{
    const bool isUp = step.direction == pricing::BillingStep::Direction::Up;
    if (isUp && step.minutes == 15)
        return PriceTab::tr("started quarter");
    if (isUp)
        return PriceTab::tr("started %1 min").arg(format::number(step.minutes));
    return PriceTab::tr("nearest %1 min").arg(format::number(step.minutes));
}

// Shorter than pricing::unit, under a heading that says kr.
QString per(pricing::Service service)
{
    switch (service) {
    case pricing::Service::ManualPayment:
        return PriceTab::tr("per payment");
    case pricing::Service::FixedFee:
    case pricing::Service::MinimumFee:
        return PriceTab::tr("per month");
    case pricing::Service::Hour:
        return PriceTab::tr("per hour");
    default:
        return PriceTab::tr("per payslip");
    }
}

QString formText(bool hasTiers, pricing::Tiering tiering)
{
    return name(!hasTiers ? PriceForm::Plain : tiering == pricing::Tiering::Volume ? PriceForm::Volume : PriceForm::Graduated);
}

Value afterValue(const PriceLine &line)
{
    if (line.kind == PriceLine::Kind::Service && line.tiersAfter)
        return formText(true, line.tiering);
    return valueOf(line.after);
}

} // namespace

Column<PriceLine> PriceTab::nameColumn()
{
    Column<PriceLine> column;
    column.id = QStringLiteral("service");
    column.title = [] { return tr("Price row"); };
    column.stretch = true;
    column.wraps = true;
    column.value = [](const PriceLine &line) -> Value {
        return line.kind == PriceLine::Kind::Tier ? tierName(line) : pricing::name(line.service);
    };
    column.look = [](const PriceLine &line) {
        Look look;
        look.medium = line.kind == PriceLine::Kind::Service;
        look.indent = line.kind == PriceLine::Kind::Tier ? 1 : 0;
        look.tip = line.service == pricing::Service::Hour ? stepText(line.step) : pricing::name(line.service);
        return look;
    };
    column.editable = [this](const PriceLine &line) { return line.kind == PriceLine::Kind::Tier && line.after && isEditable(line); };
    column.edit = [this](const PriceLine &line, const QString &text) {
        return apply(stepName(line.service), [service = line.service, tier = line.tier, text](PriceEditing &editing) {
            return editing.setTierEnds(service, tier, text);
        });
    };
    return column;
}

Column<PriceLine> PriceTab::beforeColumn()
{
    Column<PriceLine> column;
    column.id = QStringLiteral("before");
    column.title = [this] {
        return m_shown.before ? format::day(m_shown.before->from) : tr("Before");
    };
    column.kind = Kind::UnitPrice;
    column.value = [](const PriceLine &line) -> Value {
        if (line.kind == PriceLine::Kind::Service && (line.tiersAfter || (line.tiersBefore && !line.before)))
            return formText(line.tiersBefore, line.tiering);
        return valueOf(line.before);
    };
    column.look = [](const PriceLine &) {
        Look look;
        look.ink = Colour::Muted;
        return look;
    };
    return column;
}

void PriceTab::paintAfter(const PriceLine &line, QPainter &painter, const QRect &rect) const
{
    const Value value = afterValue(line);
    const bool isForm = std::holds_alternative<QString>(value);
    const bool isChanged = line.difference() && !line.difference()->isZero();
    painter.setFont(face(isChanged ? Face::BodyStrong : Face::Body));
    painter.setPen(colour(isNone(value) ? Colour::Muted : Colour::Text));
    QRect place = rect;
    if (isForm && isEditable(line)) {
        const double side = px(9);
        place.adjust(0, 0, -px(18), 0);
        paintChevron(&painter, QRectF(rect.right() - side - px(1), rect.center().y() - side / 2 + 1, side, side), Qt::DownArrow,
                     colour(Colour::Muted));
        painter.setPen(colour(Colour::Text));
    }
    paintFigures(&painter, place, Qt::AlignRight, ui::shown(Kind::UnitPrice, value));
}

Column<PriceLine> PriceTab::afterColumn()
{
    Column<PriceLine> column;
    column.id = QStringLiteral("after");
    column.title = [this] {
        return m_shown.version ? format::day(m_shown.version->from) : tr("Price");
    };
    column.kind = Kind::UnitPrice;
    column.value = [](const PriceLine &line) { return afterValue(line); };
    column.look = [](const PriceLine &line) {
        Look look;
        look.strong = line.difference() && !line.difference()->isZero();
        look.indent = std::holds_alternative<QString>(afterValue(line)) ? 1 : 0; // room for the chevron beside the form
        return look;
    };
    column.paint = [this](const PriceLine &line, QPainter &painter, const QRect &rect) { paintAfter(line, painter, rect); };
    column.choices = [](const PriceLine &line) -> QStringList {
        if (line.kind != PriceLine::Kind::Service || !line.tiersAfter)
            return {};
        return {name(PriceForm::Graduated), name(PriceForm::Volume), name(PriceForm::Plain)};
    };
    column.editable = [this](const PriceLine &line) { return isEditable(line) && (line.after || line.tiersAfter); };
    column.edit = [this](const PriceLine &line, const QString &text) { return edited(line, text); };
    column.check = [this](const PriceLine &line, const QString &text) {
        PriceEditing editing(*m_shown.version, m_shown.month());
        return editOf(line, text)(editing);
    };
    return column;
}

bool PriceTab::isEditable(const PriceLine &line) const
{
    return m_shown.version && m_shown.isWritable() && line.kind != PriceLine::Kind::Caption;
}

std::vector<Column<PriceLine>> PriceTab::columns()
{
    Column<PriceLine> unit;
    unit.id = QStringLiteral("unit");
    unit.title = [] { return tr("kr"); };
    unit.value = [](const PriceLine &line) -> Value { return per(line.service); };
    unit.look = [](const PriceLine &line) {
        Look look;
        look.ink = Colour::Muted;
        look.tip = pricing::unit(line.service);
        return look;
    };
    Column<PriceLine> difference;
    difference.id = QStringLiteral("difference");
    difference.title = [] { return tr("Difference"); };
    difference.kind = Kind::UnitPrice;
    difference.value = [](const PriceLine &line) -> Value {
        const auto by = line.difference();
        if (!by || by->isZero())
            return {};
        return *by;
    };
    difference.paint = [](const PriceLine &line, QPainter &painter, const QRect &rect) {
        const auto by = line.difference();
        const bool isNothing = !by || by->isZero();
        painter.setFont(face(Face::Body));
        painter.setPen(colour(isNothing ? Colour::Muted : Colour::Text));
        paintFigures(&painter, rect, Qt::AlignRight, isNothing ? QStringLiteral("–") : signedPrice(*by));
    };
    return {nameColumn(), unit, beforeColumn(), afterColumn(), difference};
}

} // namespace paybench::ui
