// SPDX-License-Identifier: MPL-2.0
#include "core/store/interruptible.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace paybench::store {

namespace {

constexpr int instructionsBetweenQuestions = 100'000; // of SQLite's machine

int isToEnd(void *question)
{
    return (*static_cast<std::function<bool()> *>(question))() ? 0 : 1;
}

} // namespace

Interruptible::Interruptible(sqlite3 *handle, const std::function<bool()> &goesOn) : m_handle(handle), m_goesOn(goesOn)
{
    if (m_goesOn)
        sqlite3_progress_handler(m_handle, instructionsBetweenQuestions, isToEnd, &m_goesOn);
}

Interruptible::~Interruptible()
{
    if (m_goesOn)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

Done Interruptible::outcome(const Done &work) const
{
    if (!m_goesOn || m_goesOn())
        return work;
    return Error{Error::Kind::Cancelled, QCoreApplication::translate("store", "It was stopped before its end. Nothing was changed."), {}};
}

} // namespace paybench::store
