// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/capacity_block.h"

#include "core/basics/format.h"
#include "ui/inputs/arithmetic.h"
#include "ui/inputs/buttons.h"
#include "ui/rota/verdict_box.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

QString tenths(int value)
{
    return format::decimal(value, 1);
}

// Tasks of the centre name their weeks "2026-W41"; others as they like.
QString weekTitle(const QString &key)
{
    const QStringList parts = key.split(QStringLiteral("-W"));
    const IsoWeek week{parts.front().toInt(), parts.back().toInt()};
    return parts.size() == 2 && week.year > 0 && week.week > 0 ? format::week(week) : key;
}

} // namespace

CapacityBlock::CapacityBlock(const rota::WeekCapacity &week, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(6));
    auto *head = new QHBoxLayout;
    QPushButton *name = button(ButtonRole::Link, {}, this);
    name->setObjectName(QStringLiteral("capacityWeek"));
    name->setText(weekTitle(week.week));
    head->addWidget(name);
    head->addStretch(1);
    QLabel *unit = textLabel(Face::Caption, Colour::Muted, this);
    unit->setText(tr("person-days"));
    head->addWidget(unit);
    column->addLayout(head);
    connect(name, &QPushButton::clicked, this, &CapacityBlock::chosen);
    if (!week.sentence.isEmpty()) {
        auto *box = new VerdictBox(this);
        box->setVerdict(Mood::Warn, {week.sentence});
        column->addWidget(box);
    }
    addFigures(week);
    addWays(week);
}

void CapacityBlock::addFigures(const rota::WeekCapacity &week)
{
    const int difference = week.byChoice - week.least; // as the sentence over it counts
    layout()->addWidget(new Arithmetic({{QString(), tr("By the 80/20 choices"), tenths(week.byChoice)},
                                        {QStringLiteral("−"), tr("Support needed"), tenths(week.least)},
                                        {QStringLiteral("="), difference < 0 ? tr("Too little") : tr("To spare"), tenths(std::abs(difference)), {}, true}},
                                       this));
    QLabel *note = wrappedLabel(Face::Caption, Colour::Muted, this);
    note->setText(tr("%1 as the choices are spread over the days · %2 own days of those who are there").arg(tenths(week.target), tenths(week.present)));
    layout()->addWidget(note);
}

void CapacityBlock::addWays(const rota::WeekCapacity &week)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    for (std::size_t at = 0; at < week.ways.size(); ++at) {
        auto *line = new QHBoxLayout;
        line->setSpacing(px(8));
        QLabel *number = textLabel(Face::Caption, Colour::Muted, this);
        number->setText(QString::number(at + 1));
        QLabel *way = wrappedLabel(Face::Body, Colour::Text, this);
        way->setText(week.ways[at]);
        line->addWidget(number, 0, Qt::AlignTop);
        line->addWidget(way, 1);
        column->addLayout(line);
    }
}

} // namespace paybench::ui
