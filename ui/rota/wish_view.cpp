// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/wish_view.h"

#include "core/basics/format.h"
#include "ui/inputs/buttons.h"
#include "ui/inputs/view_head.h"
#include "ui/jobs/job.h"
#include "ui/rota/ranked_list.h"
#include "ui/rota/wish_form.h"
#include "ui/style/figures.h"
#include "ui/style/labels.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

using rota::Wish;
using rota::WishOutcome;

namespace {

enum class WishState { Outside, NotPlanned, Kept, PartlyKept, NotKept };

WishState stateOf(const WishOutcome &outcome)
{
    if (outcome.days == 0)
        return WishState::Outside;
    if (outcome.empty == outcome.days)
        return WishState::NotPlanned;
    if (outcome.isKept())
        return WishState::Kept;
    return outcome.kept > 0 || outcome.empty > 0 ? WishState::PartlyKept : WishState::NotKept;
}

QString stateText(const WishRow &row)
{
    switch (stateOf(row.outcome)) {
    case WishState::Outside: return WishView::tr("no working day here");
    case WishState::NotPlanned: return WishView::tr("not planned yet");
    case WishState::Kept: return WishView::tr("granted");
    case WishState::PartlyKept:
        return WishView::tr("%1 of %2 days").arg(format::number(row.outcome.kept), format::number(row.outcome.days));
    case WishState::NotKept: break;
    }
    return WishView::tr("not granted");
}

bool canGrant(const WishRow &row)
{
    return !row.outcome.edit.empty();
}

qint64 costToGrant(const WishRow &row)
{
    return row.grant ? row.grant->difference : row.outcome.difference;
}

QString costTip(const WishRow &row)
{
    if (!canGrant(row))
        return {};
    return row.grant ? WishView::tr("%Ln cell(s) change", nullptr, int(row.grant->edit.size())) : WishView::tr("At most; a cheaper way is being looked for.");
}

QString stateTip(const WishRow &row)
{
    const WishState state = stateOf(row.outcome);
    const bool isMissed = state == WishState::NotKept || state == WishState::PartlyKept;
    if ((row.grant ? row.grant->hardDifference : row.outcome.hardDifference) > 0)
        return WishView::tr("To grant it breaks a rule that always holds.");
    if (isMissed && !canGrant(row))
        return WishView::tr("What stands there is pinned or in a closed month.");
    return {};
}

Look stateLook(const WishRow &row)
{
    Look look;
    const WishState state = stateOf(row.outcome);
    if (state == WishState::Kept) {
        look.icon = QStringLiteral("ok");
        look.iconInk = Colour::Ok;
    } else if (state == WishState::PartlyKept || state == WishState::NotKept) {
        look.icon = QStringLiteral("warning");
        look.iconInk = Colour::Warn;
    } else {
        look.ink = Colour::Muted;
    }
    look.tip = stateTip(row);
    return look;
}

QString daysText(const Wish &wish)
{
    return wish.from == wish.to ? format::day(wish.from)
                                : QStringLiteral("%1–%2").arg(format::day(wish.from), format::day(wish.to));
}

} // namespace

WishView::WishView(QWidget *parent)
    : QWidget(parent), m_heading(new ElidedLabel(Face::BodyStrong, Colour::Text, this)), m_note(new ElidedLabel(Face::Caption, Colour::Muted, this)),
      m_add(button(ButtonRole::Ordinary, QStringLiteral("add"), this)), m_change(button(ButtonRole::Ordinary, QStringLiteral("edit"), this)),
      m_remove(button(ButtonRole::Ordinary, QStringLiteral("remove"), this)), m_grant(button(ButtonRole::Ordinary, QStringLiteral("ok"), this)),
      m_rows(new TableModel<WishRow>(columns(), this)), m_table(new TableView(QStringLiteral("rotaWishes"), this))
{
    setObjectName(QStringLiteral("wishView"));
    m_table->setObjectName(QStringLiteral("wishTable"));
    m_add->setObjectName(QStringLiteral("addWish"));
    m_change->setObjectName(QStringLiteral("changeWish"));
    m_remove->setObjectName(QStringLiteral("removeWish"));
    m_grant->setObjectName(QStringLiteral("grantWish"));
    m_rows->setKey([](const WishRow &row) { return row.wish.id; });
    m_table->setCells(m_rows);
    m_table->selectWholeRows(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(viewHead({m_heading, m_note}, {m_grant, m_remove, m_change, m_add}));
    column->addWidget(m_table, 1);
    connectParts();
    retranslate();
}

void WishView::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_change, &QPushButton::clicked, this, &WishView::changeChosen);
    connect(m_remove, &QPushButton::clicked, this, &WishView::removeChosen);
    connect(m_grant, &QPushButton::clicked, this, &WishView::grantChosen);
    connect(m_table, &TableView::rowActivated, this, &WishView::goToChosen);
    connect(m_table, &TableView::currentRowChanged, this, &WishView::showDeeds);
    connect(m_table, &TableView::menuAsked, this, [this](QMenu *menu, int) {
        menu->addAction(tr("Go to the day in the rota"), this, &WishView::goToChosen)->setEnabled(chosen() != nullptr);
        menu->addAction(m_grant->text(), this, &WishView::grantChosen)->setEnabled(m_grant->isEnabled());
        menu->addAction(m_change->text(), this, &WishView::changeChosen)->setEnabled(m_change->isEnabled());
        menu->addAction(m_remove->text(), this, &WishView::removeChosen)->setEnabled(m_remove->isEnabled());
        menu->addSeparator();
    });
}

std::vector<Column<WishRow>> WishView::columns()
{
    std::vector<Column<WishRow>> made;
    made.push_back({.id = QStringLiteral("person"), .title = [] { return tr("Assistant"); }, .value = [](const WishRow &row) { return Value(row.name); }});
    made.push_back({.id = QStringLiteral("days"), .title = [] { return tr("Days"); }, .value = [](const WishRow &row) { return Value(daysText(row.wish)); }});
    made.push_back({.id = QStringLiteral("weekdays"), .title = [] { return tr("Weekdays"); },
                    .value = [](const WishRow &row) { return Value(weekdaysShort(row.wish.weekdays)); }});
    made.push_back({.id = QStringLiteral("duty"), .title = [] { return tr("Duty"); },
                    .value = [](const WishRow &row) { return Value(wishedDuty(row.wish.duty)); }});
    made.push_back({.id = QStringLiteral("kind"), .title = [] { return tr("Wish"); },
                    .value = [](const WishRow &row) { return row.wish.duty == rota::Duty::Away ? Value() : Value(kindName(row.wish.kind)); }});
    made.push_back({.id = QStringLiteral("granted"), .title = [] { return tr("In the rota"); }, .value = [](const WishRow &row) { return Value(stateText(row)); },
                    .look = stateLook});
    Column<WishRow> cost;
    cost.id = QStringLiteral("cost");
    cost.title = [] { return tr("Cost to grant"); };
    cost.kind = Kind::Count;
    cost.value = [](const WishRow &row) { return canGrant(row) ? Value(costToGrant(row)) : Value(); };
    cost.look = [](const WishRow &row) { return Look{.tip = costTip(row)}; };
    cost.paint = [](const WishRow &row, QPainter &painter, const QRect &rect) {
        painter.setFont(face(Face::Body));
        painter.setPen(colour(row.grant ? Colour::Text : Colour::Muted));
        paintFigures(&painter, rect, Qt::AlignRight, canGrant(row) ? signedPoints(costToGrant(row)) : QStringLiteral("–"));
    };
    made.push_back(std::move(cost));
    made.push_back({.id = QStringLiteral("note"), .title = [] { return tr("Note"); },
                    .value = [](const WishRow &row) { return row.wish.note.isEmpty() ? Value() : Value(row.wish.note); }, .stretch = true, .wraps = true});
    return made;
}

WishView::~WishView()
{
    delete m_finding;
}

QString WishView::title() const
{
    return tr("Wishes");
}

void WishView::present(const rota::Roster &roster, bool isWritable, const rota::TaskScope &scope)
{
    m_roster = std::make_shared<rota::Roster>(roster);
    m_scope = scope;
    m_isWritable = isWritable;
    m_isStale = true;
    if (isVisible())
        compute();
}

void WishView::showEvent(QShowEvent *event)
{
    if (m_isStale)
        compute();
    QWidget::showEvent(event);
    findNext();
}

void WishView::compute()
{
    m_isStale = false;
    const std::vector<WishOutcome> outcomes = rota::wishOutcomes(*m_roster, m_scope);
    std::vector<WishRow> rows;
    for (std::size_t at = 0; at < outcomes.size(); ++at) {
        const Wish &wish = m_roster->wishes[at];
        const int row = m_roster->rowOf(wish.person);
        rows.push_back({wish, row < 0 ? tr("not in this rota") : m_roster->rows[std::size_t(row)].name, outcomes[at]});
    }
    m_rows->setRows(std::move(rows));
    if (m_table->currentRow() < 0 && !m_rows->rows().empty())
        m_table->selectRow(0);
    sayHowMany();
    showDeeds();
    findNext();
}

// The best way takes some tenths of a second a wish; until it is found the price of the wish's own cells stands there, muted.
void WishView::findNext()
{
    const auto &rows = m_rows->rows();
    const auto next = std::find_if(rows.begin(), rows.end(), [](const WishRow &row) { return canGrant(row) && !row.grant; });
    if (m_isStale || m_finding || !isVisible() || next == rows.end())
        return;
    auto *job = new Job<rota::WishGrant>(
        tr("Looking for a way to grant the wishes"),
        [roster = m_roster, scope = m_scope, wish = next->wish](const Progress &) { return rota::granted(*roster, wish, scope); },
        [this, wish = next->wish.id, from = m_roster](const rota::WishGrant &grant) {
            m_finding.clear();
            if (from == m_roster) // else the rota is another one by now
                take(wish, grant);
            findNext();
        },
        this);
    m_finding = job;
    connect(job, &Work::finished, job, &QObject::deleteLater);
}

void WishView::take(qint64 wish, const rota::WishGrant &grant)
{
    std::vector<WishRow> rows = m_rows->rows();
    for (WishRow &row : rows) {
        if (row.wish.id == wish)
            row.grant = grant;
    }
    m_rows->setRows(std::move(rows));
}

void WishView::sayHowMany()
{
    int granted = 0;
    int planned = 0;
    for (const WishRow &row : m_rows->rows()) {
        const WishState state = stateOf(row.outcome);
        planned += state == WishState::Outside || state == WishState::NotPlanned ? 0 : 1;
        granted += state == WishState::Kept ? 1 : 0;
    }
    m_note->setText(planned == 0 ? tr("A wish counts in the next proposal.")
                                 : tr("%1 of %2 granted · the cost is of the best way found, without a new proposal").arg(format::number(granted), format::number(planned)));
}

const WishRow *WishView::chosen() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_rows->rows().size()) ? nullptr : &m_rows->row(row);
}

void WishView::showDeeds()
{
    const WishRow *row = chosen();
    m_add->setEnabled(m_isWritable && !m_roster->rows.empty());
    m_change->setEnabled(m_isWritable && row);
    m_remove->setEnabled(m_isWritable && row);
    m_grant->setEnabled(m_isWritable && row && canGrant(*row));
}

void WishView::add(std::optional<PersonId> person, QDate day)
{
    Wish wish;
    wish.person = person.value_or(PersonId());
    wish.from = day.isValid() ? day : m_roster->first;
    wish.to = day.isValid() ? day : m_roster->last;
    openForm(wish);
}

void WishView::changeChosen()
{
    if (const WishRow *row = chosen(); row && m_isWritable)
        openForm(row->wish);
}

void WishView::openForm(const Wish &wish)
{
    if (!m_isWritable)
        return;
    auto *form = new WishForm(*m_roster, wish, this);
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &WishForm::saveWanted, this, [this](const Wish &saved) {
        const int row = m_roster->rowOf(saved.person);
        const QString who = row < 0 ? QString() : m_roster->rows[std::size_t(row)].name;
        emit saveWanted(saved, saved.id == 0 ? tr("Note a wish of %1").arg(who) : tr("Change a wish of %1").arg(who));
    });
    form->open();
}

void WishView::removeChosen()
{
    if (const WishRow *row = chosen(); row && m_isWritable)
        emit removeWanted(row->wish.id, tr("Remove a wish of %1").arg(row->name));
}

void WishView::grantChosen()
{
    const WishRow *row = chosen();
    if (!row || !m_isWritable || !canGrant(*row))
        return;
    const rota::WishGrant grant = row->grant ? *row->grant : rota::granted(*m_roster, row->wish, m_scope);
    emit grantWanted(grant.edit, tr("Grant a wish of %1").arg(row->name));
}

void WishView::goToChosen()
{
    const WishRow *row = chosen();
    const int at = row ? m_roster->rowOf(row->wish.person) : -1;
    if (at >= 0 && row->outcome.firstDay >= 0)
        emit cellChosen(at, row->outcome.firstDay);
}

void WishView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WishView::retranslate()
{
    m_heading->setText(tr("Wishes"));
    m_add->setText(tr("Add a wish…"));
    m_change->setText(tr("Change…"));
    m_remove->setText(tr("Remove"));
    m_grant->setText(tr("Grant"));
    m_grant->setToolTip(tr("Shows what changes for the wish, before it is saved"));
    m_table->setTitle(tr("Wishes"));
    m_table->setEmptyText(tr("No wishes for these days. Add one, and the next proposal takes it into account."));
    m_rows->retranslate();
    sayHowMany();
}

} // namespace paybench::ui
