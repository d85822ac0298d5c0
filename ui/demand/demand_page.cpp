// SPDX-License-Identifier: MPL-2.0
#include "ui/demand/demand_page.h"

#include "core/basics/format.h"
#include "ui/charts/month_strip.h"
#include "ui/demand/assumptions_view.h"
#include "ui/demand/day_view.h"
#include "ui/demand/demand_texts.h"
#include "ui/demand/forecast_view.h"
#include "ui/demand/groups_view.h"
#include "ui/demand/half_hour_view.h"
#include "ui/demand/mail_view.h"
#include "ui/demand/side_by_side_view.h"
#include "ui/demand/what_if_panel.h"
#include "ui/frame/empty_page.h"
#include "ui/frame/page_stack.h"
#include "ui/inputs/figure_panel.h"
#include "ui/inputs/marks.h"
#include "ui/inputs/segmented_tabs.h"
#include "ui/jobs/job.h"
#include "ui/style/style.h"
#include "ui/table/table_view.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace paybench::ui {

DemandPage::DemandPage(store::Database &db, Steps &steps, QDate today, QWidget *parent)
    : Page(parent), m_edits(db, steps), m_centreDay(new CentreDay(db, today, this)), m_month(monthToPlan(today)), m_strip(new MonthStrip), m_tabs(new SegmentedTabs),
      m_views(new PageStack), m_halfHours(new HalfHourView), m_days(new DayView(m_edits)), m_side(new QStackedWidget),
      m_whatIf(new WhatIfPanel), m_figure(new FigurePanel), m_writing(new FileWriting(this)), m_need(new Pill(Mood::Ok, this)), m_empty(new EmptyPage(drawBars, this))
{
    build();
    addView(m_halfHours);
    addView(m_days);
    addView(new MailView);
    addView(new GroupsView);
    addView(new ForecastView);
    addView(new SideBySideView(m_edits));
    addView(new AssumptionsView(m_edits));
    setActions(actions());
    header().setMonth(m_month);
    header().addWidget(m_need);
    header().addButton(action(QStringLiteral("demand.import")));
    header().addButton(action(QStringLiteral("demand.export")));
    header().setPrimary(action(QStringLiteral("demand.need")));
    m_empty->setActions(action(QStringLiteral("demand.import")), action(QStringLiteral("demand.total")));
    setEmptyPage(m_empty);
    setFocusProxy(m_strip); // the days come first
    connectParts();
    retranslate();
}

DemandPage::~DemandPage()
{
    delete m_job;
}

void DemandPage::build()
{
    m_strip->setObjectName(QStringLiteral("monthStrip"));
    m_tabs->setObjectName(QStringLiteral("demandTabs"));
    m_need->setObjectName(QStringLiteral("needStored"));
    auto *column = new QWidget;
    column->setBackgroundRole(QPalette::Base);
    auto *parts = new QVBoxLayout(column);
    parts->setContentsMargins(0, px(14), 0, 0);
    parts->setSpacing(0);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(px(20), 0, px(16), px(4));
    strip->addWidget(m_strip);
    parts->addLayout(strip);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(px(20), 0, px(16), 0);
    tabs->addWidget(m_tabs);
    parts->addLayout(tabs);
    parts->addWidget(m_views, 1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    area->setWidget(column);
    m_side->addWidget(m_whatIf);
    m_side->addWidget(m_figure);
    m_side->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(area, 1);
    row->addWidget(m_side);
    setContent(content);
}

void DemandPage::addView(DemandView *view)
{
    m_views->addWidget(view);
    m_tabs->addTab(QString());
    for (TableView *table : view->tables())
        addTable(table);
    connect(view, &DemandView::figuresChanged, this, &DemandPage::fillStrip);
    connect(view, &DemandView::dayChosen, this, &DemandPage::chooseDay);
    connect(view, &DemandView::halfHourChosen, this, &DemandPage::chooseHalfHour);
    connect(view, &DemandView::whatIfChosen, this, &DemandPage::tryOut);
    connect(view, &DemandView::whyAsked, this, &DemandPage::showWhy);
    connect(view, &DemandView::goTo, this, &Page::goTo);
    connect(view, &DemandView::failed, this, [this](const Error &error) { sayError(error); });
    connect(view, &DemandView::said, this, &Page::said);
    connect(view, &DemandView::jobStarted, this, &Page::jobStarted);
    connect(view, &DemandView::selectionSummed, this, &Page::selectionSummary);
    connect(view, &DemandView::exportRequested, this, &Page::exportRequested);
}

void DemandPage::connectParts()
{
    connect(&header(), &PageHeader::monthChosen, this, &DemandPage::showMonth);
    connect(m_tabs, &QTabBar::currentChanged, this, &DemandPage::showView);
    connect(m_strip, &MonthStrip::dayChosen, this, &DemandPage::chooseDay);
    connect(m_strip, &Chart::exportRequested, this, &Page::exportRequested);
    connect(m_strip, &Chart::failed, this, [this](const QString &sentence) { sayError({Error::Kind::Io, sentence, {}}); });
    connect(m_whatIf, &WhatIfPanel::moved, this, &DemandPage::tryOut);
    connect(m_whatIf, &WhatIfPanel::resetAsked, this, &DemandPage::resetWhatIf);
    connect(m_whatIf, &WhatIfPanel::saveAsked, this, &DemandPage::askForName);
    connect(m_figure, &SidePanel::closeAsked, this, [this] { m_side->setCurrentWidget(m_whatIf); });
    connect(m_figure, &FigurePanel::copied, this, &Page::said);
    connect(m_centreDay, &CentreDay::turned, this, &Page::markStale);
    connect(m_writing, &FileWriting::started, this, &Page::jobStarted);
    connect(m_writing, &FileWriting::said, this, &Page::said);
    connect(m_writing, &FileWriting::failed, this, [this](const Error &error) { sayError(error); });
}

void DemandPage::showMonth(Month month)
{
    m_month = month;
    m_isTyping = false;
    header().setMonth(month);
    m_side->setCurrentWidget(m_whatIf);
    refresh();
    updateActions();
}

void DemandPage::refresh()
{
    auto read = readDemand(m_edits.db(), m_month, m_centreDay->today());
    if (!read) {
        sayError(read.error());
        return;
    }
    // What was being looked at stays: the month as computed until the forecast is there, the panel, the chosen day.
    const bool sameMonth = m_state.month == m_month && !m_state.own.days.empty();
    if (sameMonth) {
        read->own = std::move(m_state.own);
        read->what = m_state.what;
        read->tried = std::move(m_state.tried);
        read->ownOutcome = m_state.ownOutcome;
        read->triedOutcome = m_state.triedOutcome;
        read->day = m_state.day;
        read->minute = m_state.minute;
    }
    m_state = std::move(*read);
    if (!m_state.day.isValid() || !m_month.contains(m_state.day))
        m_state.day = m_month.contains(m_centreDay->today()) ? m_centreDay->today() : QDate();
    forecast();
}

// What is counted is forecast beside the window; a month without counts is placed at once.
void DemandPage::forecast()
{
    delete m_job;
    if (m_state.sources.calls.days.empty() && m_state.sources.mails.days.empty()) {
        take(store::demandInputs(m_state.sources), false);
        return;
    }
    using Made = std::pair<Result<staffing::DemandInputs>, bool>;
    const store::DemandSources sources = m_state.sources;
    auto *job = new Job<std::shared_ptr<Made>>(
        tr("Forecast of %1").arg(format::monthName(m_month)),
        [sources](const Progress &progress) {
            Result<staffing::DemandInputs> inputs = store::demandInputs(sources, progress);
            if (inputs || inputs.error().kind != Error::Kind::Cancelled)
                return std::make_shared<Made>(std::move(inputs), false);
            // Stopped: the days are placed by what is known of pay days, so that there is something to work with.
            store::DemandSources uncounted = sources;
            uncounted.calls.days.clear();
            uncounted.mails.days.clear();
            return std::make_shared<Made>(store::demandInputs(uncounted), true);
        },
        [this](const std::shared_ptr<Made> &made) { take(made->first, made->second); }, this);
    m_job = job;
    connect(job, &Work::finished, this, [this, job] {
        if (m_job == job)
            m_job.clear();
        job->deleteLater();
    });
    presentAll(); // with the job begun: a month that is being forecast is not an empty one
    emit jobStarted(job);
}

void DemandPage::take(const Result<staffing::DemandInputs> &inputs, bool wasStopped)
{
    m_job.clear();
    if (!inputs) {
        sayError(inputs.error());
        return;
    }
    sayError({});
    if (wasStopped)
        emit said(tr("The forecast was stopped. The days are placed by low, middle and peak days."));
    computeMonth(m_state, *inputs);
    presentAll();
}

bool DemandPage::isEmpty() const
{
    return !m_isTyping && !isForecasting() && !m_state.hasCalls() && !m_state.sources.typedCalls && m_state.sources.typedCallDays.empty();
}

void DemandPage::presentAll()
{
    showEmpty(isEmpty());
    fillStrip();
    shownView()->present(m_state);
    m_whatIf->present(m_state);
    describe();
    updateActions();
}

void DemandPage::fillStrip()
{
    const bool mails = shownView()->showsMails();
    m_strip->setTitle(mails ? tr("E-mails per day") : tr("Calls per day"));
    m_strip->setHeadings(tr("Day"), mails ? tr("E-mails") : tr("Calls"), QStringLiteral("P10"), QStringLiteral("P90"), tr("Persons"));
    std::vector<StripDay> days;
    for (const staffing::DemandDay &day : m_state.tried.days) {
        const staffing::Band &band = mails ? day.mails : day.calls;
        StripDay one{day.day, band.expected, band.low, band.high, format::number(mails ? day.mailPersons : day.persons)};
        one.wrong = !mails && !day.reached;
        one.mark = day.isPayDay ? tr("pay day") : QString();
        one.words = mails ? mailWords(day) : dayWords(day);
        days.push_back(std::move(one));
    }
    m_strip->setDays(std::move(days));
    m_strip->setChosen(m_state.day);
}

void DemandPage::chooseDay(QDate day)
{
    chooseHalfHour(day, m_state.minute);
}

void DemandPage::chooseHalfHour(QDate day, std::optional<int> minute)
{
    if (day == m_state.day && minute == m_state.minute)
        return;
    m_state.day = day;
    m_state.minute = minute;
    if (!m_state.chosenInterval())
        m_state.minute.reset();
    m_strip->setChosen(day);
    shownView()->present(m_state);
    if (m_side->currentWidget() == m_figure)
        explain();
}

void DemandPage::showView(int view)
{
    if (view < 0 || view >= m_views->count())
        return;
    // Filled first: where the focus goes must not choose another day.
    static_cast<DemandView *>(m_views->widget(view))->present(m_state);
    m_tabs->setCurrentIndex(view);
    m_views->setCurrentIndex(view);
    fillStrip();
    updateActions();
}

DemandView *DemandPage::shownView() const
{
    return static_cast<DemandView *>(m_views->currentWidget());
}

void DemandPage::tryOut(const staffing::WhatIf &what)
{
    if (what == m_state.what)
        return;
    const std::vector<QString> found = faultsIn(m_state.own, what);
    if (!found.empty()) {
        sayError({Error::Kind::Invalid, found.front(), {}});
        return;
    }
    m_state.what = what;
    computeTried(m_state);
    presentAll();
}

void DemandPage::resetWhatIf()
{
    tryOut(unmoved(m_state.own));
}

void DemandPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_need->setVisible(m_state.need.has_value() && width() >= px(1000));
}

bool DemandPage::explain()
{
    const auto why = shownView()->why();
    if (!why)
        return false;
    showWhy(*why);
    return true;
}

void DemandPage::showWhy(const staffing::Why &why)
{
    m_figure->explain(why);
    m_side->setCurrentWidget(m_figure);
}

void DemandPage::reveal(const QVariant &what)
{
    // After the page is shown, so that the dialog stands over it.
    if (what.toString() == QLatin1String("import"))
        QTimer::singleShot(0, this, &DemandPage::importCalls);
    if (what.metaType().id() != QMetaType::QDate)
        return;
    const QDate day = what.toDate();
    m_state.day = day;
    showMonth(Month::of(day));
    if (m_state.tried.day(day))
        chooseDay(day);
}

bool DemandPage::canExport() const
{
    return m_state.hasCalls();
}

void DemandPage::exportTable()
{
    if (const auto contents = shownView()->exported())
        emit exportRequested(*contents);
    else
        Page::exportTable();
}

} // namespace paybench::ui
