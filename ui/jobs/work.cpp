// SPDX-License-Identifier: MPL-2.0
#include "ui/jobs/work.h"

#include <utility>

namespace paybench::ui {

Work::Work(QString what, QObject *parent)
    : QObject(parent)
    , m_what(std::move(what))
{ }

void Work::stop()
{
    m_stop = true;
}

void Work::begin()
{
    m_isRunning = true;
}

void Work::end()
{
    m_isRunning = false;
    emit finished();
}

void Work::show(int percent)
{
    m_percent = percent;
    emit progressed(percent);
}

} // namespace paybench::ui
