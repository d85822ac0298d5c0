// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/late_clicks.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr int leastWait = 500; // ms: hands that are slower than the system's double click

class LateClicks : public QObject {
public:
    explicit LateClicks(QWidget *control) : QObject(control)
    {
        control->installEventFilter(this);
        QTimer::singleShot(std::max(leastWait, QApplication::doubleClickInterval()), this, &QObject::deleteLater);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        return event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    }
};

} // namespace

void ignoreLateClicks(QWidget *place)
{
    if (!place->isVisible())
        return; // nobody sees it, so nobody aims at it
    new LateClicks(place);
    for (QAbstractButton *button : place->findChildren<QAbstractButton *>())
        new LateClicks(button);
}

} // namespace paybench::ui
