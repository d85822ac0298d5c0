// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_legend.h"

#include "core/rota/roster.h"
#include "ui/rota/rota_cells.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>

namespace paybench::ui {

namespace {

RotaCellLook changedLook()
{
    RotaCellLook look;
    look.marks = rota::DayMarks(rota::Mark::Support);
    look.before = rota::DayMarks(rota::Mark::FollowUp);
    return look;
}

} // namespace

RotaLegend::RotaLegend(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    for (const rota::Duty duty : rota::duties)
        m_duties.push_back(addMark(new RotaMark(rota::DayMarks(rota::markOf(duty)), this)));
    m_absent = addMark(new RotaMark(rota::DayMarks(rota::Mark::Absent), this));
    m_changedMark = new RotaMark(changedLook(), this);
    m_changed = addMark(m_changedMark);
    m_pinned = textLabel(Face::Caption, Colour::Text, this);
    row->addWidget(m_pinned);
    setShowsProposal(false);
    retranslate();
}

QLabel *RotaLegend::addMark(QWidget *mark)
{
    QLabel *word = textLabel(Face::Caption, Colour::Text, this);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->addWidget(mark);
    row->addWidget(word);
    row->addSpacing(px(6));
    return word;
}

void RotaLegend::setShowsProposal(bool shows)
{
    m_changedMark->setVisible(shows);
    m_changed->setVisible(shows);
}

void RotaLegend::retranslate()
{
    for (std::size_t at = 0; at < m_duties.size(); ++at)
        m_duties[at]->setText(rota::name(rota::markOf(rota::duties[at])));
    m_absent->setText(rota::name(rota::Mark::Absent));
    m_pinned->setText(QStringLiteral("• ") + tr("pinned"));
    m_changed->setText(tr("changed: before, after"));
}

void RotaLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

ListHead::ListHead(bool showsProposal, QWidget *parent)
    : QWidget(parent), m_title(textLabel(Face::BodyStrong, Colour::Text, this)), m_note(textLabel(Face::Caption, Colour::Muted, this)),
      m_legend(new RotaLegend(this)), m_right(textLabel(Face::Caption, Colour::Muted, this))
{
    m_legend->setShowsProposal(showsProposal);
    m_note->setObjectName(QStringLiteral("listNote"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(20), px(7), px(16), px(5));
    row->setSpacing(px(16));
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addStretch(1);
    row->addWidget(m_legend);
    row->addStretch(1);
    row->addWidget(m_right);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ListHead::setTexts(const QString &title, const QString &note, const QString &right)
{
    m_title->setText(title);
    m_note->setText(note);
    m_right->setText(right);
    fold();
}

QString ListHead::note() const
{
    return m_note->text();
}

void ListHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void ListHead::fold()
{
    const int others = m_title->sizeHint().width() + m_note->sizeHint().width() + m_right->sizeHint().width() + px(20 + 16 + 6 * 16);
    m_legend->setVisible(others + m_legend->sizeHint().width() <= width());
}

} // namespace paybench::ui
