// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QObject>
#include <QPalette>

// What dress() needs of the colours: the palette of the present scheme, and the watch over the system's.

namespace paybench::ui {

QPalette schemePalette();
void applyScheme();
bool systemIsDark();

class SystemWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

void readSystemFont(); // sets what px() and face() are measured from

} // namespace paybench::ui
