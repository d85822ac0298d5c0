// SPDX-License-Identifier: MPL-2.0
#include "app/demo/demo_contacts.h"

#include "app/demo/demo_customers.h"
#include "app/demo/demo_dice.h"
#include "core/basics/format.h"
#include "core/staffing/forecast.h"
#include "core/store/centres.h"
#include "core/store/contact_counts.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace paybench::app {

namespace {

using directory::WorkingTime;
using staffing::Channel;
using staffing::ContactBatch;
using staffing::ContactCount;

constexpr int halfHour = 30;
const QDate lastTakenDay(2026, 10, 28); // the days after it are left for the export beside the centre

struct DemoQueue {
    const char *name;
    double share; // of the payslips, by the units that the group serves
};

constexpr DemoQueue demoQueues[] = {{"Nord", 0.306}, {"Syd", 0.292}, {"Öst", 0.195}, {"Väst", 0.207}};

// Bank days to the nearest pay day, −8…8, below 0 before it.
int toPayDay(QDate day, const Calendar &calendar, const PayCalendar &pay)
{
    int nearest = 8;
    for (int month = -1; month <= 1; ++month) {
        const int after = calendar.bankDaysBetween(payDay(pay, Month::of(day).plus(month), calendar), day);
        if (std::abs(after) < std::abs(nearest))
            nearest = after;
    }
    return std::clamp(nearest, -8, 8);
}

// −8…8: the five days around pay day get well over twice a low day's calls, the ones beside them half more (journeys.md J1).
constexpr double callCurve[] = {1, 1, 1, 1.35, 1.55, 1.8, 2.2, 2.45, 2.75, 2.6, 2.2, 1.7, 1.45, 1.02, 1, 1, 1};
constexpr double mailCurve[] = {1, 1, 1.02, 1.15, 1.3, 1.45, 1.6, 1.8, 2, 2.1, 2, 1.8, 1.5, 1.25, 1.1, 1, 1};
constexpr double weekdayCurve[] = {1.05, 1.02, 1, 0.98, 0.95, 1, 1}; // Monday first

struct DemoDay {
    QDate day;
    int nearPayDay = 0; // bank days
    int halfHours = 0;  // open ones
    int opens = 0;      // minute
    double weight = 0;  // calls or e-mails beside other days
};

// The open days of a month with their weights; `curve` is of 17 places.
std::vector<DemoDay> demoDays(const WorkingTime &working, Month month, const double *curve)
{
    const Calendar calendar = working.calendar();
    const BusinessClock clock = working.clock();
    std::vector<DemoDay> days;
    for (QDate day = month.first(); day < month.end(); day = day.addDays(1)) {
        const std::vector<OpenSpan> open = clock.open(day);
        if (open.empty())
            continue;
        DemoDay demo{day, toPayDay(day, calendar, working.pay), (open.front().to - open.front().from) / halfHour, open.front().from, 0};
        const QDate before = day.addDays(-1);
        const bool afterHoliday = before.dayOfWeek() <= 5 && clock.open(before).empty();
        demo.weight = curve[demo.nearPayDay + 8] * weekdayCurve[day.dayOfWeek() - 1] * (afterHoliday ? 1.15 : 1) * demo.halfHours / 16;
        days.push_back(demo);
    }
    return days;
}

// The months before the first volume list are as large as its month.
double payslipsOf(Month month)
{
    qint64 payslips = 0;
    for (const DemoCustomer &customer : demoCustomers)
        payslips += demoPayslips(customer, std::max(month, Month(2026, 1)));
    return double(payslips);
}

double sumOfWeights(const std::vector<DemoDay> &days)
{
    double sum = 0;
    for (const DemoDay &day : days)
        sum += day.weight;
    return sum;
}

// How the offered calls of a half-hour went: busier days answer fewer in time.
void answer(ContactCount &count, bool busy, DemoDice &dice)
{
    const int offered = int(count.offered);
    const int abandoned = dice.ofThem(offered, busy ? 0.06 : 0.03);
    const int answered = offered - abandoned;
    const int inTime = dice.ofThem(answered, busy ? 0.84 : 0.9);
    qint64 wait = 0, handle = 0;
    for (int i = 0; i < answered; ++i) {
        wait += i < inTime ? dice.between(0, 40) : dice.between(61, 260);
        handle += dice.between(90, 510);
    }
    count.answered = answered;
    count.abandoned = abandoned;
    count.abandonedShort = dice.ofThem(abandoned, 0.2);
    count.inTime = inTime;
    count.waitSeconds = wait;
    count.handleSeconds = handle;
}

void addCallsOfDay(std::vector<ContactCount> &calls, const DemoDay &day, double mean)
{
    DemoDice dice(0x7E1E5u + std::uint64_t(day.day.toJulianDay()) * 2654435761u);
    const double luck = 0.92 + 0.16 * dice.part(); // no day is quite as expected
    const std::vector<double> profile = staffing::ordinaryProfile(day.halfHours);
    for (int slot = 0; slot < day.halfHours; ++slot) {
        for (const DemoQueue &queue : demoQueues) {
            ContactCount count;
            count.day = day.day;
            count.minute = day.opens + slot * halfHour;
            count.queue = QString::fromUtf8(queue.name);
            count.offered = dice.poisson(mean * luck * profile[std::size_t(slot)] * queue.share);
            answer(count, std::abs(day.nearPayDay) <= 2, dice);
            count.line = qint64(calls.size()) + 2;
            calls.push_back(count);
        }
    }
}

// E-mails of a day, most of them in the morning, and who answers them: more when many wait.
void addMailsOfDay(std::vector<ContactCount> &mails, const DemoDay &day, double mean, qint64 &waiting)
{
    DemoDice dice(0x3A11u + std::uint64_t(day.day.toJulianDay()) * 2246822519u);
    const double luck = 0.9 + 0.2 * dice.part();
    const std::vector<double> profile = staffing::ordinaryProfile(day.halfHours);
    const qint64 answers = (55 + waiting / 2) * day.halfHours / 16;
    qint64 answered = 0;
    for (int slot = 0; slot < day.halfHours; ++slot) {
        const double part = 0.85 * profile[std::size_t(slot)] + (slot == 0 ? 0.15 : 0); // what came overnight
        ContactCount count;
        count.day = day.day;
        count.minute = day.opens + slot * halfHour;
        count.channel = Channel::Mail;
        count.queue = QStringLiteral("E-post");
        count.offered = dice.poisson(mean * luck * part);
        waiting += count.offered;
        const qint64 upToNow = answers * (slot + 1) / day.halfHours;
        const qint64 now = std::min(waiting, upToNow - answered);
        answered = upToNow;
        waiting -= now;
        count.answered = now;
        qint64 seconds = 0;
        for (qint64 i = 0; i < now; ++i)
            seconds += dice.between(240, 720);
        count.handleSeconds = seconds;
        count.line = qint64(mails.size()) + 2;
        mails.push_back(count);
    }
}

ContactBatch batchOf(const store::Database &db, const QString &profile, const QString &file, const QByteArray &bytes)
{
    ContactBatch batch;
    batch.profile = profile;
    batch.file = file;
    batch.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    batch.at = db.now().toString(Qt::ISODateWithMs);
    batch.who = db.who().name;
    return batch;
}

Done takeCalls(store::Database &db, Month month, std::vector<ContactCount> calls)
{
    std::erase_if(calls, [](const ContactCount &count) { return count.day > lastTakenDay; });
    ContactBatch batch = batchOf(db, QStringLiteral("calls"), QStringLiteral("telefoni_%1.csv").arg(month.iso()), demoCallFile(calls));
    batch.counted = QStringLiteral("offered");
    const QString name = QCoreApplication::translate("demo", "Import calls %1 (%Ln row(s))", nullptr, int(calls.size()));
    return db.step(name.arg(format::monthName(month)), [&] { return done(store::ContactCounts(db).take(batch, calls)); });
}

Done takeMails(store::Database &db, Month month, std::vector<ContactCount> mails)
{
    std::erase_if(mails, [month](const ContactCount &count) { return !month.contains(count.day); });
    qint64 line = 1;
    QByteArray bytes;
    for (ContactCount &count : mails) {
        count.line = ++line;
        bytes += count.day.toString(Qt::ISODate).toUtf8() + ';' + QByteArray::number(count.minute) + ';' + QByteArray::number(count.offered) + '\n';
    }
    const ContactBatch batch = batchOf(db, QStringLiteral("mejl"), QStringLiteral("mejl_%1.csv").arg(month.iso()), bytes);
    const QString name = QCoreApplication::translate("demo", "Import e-mails %1 (%Ln row(s))", nullptr, int(mails.size()));
    return db.step(name.arg(format::monthName(month)), [&] { return done(store::ContactCounts(db).take(batch, mails)); });
}

} // namespace

std::vector<ContactCount> demoCalls(const WorkingTime &working, Month month)
{
    const std::vector<DemoDay> days = demoDays(working, month, callCurve);
    const double perWeight = payslipsOf(month) * 0.1 / sumOfWeights(days);
    std::vector<ContactCount> calls;
    for (const DemoDay &day : days)
        addCallsOfDay(calls, day, perWeight * day.weight);
    return calls;
}

std::vector<ContactCount> demoMails(const WorkingTime &working)
{
    std::vector<ContactCount> mails;
    qint64 waiting = 0;
    for (Month month = firstDemoContacts; month <= lastDemoContacts; month = month.plus(1)) {
        const std::vector<DemoDay> days = demoDays(working, month, mailCurve);
        const double perWeight = payslipsOf(month) * 0.06 / sumOfWeights(days);
        for (const DemoDay &day : days)
            addMailsOfDay(mails, day, perWeight * day.weight, waiting);
    }
    return mails;
}

QByteArray demoCallFile(const std::vector<ContactCount> &calls)
{
    QString text = QStringLiteral("Datum;Från;Kö;Inkomna;Besvarade;Övergivna;Övergivna kort;Inom svarsmål;Väntetid s;Samtalstid s\r\n");
    for (const ContactCount &count : calls) {
        QStringList fields{count.day.toString(Qt::ISODate), QTime(count.minute / 60, count.minute % 60).toString(QStringLiteral("HH:mm")), count.queue,
                           QString::number(count.offered)};
        for (const auto &figure : {count.answered, count.abandoned, count.abandonedShort, count.inTime, count.waitSeconds, count.handleSeconds})
            fields.append(QString::number(figure.value_or(0)));
        text += fields.join(u';') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray demoCallExport(const WorkingTime &working)
{
    std::vector<ContactCount> calls = demoCalls(working, lastDemoContacts);
    std::erase_if(calls, [](const ContactCount &count) { return count.day == lastTakenDay.addDays(1) && count.minute == 14 * 60; });
    for (ContactCount &count : calls) {
        if (count.day == QDate(2026, 10, 15) && count.minute == 10 * 60 && count.queue == QStringLiteral("Nord")) {
            count.offered += 2;
            *count.answered += 2;
            *count.inTime += 1;
            *count.waitSeconds += 95;
            *count.handleSeconds += 580;
        }
    }
    return demoCallFile(calls);
}

Done takeDemoContacts(store::Database &db, Month month)
{
    const auto working = store::Centres(db).workingTime();
    if (!working)
        return working.error();
    if (const Done calls = takeCalls(db, month, demoCalls(*working, month)); !calls)
        return calls;
    return takeMails(db, month, demoMails(*working));
}

} // namespace paybench::app
