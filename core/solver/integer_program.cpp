// SPDX-License-Identifier: MPL-2.0
#include "core/solver/integer_program.h"

#include "core/solver/cbc.h"

#include <mutex>

namespace paybench::solver {

namespace {

using Found = std::function<void(const double *values)>;

// Hears of solutions as they are found, for after a stop the library's own best may be gone.
class Listener : public CbcEventHandler {
public:
    Listener(Budget &budget, const Found &found) : m_budget(&budget), m_found(&found) {}

    CbcAction event(CbcEvent which) override
    {
        if ((which == solution || which == heuristicSolution) && model_->bestSolution())
            (*m_found)(model_->bestSolution());
        return m_budget->isOver() ? stop : noAction;
    }
    CbcEventHandler *clone() const override { return new Listener(*this); }

private:
    Budget *m_budget;
    const Found *m_found;
};

class IntegerProgram {
public:
    IntegerProgram(const Master &master, const std::vector<Choice> &choices, Budget &budget) : m_master(master), m_choices(choices), m_budget(budget)
    {
        m_columns = master.steps();
        for (const Choice &choice : choices)
            master.append(choice.slot, choice.pattern, m_columns);
        m_columns.uppers.resize(std::size_t(master.steps().count()));
        m_columns.uppers.resize(std::size_t(m_columns.count()), 1);
    }

    // True: searched to the end.
    bool search(double cutoff, const Found &found)
    {
        OsiClpSolverInterface solver;
        load(solver);
        CbcModel model(solver);
        model.passInMessageHandler(&m_silence);
        model.setLogLevel(0);
        const Listener listener(m_budget, found);
        model.passInEventHandler(&listener);
        CbcSolverUsefulData settings;
        CbcMain0(model, settings);
        model.setLogLevel(0);
        // Costs are whole. Neither presolve, cuts nor heuristics pay here: the program is tight, and the best rota is known.
        const std::string limit = std::to_string(cutoff);
        const char *words[] = {"solver", "-log", "0", "-increment", "0.999", "-allowableGap", "0.9", "-cutoff", limit.c_str(),
                               "-preprocess", "off", "-cuts", "off", "-heuristics", "off", "-solve", "-quit"};
        CbcMain1(int(std::size(words)), words, model, [](CbcModel *, int) { return 0; }, settings);
        return model.status() == 0 && !m_budget.isOver();
    }

    std::vector<int> patternsOf(const double *values) const
    {
        std::vector<int> patterns(std::size_t(m_master.slotCount()), 0);
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            if (values[std::size_t(m_master.steps().count()) + i] > 0.5)
                patterns[std::size_t(m_choices[i].slot)] = m_choices[i].pattern;
        }
        return patterns;
    }

private:
    void load(OsiClpSolverInterface &solver)
    {
        const std::vector<double> lower(m_columns.costs.size(), 0);
        const CoinPackedMatrix matrix(true, m_master.rowCount(), m_columns.count(), CoinBigIndex(m_columns.rows.size()), m_columns.elements.data(),
                                      m_columns.rows.data(), m_columns.starts.data(), nullptr);
        solver.passInMessageHandler(&m_silence);
        solver.loadProblem(matrix, lower.data(), m_columns.uppers.data(), m_columns.costs.data(), m_master.lower().data(), m_master.upper().data());
        Interrupt interrupt(m_budget, work::branchingPivot * work::pivot(m_master.rowCount()));
        solver.getModelPtr()->passInEventHandler(&interrupt);
        for (int j = m_master.steps().count(); j < m_columns.count(); ++j)
            solver.setInteger(j);
        solver.setHintParam(OsiDoReducePrint, true, OsiHintTry);
    }

    const Master &m_master;
    const std::vector<Choice> &m_choices;
    Budget &m_budget;
    Silence m_silence;
    Columns m_columns;
};

} // namespace

IntegerAnswer bestOf(const Master &master, const std::vector<Choice> &choices, double cutoff, Budget &budget,
                     const std::function<void(const std::vector<int> &)> &better)
{
    static std::mutex oneAtATime; // Cbc's front keeps its settings in one place (coin-or/Cbc#332)
    const std::lock_guard<std::mutex> lock(oneAtATime);
    IntegerAnswer answer;
    double best = cutoff;
    IntegerProgram program(master, choices, budget);
    const Found found = [&](const double *values) {
        const std::vector<int> patterns = program.patternsOf(values);
        const double cost = master.searched(master.cost(patterns));
        if (cost >= best)
            return;
        best = cost;
        answer.patternOfSlot = patterns;
        if (better)
            better(patterns);
    };
    answer.isComplete = program.search(cutoff - 0.5, found);
    return answer;
}

} // namespace paybench::solver
