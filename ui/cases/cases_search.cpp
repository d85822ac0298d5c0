// SPDX-License-Identifier: MPL-2.0
#include "core/basics/format.h"
#include "core/store/cases.h"
#include "ui/cases/answer_box.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_panel.h"
#include "ui/cases/cases_page.h"
#include "ui/inputs/search_field.h"

// What is found as it is typed: among all cases, whatever the list was narrowed down to.

namespace paybench::ui {

bool CasesPage::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

void CasesPage::listRows()
{
    m_filters->setApplied(!isSearching());
    if (!isSearching()) {
        m_rows->setRows(caseRows(m_book, m_filter));
        return;
    }
    const auto hits = store::Cases(m_edits.db()).search(m_search->text().trimmed());
    if (!hits)
        sayError(hits.error());
    m_rows->setRows(hits ? foundRows(m_book, *hits) : std::vector<CaseRow>());
}

// The best one found is chosen and seen; a case that is being answered stays open beside them.
void CasesPage::find()
{
    if (!m_isRead || m_isPresenting)
        return;
    if (isSearching() && !m_panel->answerBox()->isChanged()) {
        m_panel->saveTyped();
        m_chosen = {};
        m_isAside = false;
        m_isPresenting = true;
        m_list->setCurrentIndex(QModelIndex());
        m_isPresenting = false;
    }
    presentRows();
    if (isSearching())
        m_list->scrollToTop();
}

std::vector<EarlierAnswer> CasesPage::earlierAnswers(const QString &words) const
{
    const auto &shown = m_panel->shown();
    const TopicId topic = shown ? shown->timed.one.topic : TopicId();
    auto found = store::Cases(m_edits.db()).answers(words, topic ? m_book.topics.top(topic) : topic);
    if (found && found->empty() && topic)
        found = store::Cases(m_edits.db()).answers(words, {});
    std::vector<EarlierAnswer> answers;
    if (!found)
        return answers;
    for (const store::CaseHit &hit : *found) {
        if (hit.one.id == shownCase())
            continue;
        const QString day = format::day(m_book.local(hit.one.closed).date());
        const QString who = m_book.name(hit.one.person);
        answers.push_back({hit.one.id, m_book.title(hit.one), hit.one.answer, who.isEmpty() ? day : who + QStringLiteral(", ") + day});
    }
    return answers;
}

} // namespace paybench::ui
