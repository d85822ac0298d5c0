// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/wait_dialog.h"

#include "ui/jobs/work.h"
#include "ui/style/style.h"

#include <QEventLoop>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace paybench::ui {

namespace {

constexpr int soonOver = 300; // milliseconds

} // namespace

// Modal and short-lived, so its texts need not follow a switch of the language.
WaitDialog::WaitDialog(Work &work, const QString &sentence, QWidget *parent) : Dialog(parent), m_work(work), m_cancel(nullptr)
{
    setObjectName(QStringLiteral("wait"));
    setHeading(work.what());
    setSentence(sentence);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0); // nobody knows how long
    bar->setTextVisible(false);
    bar->setFixedHeight(px(5));
    bar->setAccessibleName(work.what());
    setContent(bar);
    m_cancel = setHarmless(tr("Cancel"));
    connect(&work, &Work::finished, this, &QDialog::accept);
}

void WaitDialog::wait()
{
    QEventLoop atOnce;
    connect(&m_work, &Work::finished, &atOnce, &QEventLoop::quit);
    QTimer::singleShot(soonOver, &atOnce, &QEventLoop::quit);
    if (m_work.isRunning())
        atOnce.exec(QEventLoop::ExcludeUserInputEvents);
    if (m_work.isRunning())
        exec();
}

void WaitDialog::reject()
{
    m_work.stop();
    m_cancel->setEnabled(false);
    m_cancel->setText(tr("Stopping"));
}

} // namespace paybench::ui
