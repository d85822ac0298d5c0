// SPDX-License-Identifier: MPL-2.0
#include "ui/month/finding_list.h"

#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

using Severity = reports::Finding::Severity;
using Place = reports::Finding::Place;

IconLabel *markOf(Severity severity, QWidget *parent)
{
    switch (severity) {
    case Severity::Blocking: return new IconLabel(QStringLiteral("error"), Colour::Bad, 18, parent);
    case Severity::Warning: return new IconLabel(QStringLiteral("warning"), Colour::Warn, 18, parent);
    case Severity::Information: break;
    }
    return new IconLabel(QStringLiteral("info"), Colour::Accent, 18, parent);
}

} // namespace

FindingList::FindingList(QWidget *parent) : QWidget(parent), m_box(new QVBoxLayout(this))
{
    m_box->setContentsMargins({});
    m_box->setSpacing(px(12));
}

QString FindingList::linkText(Place place)
{
    switch (place) {
    case Place::Agreement: return tr("Show the agreement");
    case Place::Volumes: return tr("Show the volumes");
    case Place::Hours: return tr("Show the work orders");
    case Place::Corrections: return tr("Show the corrections");
    case Place::Cost: return tr("Type the cost");
    case Place::Import: return tr("Show the import");
    }
    return {};
}

QWidget *FindingList::line(const reports::Finding &finding)
{
    auto *made = new QWidget(this);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(px(10));
    row->addWidget(markOf(finding.severity, made), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    QLabel *sentence = wrappedLabel(Face::BodyMedium, Colour::Text, made);
    sentence->setText(finding.text);
    words->addWidget(sentence);
    if (!finding.detail.isEmpty()) {
        QLabel *detail = wrappedLabel(Face::Caption, Colour::Muted, made);
        detail->setText(finding.detail);
        words->addWidget(detail);
    }
    row->addLayout(words, 1);
    QPushButton *link = button(ButtonRole::Link, {}, made);
    link->setObjectName(QStringLiteral("findingLink"));
    link->setText(linkText(finding.place));
    link->setMaximumHeight(QFontMetrics(face(Face::BodyMedium)).height() + px(4)); // on the line of the sentence
    link->setAccessibleDescription(finding.text);
    connect(link, &QPushButton::clicked, this, [this, finding] { emit followed(finding); });
    row->addWidget(link, 0, Qt::AlignTop);
    return made;
}

void FindingList::setFindings(std::vector<reports::Finding> findings, const QString &nothing)
{
    while (QLayoutItem *item = m_box->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_findings = std::move(findings);
    for (const reports::Finding &finding : m_findings)
        m_box->addWidget(line(finding));
    if (m_findings.empty() && !nothing.isEmpty()) {
        auto *calm = new QWidget(this);
        auto *row = new QHBoxLayout(calm);
        row->setContentsMargins({});
        row->setSpacing(px(10));
        row->addWidget(new IconLabel(QStringLiteral("ok"), Colour::Ok, 18, calm), 0, Qt::AlignTop);
        QLabel *sentence = wrappedLabel(Face::Body, Colour::Text, calm);
        sentence->setText(nothing);
        row->addWidget(sentence, 1);
        m_box->addWidget(calm);
    }
}

} // namespace paybench::ui
