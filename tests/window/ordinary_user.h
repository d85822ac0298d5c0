// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>

#include <optional>
#include <sys/types.h>

// Somebody who may not write everything: root writes also what is read-only.

namespace paybench::window {

struct OrdinaryUser {
    uid_t user = 0;
    gid_t group = 0;

    // Who runs the tests, and where that is root, `nobody`; none: this root may not become somebody else.
    static std::optional<OrdinaryUser> found();

    void own(const QString &folder) const; // and all that is in it
    bool become() const;                   // of a process between fork and exec
};

} // namespace paybench::window
