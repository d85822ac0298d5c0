// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/hit.h"
#include "ui/frame/matching.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;
class QLabel;
class QStandardItemModel;

namespace paybench::ui {

class Hairline;

// Find anything, do anything: one line to type in over the dimmed window, and under it what fits, by groups.
class CommandPalette : public QWidget {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *over);

    // Asked at each letter; what it gives is matched, ranked and marked here.
    void setFinder(Finder finder) { m_finder = std::move(finder); }
    // The group that Tab leaves alone on the list.
    void setActionGroup(const QString &group) { m_actionGroup = group; }

    void open(const QString &typed = {});
    std::vector<Hit> shown() const { return m_shown; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Ranked {
        Hit hit;
        Match match;
    };

    void retranslate();
    void search();
    std::vector<Ranked> ranked(const QString &typed) const;
    void list(const std::vector<Ranked> &rows);
    void addRow(const Ranked &row, int number);
    bool handleKey(int key);
    void move(int by);
    void choose();
    void shut();
    void place();
    int listHeight() const;

    Finder m_finder;
    QString m_actionGroup;
    QWidget *m_box;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_none;
    QLabel *m_keys;
    QStandardItemModel *m_model;
    std::vector<Hit> m_shown;
    QPointer<QWidget> m_focusBefore;
    bool m_onlyActions = false;
};

} // namespace paybench::ui
