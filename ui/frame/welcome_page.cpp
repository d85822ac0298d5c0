// SPDX-License-Identifier: MPL-2.0
#include "ui/frame/welcome_page.h"

#include "core/basics/format.h"
#include "ui/frame/actions.h"
#include "ui/frame/language.h"
#include "ui/frame/message_bar.h"
#include "ui/frame/page_header.h"
#include "ui/frame/preference.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace paybench::ui {

namespace {

constexpr int shownFiles = 4;

// Drawn as it is, in its own colours.
class Emblem : public QWidget {
public:
    explicit Emblem(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(px(92), px(92));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        icon(QStringLiteral("app")).paint(&painter, rect().translated(-px(4), 0));
    }
};

// The language in use stands in bold, the others wait in muted.
class LanguageButton : public QPushButton {
public:
    LanguageButton(const QString &name, QWidget *parent)
        : QPushButton(name, parent)
    {
        setCursor(Qt::PointingHandCursor);
    }

    QSize sizeHint() const override
    {
        return {QFontMetrics(face(Face::BodyStrong)).horizontalAdvance(text()) + px(10), rowHeight(28)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (hasFocus())
            paintRing(&painter, rect(), radius());
        const bool isUsed = property("inUse").toBool();
        painter.setFont(face(isUsed ? Face::BodyStrong : Face::Body));
        painter.setPen(colour(isUsed || underMouse() ? Colour::Text : Colour::Muted));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

QString when(const QDateTime &moment)
{
    const QDate today = QDate::currentDate();
    if (moment.date() == today)
        return WelcomePage::tr("today %1").arg(format::time(moment.time()));
    if (moment.date() == today.addDays(-1))
        return WelcomePage::tr("yesterday");
    return format::day(moment.date());
}

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

} // namespace

WelcomePage::WelcomePage(Actions &actions, std::vector<Beginning> beginnings, QWidget *parent)
    : QWidget(parent)
    , m_beginnings(std::move(beginnings))
    , m_message(new MessageBar(MessageBar::Kind::Bad, this))
{
    setObjectName(QStringLiteral("welcome"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_left = scrolling(left(actions), this);
    m_right = scrolling(right(), this);
    row->addWidget(m_left, 61);
    row->addWidget(m_right, 39);
    column->addLayout(row, 1);
    retranslate();
}

QWidget *WelcomePage::left(Actions &actions)
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(px(150), px(20), px(24), px(30));
    column->setSpacing(0);
    m_title = textLabel(Face::Title, Colour::Text, side);
    QFont large = face(Face::Figure);
    large.setPixelSize(px(34));
    m_title->setFont(large);
    m_lines = wrappedLabel(Face::Sub, Colour::Muted, side);
    QFont lines = face(Face::Sub);
    lines.setWeight(QFont::Normal);
    m_lines->setFont(lines);
    m_demo = wrappedLabel(Face::Body, Colour::Muted, side);
    for (QLabel *words : {m_lines, m_demo})
        words->setMaximumWidth(px(560));
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(px(10));
    for (const char *id : {"file.demo", "file.new", "file.open"}) {
        auto *button = new ActionButton(actions.find(QLatin1String(id)), side);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(rowHeight(30) + px(4));
        if (qstrcmp(id, "file.demo") == 0)
            button->setProperty("role", QStringLiteral("primary"));
        else if (qstrcmp(id, "file.open") == 0)
            button->setIcon(QIcon());
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
    column->addStretch(4);
    column->addWidget(new Emblem(side));
    column->addSpacing(px(22));
    column->addWidget(m_title);
    column->addSpacing(px(12));
    column->addWidget(m_lines);
    column->addSpacing(px(60));
    column->addLayout(m_buttons);
    column->addSpacing(px(24));
    column->addWidget(m_demo);
    column->addStretch(4);
    column->addWidget(languages());
    return side;
}

QWidget *WelcomePage::languages()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(px(1), 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(new IconLabel(QStringLiteral("language"), Colour::Muted, 18, line));
    for (const language::Spoken &spoken : language::all()) {
        auto *button = new LanguageButton(spoken.name, line);
        button->setObjectName(QStringLiteral("language-") + spoken.code);
        connect(button, &QPushButton::clicked, this, [code = spoken.code] {
            preference::language().set(code);
            language::use(code);
        });
        row->addWidget(button);
        m_languages.push_back(button);
    }
    row->addStretch(1);
    return line;
}

QWidget *WelcomePage::right()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(px(35), px(30), px(36), px(30));
    column->setSpacing(0);
    m_recentTitle = textLabel(Face::Sub, Colour::Text, side);
    m_recentTitle->setIndent(px(12));
    m_noRecent = wrappedLabel(Face::Body, Colour::Muted, side);
    m_noRecent->setIndent(px(12));
    m_beginTitle = textLabel(Face::Sub, Colour::Text, side);
    m_beginTitle->setIndent(px(12));
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(px(2));
    column->addStretch(3);
    column->addWidget(m_recentTitle);
    column->addSpacing(px(12));
    column->addLayout(m_recent);
    column->addWidget(m_noRecent);
    column->addSpacing(px(28));
    column->addWidget(m_beginTitle);
    column->addSpacing(px(10));
    for (size_t i = 0; i < m_beginnings.size(); ++i) {
        auto *row = new WelcomeRow(WelcomeRow::Picture::Chip, m_beginnings[i].icon, side);
        connect(row, &QPushButton::clicked, this, [this, i] { emit beginningChosen(int(i)); });
        column->addWidget(row);
        column->addSpacing(px(4));
        m_beginRows.push_back(row);
    }
    m_beginTitle->setVisible(!m_beginRows.empty());
    column->addStretch(4);
    return side;
}

void WelcomePage::refresh()
{
    listFiles();
}

void WelcomePage::sayError(const Error &error)
{
    m_message->say(error);
}

QString WelcomePage::shownError() const
{
    return m_message->text();
}

void WelcomePage::listFiles()
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const QString &path : preference::recentFiles().value()) {
        const QFileInfo file(path);
        if (!file.exists() || m_recent->count() == shownFiles)
            continue;
        auto *row = new WelcomeRow(WelcomeRow::Picture::File, QStringLiteral("app"), this);
        row->setTexts(file.completeBaseName(), file.absolutePath(), when(file.lastModified()));
        row->setToolTip(path);
        connect(row, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_recent->addWidget(row);
    }
    m_noRecent->setVisible(m_recent->count() == 0);
}

void WelcomePage::retranslate()
{
    m_title->setText(tr("Welcome to Paybench"));
    m_lines->setText(
        tr("Import volumes, check them, make the invoice basis and the monthly report. Everything is in one file "
           "on your computer and works without a network."));
    m_demo->setText(tr("The demo centre has 15 payroll assistants, 10 customers and all of October 2026. You can try "
                       "everything. Nothing can break."));
    m_recentTitle->setText(tr("Recent files"));
    m_noRecent->setText(tr("Files that you open are listed here."));
    m_beginTitle->setText(tr("Start with what you have"));
    for (size_t i = 0; i < m_beginRows.size(); ++i)
        m_beginRows[i]->setTexts(m_beginnings[i].title(), m_beginnings[i].note());
    const std::vector<language::Spoken> spoken = language::all();
    for (size_t i = 0; i < m_languages.size(); ++i) {
        const bool isUsed = spoken[i].code == language::inUse();
        m_languages[i]->setProperty("inUse", isUsed);
        m_languages[i]->setAccessibleDescription(isUsed ? tr("in use") : QString());
        m_languages[i]->update();
    }
    listFiles();
}

void WelcomePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The margin gives way before the words do.
    auto *content = static_cast<QScrollArea *>(m_left)->widget();
    const int share = width() * 61 / 100;
    QMargins margins = content->layout()->contentsMargins();
    margins.setLeft(std::clamp(share - px(630), px(24), px(150)));
    content->layout()->setContentsMargins(margins);
    m_buttons->setDirection(share < px(480) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Window));
    painter.fillRect(QRect(m_right->x(), 0, width() - m_right->x(), height()), colour(Colour::Surface));
    painter.fillRect(QRectF(m_right->x(), 0, 1, height()), colour(Colour::Line));
}

} // namespace paybench::ui
