// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/demand_texts.h"
#include "ui/demand/mail_view.h"
#include "ui/demand/mail_words.h"

#include <QLocale>

// The columns of the tables about e-mail and follow-up.

namespace paybench::ui {

namespace {

Column<MailRow> workColumn(const QString &id, std::function<QString()> title, std::function<double(const MailRow &)> minutes, bool summed = true)
{
    return {.id = id,
            .title = std::move(title),
            .kind = Kind::Decimal,
            .value = [minutes = std::move(minutes)](const MailRow &row) { return workValue(minutes(row)); },
            .decimals = 1,
            .summed = summed};
}

QString yieldName(const SharedRow &row)
{
    if (!row.shared.reserved)
        return MailView::tr("A call interrupts the e-mail");
    if (*row.shared.reserved == 0)
        return MailView::tr("Nobody interrupts, and nobody is kept free");
    return MailView::tr("Nobody interrupts, %Ln person(s) kept free for calls", nullptr, *row.shared.reserved);
}

} // namespace

std::vector<Column<MailRow>> MailView::dayColumns()
{
    std::vector<Column<MailRow>> made;
    made.push_back({.id = QStringLiteral("day"),
                    .title = [] { return tr("Day"); },
                    .kind = Kind::Day,
                    .value = [](const MailRow &row) { return Value(row.day.day); },
                    .look =
                        [](const MailRow &row) {
                            Look look;
                            look.medium = true;
                            look.lead = QLocale().standaloneDayName(row.day.day.dayOfWeek(), QLocale::ShortFormat);
                            return look;
                        },
                    .stretch = true});
    made.push_back({.id = QStringLiteral("mails"),
                    .title = [] { return tr("E-mails"); },
                    .kind = Kind::Count,
                    .value = [](const MailRow &row) { return countValue(row.day.mails.expected); },
                    .look =
                        [](const MailRow &row) {
                            Look look;
                            const staffing::Band &band = row.day.mails;
                            if (band.high > band.low)
                                look.lead = QStringLiteral("%1\u2013%2").arg(countText(band.low), countText(band.high));
                            look.tip = look.lead.isEmpty() ? QString() : tr("Eight days of ten lie within %1.").arg(look.lead);
                            return look;
                        },
                    .summed = true});
    for (Column<MailRow> &column : workColumns())
        made.push_back(std::move(column));
    made.push_back({.id = QStringLiteral("persons"),
                    .title = [] { return tr("Persons\nbeside"); },
                    .kind = Kind::Count,
                    .value = [](const MailRow &row) { return Value(qint64(row.day.mailPersons)); },
                    .look =
                        [](const MailRow &) {
                            Look look;
                            look.strong = true;
                            look.tip = tr("Persons who answer e-mail and follow up, so that all is done in time.");
                            return look;
                        },
                    .summed = true});
    made.push_back(workColumn(QStringLiteral("oldest"), [] { return tr("Oldest"); }, [](const MailRow &row) { return row.day.oldestMinutes; }, false));
    return made;
}

std::vector<Column<MailRow>> MailView::workColumns()
{
    std::vector<Column<MailRow>> made;
    made.push_back(workColumn(QStringLiteral("came"), [] { return tr("Coming"); }, [](const MailRow &row) { return row.work.released(); }));
    made.push_back(workColumn(QStringLiteral("followUp"), [] { return tr("Follow-up"); }, [](const MailRow &row) { return row.work.followUp; }));
    made.back().hidden = true;
    made.push_back(workColumn(QStringLiteral("done"), [] { return tr("Done"); }, [](const MailRow &row) { return row.work.done; }));
    made.push_back(workColumn(QStringLiteral("left"), [] { return tr("Left"); }, [](const MailRow &row) { return row.work.left; }, false));
    made.push_back(workColumn(QStringLiteral("mustDo"), [] { return tr("Must be\ndone"); }, [](const MailRow &row) { return row.work.mustDo; }, false));
    made.push_back(workColumn(QStringLiteral("between"), [] { return tr("Between\ncalls"); }, [](const MailRow &row) { return row.work.between; }));
    return made;
}

std::vector<Column<SharedRow>> MailView::sharedColumns()
{
    std::vector<Column<SharedRow>> made;
    made.push_back({.id = QStringLiteral("way"),
                    .title = [] { return tr("Who yields"); },
                    .value = [](const SharedRow &row) { return Value(yieldName(row)); },
                    .look =
                        [](const SharedRow &row) {
                            Look look;
                            look.medium = row.isChosen;
                            look.icon = row.isChosen ? QStringLiteral("ok") : QString();
                            look.iconInk = Colour::Accent;
                            look.tip = row.isChosen ? tr("As the centre assumes it.") : QString();
                            return look;
                        },
                    .spoken = [](const SharedRow &row) { return row.isChosen ? tr("%1, as the centre assumes it").arg(yieldName(row)) : yieldName(row); },
                    .stretch = true});
    made.push_back({.id = QStringLiteral("inTime"),
                    .title = [] { return tr("Calls answered\nin time"); },
                    .kind = Kind::Percent,
                    .value = [](const SharedRow &row) { return shareValue(row.shared.inTime); },
                    .decimals = 1,
                    .look =
                        [this](const SharedRow &row) {
                            Look look;
                            const bool missed = m_state && row.shared.inTime < m_state->tried.inputs.assumptions.target().share;
                            look.ink = missed ? Colour::Bad : Colour::Text;
                            look.tip = missed ? tr("Below the target.") : QString();
                            return look;
                        }});
    made.push_back({.id = QStringLiteral("wait"),
                    .title = [] { return tr("Mean\nwait, s"); },
                    .kind = Kind::Decimal,
                    .value = [](const SharedRow &row) { return secondsValue(row.shared.meanWait); },
                    .decimals = 1});
    made.push_back({.id = QStringLiteral("work"),
                    .title = [] { return tr("Time for e-mail\nin the day, h"); },
                    .kind = Kind::Decimal,
                    .value = [](const SharedRow &row) { return workValue(row.shared.workMinutes); },
                    .decimals = 1});
    return made;
}

} // namespace paybench::ui
