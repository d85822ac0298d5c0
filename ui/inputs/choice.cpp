// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/choice.h"

#include "ui/style/style.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace paybench::ui {

Choice::Choice(QWidget *parent)
    : QComboBox(parent)
{
    setFont(face(Face::Body));
    setSizeAdjustPolicy(AdjustToContents);
    setMinimumContentsLength(4);
    setMaxVisibleItems(16);
    connect(this, &QComboBox::activated, this, &Choice::chosen);
}

void Choice::setPlainOptions(const std::vector<std::pair<QVariant, QString>> &options)
{
    const QSignalBlocker quiet(this);
    const QVariant before = currentData();
    clear();
    for (const auto &option : options)
        addItem(option.second, option.first);
    const int at = before.isValid() ? findData(before) : 0;
    setCurrentIndex(at < 0 && count() > 0 ? 0 : at);
    updateGeometry();
}

void Choice::setPlainValue(const QVariant &value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(value));
    update();
}

// Turned over a panel the wheel scrolls the panel, also where it stops on the choice that has the focus.
void Choice::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace paybench::ui
