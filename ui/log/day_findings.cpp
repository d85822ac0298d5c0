// SPDX-License-Identifier: MPL-2.0
#include "ui/log/day_findings.h"

#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

using worklog::DayFinding;

constexpr std::size_t mostShown = 4; // the others follow when these are settled

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

DayFindings::DayFindings(QWidget *parent) : QWidget(parent), m_box(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("dayFindings"));
    m_box->setContentsMargins({});
    m_box->setSpacing(px(2));
}

void DayFindings::present(const std::vector<DayFinding> &findings, bool isClosed)
{
    for (QWidget *old : m_lines) {
        old->hide();
        old->deleteLater();
    }
    m_lines.clear();
    for (std::size_t at = 0; at < findings.size() && at < mostShown; ++at) {
        const DayFinding &finding = findings[at];
        auto *line = new QWidget(this);
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
            QPushButton *settle = button(ButtonRole::Ordinary, {}, line);
            settle->setText(deed);
            connect(settle, &QPushButton::clicked, this, [this, finding] { emit deedAsked(finding); });
            row->addWidget(settle);
        }
        m_box->addWidget(line);
        m_lines.push_back(line);
    }
    if (findings.size() > mostShown) {
        QLabel *more = textLabel(Face::Caption, Colour::Muted, this);
        more->setText(tr("%Ln more", nullptr, int(findings.size() - mostShown)));
        m_box->addWidget(more);
        m_lines.push_back(more);
    }
    setVisible(!m_lines.empty());
}

} // namespace paybench::ui
