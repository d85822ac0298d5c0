// SPDX-License-Identifier: MPL-2.0
#include "ui/log/day_findings.h"

#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

using worklog::DayFinding;

constexpr int linesSeen = 2;

QString deedOf(DayFinding::Kind kind)
{
    switch (kind) {
    case DayFinding::Kind::Gap: return DayFindings::tr("Fill from the rota");
    case DayFinding::Kind::Away: return DayFindings::tr("Say what it was");
    case DayFinding::Kind::BatchWithoutItems: return DayFindings::tr("Count the items");
    case DayFinding::Kind::Overlap:
    case DayFinding::Kind::LongTimer: break;
    }
    return {};
}

} // namespace

DayFindings::DayFindings(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("dayFindings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QWidget *DayFindings::lineOf(const DayFinding &finding, bool isClosed, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    row->addWidget(new IconLabel(finding.keepsOpen ? QStringLiteral("warning") : QStringLiteral("info"), finding.keepsOpen ? Colour::Warn : Colour::Accent, 15, line));
    QPushButton *place = button(ButtonRole::Link, {}, line);
    place->setText(finding.sentence);
    connect(place, &QPushButton::clicked, this, [this, finding] { emit placeAsked(finding); });
    row->addWidget(place);
    row->addStretch(1);
    if (const QString deed = deedOf(finding.kind); !deed.isEmpty() && !isClosed) {
        QPushButton *settle = button(ButtonRole::Quiet, {}, line);
        settle->setText(deed);
        settle->setAccessibleDescription(finding.sentence);
        connect(settle, &QPushButton::clicked, this, [this, finding] { emit deedAsked(finding); });
        row->addWidget(settle);
    }
    return line;
}

void DayFindings::present(const std::vector<DayFinding> &findings, bool isClosed)
{
    auto *content = new QWidget;
    auto *box = new QVBoxLayout(content);
    box->setContentsMargins({});
    box->setSpacing(px(2));
    for (const DayFinding &finding : findings)
        box->addWidget(lineOf(finding, isClosed, content));
    box->addStretch(1);
    QWidget *before = takeWidget(); // a button of it may be what was pressed
    if (before)
        before->deleteLater();
    setWidget(content);
    const int lines = std::min(linesSeen, int(findings.size()));
    setFixedHeight(lines * (rowHeight(30) + px(2)));
    setVisible(lines > 0);
}

} // namespace paybench::ui
