// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/cases_page.h"

#include "core/basics/format.h"
#include "core/store/cases.h"
#include "core/store/database.h"
#include "ui/cases/answer_box.h"
#include "ui/cases/case_deeds.h"
#include "ui/cases/case_list.h"
#include "ui/cases/case_panel.h"
#include "ui/cases/pay_corrections_view.h"
#include "ui/cases/sampling_view.h"
#include "ui/cases/topics_view.h"
#include "ui/cases/training_view.h"
#include "ui/frame/empty_page.h"
#include "ui/frame/page_stack.h"
#include "ui/inputs/search_field.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/style/labels.h"

#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

// How the page is read and shown, and how one goes from case to case.

namespace paybench::ui {

using worklog::CaseState;

namespace {

constexpr int clockStep = 30'000; // ms: due times move on

CaseBook bookOn(QDate today)
{
    CaseBook book;
    book.today = today;
    return book;
}

} // namespace

CasesPage::CasesPage(store::Database &db, Steps &steps, std::function<PersonId()> seated, QDate today, QWidget *parent)
    : Page(parent), m_edits(db, steps), m_seated(std::move(seated)), m_today(today), m_book(bookOn(today)), m_deeds(new CaseDeeds(m_edits, m_book, m_seated, this)),
      m_tabs(new SegmentedTabs(this)), m_views(new PageStack(this)), m_splitter(new QSplitter(this)), m_filters(new FilterListModel(this)),
      m_filterList(filterListView(m_filters, this)), m_search(new SearchField(this)), m_rows(new CaseListModel(this)),
      m_list(caseListView(m_rows, this)), m_nothing(wrappedLabel(Face::Body, Colour::Muted, this)), m_panel(new CasePanel(*m_deeds, m_book, this)),
      m_training(new TrainingView(m_edits, m_book, this)), m_corrections(new PayCorrectionsView(m_edits, m_book, this)),
      m_topics(new TopicsView(m_edits, m_book, this)), m_sampling(new SamplingView(m_edits, m_book, this)), m_empty(new EmptyPage(drawRows, this))
{
    setObjectName(QStringLiteral("casesPage"));
    setActions(actions());
    build();
    connectParts();
    makeHeader();
    m_clock.setInterval(clockStep);
    retranslate();
    holdFocus();
}

int CasesPage::waiting(store::Database &db)
{
    const auto todo = store::Cases(db).todo();
    if (!todo)
        return 0;
    return int(std::count_if(todo->begin(), todo->end(), [](const store::CaseWithEvents &each) { return each.one.state != CaseState::Waiting; }));
}

void CasesPage::connectParts()
{
    connect(&m_clock, &QTimer::timeout, this, [this] { markStale(); });
    connect(m_deeds, &CaseDeeds::failed, this, &Page::sayError);
    connect(m_deeds, &CaseDeeds::said, this, &Page::said);
    connect(m_deeds, &CaseDeeds::added, this, [this](CaseId id) {
        showFilter({});
        showCase(id);
    });
    connect(m_filterList->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) { takeFilter(now.row()); });
    connect(m_filterList, &CaptionedList::foldAsked, this, &CasesPage::fold);
    connect(m_filterList, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) { // also the one that was chosen before the search
        if (isSearching() && !m_filters->row(at.row()).isCaption)
            takeFilter(at.row());
    });
    connect(m_filterList, &CaptionedList::opened, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) { takeRow(now.row()); });
    connect(m_list, &CaptionedList::opened, this, [this] { m_panel->begin(); });
    connect(m_list, &CaptionedList::foldAsked, this, [this](int, bool isRight) {
        if (isRight)
            m_panel->begin();
        else
            m_filterList->setFocus(Qt::TabFocusReason);
    });
    connect(m_search, &QLineEdit::textChanged, this, &CasesPage::find);
    connect(m_panel, &CasePanel::caseWanted, this, &CasesPage::showCase);
    m_panel->answerBox()->setSearch([this](const QString &words) { return earlierAnswers(words); });
    connect(m_tabs, &QTabBar::currentChanged, this, &CasesPage::showView);
    for (int at = TrainingAt; at <= SamplingAt; ++at)
        connect(view(at), &CasesView::failed, this, &Page::sayError);
}

CasesView *CasesPage::view(int at) const
{
    switch (at) {
    case TrainingAt: return m_training;
    case CorrectionsAt: return m_corrections;
    case TopicsAt: return m_topics;
    case SamplingAt: return m_sampling;
    default: return nullptr;
    }
}

void CasesPage::refresh()
{
    auto read = readCases(m_edits.db(), m_seated(), m_today);
    if (!read) {
        sayError(read.error());
        return;
    }
    m_book = std::move(*read);
    m_isRead = true;
    const bool isBare = m_book.todo.empty() && m_book.closedToday.empty() && m_book.topics.all().empty() && m_book.types.empty();
    showEmpty(isBare && !m_stayOpen);
    presentHeader();
    presentLists();
    if (CasesView *shown = view(m_views->currentIndex()))
        shown->read();
    sayFigures();
}

void CasesPage::presentLists()
{
    m_isPresenting = true;
    m_filters->setRows(filterRows(m_book, m_openTopics));
    const int at = std::max(m_filters->rowOf(m_filter), 1); // "All" stands after its caption
    m_filter = m_filters->row(at).filter;
    m_filterList->setCurrentIndex(m_filters->index(at));
    m_isPresenting = false;
    presentRows();
}

int CasesPage::rowInPlace(int before) const
{
    const auto &rows = m_rows->rows();
    const int count = int(rows.size());
    for (int row = std::max(before, 0); row < count; ++row) {
        if (rows[std::size_t(row)].id)
            return row;
    }
    for (int row = std::min(before, count - 1); row >= 0; --row) {
        if (rows[std::size_t(row)].id)
            return row;
    }
    return -1;
}

// The chosen case stays chosen while it is listed, or was led to, or is written in; when it has gone, the one in its place is.
void CasesPage::presentRows()
{
    const int before = std::max(m_rows->rowOf(m_chosen), m_list->currentIndex().row());
    m_isPresenting = true;
    listRows();
    int at = m_rows->rowOf(m_chosen);
    const bool stays = at < 0 && m_chosen && (m_isAside || m_panel->answerBox()->isChanged());
    if (at < 0 && !stays)
        at = rowInPlace(before);
    m_list->setCurrentIndex(at < 0 ? QModelIndex() : m_rows->index(at));
    m_isPresenting = false;
    const bool isEmpty = rowInPlace(0) < 0;
    m_list->setVisible(!isEmpty || isSearching());
    m_nothing->setVisible(m_list->isHidden());
    holdFocus();
    if (!stays)
        m_chosen = at < 0 ? CaseId() : m_rows->rows()[std::size_t(at)].id;
    presentCase();
}

// The list begins anew at its top.
void CasesPage::forgetPlace()
{
    m_panel->saveTyped();
    m_isPresenting = true;
    m_list->setCurrentIndex(QModelIndex());
    m_search->clear();
    m_isPresenting = false;
    m_chosen = {};
    m_isAside = false;
}

void CasesPage::presentCase()
{
    std::optional<ShownCase> shown;
    if (m_chosen) {
        auto read = readShown(m_edits.db(), m_book, m_chosen);
        if (read)
            shown = std::move(*read);
        else if (read.error().kind != Error::Kind::NotFound)
            sayError(read.error());
    }
    m_panel->present(shown);
    updateActions();
}

void CasesPage::takeFilter(int at)
{
    if (m_isPresenting || at < 0)
        return;
    const CaseFilter wanted = m_filters->row(at).filter;
    forgetPlace();
    m_filter = wanted;
    presentRows();
    sayFigures();
}

void CasesPage::takeRow(int at)
{
    if (m_isPresenting || at < 0 || !m_rows->rows()[std::size_t(at)].id)
        return;
    const CaseId wanted = m_rows->rows()[std::size_t(at)].id;
    m_panel->saveTyped();
    m_chosen = wanted;
    m_isAside = false;
    m_isPresenting = true;
    m_list->setCurrentIndex(m_rows->index(std::max(m_rows->rowOf(wanted), 0)));
    m_isPresenting = false;
    presentCase();
}

void CasesPage::fold(int at, bool open)
{
    const CaseFilterRow row = m_filters->row(at);
    if (!row.hasMore || row.isOpen == open) {
        if (open && !row.isCaption)
            m_list->setFocus(Qt::TabFocusReason);
        return;
    }
    if (open)
        m_openTopics.insert(row.filter.topic);
    else
        m_openTopics.erase(row.filter.topic);
    presentLists();
}

void CasesPage::showFilter(const CaseFilter &filter)
{
    forgetPlace();
    m_filter = filter;
    showView(CasesAt);
    if (m_isRead)
        presentLists();
}

void CasesPage::showCase(CaseId id)
{
    showView(CasesAt);
    m_panel->saveTyped();
    m_chosen = id;
    if (!m_isRead)
        return;
    m_isPresenting = true;
    const int at = m_rows->rowOf(id);
    m_isAside = at < 0;
    m_list->setCurrentIndex(at < 0 ? QModelIndex() : m_rows->index(at));
    m_isPresenting = false;
    presentCase();
}

CaseId CasesPage::shownCase() const
{
    return m_panel->shownId();
}

void CasesPage::showView(int at)
{
    if (at < 0 || at >= m_views->count())
        return;
    const bool moves = m_views->currentIndex() != at && isVisible() && !m_tabs->hasFocus();
    m_tabs->setCurrentIndex(at);
    m_views->setCurrentIndex(at);
    m_stayOpen = m_stayOpen || at != CasesAt;
    if (m_stayOpen)
        showEmpty(false);
    header().setPrimary(at == CasesAt ? action(QStringLiteral("cases.answer")) : nullptr);
    if (CasesView *shown = view(at); shown && m_isRead)
        shown->read();
    holdFocus();
    if (moves) // who came here by keys goes on with keys
        setFocus(Qt::OtherFocusReason);
    sayFigures();
    updateActions();
}

void CasesPage::pickNext()
{
    const CaseId next = nextToPick(m_book);
    if (!next) {
        emit said(tr("Nothing waits to be picked."));
        return;
    }
    m_panel->saveTyped();
    if (!m_deeds->claim(next))
        return;
    showFilter({CaseFilter::Kind::Mine, {}, {}});
    showCase(next);
    m_panel->begin();
}

void CasesPage::answerAndClose()
{
    const CaseId id = m_panel->shownId();
    const bool wasToComplete = state() == CaseState::Later;
    AnswerBox *box = m_panel->answerBox();
    if (!box->complaint().isEmpty()) {
        box->setFocus();
        return;
    }
    const QString answer = m_panel->answerText();
    const CaseId used = box->usedCase();
    if (!m_panel->saveQuestion() || !m_panel->mayWriteAnswer())
        return;
    box->setStored(box->text()); // it goes along with the answer
    if (!m_deeds->answer(id, answer, used)) {
        if (const auto &shown = m_panel->shown())
            box->setStored(shown->timed.one.answer); // not saved: what is typed stays
        return;
    }
    if (m_isRead && isVisible() && wasToComplete && state() == CaseState::Later)
        m_panel->begin();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

bool CasesPage::isOpenCase() const
{
    const auto &shown = m_panel->shown();
    return m_isRead && m_views->currentIndex() == CasesAt && m_book.lock.isEmpty() && shown && !worklog::isClosed(shown->timed.one.state);
}

CaseState CasesPage::state() const
{
    const auto &shown = m_panel->shown();
    return shown ? shown->timed.one.state : CaseState::Open;
}

void CasesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_clock.start();
}

void CasesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_clock.stop();
    m_panel->saveTyped();
}

} // namespace paybench::ui
