// SPDX-License-Identifier: MPL-2.0
#include "tests/window/ordinary_user.h"

#include <QDirIterator>
#include <QFile>

#include <grp.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace paybench::window {

std::optional<OrdinaryUser> OrdinaryUser::found()
{
    if (geteuid() != 0)
        return OrdinaryUser{geteuid(), getegid()};
    const passwd *nobody = getpwnam("nobody");
    if (!nobody)
        return std::nullopt;
    const OrdinaryUser user{nobody->pw_uid, nobody->pw_gid};
    const pid_t tried = fork();
    if (tried == 0)
        _exit(user.become() ? 0 : 1);
    int status = 1;
    if (tried < 0 || waitpid(tried, &status, 0) != tried || status != 0)
        return std::nullopt;
    return user;
}

bool OrdinaryUser::become() const
{
    if (geteuid() == user)
        return true;
    return setgroups(0, nullptr) == 0 && setgid(group) == 0 && setuid(user) == 0;
}

void OrdinaryUser::own(const QString &folder) const
{
    const auto give = [this](const QString &path) {
        if (chown(QFile::encodeName(path).constData(), user, group) != 0)
            throw std::runtime_error("could not be given away: " + path.toStdString());
    };
    give(folder);
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext())
        give(all.next());
}

} // namespace paybench::window
