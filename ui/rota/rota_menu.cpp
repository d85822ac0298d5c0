// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_model.h"
#include "ui/rota/rota_table.h"
#include "ui/style/style.h"

#include <QMenu>

// The context menu of a cell, and its keys in words.

namespace paybench::ui {

using namespace rota;

void RotaGrid::addMarks(QMenu *menu)
{
    for (const Mark mark : marks) {
        QString key = letter(mark);
        if (mark == Mark::Absent) { // a dash is shown, a letter is typed
            for (const QChar typed : {QChar(u'A'), QChar(u'F')}) {
                if (markOfLetter(typed) == Mark::Absent)
                    key = typed;
            }
        }
        QAction *action = menu->addAction(QStringLiteral("%1\t%2").arg(name(mark), key));
        action->setEnabled(canEdit());
        connect(action, &QAction::triggered, this, [this, mark] { setMarks(mark); });
        if (mark == Mark::Registration)
            menu->addSeparator();
    }
    menu->addSeparator();
}

void RotaGrid::openMenu(const QPoint &at, int row, int day)
{
    QMenu menu(this);
    emit menuAsked(&menu, row, day);
    if (!menu.isEmpty())
        menu.addSeparator();
    addMarks(&menu);
    QAction *none = menu.addAction(icon(QStringLiteral("remove")), tr("Empty"), QKeySequence(QKeySequence::Delete), this, &RotaGrid::empty);
    const bool isPinned = roster().rows[std::size_t(row)].cells[std::size_t(day)].isPinned;
    QAction *pin = menu.addAction(icon(isPinned ? QStringLiteral("unpin") : QStringLiteral("pin")), isPinned ? tr("Unpin") : tr("Pin"),
                                  QKeySequence(Qt::Key_P), this, &RotaGrid::togglePins);
    menu.addSeparator();
    menu.addAction(icon(QStringLiteral("why")), tr("What each change costs"), QKeySequence(Qt::Key_Return), this, [this, row, day] { emit explainWanted(row, day); });
    QAction *swap = menu.addAction(icon(QStringLiteral("swap")), tr("Swap…"), this, [this, row, day] { emit swapWanted(row, day); });
    QAction *ill = menu.addAction(icon(QStringLiteral("person")), tr("Someone is ill…"), this, [this, row, day] { emit illnessWanted(row, day); });
    menu.addSeparator();
    QAction *cutting = menu.addAction(tr("Cut"), QKeySequence(QKeySequence::Cut), this, &RotaGrid::cut);
    menu.addAction(icon(QStringLiteral("copy")), tr("Copy"), QKeySequence(QKeySequence::Copy), this, &RotaGrid::copy);
    QAction *pasting = menu.addAction(icon(QStringLiteral("paste")), tr("Paste"), QKeySequence(QKeySequence::Paste), this, &RotaGrid::paste);
    menu.addAction(tr("Select all"), QKeySequence(QKeySequence::SelectAll), m_table, &QTableView::selectAll);
    for (QAction *action : {none, pin, swap, ill, cutting, pasting})
        action->setEnabled(canEdit());
    menu.exec(at);
}

QString RotaGrid::keysHelp() const
{
    QStringList typed;
    for (const Mark mark : {Mark::Support, Mark::FollowUp, Mark::Registration})
        typed << QStringLiteral("<b>%1</b> %2").arg(letter(mark), name(mark));
    return tr("<p>Type a letter and every selected cell gets it: %1. With Shift the letter is for the afternoon only, so that a day has two duties. "
              "<b>P</b> pins what is to stay when a rota is proposed, <b>Delete</b> empties.</p>"
              "<p>Drag a cell onto another of the same person or the same day, and they change places. Arrows walk, with Ctrl to the next week or group, "
              "with Shift they select; Home and End go to the first and the last day. Copy and paste letters to and from a spreadsheet; half days have two "
              "letters, the morning first. <b>Enter</b> shows what stands behind a cell.</p>")
        .arg(typed.join(QStringLiteral(", ")));
}

} // namespace paybench::ui
