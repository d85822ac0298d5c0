// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/matching.h"

#include <QMetaType>
#include <QStyledItemDelegate>

namespace paybench::ui {

// Paints the palette's rows: icon, name with the matching letters in bold accent, note, keys.
class PaletteRows : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Facts { NumberFact = Qt::UserRole + 1, NoteFact, IconFact, KeysFact, SpansFact };

    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace paybench::ui

Q_DECLARE_METATYPE(std::vector<paybench::ui::Span>)
