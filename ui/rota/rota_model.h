// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/rota/roster.h"
#include "ui/rota/rota_cells.h"
#include "ui/rota/rota_texts.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

// The roster as a table: a row per person, a column per day; what is planned and summed is kept beside it.

namespace paybench::ui {

class RotaModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setRoster(const rota::Roster &roster);
    const rota::Roster &roster() const { return m_roster; } // as it stands
    const rota::Roster &shown() const { return m_after ? *m_after : m_roster; }
    void apply(const rota::Edit &edit);
    void setProposal(std::optional<rota::Edit> proposal);
    bool hasProposal() const { return m_after.has_value(); }
    void setHighlighted(std::vector<int> rows);
    void setBroken(const std::vector<RotaCell> &cells); // where hard rules are broken
    bool isHighlighted(int row) const;
    void setDays(int first, int last);
    int firstDay() const { return m_firstDay; }
    int lastDay() const { return m_lastDay; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    RotaCellLook look(int row, int day) const;
    bool startsWeek(int day) const; // the first that is shown of an ISO week
    bool startsGroup(int row) const;
    bool isSoft(int day) const;     // today, and pay days: a column of its own colour

    std::array<int, 2> planned(int day) const { return m_planned[std::size_t(day)]; } // who count
    int present(int day) const { return m_present[std::size_t(day)]; }                // half days with a duty
    int missing(int day) const;     // persons under the least, in the worse half
    const rota::RowSums &sums(int row) const { return m_sums[std::size_t(row)]; }
    rota::RowSums total() const;
    int neededHalves() const;       // of the days shown, where a need is stored
    int plannedHalves() const;
    bool countsHalves() const { return m_countsHalves; } // some sum is not of whole days

signals:
    void figuresChanged();

private:
    void countAll();
    void count(const rota::Edit &edit);
    void countDay(int day);
    rota::Roster &edited() { return m_after ? *m_after : m_roster; }
    QString dayText(int day) const;
    QString rowText(int row) const;
    bool isBroken(int row, int day) const { return !m_after && m_broken.contains(row * columnCount() + day); }

    rota::Roster m_roster;
    std::optional<rota::Roster> m_after;
    QHash<int, rota::DayMarks> m_before; // of the proposal, by row × days + day
    std::vector<int> m_highlighted;
    QSet<int> m_broken; // by row × days + day
    std::vector<std::array<int, 2>> m_planned;
    std::vector<int> m_present;
    std::vector<rota::RowSums> m_sums;
    int m_firstDay = 0;
    int m_lastDay = -1;
    bool m_countsHalves = false;
};

} // namespace paybench::ui
