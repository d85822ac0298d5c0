// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/result.h"
#include "ui/style/style.h"
#include "ui/table/value.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

// The rows of a table as TableView sees them: typed cells by row number. Pages use TableModel<Row>.

namespace paybench::ui {

// How one cell looks beside its kind. The default is ordinary text.
struct Look {
    Colour ink = Colour::Text;
    bool strong = false;             // 600; only in the column that answers the question
    bool medium = false;             // 500, for names
    QString icon = {};               // drawn first, in iconInk (with a word: colour is never alone)
    Colour iconInk = Colour::Text;
    QString lead = {};               // a muted word before a figure, or after a name
    bool wrong = false;              // the cell is framed bad
    std::optional<Colour> pill = {}; // a rounded fill behind the text, e.g. OkSoft
    int indent = 0;                  // steps of 16
    QString tip = {};
};

// A row that heads a group: name, muted note, and a note at the right with an icon.
struct Caption {
    QString name;
    QString note = {};
    QString rightNote = {};
    QString rightIcon = {};
    Colour rightInk = Colour::Muted;
};

class Cells : public QAbstractTableModel {
    Q_OBJECT

public:
    struct CellColumn {
        QString id;
        std::function<QString()> title;
        Kind kind = Kind::Text;
        int decimals = 2;
        bool stretch = false;
        bool wraps = false;
        bool hidden = false;
        double width = 0;
        std::function<Value(int)> value = {};
        std::function<Done(int, const QString &)> edit = {};
        std::function<Done(int, const QString &)> check = {};
        std::function<bool(int)> editable = {};
        std::function<QStringList(int)> choices = {};
        std::function<Look(int)> look = {};
        std::function<QString(int)> spoken = {};
        std::function<void(int, QPainter &, const QRect &)> paint = {};
        std::function<void(QPainter &, const QRect &)> paintTitle = {};
        std::function<Value(const std::vector<int> &)> total = {};
    };
    enum Role { ValueRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    const CellColumn &column(int column) const { return m_columns.at(std::size_t(column)); }
    Value value(int row, int column) const;
    Look look(int row, int column) const;
    std::optional<Caption> caption(int row) const { return m_caption ? m_caption(row) : std::nullopt; }
    bool isEditable(int row, int column) const;
    Done check(int row, int column, const QString &text) const; // without saving
    Done edit(int row, int column, const QString &text);        // saves, through the page's function
    int group(int row) const;                                   // number of the caption above; 0 without captions

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void retranslate(); // titles and formats are asked anew

protected:
    void setColumns(std::vector<CellColumn> columns) { m_columns = std::move(columns); }
    void setCaptions(std::function<std::optional<Caption>(int)> caption) { m_caption = std::move(caption); }
    // Whether new rows can come in one by one, so that selection, place and an open editor survive.
    static bool canStep(const std::vector<qint64> &before, const std::vector<qint64> &after);
    void setCount(int rows);
    void allChanged();

private:
    QString spoken(int row, int column) const;

    std::vector<CellColumn> m_columns;
    std::function<std::optional<Caption>(int)> m_caption;
    mutable std::vector<int> m_groups; // made when asked for
    int m_count = 0;
};

} // namespace paybench::ui
