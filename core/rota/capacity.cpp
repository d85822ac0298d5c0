// SPDX-License-Identifier: MPL-2.0
#include "core/rota/explanation.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>

// Before solving: can the weeks be covered by those who are there, and by what they have chosen?

namespace paybench::rota {

namespace {

constexpr int tenths = 10;
constexpr std::size_t waysShown = 3;

QString atStart(QString text) // of a sentence
{
    return text.replace(0, 1, text.at(0).toUpper());
}

class Capacities {
public:
    explicit Capacities(const Task &task) : m_task(task) {}

    std::vector<WeekCapacity> weeks() const
    {
        std::vector<WeekCapacity> weeks;
        for (int d = 0; d < int(m_task.days.size()); ++d) {
            const Day &day = m_task.days[std::size_t(d)];
            if (weeks.empty() || weeks.back().week != day.week)
                weeks.push_back({day.week, d, d, 0, 0, 0, 0, {}, {}});
            add(d, weeks.back());
        }
        for (WeekCapacity &week : weeks)
            explain(week);
        return weeks;
    }

private:
    int presentOn(int d) const
    {
        int persons = 0;
        for (int a = 0; a < int(m_task.assistants.size()); ++a)
            persons += m_task.assistants[std::size_t(a)].countsOn(d) && m_task.isAvailable(a, d);
        return persons;
    }

    void add(int d, WeekCapacity &week) const
    {
        const Day &day = m_task.days[std::size_t(d)];
        week.last = d;
        week.least += day.least * tenths / m_task.parts;
        week.target += day.target * tenths / m_task.parts;
        week.present += presentOn(d) * tenths / m_task.parts;
        for (int a = 0; a < int(m_task.assistants.size()); ++a) {
            if (m_task.assistants[std::size_t(a)].countsOn(d) && m_task.isAvailable(a, d))
                week.byChoice += fifthsOf(a, d) * 2 / m_task.parts;
        }
    }

    int fifthsOf(int a, int d) const { return m_task.profileOn(a, d).fifths[0]; }
    QDate dateOf(const WeekCapacity &week) const { return m_task.days[std::size_t(week.last)].date; }
    static QString days(int inTenths) { return inTenths % tenths == 0 ? format::number(inTenths / tenths) : format::decimal(inTenths, 1); }

    void explain(WeekCapacity &week) const
    {
        QStringList sentences;
        for (int d = week.first; d <= week.last; ++d) {
            if (const int least = m_task.days[std::size_t(d)].least, present = presentOn(d); present < least)
                sentences << QCoreApplication::translate("rota", "%1 cannot be covered: %2 needed, %3 present").arg(atStart(m_task.longDayName(d))).arg(least).arg(present);
        }
        if (const int missing = week.least - week.byChoice; missing > 0) {
            sentences.prepend(missingSentence(week, missing));
            addWays(week);
        }
        week.sentence = sentences.join(QStringLiteral(" · "));
    }

    QString missingSentence(const WeekCapacity &week, int missing) const
    {
        if (missing % tenths == 0)
            return missingInWeek(m_task, dateOf(week), missing / tenths * m_task.parts);
        const QString name = format::week(isoWeek(dateOf(week)));
        if (m_task.groups.size() == 1 && !m_task.groups.front().isEmpty())
            return QCoreApplication::translate("rota", "%1 %2: %3 seat-days short").arg(m_task.groups.front(), name, days(missing));
        return QCoreApplication::translate("rota", "%1 seat-days short in %2").arg(days(missing), name);
    }

    // Support days by choice of a person in the week, in tenths.
    int byChoice(int a, const WeekCapacity &week) const
    {
        int sum = 0;
        for (int d = week.first; d <= week.last; ++d)
            sum += m_task.isAvailable(a, d) ? fifthsOf(a, d) * 2 / m_task.parts : 0;
        return sum;
    }

    // One day more costs everybody the same, so those who chose support are asked first.
    void addWays(WeekCapacity &week) const
    {
        std::vector<int> persons;
        for (int a = 0; a < int(m_task.assistants.size()); ++a) {
            const bool canMore = byChoice(a, week) + tenths <= m_task.rules.supportPerWeek * tenths && ownDays(a, week) >= byChoice(a, week) + tenths;
            if (m_task.assistants[std::size_t(a)].countsOn(week.first) && canMore)
                persons.push_back(a);
        }
        std::stable_sort(persons.begin(), persons.end(), [&](int one, int other) {
            return std::pair(-fifthsOf(one, week.first), m_task.nameOf(one)) < std::pair(-fifthsOf(other, week.first), m_task.nameOf(other));
        });
        for (std::size_t i = 0; i < persons.size() && i + 1 < waysShown; ++i)
            week.ways.push_back(QCoreApplication::translate("rota", "%1 takes one support day more: %2 instead of %3.")
                                    .arg(m_task.nameOf(persons[i]), days(byChoice(persons[i], week) + tenths), days(byChoice(persons[i], week))));
        if (isSeatOfGroup(m_task))
            week.ways.push_back(QCoreApplication::translate("rota", "Borrow from another group, or leave it open: the calls go to the other groups."));
        else
            week.ways.push_back(QCoreApplication::translate("rota", "Move leave to another week, or leave it open: callers wait longer."));
    }

    int ownDays(int a, const WeekCapacity &week) const
    {
        int sum = 0;
        for (int d = week.first; d <= week.last; ++d)
            sum += m_task.isAvailable(a, d) ? tenths / m_task.parts : 0;
        return sum;
    }

    const Task &m_task;
};

} // namespace

std::vector<WeekCapacity> capacity(const Task &task)
{
    return Capacities(task).weeks();
}

} // namespace paybench::rota
