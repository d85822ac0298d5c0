// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/preference.h"

#include <QFileInfo>

namespace paybench::ui {

int rowHeightOf(Density density)
{
    switch (density) {
    case Density::Compact:
        return 24;
    case Density::Roomy:
        return 36;
    case Density::Normal:
        break;
    }
    return 30;
}

namespace preference {

namespace {
constexpr int recentLength = 8;

QString absolute(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}
} // namespace

Preference<QString> language()
{
    return {QStringLiteral("language"), QStringLiteral("system")};
}

Preference<int> scheme()
{
    return {QStringLiteral("scheme"), 0};
}

Preference<Density> density()
{
    return {QStringLiteral("density"), Density::Normal};
}

Preference<QString> person()
{
    return {QStringLiteral("person"), QString()};
}

Preference<QStringList> recentFiles()
{
    return {QStringLiteral("recentFiles"), {}};
}

Preference<QByteArray> geometry()
{
    return {QStringLiteral("window/geometry"), {}};
}

Preference<QString> shortcut(const QString &action)
{
    // Not a sequence anybody can type, so that an empty one counts as an override and is stored.
    return {QStringLiteral("shortcuts/") + action, QStringLiteral("as the row says")};
}

Preference<bool> sidePane()
{
    return {QStringLiteral("window/sidePane"), false};
}

void remember(const QString &path)
{
    QStringList files = recentFiles().value();
    files.removeAll(absolute(path));
    files.prepend(absolute(path));
    recentFiles().set(files.mid(0, recentLength));
}

void forget(const QString &path)
{
    QStringList files = recentFiles().value();
    files.removeAll(absolute(path));
    recentFiles().set(files);
}

} // namespace preference

} // namespace paybench::ui
