// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QLayout>

#include <vector>

// Things side by side that go on in the next line where there is no room: at 200 % text nothing is cut.

namespace paybench::ui {

class FlowLayout : public QLayout {
public:
    FlowLayout(int gap, int lineGap, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int at) const override;
    QLayoutItem *takeAt(int at) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return placed(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int placed(const QRect &rect, bool moves) const; // the height it takes

    std::vector<QLayoutItem *> m_items;
    int m_gap;
    int m_lineGap;
};

} // namespace paybench::ui
