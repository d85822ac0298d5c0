// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QSettings>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <type_traits>

// What belongs to the person and not to the centre: kept by the computer, and only where it differs from the usual.

namespace paybench::ui {

template <class T> struct Preference {
    QString key;
    T usual;

    T value() const
    {
        const QVariant stored = QSettings().value(key);
        if (!stored.isValid())
            return usual;
        if constexpr (std::is_enum_v<T>)
            return static_cast<T>(stored.toInt());
        else
            return stored.value<T>();
    }

    void set(const T &value) const
    {
        if (value == usual)
            QSettings().remove(key);
        else if constexpr (std::is_enum_v<T>)
            QSettings().setValue(key, static_cast<int>(value));
        else
            QSettings().setValue(key, value);
    }

    void reset() const { QSettings().remove(key); }
    bool isUsual() const { return !QSettings().contains(key); }
};

enum class Density { Compact, Normal, Roomy };

// The least height of a table's row: 24, 30 or 36.
int rowHeightOf(Density density);

namespace preference {

Preference<QString> language(); // "system", "sv", "en", "da"
Preference<int> scheme(); // a Scheme
Preference<Density> density();
Preference<QString> person(); // who sits here; empty: not chosen yet
Preference<QStringList> recentFiles();
Preference<QByteArray> geometry();
Preference<QString> shortcut(const QString &action); // a sequence in portable text; stored and empty: none
Preference<bool> sidePane();

// The file comes first in the list of recent ones, once.
void remember(const QString &path);
void forget(const QString &path);

} // namespace preference

} // namespace paybench::ui
