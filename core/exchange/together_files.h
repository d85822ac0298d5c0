// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"

#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <utility>
#include <vector>

// Several files that belong together: all of them take their places, or none does.

namespace paybench::exchange {

class TogetherFiles {
public:
    // Where to write what shall stand at the path, on the same disk; its folder is made if there is none.
    Result<QString> beside(const QString &path);
    // All are written: they get their names. Older files of these names are replaced.
    Done place();

private:
    std::map<QString, std::unique_ptr<QTemporaryDir>> m_folders; // by the folder they stand in; gone with this
    std::vector<std::pair<QString, QString>> m_files; // where it was written, where it belongs
};

} // namespace paybench::exchange
