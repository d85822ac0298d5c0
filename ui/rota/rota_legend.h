// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <vector>

class QLabel;

// What the letters and marks of the grid mean; and the line over the list below it, which it stands in.

namespace paybench::ui {

class RotaLegend : public QWidget {
    Q_OBJECT

public:
    explicit RotaLegend(QWidget *parent = nullptr);
    void setShowsProposal(bool shows); // cells before and after are explained, too
    void retranslate();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addMark(QWidget *mark);

    std::vector<QLabel *> m_duties;
    QLabel *m_absent;
    QLabel *m_pinned;
    QLabel *m_changed;
    QWidget *m_changedMark;
};

// Title, note, the legend where there is room, and a word at the right, over the column it names.
class ListHead : public QWidget {
    Q_OBJECT

public:
    explicit ListHead(bool showsProposal, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &note, const QString &right);
    QString note() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();

    QLabel *m_title;
    QLabel *m_note;
    RotaLegend *m_legend;
    QLabel *m_right;
};

} // namespace paybench::ui
