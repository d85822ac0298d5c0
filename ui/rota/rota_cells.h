// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"

#include <QStyledItemDelegate>

#include <memory>
#include <optional>

// How a day of the rota is drawn: on the grid, in the legend, in lists of changes.

namespace paybench::ui {

class RotaModel;

struct RotaCellLook {
    rota::DayMarks marks;
    std::array<bool, 2> isAway{};
    bool isOff = false;    // ·
    bool isClosed = false; // ×
    bool isPinned = false;
    bool isBroken = false; // a hard rule is broken here
    bool isChangedSince = false; // other than what people were told last
    std::optional<rota::DayMarks> before = {}; // a proposal: what it was stands small at the left, and there is a ring
};

bool isChangedSince(const rota::RosterCell &cell); // it was published, and is another now
QSize rotaCellSize();         // 28 × 21 at 100 %
void paintRotaCell(QPainter *painter, const QRectF &rect, const RotaCellLook &look);

// A mark as a small cell beside a word: legends, changes.
class RotaMark : public QWidget {
    Q_OBJECT

public:
    explicit RotaMark(rota::DayMarks marks, QWidget *parent = nullptr);
    explicit RotaMark(const RotaCellLook &look, QWidget *parent = nullptr);
    QSize sizeHint() const override { return rotaCellSize(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate(); // its name for readers

    RotaCellLook m_look;
};

// The cells of the grid.
class RotaCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RotaCells(RotaModel *model, QObject *parent);
    ~RotaCells() override;
    void forgetPictures(); // another language or text size
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    class Pictures;

    RotaModel *m_model;
    std::unique_ptr<Pictures> m_pictures;
};

} // namespace paybench::ui
