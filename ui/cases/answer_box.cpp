// SPDX-License-Identifier: MPL-2.0
#include "ui/cases/answer_box.h"

#include "core/basics/format.h"
#include "core/basics/personal_number.h"
#include "ui/inputs/plain_edit.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

constexpr qsizetype mostWords = 60; // letters between ?? and the place of writing

const QString searchMark = QStringLiteral("??");

// Soft ground with round corners.
class SoftBlock : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(&painter, QRectF(rect()), colour(Colour::Soft), QColor(), 0, radius());
    }
};

} // namespace

AnswerSearch answerSearch(const QString &text, qsizetype place)
{
    const QString before = text.left(place);
    const qsizetype start = before.lastIndexOf(searchMark);
    if (start < 0 || before.size() - start > mostWords)
        return {};
    const QString words = before.mid(start + searchMark.size());
    if (words.contains(u'\n') || words.trimmed().isEmpty())
        return {};
    return {start, before.size() - start, words.trimmed()};
}

AnswerBox::AnswerBox(QWidget *parent)
    : QWidget(parent), m_label(textLabel(Face::BodyStrong, Colour::Text, this)), m_edit(new PlainEdit(this)),
      m_complaint(wrappedLabel(Face::Caption, Colour::Bad, this)), m_offer(suggestion())
{
    m_edit->setObjectName(QStringLiteral("answer"));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->setFont(face(Face::Body));
    m_edit->installEventFilter(this);
    m_complaint->setObjectName(QStringLiteral("answerComplaint"));
    m_complaint->hide();
    m_label->setMinimumWidth(px(80));
    m_label->setBuddy(m_edit);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(6));
    column->addWidget(m_edit, 1);
    column->addWidget(m_offer);
    column->addWidget(m_complaint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(10), px(12), px(10));
    row->setSpacing(0);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_label->setContentsMargins(0, px(4), 0, 0);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        const Done right = withoutPersonalNumber(text());
        complain(right ? QString() : right.error().message);
        fit();
        look();
        emit typed();
    });
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &AnswerBox::look);
    retranslate();
}

QWidget *AnswerBox::suggestion()
{
    auto *block = new SoftBlock(this);
    block->setObjectName(QStringLiteral("earlierAnswer"));
    block->hide();
    m_title = new ElidedLabel(Face::BodyStrong, Colour::Text, block);
    m_count = textLabel(Face::Caption, Colour::Muted, block);
    m_text = wrappedLabel(Face::Body, Colour::Text, block);
    m_source = new ElidedLabel(Face::Caption, Colour::Muted, block);
    m_text->setObjectName(QStringLiteral("earlierText"));
    m_count->setObjectName(QStringLiteral("earlierCount"));
    m_insert = new AnswerKey(block);
    m_next = new AnswerKey(block);
    m_close = new AnswerKey(block);
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(new IconLabel(QStringLiteral("knowledge"), Colour::Accent, 16, block));
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(px(14));
    for (AnswerKey *hint : {m_insert, m_next, m_close})
        keys->addWidget(hint);
    keys->addStretch(1);
    keys->addWidget(m_source);
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(px(12), px(8), px(12), px(8));
    column->setSpacing(px(6));
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(keys);
    return block;
}

void AnswerBox::retranslate()
{
    m_label->setText(tr("Answer"));
    m_edit->setAccessibleName(tr("Answer"));
    m_edit->setPlaceholderText(tr("Write the answer. ?? and a few words show earlier answers."));
    m_insert->setTexts(QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText), tr("put in"));
    m_next->setTexts(QStringLiteral("↓"), tr("next answer"));
    m_close->setTexts(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText), tr("close"));
    if (isOffering())
        showFound();
}

void AnswerBox::setText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_stored = text;
    m_used = {};
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    fit();
    complain({});
    closeFound();
    m_closedAt = -1;
}

void AnswerBox::setStored(const QString &text)
{
    m_stored = text;
}

void AnswerBox::type(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

// As high as what is written, within bounds; more scrolls.
void AnswerBox::fit()
{
    constexpr int leastLines = 3, mostLines = 12;
    const int lines = std::clamp(int(m_edit->document()->size().height()), leastLines, mostLines);
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + px(12));
}

void AnswerBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QString AnswerBox::text() const
{
    return m_edit->toPlainText();
}

void AnswerBox::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
}

void AnswerBox::complain(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setVisible(!sentence.isEmpty());
    update();
}

QString AnswerBox::complaint() const
{
    return m_complaint->isHidden() ? QString() : m_complaint->text();
}

void AnswerBox::look()
{
    m_place = m_edit->isReadOnly() ? AnswerSearch() : answerSearch(text(), m_edit->textCursor().position());
    if (m_place.length == 0)
        m_closedAt = -1;
    if (m_place.length == 0 || !m_search || m_place.start == m_closedAt) {
        closeFound();
        return;
    }
    m_found = m_search(m_place.words);
    m_at = 0;
    showFound();
}

void AnswerBox::showFound()
{
    m_offer->setVisible(!m_found.empty());
    if (m_found.empty())
        return;
    const EarlierAnswer &shown = m_found[m_at];
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_source->setText(shown.source);
    m_count->setText(tr("%1 of %2").arg(format::number(qint64(m_at) + 1), format::number(qint64(m_found.size()))));
    m_next->setVisible(m_found.size() > 1);
    m_offer->setAccessibleName(shown.title + u' ' + shown.text);
}

void AnswerBox::putIn()
{
    const EarlierAnswer chosen = m_found[m_at];
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(int(m_place.start));
    cursor.setPosition(int(m_place.start + m_place.length), QTextCursor::KeepAnchor);
    cursor.insertText(chosen.text);
    m_edit->setTextCursor(cursor);
    m_used = chosen.ofCase;
    closeFound();
}

void AnswerBox::closeFound()
{
    m_found.clear();
    m_offer->hide();
}

bool AnswerBox::takesKey(int key)
{
    if (!isOffering())
        return false;
    if (key == Qt::Key_Tab) {
        putIn();
    } else if (key == Qt::Key_Down) {
        m_at = (m_at + 1) % m_found.size();
        showFound();
    } else if (key == Qt::Key_Escape) {
        m_closedAt = m_place.start;
        closeFound();
    } else {
        return false;
    }
    return true;
}

bool AnswerBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (event->type() == QEvent::ShortcutOverride && isOffering()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Escape || key == Qt::Key_Down)
            event->accept();
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut && isChanged() && complaint().isEmpty()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            emit leftChanged();
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isWrong = !complaint().isEmpty();
    const Colour frame = isWrong ? Colour::Bad : m_edit->hasFocus() ? Colour::Focus : Colour::Edge;
    paintBox(&painter, QRectF(rect()), colour(Colour::Surface), colour(frame), isWrong || m_edit->hasFocus() ? 2 : 1, px(8));
}

AnswerKey::AnswerKey(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void AnswerKey::setTexts(const QString &key, const QString &what)
{
    m_key = key;
    m_what = what;
    setAccessibleName(key + u' ' + what);
    updateGeometry();
    update();
}

QSize AnswerKey::sizeHint() const
{
    const QFontMetrics keys(face(Face::CaptionMedium)), words(face(Face::Caption));
    return {keys.horizontalAdvance(m_key) + px(16) + px(6) + words.horizontalAdvance(m_what), std::max(px(20), keys.height() + px(4))};
}

void AnswerKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(face(Face::CaptionMedium));
    const int width = painter.fontMetrics().horizontalAdvance(m_key) + px(16);
    const QRectF cap(0, 0, width, height());
    paintBox(&painter, cap, colour(Colour::Surface), colour(Colour::Edge), 1, px(4));
    painter.setPen(colour(Colour::Text));
    painter.drawText(cap, Qt::AlignCenter, m_key);
    painter.setFont(face(Face::Caption));
    painter.setPen(colour(Colour::Muted));
    painter.drawText(QRectF(width + px(6), 0, this->width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_what);
}

} // namespace paybench::ui
