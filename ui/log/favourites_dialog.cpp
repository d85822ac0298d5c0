// SPDX-License-Identifier: MPL-2.0
#include "ui/log/favourites_dialog.h"

#include "core/basics/personal_number.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/choice.h"
#include "ui/inputs/lookup.h"
#include "ui/style/labels.h"

#include <QGridLayout>
#include <QPushButton>

namespace paybench::ui {

namespace {

using worklog::Activity;

constexpr std::array<Activity, 8> workOfFavourites{Activity::Registration, Activity::FollowUp, Activity::Call, Activity::Email, Activity::Visit,
                                                   Activity::Meeting,      Activity::Break,    Activity::Other};

} // namespace

FavouritesDialog::FavouritesDialog(const Workplace &place, LineSaver &saver, TimerDesk &timer, QWidget *parent) : Dialog(parent), m_place(place)
{
    setObjectName(QStringLiteral("favouritesDialog"));
    setHeading(tr("Favourites"));
    setSentence(tr("On the page Log, Ctrl+1 to Ctrl+9 start these. What ran before is stopped at the same second."));
    for (const worklog::Favourite &favourite : timer.favourites()) {
        if (favourite.place >= 1 && favourite.place <= 9)
            m_lines[std::size_t(favourite.place - 1)].before = favourite;
    }
    setContent(content(saver));
    setHarmless(tr("Cancel"));
    setDeed(tr("Save the favourites"));
    resize(px(640), sizeHint().height());
}

QWidget *FavouritesDialog::content(LineSaver &saver)
{
    auto *whole = new QWidget(this);
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(6));
    std::vector<std::pair<Activity, QString>> works;
    for (const Activity activity : workOfFavourites)
        works.emplace_back(activity, worklog::name(activity));
    std::vector<LookupRow> customers;
    for (const directory::Customer &customer : saver.book().customers)
        customers.push_back({customer.id.value, customer.name, {}, customer.code});
    for (int at = 0; at < 9; ++at) {
        Line &line = m_lines[std::size_t(at)];
        QLabel *key = textLabel(Face::Body, Colour::Muted, whole);
        key->setText(QKeySequence(int(Qt::CTRL) | (Qt::Key_1 + at)).toString(QKeySequence::NativeText));
        line.name = new CheckedEdit(whole);
        line.name->setCheck(withoutPersonalNumber);
        line.name->setObjectName(QStringLiteral("favouriteName%1").arg(at + 1));
        line.name->setAccessibleName(tr("Name of favourite %1").arg(at + 1));
        line.name->setPlaceholderText(at == 0 ? tr("e.g. Absences Norrby") : QString());
        line.name->setCommitted(line.before.doing.name);
        line.work = new Choice(whole);
        line.work->setObjectName(QStringLiteral("favouriteWork%1").arg(at + 1));
        line.work->setAccessibleName(tr("Work of favourite %1").arg(at + 1));
        line.work->setOptions<Activity>(works);
        line.work->setValue(line.before.id ? line.before.doing.activity : Activity::Registration);
        line.customer = new Lookup(whole);
        line.customer->setHint(tr("Customer"));
        line.customer->setRows(customers);
        if (line.before.doing.customer)
            line.customer->setValue(line.before.doing.customer.value);
        grid->addWidget(key, at, 0);
        grid->addWidget(line.name, at, 1);
        grid->addWidget(line.work, at, 2);
        grid->addWidget(line.customer, at, 3);
    }
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 2);
    m_error = wrappedLabel(Face::Body, Colour::Bad, whole);
    m_error->hide();
    grid->addWidget(m_error, 9, 0, 1, 4);
    return whole;
}

worklog::Favourite FavouritesDialog::typed(const Line &line, int place) const
{
    worklog::Favourite favourite = line.before;
    favourite.person = m_place.person();
    favourite.place = place;
    favourite.doing.name = line.name->text().trimmed();
    favourite.doing.activity = line.work->value(Activity::Registration);
    const CustomerId customer{line.customer->value().value_or(0)};
    if (customer != favourite.doing.customer) {
        favourite.doing.unit = {};
        favourite.doing.order = {};
    }
    favourite.doing.customer = customer;
    return favourite;
}

Done FavouritesDialog::save()
{
    store::Logs logs(m_place.db);
    for (int at = 0; at < 9; ++at) {
        const Line &line = m_lines[std::size_t(at)];
        const worklog::Favourite favourite = typed(line, at + 1);
        if (favourite.doing.name.isEmpty() && line.before.id) {
            if (const Done removed = logs.remove(line.before.id); !removed)
                return removed;
        } else if (!favourite.doing.name.isEmpty() && !(favourite.doing == line.before.doing && line.before.id)) {
            if (const auto faults = worklog::faults(favourite); !faults.empty())
                return Error{Error::Kind::Invalid, faults.front(), {}};
            if (const auto saved = logs.save(favourite); !saved)
                return saved.error();
        }
    }
    return {};
}

void FavouritesDialog::accept()
{
    for (const Line &line : m_lines) {
        if (!line.name->isRight())
            return line.name->setFocus();
    }
    Done saved;
    const bool isSaved = m_place.steps.run(tr("Change the favourites"), [&] {
        saved = save();
        return saved;
    });
    if (isSaved)
        return Dialog::accept();
    m_error->setText(saved ? tr("The file could not be written, so nothing was saved. Try again.") : saved.error().message);
    m_error->show();
}

} // namespace paybench::ui
