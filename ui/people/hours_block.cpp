// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/basics/validity.h"
#include "core/directory/opening_text.h"
#include "ui/inputs/change_form.h"
#include "ui/inputs/value_edits.h"
#include "ui/people/block_head.h"
#include "ui/people/centre_blocks.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

// Opening hours, from a day on.

namespace paybench::ui {

namespace {

Done hoursOrNothing(const QString &text)
{
    const auto spans = directory::spansOfText(text);
    return spans ? Done() : Done(spans.error());
}

} // namespace

HoursBlock::HoursBlock(StaffBook &book, QWidget *parent)
    : QWidget(parent), m_book(book), m_head(new BlockHead(this)), m_table(new TableView(QStringLiteral("openingHours"), this)),
      m_model(new TableModel<OpeningHours>(columns(), this)), m_add(m_head->addButton(QStringLiteral("addHours"), QStringLiteral("add"))),
      m_remove(m_head->addButton(QStringLiteral("removeHours"), QStringLiteral("remove")))
{
    m_model->setKey([](const OpeningHours &hours) { return hours.from.toJulianDay(); });
    m_table->setCells(m_model);
    m_table->setGrowing(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table);
    connect(m_add, &QPushButton::clicked, this, &HoursBlock::change);
    connect(m_remove, &QPushButton::clicked, this, &HoursBlock::removeSelected);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { openHours(m_book, m_model->row(row), this); });
}

std::vector<Column<OpeningHours>> HoursBlock::columns()
{
    Column<OpeningHours> from;
    from.id = QStringLiteral("from");
    from.title = [] { return tr("Valid from"); };
    from.kind = Kind::Day;
    from.value = [](const OpeningHours &hours) -> Value { return hours.from; };
    Column<OpeningHours> week;
    week.id = QStringLiteral("week");
    week.title = [] { return tr("Open"); };
    week.stretch = true;
    week.value = [](const OpeningHours &hours) -> Value { return directory::weekText(hours); };
    week.look = [this](const OpeningHours &hours) {
        Look look;
        const OpeningHours *valid = inForce(m_book.time.hours, m_book.day);
        look.medium = valid && valid->from == hours.from;
        look.ink = look.medium ? Colour::Text : Colour::Muted;
        look.tip = directory::weekText(hours);
        return look;
    };
    return {from, week};
}

void HoursBlock::retranslate()
{
    m_head->setTexts(tr("Opening hours"));
    m_add->setText(tr("New from date…"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the opening hours"));
    m_table->setTitle(tr("Opening hours"));
    m_table->setEmptyText(tr("No opening hours yet."));
    m_model->retranslate();
}

void HoursBlock::show()
{
    m_model->setRows(m_book.time.hours);
    m_model->retranslate();
    m_add->setEnabled(m_book.isWritable);
    m_remove->setEnabled(m_book.isWritable && m_book.time.hours.size() > 1);
}

void HoursBlock::change()
{
    const OpeningHours *valid = inForce(m_book.time.hours, m_book.day);
    OpeningHours hours = valid ? *valid : everyWorkday(m_book.day, 8 * 60, 16 * 60);
    hours.from = m_book.day;
    openHours(m_book, hours, this);
}

void HoursBlock::removeSelected()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const QDate from = m_model->row(row).from;
    const QString step = tr("Remove the opening hours from %1").arg(format::day(from));
    if (const Done removed = m_book.run(step, [&] { return m_book.centreStore.removeOpeningHours(from); }); !removed)
        emit failed(removed.error());
}

void openHours(StaffBook &book, const OpeningHours &hours, QWidget *parent)
{
    auto *form = new ChangeForm(HoursBlock::tr("When is the centre open, and from which day?"),
                                HoursBlock::tr("Lunch is the gap between two times: 08:00–12:00, 13:00–16:00. Nothing means closed."),
                                HoursBlock::tr("Save from that day"), parent);
    DayEdit *from = form->addDay(QStringLiteral("validFrom"), HoursBlock::tr("Valid from"), hours.from);
    std::array<CheckedEdit *, 7> days{};
    for (std::size_t i = 0; i < days.size(); ++i) {
        days[i] = form->addText(QStringLiteral("hours%1").arg(i + 1), QLocale().standaloneDayName(int(i) + 1), directory::spansText(hours.week[i]),
                                ChangeForm::Width::Half);
        days[i]->setCheck(hoursOrNothing);
    }
    form->setWork([=, &book]() -> Done {
        OpeningHours typed;
        typed.from = from->value();
        for (std::size_t i = 0; i < days.size(); ++i) {
            const auto spans = directory::spansOfText(days[i]->text());
            if (!spans)
                return spans.error();
            typed.week[i] = *spans;
        }
        return book.run(HoursBlock::tr("Change the opening hours from %1").arg(format::day(typed.from)),
                        [&] { return book.centreStore.saveOpeningHours(typed); });
    });
    form->begin();
}

} // namespace paybench::ui
