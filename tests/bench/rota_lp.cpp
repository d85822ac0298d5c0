// SPDX-License-Identifier: MPL-2.0
#include "tests/bench/rota_lp.h"

#include <QString>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <vector>

namespace paybench::bench {

namespace {

using namespace rota;

struct LpTerm {
    int factor = 1;
    QByteArray name;
};
using Terms = std::vector<LpTerm>;

class LpWriter {
public:
    explicit LpWriter(const Task &task)
        : m_task(task)
    {
        for (int d = 0; d < days(); ++d)
            m_weeks[task.days[std::size_t(d)].week].push_back(d);
    }

    QByteArray write()
    {
        for (int a = 0; a < persons(); ++a)
            person(a);
        for (int d = 0; d < days(); ++d)
            day(d);
        for (const DayClass which : {DayClass{&Day::isMonday}, DayClass{&Day::isPeak}})
            fairness(which);
        cost(m_constant, "one");
        return "Minimize\n obj:" + objective() + "\nSubject To\n" + m_rows + "Bounds\n one = 1\n" + m_bounds + "Binaries\n" + m_binaries + "End\n";
    }

private:
    struct DayClass {
        bool Day::*isIn;
    };

    int persons() const { return int(m_task.assistants.size()); }
    int days() const { return int(m_task.days.size()); }
    const Assistant &who(int a) const { return m_task.assistants[std::size_t(a)]; }
    const Profile &profile(int a) const { return m_task.profiles[std::size_t(who(a).profile)]; }
    bool isOwn(int a, int d) const { return m_task.isAvailable(a, d); }
    bool isPinned(int a, int d) const { return !m_task.isFree(a, d) && isOwn(a, d); }

    std::optional<Duty> pinOf(int a, int d) const
    {
        for (const CellDuty &pin : who(a).pins) {
            if (pin.day == d)
                return pin.duty;
        }
        return std::nullopt;
    }

    static QByteArray x(int a, int d, Duty duty) { return "x" + QByteArray::number(a) + '_' + QByteArray::number(d) + char(duty); }
    QByteArray fresh(char kind) { return kind + QByteArray::number(m_next++); }

    void cost(qint64 price, const QByteArray &name) { m_costs[name] += price; }
    QByteArray objective() const
    {
        QByteArray text;
        for (const auto &one : m_costs) {
            if (one.second != 0)
                text += (one.second < 0 ? " - " : " + ") + QByteArray::number(std::abs(one.second)) + ' ' + one.first + '\n';
        }
        return text;
    }
    QByteArray priced(qint64 price, char kind = 'v')
    {
        const QByteArray name = fresh(kind);
        cost(price, name);
        return name;
    }
    QByteArray pricedUpToOne(qint64 price)
    {
        const QByteArray name = priced(price);
        m_bounds += ' ' + name + " <= 1\n";
        return name;
    }
    void row(const Terms &terms, const char *relation, qint64 right)
    {
        if (terms.empty())
            return;
        m_rows += ' ' + fresh('r') + ":";
        for (const LpTerm &term : terms)
            m_rows += (term.factor < 0 ? " - " : " + ") + QByteArray::number(std::abs(term.factor)) + ' ' + term.name + '\n';
        m_rows += ' ' + QByteArray(relation) + ' ' + QByteArray::number(right) + '\n';
    }

    std::vector<int> ownDays(int a, int from, int to) const
    {
        std::vector<int> own;
        for (int d = from; d < to; ++d) {
            if (isOwn(a, d))
                own.push_back(d);
        }
        return own;
    }

    void person(int a)
    {
        for (const int d : ownDays(a, 0, days()))
            cell(a, d);
        inRow(a);
        for (const auto &week : m_weeks)
            personWeek(a, week.second);
        mentors(a);
        ratio(a);
        if (profile(a).followUp)
            followUp(a);
        for (const Preference &wish : who(a).preferences)
            cost(wish.cost, x(a, wish.day, wish.duty));
    }

    void cell(int a, int d) // H1, H2, H3, C10
    {
        Terms one;
        for (const Duty duty : duties) {
            m_binaries += ' ' + x(a, d, duty) + '\n';
            one.push_back({1, x(a, d, duty)});
        }
        row(one, "=", 1);
        if (const auto pin = pinOf(a, d))
            row({{1, x(a, d, *pin)}}, "=", 1);
        for (const CellDuty &cell : who(a).forbidden) {
            if (cell.day == d)
                row({{1, x(a, d, cell.duty)}}, "=", 0);
        }
        const Duty before = m_task.published ? m_task.published->at(a, d) : Duty::Away;
        if (before == Duty::Away)
            return;
        const int price = d < m_task.nearUntil ? m_task.weights.changeNear : m_task.weights.changeFar;
        m_constant += price;
        cost(-price, x(a, d, before));
    }

    void inRow(int a) // H4
    {
        const int length = m_task.rules.consecutiveSupport + 1;
        for (int from = -2; from + length <= days(); ++from) {
            Terms support;
            bool canBreak = from + length > 0;
            bool isAllPinned = true;
            for (int d = from; d < from + length; ++d) {
                canBreak = canBreak && (d < 0 ? who(a).history[std::size_t(d + 2)] == Duty::Support : isOwn(a, d));
                if (d >= 0 && canBreak)
                    support.push_back({1, x(a, d, Duty::Support)});
                isAllPinned = isAllPinned && (d < 0 || isPinned(a, d));
            }
            if (canBreak && !isAllPinned)
                row(support, "<=", qint64(support.size()) - 1);
        }
    }

    void personWeek(int a, const std::vector<int> &week) // H5, C5, C7
    {
        Terms all[3];
        int pinned = 0;
        int own = 0;
        for (const int d : week) {
            if (!isOwn(a, d))
                continue;
            ++own;
            pinned += pinOf(a, d) == Duty::Support ? 1 : 0;
            for (const Duty duty : duties)
                all[place(duty)].push_back({1, x(a, d, duty)});
        }
        if (own == 0)
            return;
        row(all[0], "<=", std::max(m_task.rules.supportPerWeek, pinned));
        for (const Duty duty : duties) {
            const int share = profile(a).fifths[place(duty)] * own;
            band(all[place(duty)], share / 5, (share + 4) / 5, m_task.weights.weekRatio);
        }
        registrationRuns(all[2]);
    }

    void band(const Terms &count, int least, int most, int price)
    {
        Terms under = count;
        under.push_back({1, priced(price)});
        row(under, ">=", least);
        Terms over = count;
        over.push_back({-1, priced(price)});
        row(over, "<=", most);
    }

    void registrationRuns(const Terms &registration) // in the order of the days
    {
        Terms starts{{-1, priced(m_task.weights.registrationSplit)}};
        for (std::size_t i = 0; i < registration.size(); ++i) {
            const QByteArray start = fresh('v');
            Terms begins{{1, registration[i].name}, {-1, start}};
            if (i > 0)
                begins.push_back({-1, registration[i - 1].name});
            row(begins, "<=", 0);
            starts.push_back({1, start});
        }
        row(starts, "<=", 1);
    }

    void mentors(int a) // H6
    {
        for (const int d : who(a).mentors.empty() ? std::vector<int>() : ownDays(a, 0, days())) {
            if (isPinned(a, d))
                continue;
            Terms covered{{1, x(a, d, Duty::Support)}};
            for (const int mentor : who(a).mentors) {
                if (isOwn(mentor, d))
                    covered.push_back({-1, x(mentor, d, Duty::Support)});
            }
            row(covered, "<=", 0);
        }
    }

    void ratio(int a) // C4: convex in the count, so priced step by step away from the best whole count
    {
        for (const int checkpoint : m_task.checkpoints) {
            const std::vector<int> own = ownDays(a, 0, checkpoint + 1);
            for (const Duty duty : duties) {
                const int carry = who(a).carry[place(duty)];
                const int wanted = profile(a).fifths[place(duty)] * int(own.size());
                const auto price = [&](int count) {
                    const int off = std::abs(5 * count + carry - wanted);
                    return m_task.weights.ratioFifth * off + m_task.weights.ratioBeyondDay * std::max(0, off - 5);
                };
                int best = (wanted - carry) / 5 - 1;
                for (int count = best; count <= (wanted - carry) / 5 + 1; ++count)
                    best = price(count) < price(best) ? count : best;
                m_constant += price(best);
                Terms steps;
                for (const int direction : {1, -1})
                    addSteps(steps, direction, [&](int step) { return price(best + direction * step) - price(best + direction * (step - 1)); });
                for (const int d : own)
                    steps.push_back({1, x(a, d, duty)});
                row(steps, "=", best);
            }
        }
    }

    template <class Slope> void addSteps(Terms &to, int direction, const Slope &slope)
    {
        for (int step = 1; step <= 3; ++step)
            to.push_back({-direction, step < 3 ? pricedUpToOne(slope(step)) : priced(slope(step))});
    }

    void followUp(int a) // C6
    {
        struct Entry {
            int day;
            Duty known;
        };
        std::vector<Entry> entries;
        for (int i = 0; i < 2; ++i) {
            if (who(a).history[std::size_t(i)] != Duty::Away)
                entries.push_back({i - 2, who(a).history[std::size_t(i)]});
        }
        for (const int d : ownDays(a, 0, days()))
            entries.push_back({d, Duty::Away});
        const std::size_t within = std::size_t(m_task.rules.followUpWithin);
        for (std::size_t i = 0; i + within < entries.size(); ++i) {
            if (entries[i + within].day < 0 || (entries[i].day < 0 && entries[i].known != Duty::Support))
                continue;
            Terms missing{{-1, fresh('v')}};
            bool isFollowed = false;
            for (std::size_t next = i + 1; next <= i + within; ++next) {
                if (entries[next].day >= 0)
                    missing.push_back({-1, x(a, entries[next].day, Duty::FollowUp)});
                isFollowed = isFollowed || entries[next].known == Duty::FollowUp;
            }
            if (isFollowed)
                continue;
            cost(m_task.weights.followUpMissing, missing.front().name);
            if (entries[i].day >= 0)
                missing.push_back({1, x(a, entries[i].day, Duty::Support)});
            row(missing, "<=", entries[i].day >= 0 ? 0 : -1);
        }
    }

    void day(int d) // H7, C1, C2, C3
    {
        const Day &need = m_task.days[std::size_t(d)];
        Terms counted, all;
        std::vector<Terms> reached(m_task.groups.size());
        int pinned = 0;
        for (int a = 0; a < persons(); ++a) {
            if (!isOwn(a, d))
                continue;
            all.push_back({1, x(a, d, Duty::Support)});
            if (who(a).counts)
                counted.push_back(all.back());
            pinned += pinOf(a, d) == Duty::Support ? 1 : 0;
            reached[std::size_t(who(a).group)].push_back({1, x(a, d, Duty::Support)});
            reached[std::size_t(who(a).group)].push_back({1, x(a, d, Duty::FollowUp)});
        }
        row(all, "<=", std::max(need.most, pinned));
        Terms enough = counted;
        enough.push_back({1, pricedUpToOne(m_task.weights.shortFirst)});
        enough.push_back({1, priced(m_task.weights.shortMore)});
        row(enough, ">=", need.least);
        Terms balanced = counted;
        balanced.push_back({1, priced(m_task.weights.underTarget)});
        balanced.push_back({-1, priced(m_task.weights.overTarget)});
        row(balanced, "=", need.target);
        for (Terms &group : reached) {
            group.push_back({1, priced(m_task.weights.groupUnreachable)});
            row(group, ">=", 1);
        }
    }

    void fairness(DayClass which) // C9
    {
        for (const int checkpoint : m_task.checkpoints) {
            qint64 targets = 0;
            qint64 weights = 0;
            std::vector<qint64> weight(std::size_t(persons()), 0);
            for (int d = 0; d <= checkpoint; ++d) {
                if (!(m_task.days[std::size_t(d)].*which.isIn))
                    continue;
                targets += m_task.days[std::size_t(d)].target;
                for (int a = 0; a < persons(); ++a)
                    weight[std::size_t(a)] += isOwn(a, d) ? profile(a).fifths[0] : 0;
            }
            for (const qint64 one : weight)
                weights += one;
            for (int a = 0; a < persons(); ++a) {
                const qint64 share = targets * weight[std::size_t(a)];
                if (weight[std::size_t(a)] > 0)
                    band(supportOn(a, which, checkpoint), int(share / weights), int((share + weights - 1) / weights), m_task.weights.fairness);
            }
        }
    }

    Terms supportOn(int a, DayClass which, int checkpoint) const
    {
        Terms support;
        for (const int d : ownDays(a, 0, checkpoint + 1)) {
            if (m_task.days[std::size_t(d)].*which.isIn)
                support.push_back({1, x(a, d, Duty::Support)});
        }
        return support;
    }

    const Task &m_task;
    std::map<QString, std::vector<int>> m_weeks;
    std::map<QByteArray, qint64> m_costs; // a variable may stand in the objective only once
    QByteArray m_rows, m_bounds, m_binaries;
    qint64 m_constant = 0;
    int m_next = 0;
};

} // namespace

QByteArray lpOf(const Task &task)
{
    return LpWriter(task).write();
}

} // namespace paybench::bench
