// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QTabBar>

// Underlined tabs over what a page shows. A tab can carry an icon for something that needs a look.

namespace paybench::ui {

class SegmentedTabs : public QTabBar {
    Q_OBJECT

public:
    explicit SegmentedTabs(QWidget *parent = nullptr);
    void setTabs(const QStringList &texts);                       // again in retranslate(): the chosen one stays
    void setUnderlined(bool isUnderlined);                        // false: what it stands in draws the line
    void setMark(int tab, const QString &icon, const QString &words); // "" takes it off; the words are for readers and the tooltip

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize minimumTabSizeHint(int index) const override;

private:
    bool m_isUnderlined = true;
};

} // namespace paybench::ui
