// SPDX-License-Identifier: MPL-2.0
#include "ui/jobs/job_bar.h"

#include "ui/jobs/work.h"
#include "ui/style/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace paybench::ui {

namespace {

class JobRow : public QWidget {
    Q_OBJECT

public:
    JobRow(Work *work, QWidget *parent)
        : QWidget(parent)
        , m_work(work)
        , m_what(new ElidedLabel(Face::Caption, Colour::Text, this))
        , m_bar(new QProgressBar(this))
        , m_cancel(new QPushButton(this))
    {
        m_what->setText(work->what());
        m_bar->setRange(0, 100);
        m_bar->setValue(work->percent());
        m_bar->setTextVisible(false);
        m_bar->setFixedSize(px(120), px(5));
        m_bar->setAccessibleName(work->what());
        m_cancel->setProperty("role", QStringLiteral("link"));
        m_cancel->setObjectName(QStringLiteral("cancelJob"));
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(px(10));
        row->addWidget(m_what);
        row->addWidget(m_bar);
        row->addWidget(m_cancel);
        connect(work, &Work::progressed, m_bar, &QProgressBar::setValue);
        connect(m_cancel, &QPushButton::clicked, this, &JobRow::cancel);
        retranslate();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            retranslate();
    }

private:
    void cancel()
    {
        m_work->stop();
        m_cancel->setEnabled(false);
        retranslate();
    }

    void retranslate()
    {
        m_cancel->setText(m_work->isStopped() ? tr("Stopping") : tr("Cancel"));
        m_cancel->setAccessibleName(tr("Cancel: %1").arg(m_work->what()));
    }

    Work *m_work;
    ElidedLabel *m_what;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(px(24));
    hide();
}

void JobBar::add(Work *work)
{
    auto *row = new JobRow(work, this);
    m_layout->addWidget(row);
    m_rows.push_back({work, row});
    connect(work, &Work::finished, this, [this, work] { remove(work); });
    connect(work, &QObject::destroyed, this, [this, work] { remove(work); });
    show();
}

void JobBar::remove(const Work *work)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [work](const Row &row) { return row.work == work; });
    if (found == m_rows.end())
        return;
    // Later: Cancel may be what was just pressed.
    found->widget->hide();
    found->widget->deleteLater();
    m_rows.erase(found);
    setVisible(!m_rows.empty());
}

} // namespace paybench::ui

#include "job_bar.moc"
