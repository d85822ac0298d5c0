// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/rota_page.h"

#include "core/basics/format.h"
#include "core/store/people.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/rota/breach_list.h"
#include "ui/rota/changes_view.h"
#include "ui/rota/proposal.h"
#include "ui/rota/rota_grid.h"
#include "ui/rota/rota_why_panel.h"
#include "ui/rota/solve_bar.h"
#include "ui/rota/wish_view.h"
#include "ui/table/table_view.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTimer>

// What the page says: its texts, why a figure is what it is, what it is found by, and its help.

namespace paybench::ui {

void RotaPage::retranslate()
{
    header().setTitle(tr("Rota"));
    m_undo->setToolTip(tr("Undo the last step"));
    m_undo->setAccessibleName(tr("Undo the last step"));
    m_tabs->setTabs({tr("Rota"), tr("Versions"), tr("Fairness"), tr("Leave season"), tr("Wishes")});
    for (int at = 0; at < m_tabs->count(); ++at)
        action(QStringLiteral("rota.view%1").arg(at + 1))->retranslate();
    m_breaches->retranslate();
    m_proposalView->retranslate();
    m_changes->retranslate();
    m_empty->setTexts(tr("Who is on the rota?"),
                      tr("The rota gives each assistant the work mix they chose and keeps first line covered. It needs assistants with a group and an 80/20 choice."));
    m_empty->setActions(action(QStringLiteral("rota.people")), action(QStringLiteral("rota.need")));
    sayEmpty();
    describeStretch();
    describe();
}

// The switcher steps by months and says all days that are shown.
void RotaPage::describeStretch()
{
    const bool isMonth = m_stretch.span == RotaSpan::Month;
    // A stretch of weeks begins in the month before; the switcher stands at the month most of it is in.
    header().setMonth(Month::of(m_stretch.span == RotaSpan::FourWeeks ? m_stretch.first.addDays(10) : m_stretch.first), isMonth ? QString() : spanTitle(m_stretch));
}

// Over the grid: what is missing for a rota to be made.
void RotaPage::sayEmpty()
{
    const bool lacksNeed = m_isRead && m_state.hasPeople() && !m_state.hasNeed();
    const bool isUnplanned = m_isRead && m_state.hasPeople() && m_state.roster.isEmpty() && m_state.isOpenForEdits() && !m_isSaving;
    if (lacksNeed) {
        m_hint->setText(tr("No need is stored for %1, so two persons a day are asked for. Save the need on the page Demand first.").arg(stretchName(m_stretch)));
        m_hintLink->setText(tr("Show the need"));
    } else if (isUnplanned) {
        m_hint->setText(tr("Nothing is planned yet. Have a rota proposed, or type the letters yourself."));
        m_hintLink->setText(tr("Propose rota"));
    }
    m_hint->setMood(lacksNeed ? Mood::Warn : Mood::News);
    m_hintPlace->setVisible((lacksNeed || isUnplanned) && m_mode == Mode::Plain);
}

void RotaPage::explainCost()
{
    if (m_mode != Mode::Plain || !m_price)
        return;
    m_why->explainCost(*m_price);
    showSide(m_why);
}

bool RotaPage::explain()
{
    if (m_mode == Mode::Plain && m_price && focusWidget() && m_cost->isAncestorOf(focusWidget())) {
        explainCost();
        return true;
    }
    const int row = m_grid->currentRow(), day = m_grid->currentDay();
    if (m_mode != Mode::Plain || !m_price || m_views->currentIndex() != 0 || (row < 0 && day < 0))
        return false;
    m_why->explain(*m_price, row, day);
    showSide(m_why);
    return true;
}

// Enter on a cell: what each letter there would cost, and nothing else. Ways out of what is not kept begin in the list.
void RotaPage::explainCell(int row, int day)
{
    if (m_mode != Mode::Plain || !m_price || row < 0 || day < 0)
        return;
    m_why->explainChanges(*m_price, row, day);
    showSide(m_why);
}

void RotaPage::reveal(const QVariant &what)
{
    if (what.metaType().id() == QMetaType::QDate) {
        m_wantedDay = what.toDate();
        if (!m_stretch.contains(m_wantedDay) || !m_isRead)
            return showStretch(stretchOf(m_stretch.span, m_wantedDay));
        keepChosen();
    } else if (what.metaType().id() == QMetaType::LongLong) {
        m_wanted = PersonId{what.toLongLong()};
        m_revealed = m_wanted;
        QTimer::singleShot(0, this, [this] { m_revealed = {}; });
        showView(0);
        m_isRead ? keepChosen() : refresh();
    } else if (what.toString().startsWith(QLatin1String("sick"))) {
        // "sick 2026-11-03". Of whom it was asked has just been revealed; else it asks.
        const QDate named = QDate::fromString(what.toString().section(u' ', 1), Qt::ISODate);
        const QDate from = named > m_centreDay->today() ? named : m_centreDay->today();
        const std::optional<PersonId> person = m_revealed ? std::optional(m_revealed) : std::nullopt;
        const auto begin = [this, person, from] {
            if (!m_stretch.contains(from))
                showStretch(stretchOf(m_stretch.span, from));
            beginSick(person, from);
        };
        // At once: the name that is typed next belongs into the panel, its letters would be duties on the grid. Before the page
        // is shown the panel cannot have the focus.
        isVisible() ? begin() : QTimer::singleShot(0, this, begin);
    }
}

std::vector<Hit> RotaPage::search(const QString &words) const
{
    std::vector<Hit> found;
    const auto add = [&](const QString &title, const QString &note, const QVariant &what, bool isCertain) {
        Hit hit;
        hit.group = tr("Rota");
        hit.title = title;
        hit.note = note;
        hit.icon = QStringLiteral("rota");
        hit.isCertain = isCertain;
        hit.open = [page = const_cast<RotaPage *>(this), what] { emit page->goTo(QStringLiteral("rota"), what); };
        found.push_back(hit);
    };
    const auto people = store::People(m_edits.db()).all();
    for (std::size_t at = 0; people && at < people->size(); ++at) {
        const directory::Person &person = (*people)[at];
        if (person.role == directory::Role::Assistant && person.isHere(m_centreDay->today()) && person.name.contains(words, Qt::CaseInsensitive))
            add(person.name, tr("in the rota"), QVariant(person.id.value), false);
    }
    static const QRegularExpression week(QStringLiteral("^\\D{0,5}\\s*(\\d{1,2})$"));
    const auto match = week.match(words.trimmed());
    constexpr int weeks = 53;
    if (match.hasMatch() && !words.trimmed().at(0).isDigit() && match.captured(1).toInt() >= 1 && match.captured(1).toInt() <= weeks) {
        const IsoWeek meant{m_centreDay->today().year(), match.captured(1).toInt()};
        add(format::week(meant), tr("in the rota"), QVariant(monday(meant).addDays(3)), true);
    }
    for (int at = -2; at < 12 && words.size() >= 3; ++at) {
        const Month month = Month::of(m_centreDay->today()).plus(at);
        if (format::monthName(month).startsWith(words, Qt::CaseInsensitive))
            add(format::monthTitle(month), tr("rota of the month"), QVariant(month.first()), false);
    }
    return found;
}

bool RotaPage::canExport() const
{
    return m_isRead && m_state.hasPeople();
}

// On the grid it is the whole rota; elsewhere the table that is shown.
void RotaPage::exportTable()
{
    if (m_views->currentIndex() == 0 && !m_breaches->table()->hasFocus())
        askFiles();
    else
        Page::exportTable();
}

QString RotaPage::helpText() const
{
    return tr("<h3>Rota</h3><p>Who does what on which day: each assistant gets the work mix they chose, and first line is covered.</p>"
              "<ul><li><b>Type letters</b> on the grid; they fill all selected cells. What you pin stays when a rota is proposed.</li>"
              "<li><b>Propose rota</b> fills what is not pinned. Nothing is saved until you use the proposal. The bar shows how far it is at most from the best "
              "possible, which is proved, not guessed.</li>"
              "<li><b>Cost</b> is what all that is not kept weighs together, in points: a person short weighs most, then a group nobody can reach, the choices, the order of "
              "the week, fairness and wishes. How much each weighs is chosen under <i>How the rota is made</i>.</li>"
              "<li><b>Breaches</b> stand below, most serious first. Enter goes to the cell; Suggestions shows the cheapest ways out.</li>"
              "<li><b>Someone is ill</b> shows who can take the seat and why, and changes as few cells as possible. All of it is one step.</li>"
              "<li><b>Publish</b> freezes a version. Later changes are listed against it, and their cells have a turned corner.</li></ul>")
        + tr("<p><b>Who stands in</b>, in which order? %1</p>").arg(rota::orderOfCandidates()) + m_grid->keysHelp();
}

} // namespace paybench::ui
