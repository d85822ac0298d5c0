// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/demand/demand_view.h"
#include "ui/demand/forecast_outcome.h"
#include "ui/table/table_model.h"

#include <QPointer>

// Forecast and outcome: how good it was, how good it would have been for a month that is hidden from it, what it has
// learned, what it leaves out, and the files it is made from.

class QLabel;

namespace paybench::ui {

class LineChart;

// One comparison: the month or the hidden one, by day or by half-hour.
struct MeasureRow {
    QString name;
    staffing::Accuracy accuracy;
};

struct EffectRow {
    int place = 0;
    staffing::ForecastEffect effect;
};

// A day or days that the forecast does not learn from.
struct LeftOutRow {
    QDate from;
    QDate to;
    QString why;
    std::optional<double> calls;
};

// What the job beside the window finds out.
struct Learned {
    std::vector<staffing::ForecastEffect> effects;
    std::vector<QDate> special;
    QString method;
    std::optional<staffing::BackTest> test;
    QString whyNoTest; // a sentence
    bool wasStopped = false;
};

class ForecastView : public DemandView {
    Q_OBJECT

public:
    explicit ForecastView(QWidget *parent = nullptr);
    ~ForecastView() override;

    QString title() const override;
    void present(const DemandState &state) override;
    void retranslate() override;
    std::vector<TableView *> tables() const override;
    std::optional<staffing::Why> why() const override;
    bool isTesting() const { return !m_job.isNull(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    // What the job's answer depends on.
    struct LearnedFrom {
        Month month;
        std::size_t days = 0;
        double calls = 0;
        QDate last;
        std::vector<std::pair<QDate, double>> events;

        friend bool operator==(const LearnedFrom &, const LearnedFrom &) = default;
    };

    void build();
    static std::vector<Column<MeasureRow>> measureColumns();
    static std::vector<Column<OutcomeDay>> outcomeColumns();
    static std::vector<Column<EffectRow>> effectColumns();
    static std::vector<Column<LeftOutRow>> leftOutColumns();
    static std::vector<Column<staffing::ContactBatch>> batchColumns();
    LearnedFrom learnedFrom() const;
    void learn();
    void take(const Learned &learned);
    void fillMonth();
    void fillChart();
    void fillLearned();
    void sayOutcome();

    const DemandState *m_state = nullptr;
    bool m_isPlacing = false;
    std::vector<OutcomeDay> m_outcome;
    std::optional<LearnedFrom> m_from;
    Learned m_learned;
    QPointer<Work> m_job;
    QLabel *m_heading;
    QLabel *m_words;
    LineChart *m_chart;
    struct Part {
        QLabel *heading = nullptr;
        QLabel *note = nullptr;
        TableView *table = nullptr;
    };
    Part part(TableView *table, Cells *cells, const char *name);
    TableModel<MeasureRow> *m_measures;
    TableModel<OutcomeDay> *m_days;
    TableModel<EffectRow> *m_effects;
    TableModel<LeftOutRow> *m_leftOut;
    TableModel<staffing::ContactBatch> *m_batches;
    Part m_measurePart;
    Part m_dayPart;
    Part m_effectPart;
    Part m_leftOutPart;
    Part m_batchPart;
};

} // namespace paybench::ui
