// SPDX-License-Identifier: MPL-2.0
#include "core/rota/price.h"

#include "core/basics/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace paybench::rota {

namespace {

constexpr const char *ruleNames[] = {
    QT_TRANSLATE_NOOP("rota", "A duty on each own day and none on days away"), QT_TRANSLATE_NOOP("rota", "Pinned duties are kept"),
    QT_TRANSLATE_NOOP("rota", "Forbidden duties are not used"),                QT_TRANSLATE_NOOP("rota", "Support days in a row"),
    QT_TRANSLATE_NOOP("rota", "Support days in a week"),                       QT_TRANSLATE_NOOP("rota", "Newcomers have a mentor beside them"),
    QT_TRANSLATE_NOOP("rota", "Telephone places"),
    QT_TRANSLATE_NOOP("rota", "Split days in a week")};

constexpr const char *termNames[termCount] = {
    QT_TRANSLATE_NOOP("rota", "First line short"),     QT_TRANSLATE_NOOP("rota", "Away from the target"),
    QT_TRANSLATE_NOOP("rota", "Group not reachable"),  QT_TRANSLATE_NOOP("rota", "Work mix over the period"),
    QT_TRANSLATE_NOOP("rota", "Work mix of the week"), QT_TRANSLATE_NOOP("rota", "Follow-up after support"),
    QT_TRANSLATE_NOOP("rota", "Registration split"),   QT_TRANSLATE_NOOP("rota", "Wishes"),
    QT_TRANSLATE_NOOP("rota", "Fairness"),             QT_TRANSLATE_NOOP("rota", "Changes of the published rota"),
    QT_TRANSLATE_NOOP("rota", "Days with two duties")};

QString rotaText(const char *english)
{
    return QCoreApplication::translate("rota", english);
}

// A whole sentence for each duty, since endings differ between languages.
QString byDuty(Duty duty, const char *support, const char *followUp, const char *registration)
{
    return rotaText(duty == Duty::Support ? support : duty == Duty::FollowUp ? followUp : registration);
}

class Sentence {
public:
    Sentence(const Task &task, const Breach &breach) : m_task(task), m_breach(breach) {}

    QString text() const
    {
        switch (m_breach.term) {
        case Term::Shortage:
            return rotaText(QT_TRANSLATE_NOOP("rota", "%1: %2 of at least %3 persons on support")).arg(dayFirst()).arg(m_breach.count).arg(m_breach.least);
        case Term::Target:
            return target();
        case Term::GroupUnreachable:
            return rotaText(QT_TRANSLATE_NOOP("rota", "%1: nobody of %2 is on support or follow-up")).arg(dayFirst(), m_task.groups[std::size_t(m_breach.group)]);
        case Term::Ratio:
            return ratio();
        case Term::Week:
            return week();
        case Term::FollowUp:
            return rotaText(QT_TRANSLATE_NOOP("rota", "%1: no follow-up soon after the support on %2")).arg(person(), firstDay());
        case Term::RegistrationSplit:
            return rotaText(QT_TRANSLATE_NOOP("rota", "%1, %2: registration is split into %3 stretches")).arg(person(), weekName()).arg(m_breach.count);
        case Term::Preference:
            return byDuty(m_breach.duty, QT_TRANSLATE_NOOP("rota", "%1 would rather not have support on %2"),
                          QT_TRANSLATE_NOOP("rota", "%1 would rather not have follow-up on %2"),
                          QT_TRANSLATE_NOOP("rota", "%1 would rather not have registration on %2")).arg(person(), day());
        case Term::Fairness:
            return fairness();
        case Term::Change:
            return rotaText(QT_TRANSLATE_NOOP("rota", "%1, %2: not as published")).arg(person(), day());
        case Term::SplitDay:
            return rotaText(QT_TRANSLATE_NOOP("rota", "%1, %2: another duty in the afternoon than in the morning")).arg(person(), dateName(m_breach.day));
        }
        Q_UNREACHABLE();
    }

private:
    QString person() const { return m_task.nameOf(m_breach.assistant); }
    QString dayName(int d) const { return d < 0 ? rotaText(QT_TRANSLATE_NOOP("rota", "a day before")) : m_breach.ofBothHalves ? dateName(d) : m_task.longDayName(d); }
    QString dateName(int d) const { return format::longDay(m_task.days[std::size_t(d)].date); }
    QString day() const { return dayName(m_breach.day); }
    QString dayFirst() const { return day().replace(0, 1, day().at(0).toUpper()); } // it begins the sentence
    QString firstDay() const { return dayName(m_breach.firstDay); }
    QString weekName() const { return format::week(isoWeek(m_task.days[std::size_t(m_breach.day)].date)); }
    // Of so many fifths of (half) days.
    QString days(int fifths) const { return format::decimal(fifths * 2 / m_task.parts, 1); }

    // What the need asks for is seen over the grid; what the choices give beyond it is said here.
    QString target() const
    {
        const int need = m_task.days[std::size_t(m_breach.day)].least;
        if (need == m_breach.least)
            return QCoreApplication::translate("rota", "%1: %Ln person(s) on support, the need is %2", nullptr, m_breach.count).arg(dayFirst()).arg(need);
        return QCoreApplication::translate("rota", "%1: %Ln person(s) on support; the need is %2, the choices give %3", nullptr, m_breach.count)
            .arg(dayFirst()).arg(need).arg(m_breach.least);
    }

    QString ratio() const
    {
        return byDuty(m_breach.duty, QT_TRANSLATE_NOOP("rota", "%1, to %2: %3 days of support, by choice %4"),
                      QT_TRANSLATE_NOOP("rota", "%1, to %2: %3 days of follow-up, by choice %4"),
                      QT_TRANSLATE_NOOP("rota", "%1, to %2: %3 days of registration, by choice %4"))
            .arg(person(), dateName(m_breach.day), m_task.dayCount(m_breach.count / 5), days(m_breach.least));
    }
    QString week() const
    {
        const int wanted = m_breach.count < m_breach.least ? m_breach.least : m_breach.most;
        return byDuty(m_breach.duty, QT_TRANSLATE_NOOP("rota", "%1, %2: %3 days of support instead of %4"),
                      QT_TRANSLATE_NOOP("rota", "%1, %2: %3 days of follow-up instead of %4"),
                      QT_TRANSLATE_NOOP("rota", "%1, %2: %3 days of registration instead of %4"))
            .arg(person(), weekName(), m_task.dayCount(m_breach.count), m_task.dayCount(wanted));
    }
    QString fairness() const
    {
        const int wanted = m_breach.count < m_breach.least ? m_breach.least : m_breach.most;
        const char *english = m_breach.dayClass == DayClass::Monday ? QT_TRANSLATE_NOOP("rota", "%1, to %2: support on %3 Mondays, a fair share is %4")
                                                                    : QT_TRANSLATE_NOOP("rota", "%1, to %2: support on %3 peak days, a fair share is %4");
        return rotaText(english).arg(person(), dateName(m_breach.day), m_task.dayCount(m_breach.count), m_task.dayCount(wanted));
    }

    const Task &m_task;
    const Breach &m_breach;
};

} // namespace

QString key(HardRule rule)
{
    return QStringLiteral("H%1").arg(int(rule) + 1);
}

QString key(Term term)
{
    return QStringLiteral("C%1").arg(int(term) + 1);
}

QString name(HardRule rule)
{
    return rotaText(ruleNames[int(rule)]);
}

QString name(Term term)
{
    return rotaText(termNames[int(term)]);
}

qint64 Price::objective() const
{
    return std::accumulate(terms.begin(), terms.end(), qint64(0));
}

Price price(const Task &task, const Plan &plan)
{
    Price sum;
    forEachBreach(task, plan, [&sum](const Breach &breach) { sum.terms[std::size_t(breach.term)] += breach.cost; });
    sum.hard = hardBreaches(task, plan);
    return sum;
}

QString sentence(const Task &task, const Breach &breach)
{
    return Sentence(task, breach).text();
}

std::vector<Breach> breaches(const Task &task, const Plan &plan)
{
    std::vector<Breach> found;
    forEachBreach(task, plan, [&](const Breach &breach) { found.push_back(breach); });
    std::stable_sort(found.begin(), found.end(), [](const Breach &one, const Breach &other) { return one.cost > other.cost; });
    for (Breach &breach : found)
        breach.sentence = sentence(task, breach);
    return found;
}

} // namespace paybench::rota
