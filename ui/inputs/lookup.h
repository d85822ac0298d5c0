// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractListModel>
#include <QLineEdit>

#include <functional>
#include <optional>
#include <vector>

class QListView;

// Type-ahead over names: type a few letters, arrows choose, Enter takes. The list opens under the field.

namespace paybench::ui {

struct LookupRow {
    qint64 id = 0;
    QString name;
    QString note = {};      // muted, after the name
    QString alsoFound = {}; // other words it is found by (a number, a short name)
};

class LookupList;

class Lookup : public QLineEdit {
    Q_OBJECT

public:
    explicit Lookup(QWidget *parent = nullptr);
    ~Lookup() override;

    void setRows(std::vector<LookupRow> rows); // order is kept among equally good ones
    void setHint(const QString &hint);         // placeholder and accessible name
    // One more line at the foot of the list: tr("New customer “%1”…").arg(typed).
    void setNewRow(std::function<QString(const QString &typed)> line);

    std::optional<qint64> value() const { return m_value; }
    void setValue(std::optional<qint64> id); // shows its name; no signal
    QStringList offered() const;             // what the list shows now

signals:
    void chosen(qint64 id);
    void newAsked(const QString &typed);
    void cleared();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void take(const QModelIndex &index);
    void placeList();
    void closeList();
    QString nameOf(qint64 id) const;

    std::vector<LookupRow> m_rows;
    std::function<QString(const QString &)> m_newRow;
    std::optional<qint64> m_value;
    LookupList *m_offered;
    QListView *m_list;
    bool m_isProposed = false; // the first row, by the typing; no arrow has chosen yet
};

} // namespace paybench::ui
