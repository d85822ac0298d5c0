// SPDX-License-Identifier: MPL-2.0
#include "app/pages.h"

#include "core/basics/format.h"
#include "ui/agreements/agreements_page.h"
#include "ui/cases/cases_page.h"
#include "ui/demand/demand_page.h"
#include "ui/log/log_page.h"
#include "ui/month/month_page.h"
#include "ui/people/people_page.h"
#include "ui/rota/rota_page.h"
#include "ui/today/today_page.h"

#include <QCoreApplication>

namespace paybench::app {

namespace {

std::function<QString()> text(const char *source)
{
    return [source] { return QCoreApplication::translate("pages", source); };
}

// "2026-10", "10", "okt": a month to open on the page Month.
std::vector<Month> monthsMeant(const QString &words, QDate today)
{
    if (const auto month = Month::ofText(words))
        return {*month};
    std::vector<Month> months;
    for (int back = -2; back < 12; ++back) {
        const Month month = Month::of(today).plus(-back);
        if (words.size() >= 3 && format::monthName(month).startsWith(words, Qt::CaseInsensitive))
            months.push_back(month);
    }
    return months;
}

// "v42", "v. 42", "week 42": the month that its Thursday is in.
std::optional<Month> monthOfWeek(const QString &words, QDate today)
{
    QString digits = words;
    digits.remove(QStringLiteral("week"), Qt::CaseInsensitive).remove(QStringLiteral("uge"), Qt::CaseInsensitive);
    digits.remove(QChar(u'v'), Qt::CaseInsensitive).remove(QChar(u'.'));
    bool isNumber = false;
    const int week = digits.trimmed().toInt(&isNumber);
    if (!isNumber || digits.trimmed() == words.trimmed() || week < 1 || week > 53)
        return std::nullopt;
    return Month::of(monday({today.year(), week}).addDays(3));
}

ui::Page *todayPage(Centre &centre)
{
    auto *page = new ui::TodayPage(centre.db, centre.steps, [&centre] { return centre.seated(); }, centre.today);
    page->setDeeds({[&centre, page] { centre.log.openQuickLog(page); }, [&centre] { centre.log.stopTimer(); }});
    return page;
}

std::vector<ui::PageRow> dayPages(Centre &centre)
{
    const auto day = text(QT_TRANSLATE_NOOP("pages", "Day"));
    return {{QStringLiteral("today"), text(QT_TRANSLATE_NOOP("pages", "Today")), day, QStringLiteral("today"), [&centre] { return todayPage(centre); }},
            {QStringLiteral("log"), text(QT_TRANSLATE_NOOP("pages", "Log")), day, QStringLiteral("log"),
             [&centre]() -> ui::Page * { return new ui::LogPage(centre.log); }},
            {QStringLiteral("cases"), text(QT_TRANSLATE_NOOP("pages", "Cases")), day, QStringLiteral("cases"),
             [&centre]() -> ui::Page * {
                 return new ui::CasesPage(centre.db, centre.steps, [&centre] { return centre.seated(); }, centre.today);
             },
             [&centre] { return ui::CasesPage::waiting(centre.db); }}};
}

} // namespace

std::vector<ui::PageRow> pages(Centre &centre)
{
    std::vector<ui::PageRow> rows = dayPages(centre);
    rows.push_back({QStringLiteral("demand"), text(QT_TRANSLATE_NOOP("pages", "Demand")), text(QT_TRANSLATE_NOOP("pages", "Plan")),
                    QStringLiteral("demand"), [&centre]() -> ui::Page * { return new ui::DemandPage(centre.db, centre.steps, centre.today); }});
    rows.push_back({QStringLiteral("rota"), text(QT_TRANSLATE_NOOP("pages", "Rota")), text(QT_TRANSLATE_NOOP("pages", "Plan")),
                    QStringLiteral("rota"), [&centre]() -> ui::Page * { return new ui::RotaPage(centre.db, centre.steps, centre.today); }});
    rows.push_back({QStringLiteral("people"), text(QT_TRANSLATE_NOOP("pages", "People")), text(QT_TRANSLATE_NOOP("pages", "Plan")),
                    QStringLiteral("people"), [&centre]() -> ui::Page * {
                        return new ui::PeoplePage(centre.people, centre.customers, centre.centres, centre.steps, centre.today, centre.db.access().writable);
                    }});
    rows.push_back({QStringLiteral("agreements"), text(QT_TRANSLATE_NOOP("pages", "Agreements")),
                    text(QT_TRANSLATE_NOOP("pages", "Deal")), QStringLiteral("agreements"), [&centre]() -> ui::Page * {
                        return new ui::AgreementsPage(centre.db, centre.steps, centre.today);
                    }});
    rows.push_back({QStringLiteral("month"), text(QT_TRANSLATE_NOOP("pages", "Month")), text(QT_TRANSLATE_NOOP("pages", "Deal")),
                    QStringLiteral("month"), [&centre]() -> ui::Page * { return new ui::MonthPage(centre.db, centre.steps, centre.today); }});
    return rows;
}

std::vector<ui::Finder> finders(Centre &centre, const std::function<void(const QString &page, const QVariant &what)> &goTo)
{
    const ui::Finder months = [&centre, goTo](const QString &words) {
        std::vector<Month> meant = monthsMeant(words, centre.today);
        if (const auto month = monthOfWeek(words, centre.today))
            meant.push_back(*month);
        std::vector<ui::Hit> found;
        for (const Month month : meant) {
            ui::Hit hit;
            hit.group = QCoreApplication::translate("pages", "Months");
            hit.title = format::monthTitle(month);
            hit.icon = QStringLiteral("month");
            hit.isCertain = true; // “v43” is not among the letters of “October 2026”
            hit.open = [goTo, month] { goTo(QStringLiteral("month"), QVariant(month.first())); };
            found.push_back(hit);
        }
        return found;
    };
    return {months};
}

} // namespace paybench::app
