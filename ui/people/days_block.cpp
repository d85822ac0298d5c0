// SPDX-License-Identifier: MPL-2.0
#include "ui/people/days_block.h"

#include "core/basics/format.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/value_edits.h"
#include "ui/people/block_head.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

namespace paybench::ui {

namespace {

constexpr DayRule::Kind dayKinds[] = {DayRule::Kind::Closed, DayRule::Kind::HalfDay, DayRule::Kind::Open};

int workingDaysOf(const Calendar &calendar, int year)
{
    int days = 0;
    for (int month = 1; month <= 12; ++month)
        days += calendar.workingDays(Month(year, month));
    return days;
}

QString weekdayOf(QDate day)
{
    return QLocale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat);
}

} // namespace

QString name(DayRule::Kind kind)
{
    switch (kind) {
    case DayRule::Kind::Closed: return QCoreApplication::translate("people", "closed");
    case DayRule::Kind::HalfDay: return QCoreApplication::translate("people", "half day");
    case DayRule::Kind::Open: break;
    }
    return QCoreApplication::translate("people", "open");
}

std::vector<CentreDay> centreDays(const directory::WorkingTime &time, int year)
{
    std::map<QDate, CentreDay> days;
    for (const Holiday &holiday : holidays(time.country, year))
        days[holiday.day] = {holiday.day, holiday.name, DayRule::Kind::Closed, false, true, 0};
    for (const DayRule &rule : time.ownDays) {
        if (rule.day.year() != year)
            continue;
        CentreDay &day = days[rule.day];
        day.day = rule.day;
        day.kind = rule.kind;
        day.isOwn = true;
        day.minutesOpen = rule.minutesOpen;
        if (!rule.name.isEmpty())
            day.name = rule.name;
    }
    std::vector<CentreDay> rows;
    for (const auto &each : days)
        rows.push_back(each.second);
    return rows;
}

DaysBlock::DaysBlock(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_head(new BlockHead(this)), m_table(new TableView(QStringLiteral("centreDays"), this)),
      m_model(new TableModel<CentreDay>(columns(), this)), m_add(m_head->addButton(QStringLiteral("addDay"), QStringLiteral("add"))),
      m_remove(m_head->addButton(QStringLiteral("removeDay"), QStringLiteral("undo")))
{
    m_model->setKey([](const CentreDay &day) { return day.day.toJulianDay(); });
    m_table->setCells(m_model);
    m_table->setGrowing(true);
    m_table->setLeastRowHeight(28);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, &DaysBlock::add);
    connect(m_remove, &QPushButton::clicked, this, &DaysBlock::removeSelected);
}

Column<CentreDay> DaysBlock::kindColumn()
{
    Column<CentreDay> kind;
    kind.id = QStringLiteral("kind");
    kind.title = [] { return tr("The centre is"); };
    kind.value = [](const CentreDay &day) -> Value { return ui::name(day.kind); };
    kind.look = [](const CentreDay &day) {
        Look look;
        look.strong = day.isOwn;
        return look;
    };
    kind.choices = [](const CentreDay &) {
        QStringList names;
        for (const DayRule::Kind each : dayKinds)
            names.append(ui::name(each));
        return names;
    };
    kind.editable = [this](const CentreDay &) { return m_book.isWritable; };
    kind.edit = [this](const CentreDay &day, const QString &text) -> Done {
        for (const DayRule::Kind each : dayKinds) {
            if (text == ui::name(each))
                return save(day, [each](DayRule &rule) { rule.kind = each; });
        }
        return Error{Error::Kind::Invalid, tr("Choose closed, half day or open."), {}};
    };
    return kind;
}

std::vector<Column<CentreDay>> DaysBlock::columns()
{
    Column<CentreDay> day;
    day.id = QStringLiteral("day");
    day.title = [] { return tr("Day"); };
    day.kind = Kind::Day;
    day.value = [](const CentreDay &row) -> Value { return row.day; };
    day.look = [](const CentreDay &row) {
        Look look;
        look.lead = weekdayOf(row.day);
        return look;
    };
    Column<CentreDay> name;
    name.id = QStringLiteral("name");
    name.title = [] { return tr("Name"); };
    name.stretch = true;
    name.value = [](const CentreDay &row) -> Value { return row.name; };
    name.editable = [this](const CentreDay &row) { return m_book.isWritable && row.isOwn; };
    name.edit = [this](const CentreDay &row, const QString &text) {
        return save(row, [&](DayRule &rule) { rule.name = text.trimmed(); });
    };
    Column<CentreDay> source;
    source.id = QStringLiteral("source");
    source.title = [] { return tr("Decided by"); };
    source.value = [](const CentreDay &row) -> Value { return row.isOwn ? tr("the centre") : tr("the country"); };
    source.look = [](const CentreDay &row) {
        Look look;
        look.ink = row.isOwn ? Colour::Text : Colour::Muted;
        return look;
    };
    return {day, name, kindColumn(), source};
}

Done DaysBlock::save(const CentreDay &day, const std::function<void(DayRule &)> &change)
{
    DayRule rule{day.day, day.kind, day.name, day.minutesOpen};
    change(rule);
    const QString step = tr("Make %1 %2").arg(format::day(rule.day), ui::name(rule.kind));
    return m_book.run(step, [&] { return m_book.centreStore.saveDayRule(rule); });
}

void DaysBlock::retranslate()
{
    m_add->setText(tr("Add a day…"));
    m_remove->setText(tr("As the country"));
    m_remove->setAccessibleName(tr("Take back what the centre decided for the day"));
    m_table->setTitle(tr("Closing days and half days"));
    m_model->retranslate();
}

void DaysBlock::show()
{
    const int year = m_book.day.year();
    m_head->setTexts(tr("Days of %1").arg(year), tr("%Ln working day(s)", nullptr, workingDaysOf(m_book.time.calendar(), year)));
    m_model->setRows(centreDays(m_book.time, year));
    m_model->retranslate();
    m_add->setEnabled(m_book.isWritable);
    m_remove->setEnabled(m_book.isWritable && !m_book.time.ownDays.empty());
}

void DaysBlock::add()
{
    auto *form = new ChangeForm(tr("Which day is not like others?"), tr("It wins over the country's holidays."), tr("Save the day"), this);
    DayEdit *day = form->addDay(QStringLiteral("closingDay"), tr("Day"), m_book.day);
    auto *kind = new Choice(form);
    kind->setOptions<int>({{int(DayRule::Kind::Closed), ui::name(DayRule::Kind::Closed)},
                           {int(DayRule::Kind::HalfDay), ui::name(DayRule::Kind::HalfDay)},
                           {int(DayRule::Kind::Open), ui::name(DayRule::Kind::Open)}});
    form->add(QStringLiteral("closingKind"), kind, tr("The centre is"));
    CheckedEdit *text = form->addText(QStringLiteral("closingName"), tr("Name"), {});
    form->setWork([=, this] {
        const CentreDay added{day->value(), text->text().trimmed(), DayRule::Kind(kind->value<int>()), true, false, 0};
        return save(added, [](DayRule &) {});
    });
    form->begin();
}

void DaysBlock::removeSelected()
{
    const int row = m_table->currentRow();
    if (row < 0 || !m_model->row(row).isOwn) {
        emit failed({Error::Kind::Invalid, tr("The country decides about this day, so nothing was changed. Choose a day of the centre."), {}});
        return;
    }
    const QDate day = m_model->row(row).day;
    const QString step = tr("Let %1 be as in the country").arg(format::day(day));
    if (const Done removed = m_book.run(step, [&] { return m_book.centreStore.removeDayRule(day); }); !removed)
        emit failed(removed.error());
}

} // namespace paybench::ui
