// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QStackedWidget>

// Pages on top of each other, as narrow and low as the one that is shown lets them be: another one does not decide for it.

namespace paybench::ui {

class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace paybench::ui
