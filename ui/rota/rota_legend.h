// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/rota/rota_cells.h"

#include <QWidget>

#include <array>

class QLabel;

// What the letters and marks of the grid mean; and the line over the list below it, which it stands in.

namespace paybench::ui {

class RotaLegend : public QWidget {
    Q_OBJECT

public:
    explicit RotaLegend(QWidget *parent = nullptr);
    void setShowsProposal(bool shows); // cells before and after are explained, too
    void setMarks(const rota::Roster &roster, bool hasBroken); // those that are seldom are explained where they occur
    void setRoom(int width); // the most important ones that have room
    void fillRoom();         // as wide as its place: the room is its own width
    QStringList words() const; // that are shown
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Place { Support, FollowUp, Registration, Absent, Changed, Pinned, Broken, Since, Course, Meeting, Introduction, Off, Closed, Places };
    struct Item {
        QWidget *part = nullptr; // mark and word
        QLabel *word = nullptr;
        bool isWanted = true;
    };

    void add(Place place, const RotaCellLook &look);
    QString wordOf(Place place) const;

    std::array<Item, Places> m_items;
    int m_room = 0;
    bool m_fillsRoom = false;
};

// Title, note, the legend where it is wanted and has room, and a word at the right, over the column it names.
class ListHead : public QWidget {
    Q_OBJECT

public:
    explicit ListHead(bool hasLegend, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &note, const QString &right);
    void setMarks(const rota::Roster &roster, bool hasBroken);
    QString note() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    QLabel *m_title;
    QLabel *m_note;
    RotaLegend *m_legend; // nullptr: it stands elsewhere
    QLabel *m_right;
};

} // namespace paybench::ui
