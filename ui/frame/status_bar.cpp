// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/status_bar.h"

#include "core/basics/format.h"
#include "ui/jobs/job_bar.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace paybench::ui {

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent)
    , m_fileMark(new IconLabel(QStringLiteral("backup"), Colour::Muted, 14, this))
    , m_file(new ElidedLabel(Face::Caption, Colour::Text, this))
    , m_stateMark(new IconLabel({}, Colour::Ok, 14, this))
    , m_stateLabel(new ElidedLabel(Face::Caption, Colour::Ok, this))
    , m_jobs(new JobBar(this))
    , m_sums(new QWidget(this))
{
    setSizeGripEnabled(false);
    setFixedHeight(std::max(px(28), QFontMetrics(face(Face::Caption)).height() + px(10)));
    auto *left = new QWidget(this);
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(px(12), 0, 0, 1);
    row->setSpacing(px(5));
    row->addWidget(m_fileMark);
    row->addWidget(m_file);
    row->addSpacing(px(18));
    row->addWidget(m_stateMark);
    row->addWidget(m_stateLabel);
    row->addSpacing(px(24));
    row->addWidget(m_jobs);
    row->addStretch(1);
    addWidget(left, 1);
    auto *sums = new QHBoxLayout(m_sums);
    sums->setContentsMargins(0, 0, px(11), 1);
    sums->setSpacing(px(6));
    addPermanentWidget(m_sums);
    m_stateLabel->setObjectName(QStringLiteral("saved"));
    m_file->setObjectName(QStringLiteral("file"));
    retranslate();
}

void StatusBar::setFile(const QString &name, const QString &path)
{
    m_fileName = name;
    m_file->setToolTip(path);
    retranslate();
}

void StatusBar::setState(State state, QTime at)
{
    m_state = state;
    m_savedAt = at;
    retranslate();
}

void StatusBar::setSummary(const Summary &summary)
{
    m_summary = summary;
    showSums();
}

QString StatusBar::stateText() const
{
    return m_stateLabel->text();
}

QString StatusBar::sumsText() const
{
    QStringList parts;
    for (const auto &[name, figure] : summaryTexts(m_summary))
        parts << name + QLatin1Char(' ') + figure;
    return parts.join(QStringLiteral(" · "));
}

// Between what is said of the file and the sums, without either's nearest margin; none while work is shown there.
QRect StatusBar::freeMiddle() const
{
    if (m_jobs->running() > 0)
        return {};
    const int left = m_stateLabel->mapTo(this, QPoint(m_stateLabel->width(), 0)).x() + px(12);
    const int right = m_summary.cells > 0 || !m_summary.said.empty() ? width() - m_sums->sizeHint().width() - px(12) : width() - px(12);
    return {left, 0, std::max(0, right - left), height()};
}

void StatusBar::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusBar::retranslate()
{
    m_file->setText(m_fileName.isEmpty() ? tr("No file open") : m_fileName);
    m_file->setAccessibleName(tr("File: %1").arg(m_file->text()));
    QString text;
    switch (m_state) {
    case State::NoFile:
        text = tr("Works without a network");
        break;
    case State::Open:
        text = tr("Saved");
        break;
    case State::Saved:
        text = tr("Saved %1").arg(format::time(m_savedAt));
        break;
    case State::Waiting:
        text = tr("Waiting for another window to save");
        break;
    case State::ReadOnly:
        text = tr("Read-only");
        break;
    }
    m_stateLabel->setText(text);
    const bool isGood = m_state != State::Waiting && m_state != State::ReadOnly;
    setInk(m_stateLabel, isGood ? Colour::Ok : Colour::Text);
    m_stateMark->setIcon(isGood                          ? QStringLiteral("ok")
                             : m_state == State::Waiting ? QStringLiteral("clock")
                                                         : QStringLiteral("lock"),
                         isGood ? Colour::Ok : Colour::Warn);
    showSums();
}

void StatusBar::showSums()
{
    auto *row = static_cast<QHBoxLayout *>(m_sums->layout());
    while (QLayoutItem *item = row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QFont strong = face(Face::Caption);
    strong.setWeight(QFont::DemiBold);
    for (const auto &[name, text] : summaryTexts(m_summary)) {
        if (row->count() > 0)
            row->addSpacing(px(12));
        auto *label = textLabel(Face::Caption, Colour::Muted, m_sums);
        label->setText(name);
        auto *figure = new FigureLabel(Face::Caption, Colour::Text, m_sums);
        figure->setFont(strong);
        figure->setText(text);
        row->addWidget(label);
        row->addWidget(figure);
    }
    m_sums->setAccessibleName(sumsText());
}

void StatusBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), 1), colour(Colour::Line));
}

} // namespace paybench::ui
