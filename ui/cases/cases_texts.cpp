// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/cases.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_panel.h"
#include "ui/cases/case_words.h"
#include "ui/cases/cases_page.h"
#include "ui/cases/pay_corrections_view.h"
#include "ui/cases/sampling_view.h"
#include "ui/cases/topics_view.h"
#include "ui/cases/training_view.h"
#include "ui/cases/why_question.h"
#include "ui/frame/empty_page.h"
#include "ui/inputs/search_field.h"
#include "ui/inputs/segmented_tabs.h"

#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

// What the page says: its texts, why a due time is what it is, what it is found by, what it exports, and its help.

namespace paybench::ui {

namespace {

constexpr int mostHits = 8;
constexpr qsizetype fewestLetters = 3; // from which the palette searches cases

} // namespace

void CasesPage::retranslate()
{
    header().setTitle(tr("Cases"));
    m_tabs->setTabs({tr("Cases"), tr("Training needs"), tr("Corrections"), tr("Topics and SLA"), tr("Sampling")});
    m_tabs->setAccessibleName(tr("What the page shows"));
    for (int at = 0; at < m_tabs->count(); ++at)
        action(QStringLiteral("cases.view%1").arg(at + 1))->retranslate();
    m_filterList->setAccessibleName(tr("Topics, states and groups"));
    m_list->setAccessibleName(tr("Cases"));
    m_search->setHint(tr("Search cases"));
    m_nothing->setText(tr("No case here. What is logged as open, for the second line or to complete later comes here by itself."));
    m_empty->setTexts(tr("What do callers ask?"),
                      tr("Questions that are not answered at once come here, with how soon they are to be done. Log a call with Ctrl+L, or write down an e-mail."),
                      tr("Topics and case types are set up first, or as you go."));
    m_panel->retranslate();
    for (int at = TrainingAt; at <= SamplingAt; ++at)
        view(at)->retranslate();
    if (m_isRead)
        presentHeader();
}

void CasesPage::presentHeader()
{
    header().setNote(format::longDay(m_book.today) + u' ' + format::time(m_book.local(m_book.now).time()));
    setBanner(!m_book.lock.isEmpty() ? m_book.lock
                  : m_book.seated    ? QString()
                                     : tr("Nobody has said who sits here. Choose your name at the foot of the navigation, so that cases can be picked and answered."));
}

// In the status bar: how much there is, how much is late, how much is closed in time, how soon it is written down.
void CasesPage::sayFigures()
{
    if (!m_isRead || m_views->currentIndex() != CasesAt)
        return;
    Summary summary;
    summary.said = {{tr("To do"), format::number(toDo(m_book))}, {tr("Late"), format::number(lateOnes(m_book))}};
    if (m_book.met.closed > 0)
        summary.said.emplace_back(tr("Closed in time"), format::percent(m_book.met.met, m_book.met.closed));
    if (m_book.lag)
        summary.said.emplace_back(tr("Written down after"), format::duration(*m_book.lag));
    emit selectionSummary(summary);
}

void CasesPage::reveal(const QVariant &what)
{
    if (!m_isRead)
        refresh();
    const QString word = what.toString();
    const QStringList parts = word.split(u':');
    if (parts.front() == QLatin1String("training")) {
        showView(TrainingAt);
        if (parts.size() > 1)
            m_training->reveal({parts[1].toLongLong()});
    } else if (word == QLatin1String("corrections") || word == QLatin1String("topics") || word == QLatin1String("sampling")) {
        showView(word == QLatin1String("corrections") ? CorrectionsAt : word == QLatin1String("topics") ? TopicsAt : SamplingAt);
    } else if (word == QLatin1String("pick")) {
        pickNext();
    } else if (word == QLatin1String("mine") || word == QLatin1String("tocomplete") || word == QLatin1String("late")) {
        showFilter({word == QLatin1String("mine") ? CaseFilter::Kind::Mine : word == QLatin1String("late") ? CaseFilter::Kind::All : CaseFilter::Kind::ToComplete, {}, {}});
    } else if (const CaseId id{what.toLongLong()}; id) {
        showCase(id);
    }
}

std::vector<Hit> CasesPage::search(const QString &words) const
{
    std::vector<Hit> hits;
    if (words.trimmed().size() < fewestLetters)
        return hits;
    const auto found = store::Cases(m_edits.db()).search(words.trimmed(), mostHits);
    if (!found)
        return hits;
    auto *self = const_cast<CasesPage *>(this);
    if (!m_isRead && !found->empty()) { // asked before the page was shown: the rows are named all the same
        if (auto read = readCases(m_edits.db(), m_seated(), m_today))
            self->m_book = std::move(*read);
    }
    for (const store::CaseHit &each : *found) {
        Hit hit;
        hit.group = tr("Cases");
        hit.title = m_book.title(each.one);
        hit.note = foundBelow(each.one, m_book) + QStringLiteral(", ") + format::day(m_book.local(each.one.opened).date());
        hit.icon = channelIcon(each.one);
        hit.isCertain = true; // the words may stand in the answer
        hit.open = [self, id = each.one.id] { emit self->goTo(QStringLiteral("cases"), QVariant(qlonglong(id.value))); };
        hits.push_back(hit);
    }
    return hits;
}

bool CasesPage::canExport() const
{
    return m_isRead && (m_views->currentIndex() != CasesAt || m_rows->rowCount() > 0);
}

void CasesPage::exportTable()
{
    if (m_views->currentIndex() != CasesAt)
        Page::exportTable();
    else
        emit exportRequested(listContents());
}

// The cases as listed, with everything that is known of them.
TableData CasesPage::listContents() const
{
    TableData table;
    table.title = tr("Cases");
    table.columns = {{tr("Opened"), Kind::Moment}, {tr("Due"), Kind::Moment}, {tr("State"), Kind::Text}, {tr("How it came"), Kind::Text}, {tr("Caller"), Kind::Text},
                     {tr("Unit"), Kind::Text}, {tr("Customer"), Kind::Text}, {tr("Topic"), Kind::Text}, {tr("Type"), Kind::Text}, {tr("Group"), Kind::Text},
                     {tr("Picked by"), Kind::Text}, {tr("Question"), Kind::Text}, {tr("Answer"), Kind::Text}};
    for (const CaseRow &listed : m_rows->rows()) {
        const auto stored = listed.id ? store::Cases(m_edits.db()).of(listed.id) : Error{};
        if (!stored)
            continue;
        const TimedCase timed = m_book.timed(*stored);
        const worklog::Case &one = timed.one;
        const auto text = [](const QString &words) { return words.isEmpty() ? Value() : Value(words); };
        const directory::Unit *unit = m_book.unit(one.unit);
        const directory::Customer *customer = m_book.customer(one.customer);
        const worklog::CaseType *type = m_book.type(one.type);
        table.rows.push_back({TableData::RowKind::Ordinary,
                              {m_book.local(one.opened), timed.sla && timed.sla->due.isValid() ? Value(timed.sla->due) : Value(), worklog::name(one.state),
                               worklog::name(one.channel), m_book.caller(one), text(unit ? unit->name : QString()), text(customer ? customer->name : QString()),
                               m_book.topics.path(one.topic), text(type ? type->name : QString()), text(m_book.name(one.group)), text(m_book.name(one.claimedBy)),
                               text(one.question.isEmpty() ? one.note : one.question), text(one.answer)}});
    }
    return table;
}

bool CasesPage::explain()
{
    if (const CasesView *shown = view(m_views->currentIndex()))
        return const_cast<CasesView *>(shown)->explain();
    const auto &shown = m_panel->shown();
    if (!shown || !shown->timed.sla)
        return false;
    const worklog::Sla &sla = *shown->timed.sla;
    const worklog::CaseType *type = m_book.type(shown->timed.one.type);
    openWhy(tr("When is it due, and why?"),
            tr("The clock runs in opening hours only, without lunch, holidays and the time the case waits for the customer. What was used before a change of group or a reopening counts."),
            {{{}, tr("allowed for %1").arg(type ? type->name : QString()), minutesText(sla.allowed), {}},
             {QStringLiteral("−"), tr("used"), minutesText(sla.used), {}},
             {QStringLiteral("="), sla.left() < 0 ? tr("late") : tr("left"), minutesText(std::abs(sla.left())), {}, true},
             {{}, dueText(shown->timed, m_book), {}, {}}},
            this);
    return true;
}

QString CasesPage::helpText() const
{
    return tr("<p>Cases shows what is to be done and how soon. At the left, narrow down by topic, state or group; in the middle, the arrow keys walk and Enter "
              "opens the answer; Ctrl+Enter answers and closes. Pick next (F9) takes the most urgent case that nobody has. A case that somebody else has "
              "warns and can be picked all the same.</p>"
              "<p><b>?? and a few words</b> in the answer show answers of earlier cases: Tab puts one in, ↓ shows the next, Esc closes them.</p>"
              "<p><b>To complete</b> (Ctrl+Shift+K) lists notes that lack a caller, a topic or an answer; Ctrl+Enter goes to the next one. How soon contacts are "
              "written down is the median in the status bar.</p>"
              "<p><b>Due</b> counts opening hours only and stands still while the case waits for the customer. F1 shows the arithmetic.</p>"
              "<p><b>Search</b> looks in question, answer, note, caller, unit, customer and topic. Plain letters find å, ä and ö too; typed å, ä and ö find only themselves.</p>"
              "<p><b>Training needs</b> lists who asks the same again and again, by the minutes it costs. Names are seen by trainers, planners and the group of the unit, "
              "never in reports to owners. The effect compares as many days before and after the training; a clear effect is luck in less than one case of a hundred.</p>"
              "<p><b>Sampling</b> carries the topics of the months logged in full to the whole year, with how far off it may be. Fewer than 30 are too few.</p>");
}

} // namespace paybench::ui
