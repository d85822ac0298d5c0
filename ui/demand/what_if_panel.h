// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/demand/demand_state.h"
#include "ui/inputs/side_panel.h"

class QPushButton;

// What if: sliders over what the centre assumes, and what the month is then. Nothing is saved by moving them.

namespace paybench::ui {

class Choice;
class MoreAssumptions;
class OutcomeBlock;
class ValueSlider;

class WhatIfPanel : public SidePanel {
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget *parent = nullptr);

    void present(const DemandState &state);
    void retranslate();
    const staffing::WhatIf &what() const { return m_what; }

signals:
    void moved(const paybench::staffing::WhatIf &what);
    void resetAsked();
    void saveAsked();

private:
    void build();
    void connectParts();
    void place();        // the controls at what is tried
    void placeSaved(const DemandState &state);
    double monthCalls() const;
    void take(const staffing::WhatIf &what);
    Done judged(const staffing::WhatIf &what) const;

    staffing::DemandMonth m_own;
    staffing::WhatIf m_what;
    std::vector<store::StoredScenario> m_saved;
    Choice *m_scenario;
    ValueSlider *m_calls;
    ValueSlider *m_handle;
    ValueSlider *m_target;
    ValueSlider *m_occupancy;
    QPushButton *m_fold;
    MoreAssumptions *m_more;
    OutcomeBlock *m_outcome;
    QPushButton *m_reset;
    QPushButton *m_save;
};

// What is wrong with a what-if of that month, as sentences; empty: it can be computed.
std::vector<QString> faultsIn(const staffing::DemandMonth &own, const staffing::WhatIf &what);

} // namespace paybench::ui
