// SPDX-License-Identifier: MPL-2.0
#include "ui/table/cell_delegate.h"
#include "ui/table/cell_note.h"
#include "ui/table/table_order.h"
#include "ui/table/table_view.h"

#include "ui/style/style.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QTimer>
#include <QVariant>

// Editing in place: Enter and Tab commit, Esc restores; what is refused stays as typed, framed, with the reason beside it.

namespace paybench::ui {

namespace {

const char indexProperty[] = "paybenchIndex";

void complain(QLineEdit *editor, const QString &sentence)
{
    editor->setProperty("bad", !sentence.isEmpty());
    editor->setAccessibleDescription(sentence);
    editor->update();
}

} // namespace

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QModelIndex source = m_table->order()->mapToSource(index);
    const Cells::CellColumn &column = m_table->cells()->column(source.column());
    const QString name = index.model()->headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    const QStringList choices = column.choices ? column.choices(source.row()) : QStringList();
    if (!choices.isEmpty()) {
        auto *box = new QComboBox(parent);
        box->setAccessibleName(name);
        box->addItems(choices);
        box->setProperty(indexProperty, QVariant::fromValue(QPersistentModelIndex(index)));
        connect(box, &QComboBox::activated, this, [this, box] { const_cast<CellDelegate *>(this)->commitChoice(box); });
        QTimer::singleShot(0, box, [box] { box->showPopup(); });
        return box;
    }
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    edit->setProperty("cell", true);
    edit->setFont(face(m_table->cells()->look(source.row(), source.column()).strong ? Face::BodyStrong : Face::Body));
    edit->setAlignment(isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft);
    const QMargins inset = m_table->cellInsets(index.column());
    edit->setTextMargins(inset.left() - px(10), 0, inset.right() - px(10), 0);
    edit->setProperty(indexProperty, QVariant::fromValue(QPersistentModelIndex(index)));
    connect(edit, &QLineEdit::textEdited, this, [this, edit] { // a new attempt: the old complaint is over
        complain(edit, {});
        hideNote(m_table->viewport());
    });
    connect(edit, &QObject::destroyed, m_table, [table = m_table] { hideNote(table->viewport()); });
    return edit;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property("filled").toBool())
        return; // what is typed stays, whatever else changes in the table
    editor->setProperty("filled", true);
    const QString text = index.data(Qt::EditRole).toString();
    editor->setProperty("before", text);
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentText(index.data(Qt::DisplayRole).toString());
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(text);
        edit->selectAll();
    }
}

void CellDelegate::setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const
{
    // commit() has saved, and knows whether the editor may close.
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect rect = option.rect;
    rect.setHeight(m_table->topHeight(index.row()));
    editor->setGeometry(rect.adjusted(0, 0, 0, -1));
}

void CellDelegate::commitChoice(QWidget *editor)
{
    auto *box = qobject_cast<QComboBox *>(editor);
    const auto index = editor->property(indexProperty).value<QPersistentModelIndex>();
    if (!box || !index.isValid())
        return;
    const QModelIndex source = m_table->order()->mapToSource(index);
    const Done saved = m_table->cells()->edit(source.row(), source.column(), box->currentText());
    emit closeEditor(box, NoHint);
    if (!saved && index.isValid())
        m_table->refuse(index, saved.error().message);
}

bool CellDelegate::commit(QLineEdit *editor, EndEditHint hint)
{
    const auto index = editor->property(indexProperty).value<QPersistentModelIndex>();
    if (!index.isValid())
        return true;
    if (editor->text() != editor->property("before").toString()) {
        const QModelIndex source = m_table->order()->mapToSource(index);
        const Done saved = m_table->cells()->edit(source.row(), source.column(), editor->text());
        if (!saved) {
            complain(editor, saved.error().message);
            noteOf(m_table->viewport())->say(saved.error().message, editor->geometry());
            emit m_table->refused(saved.error().message);
            return false;
        }
        editor->setProperty("before", editor->text());
    }
    emit closeEditor(editor, hint);
    return true;
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            editor->setProperty("before", editor->text()); // nothing is left to save when the focus goes
            emit closeEditor(editor, RevertModelCache);
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            commit(editor, enter ? NoHint : key->key() == Qt::Key_Tab ? EditNextItem : EditPreviousItem);
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            commit(editor, NoHint);
        return false; // refused or not, the field itself must know that the focus went
    }
    return false;
}

} // namespace paybench::ui
