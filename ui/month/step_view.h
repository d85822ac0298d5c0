// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/jobs/work.h"
#include "ui/month/month_state.h"

#include <QVariant>
#include <QWidget>

// One of the five steps as the page sees it: shows the month's state, and asks the page for what lies outside itself.

namespace paybench::ui {

class StepView : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void present(const MonthState &state) = 0; // the state lives as long as the page shows it
    virtual void retranslate() = 0;

signals:
    void goTo(const QString &page, const QVariant &what);
    void findingFollowed(const paybench::reports::Finding &finding);
    void failed(const paybench::Error &error);
    void said(const QString &text);
    void jobStarted(paybench::ui::Work *job);
};

// A page column that scrolls; what it holds stands at the top.
QWidget *scrolling(QWidget *content, QWidget *parent);

} // namespace paybench::ui
