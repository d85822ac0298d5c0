// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/side_panel.h"

class QTextBrowser;

namespace paybench::ui {

// The help of a page, beside it.
class HelpPane : public SidePanel {
    Q_OBJECT

public:
    explicit HelpPane(QWidget *parent = nullptr);

    void showHelp(const QString &page, const QString &richText);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTextBrowser *m_text;
    QString m_page;
    QString m_richText;
};

} // namespace paybench::ui
