// SPDX-License-Identifier: MPL-2.0
#include "ui/style/proxy_style.h"
#include "ui/style/scheme.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QToolTip>

namespace paybench::ui {

void dress(QApplication &app)
{
    readSystemFont();
    app.setStyle(new ProxyStyle);
    app.setFont(face(Face::Body));
    for (const char *special : {"QMenu", "QMenuBar", "QMessageBox", "QTipLabel", "QStatusBar", "QAbstractItemView", "QHeaderView"})
        QApplication::setFont(face(Face::Body), special);
    QToolTip::setFont(face(Face::Body));
    static SystemWatch *watch = nullptr;
    if (!watch) {
        watch = new SystemWatch(&app);
        app.installEventFilter(watch);
    }
    applyScheme();
}

} // namespace paybench::ui
