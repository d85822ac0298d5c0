// SPDX-License-Identifier: MPL-2.0
#include "ui/undo/edits.h"

#include <QCoreApplication>

namespace paybench::ui {

Done Edits::run(const QString &name, const std::function<Done()> &work, const store::StepRules &rules)
{
    if (!m_db.access().writable)
        return Error{Error::Kind::Conflict, m_db.access().banner, {}};
    Done last;
    const bool saved = m_steps.run(
        name,
        [&] {
            last = work();
            return last;
        },
        rules);
    if (saved)
        return {};
    if (last) // the work was right, so the file could not take it
        return Error{Error::Kind::Io, QCoreApplication::translate("undo", "The file could not be written, so nothing was saved. Try again."), {}};
    return last;
}

} // namespace paybench::ui
