// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/charts/heat_map.h"
#include "ui/demand/demand_view.h"

// Per half-hour: calls, need or e-mails of every half-hour of the month, and the chosen day with one person fewer or more.

namespace paybench::ui {

class OneMoreTable;
class WordChoice;

class HalfHourView : public DemandView {
    Q_OBJECT

public:
    enum class Shown { Calls, Need, Mails };

    explicit HalfHourView(QWidget *parent = nullptr);

    QString title() const override;
    void present(const DemandState &state) override;
    void retranslate() override;
    bool showsMails() const override { return shownFigures() == Shown::Mails; }
    std::vector<TableView *> tables() const override;
    std::optional<staffing::Why> why() const override;
    std::optional<TableData> exported() const override;
    bool exportsMap() const; // the map rather than the table under it

    void showFigures(Shown shown);
    Shown shownFigures() const;
    HeatMap &map() { return *m_map; }

private:
    HeatFigures figures() const;
    void fillMap();

    const DemandState *m_state = nullptr;
    WordChoice *m_choice;
    HeatLegend *m_legend;
    HeatMap *m_map;
    OneMoreTable *m_more;
};

} // namespace paybench::ui
