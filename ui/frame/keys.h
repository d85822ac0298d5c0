// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QKeySequence>
#include <QString>

// Keys as the rows of actions write them, "Ctrl+Shift+N", whatever language the program speaks.

namespace paybench::ui {

inline QKeySequence portableKeys(const QString &keys)
{
    return QKeySequence(keys, QKeySequence::PortableText);
}

inline QKeySequence portableKeys(const char *keys)
{
    return portableKeys(QString::fromLatin1(keys));
}

} // namespace paybench::ui
