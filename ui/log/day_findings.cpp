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

bool isSame(const DayFinding &one, const DayFinding &other)
{
    return one.kind == other.kind && one.time == other.time && one.entries == other.entries && one.keepsOpen == other.keepsOpen && one.sentence == other.sentence;
}

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
    auto *content = new QWidget;
    m_box = new QVBoxLayout(content);
    m_box->setContentsMargins({});
    m_box->setSpacing(px(2));
    m_box->addStretch(1);
    setObjectName(QStringLiteral("dayFindings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWidget(content);
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

void DayFindings::removeLines(std::size_t from, std::size_t to)
{
    for (std::size_t at = from; at < to; ++at) {
        m_box->removeWidget(m_lines[at]);
        m_lines[at]->hide();
        m_lines[at]->deleteLater(); // a button of it may be what was pressed
    }
    m_lines.erase(m_lines.begin() + std::ptrdiff_t(from), m_lines.begin() + std::ptrdiff_t(to));
}

// What has been found before keeps its line: a day may have many, and one more is logged often.
void DayFindings::present(const std::vector<DayFinding> &findings, bool isClosed)
{
    if (isClosed != m_isClosed)
        removeLines(0, m_lines.size());
    m_isClosed = isClosed;
    const std::size_t before = m_lines.size(), now = findings.size(), most = std::min(before, now);
    std::size_t same = 0, sameAtEnd = 0;
    while (same < most && isSame(m_findings[same], findings[same]))
        ++same;
    while (sameAtEnd < most - same && isSame(m_findings[before - 1 - sameAtEnd], findings[now - 1 - sameAtEnd]))
        ++sameAtEnd;
    m_findings = findings;
    if (before == now && same == now && !m_lines.empty())
        return;
    removeLines(same, before - sameAtEnd);
    for (std::size_t at = same; at < now - sameAtEnd; ++at) {
        QWidget *line = lineOf(findings[at], isClosed, widget());
        m_box->insertWidget(int(at), line);
        m_lines.insert(m_lines.begin() + std::ptrdiff_t(at), line);
        line->show();
    }
    const int lines = std::min(linesSeen, int(now));
    setFixedHeight(lines * (rowHeight(30) + px(2)));
    setVisible(lines > 0);
}

} // namespace paybench::ui
