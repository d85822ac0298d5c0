// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/case_panel.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/cases/answer_box.h"
#include "ui/cases/case_deeds.h"
#include "ui/cases/case_facts.h"
#include "ui/cases/case_words.h"
#include "ui/frame/page_header.h"
#include "ui/inputs/checked_edit.h"
#include "ui/inputs/flow_layout.h"
#include "ui/inputs/marks.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace paybench::ui {

using worklog::Case;
using worklog::CaseState;

namespace {

// What was said, on sunk ground.
class SunkBlock : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, QRectF(rect()), colour(Colour::Window), QColor(), 0, px(8));
    }
};

} // namespace

CasePanel::CasePanel(CaseDeeds &deedsOfPage, const CaseBook &book, QWidget *parent)
    : QWidget(parent), m_deeds(deedsOfPage), m_book(book), m_empty(wrappedLabel(Face::Body, Colour::Muted, this)), m_whole(new QWidget(this)),
      m_facts(new CaseFacts(m_whole)), m_answer(new AnswerBox(m_whole)), m_belowPlace(new QWidget(m_whole))
{
    setObjectName(QStringLiteral("casePanel"));
    m_empty->setObjectName(QStringLiteral("noCase"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(px(20), px(16), px(16), 0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(px(20), px(12), px(16), px(12));
    body->setSpacing(px(14));
    for (QWidget *part : {caller(), static_cast<QWidget *>(m_facts), question(), static_cast<QWidget *>(m_answer), deeds()})
        body->addWidget(part);
    (new QVBoxLayout(m_belowPlace))->setContentsMargins({});
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    parts->addLayout(body);
    parts->addWidget(new Hairline(Qt::Horizontal, Colour::Line, content));
    parts->addWidget(m_belowPlace);
    parts->addStretch(1);
    auto *scroll = new QScrollArea(m_whole);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(m_whole);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head());
    column->addWidget(new Hairline(Qt::Horizontal, Colour::Line, m_whole));
    column->addWidget(scroll, 1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_empty);
    whole->addWidget(m_whole, 1);
    connectParts();
    retranslate();
    present(std::nullopt);
}

QWidget *CasePanel::head()
{
    auto *made = new QWidget(m_whole);
    m_title = wrappedLabel(Face::Sub, Colour::Text, made);
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_due = textLabel(Face::BodyStrong, Colour::Text, made);
    m_due->setObjectName(QStringLiteral("caseDue"));
    m_origin = wrappedLabel(Face::Caption, Colour::Muted, made);
    m_holder = wrappedLabel(Face::Caption, Colour::Muted, made);
    m_bar = new SlaBar(made);
    m_left = textLabel(Face::Caption, Colour::Muted, made);
    m_left->setObjectName(QStringLiteral("caseLeft"));
    m_claim = new Notice(Mood::Warn, made);
    m_claim->setObjectName(QStringLiteral("claimWarning"));
    auto *grid = new QGridLayout(made);
    grid->setContentsMargins(px(20), px(12), px(16), px(10));
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_due, 0, 1, Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(m_origin, 1, 0);
    grid->addWidget(m_bar, 1, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_holder, 2, 0);
    grid->addWidget(m_left, 2, 1, Qt::AlignRight);
    grid->addWidget(m_claim, 3, 0, 1, 2);
    return made;
}

QWidget *CasePanel::caller()
{
    auto *made = new QWidget(m_whole);
    m_avatar = new Avatar(36, made);
    m_name = new ElidedLabel(Face::BodyStrong, Colour::Text, made);
    m_name->setObjectName(QStringLiteral("caseCaller"));
    m_function = new ElidedLabel(Face::Caption, Colour::Muted, made);
    m_count = new Pill(Mood::News, made);
    m_count->setObjectName(QStringLiteral("caseCount"));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_name);
    words->addWidget(m_function);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addWidget(m_count);
    return made;
}

QWidget *CasePanel::question()
{
    auto *card = new SunkBlock(m_whole);
    m_questionLabel = textLabel(Face::BodyStrong, Colour::Text, card);
    m_questionText = wrappedLabel(Face::Body, Colour::Text, card);
    m_questionText->setObjectName(QStringLiteral("questionText"));
    m_questionText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_questionEdit = new NoteEdit(card);
    m_questionEdit->setObjectName(QStringLiteral("questionEdit"));
    m_questionEdit->setCheck(withoutPersonalNumber);
    m_questionLabel->setMinimumWidth(px(80));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(px(14), px(10), px(14), px(10));
    row->setSpacing(0);
    row->addWidget(m_questionLabel, 0, Qt::AlignTop);
    row->addWidget(m_questionText, 1);
    row->addWidget(m_questionEdit, 1);
    return card;
}

QWidget *CasePanel::deeds()
{
    auto *made = new QWidget(m_whole);
    m_deedRow = made;
    made->installEventFilter(this);
    auto *buttons = new QWidget(made);
    m_deedLine = new FlowLayout(px(8), px(8), buttons);
    m_key = new AnswerKey(made);
    auto *row = new QHBoxLayout(made);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    row->addWidget(buttons, 1);
    row->addWidget(m_key, 0, Qt::AlignBottom);
    return made;
}

void CasePanel::connectParts()
{
    connect(m_facts, &CaseFacts::edited, this, &CasePanel::saveFacts);
    connect(m_questionEdit, &NoteEdit::commitAsked, this, [this] { saveQuestion(); });
    connect(m_answer, &AnswerBox::leftChanged, this, [this] { saveAnswer(); });
}

void CasePanel::addDeed(QAction *action)
{
    auto *made = new ActionButton(action, m_deedLine->parentWidget());
    made->setFocusPolicy(Qt::TabFocus);
    m_deedLine->addWidget(made);
    m_deedButtons.push_back(made);
    const auto follow = [this, made, action] {
        made->setVisible(action->isEnabled());
        fitDeeds();
    };
    connect(action, &QAction::changed, made, follow);
    follow();
}

// In one line where that can be: without the reminder of the key, then without icons.
void CasePanel::fitDeeds()
{
    const int gap = px(8);
    int wanted = -gap;
    for (ActionButton *deed : m_deedButtons) {
        deed->setIcon(deed->action()->icon());
        wanted += deed->isHidden() ? 0 : deed->fullWidth() + gap;
    }
    const int room = m_deedRow->width();
    const bool isClosed = !m_shown || worklog::isClosed(m_shown->timed.one.state);
    m_key->setVisible(!isClosed && wanted + px(12) + m_key->sizeHint().width() <= room);
    if (wanted <= room)
        return;
    for (ActionButton *deed : m_deedButtons)
        deed->setIcon({});
}

bool CasePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_deedRow && event->type() == QEvent::Resize)
        fitDeeds();
    return QWidget::eventFilter(watched, event);
}

void CasePanel::retranslate()
{
    m_empty->setText(tr("Choose a case at the left, or press Pick next."));
    m_questionLabel->setText(tr("Question"));
    m_questionEdit->setAccessibleName(tr("Question"));
    m_questionEdit->setPlaceholderText(tr("What was asked?"));
    m_key->setTexts(QKeySequence(QStringLiteral("Ctrl+Return"), QKeySequence::PortableText).toString(QKeySequence::NativeText), tr("answer"));
    m_facts->retranslate();
    m_answer->retranslate();
    m_belowKey.clear();
    if (m_shown)
        present(m_shown);
}

QString CasePanel::answerText() const
{
    return m_answer->text().trimmed();
}

bool CasePanel::areFactsShown() const
{
    return m_shown && (m_factsWanted || m_shown->timed.one.state == CaseState::Later);
}

void CasePanel::setFactsShown(bool isShown)
{
    m_factsWanted = isShown;
    presentTexts(false);
    if (isShown)
        begin();
}

void CasePanel::begin()
{
    if (!m_shown)
        return;
    if (areFactsShown() && m_facts->beginAtMissing())
        return;
    if (areFactsShown() && m_questionEdit->text().trimmed().isEmpty())
        m_questionEdit->setFocus(Qt::TabFocusReason);
    else
        m_answer->setFocus(Qt::TabFocusReason);
}

void CasePanel::saveFacts()
{
    if (!m_shown || worklog::isClosed(m_shown->timed.one.state))
        return;
    const Done done = m_deeds.change(shownId(), [](const QString &title) { return tr("Change the facts of %1").arg(title); },
                                     [this](Case &one) { one = m_facts->applied(one, m_book); });
    if (!done)
        emit m_deeds.failed(done.error());
}

bool CasePanel::saveQuestion()
{
    if (!m_shown || !areFactsShown() || m_questionEdit->text() == m_shown->timed.one.question)
        return true;
    const QString typed = m_questionEdit->text();
    const auto stored = m_deeds.stored(shownId());
    if (stored && !m_questionGuard.lets(typed, stored->question)) {
        m_questionEdit->complain(meanwhile(stored->question));
        return false;
    }
    const Done done = m_deeds.change(shownId(), [](const QString &title) { return title.isEmpty() ? tr("Write a question") : tr("Write the question of %1").arg(title); },
                                     [&](Case &one) { one.question = typed; });
    if (done)
        m_questionGuard = {typed, {}};
    m_questionEdit->complain(done ? QString() : done.error().message);
    return bool(done);
}

QString CasePanel::meanwhile(const QString &stored)
{
    return tr("Meanwhile somebody else wrote “%1”. Yours is not saved. Change it so that it says both, and save it.").arg(stored);
}

bool CasePanel::mayWriteAnswer()
{
    const auto stored = m_shown ? m_deeds.stored(shownId()) : std::nullopt;
    m_answerGuard.before = m_answer->stored();
    if (!stored || m_answerGuard.lets(m_answer->text(), stored->answer))
        return true;
    m_answer->setStored(stored->answer);
    m_answer->complain(meanwhile(stored->answer));
    return false;
}

bool CasePanel::saveAnswer()
{
    if (!m_shown || !m_answer->isChanged())
        return true;
    if (!mayWriteAnswer())
        return false;
    const QString typed = m_answer->text();
    const CaseId used = m_answer->usedCase();
    const Done done = m_deeds.change(shownId(), [](const QString &title) { return tr("Write the answer to %1").arg(title); },
                                     [&](Case &one) {
                                         one.answer = typed;
                                         one.answeredFrom = used ? used : one.answeredFrom;
                                     });
    m_answer->complain(done ? QString() : done.error().message);
    return bool(done);
}

bool CasePanel::saveTyped()
{
    return saveQuestion() && saveAnswer();
}

} // namespace paybench::ui
