// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/question.h"

#include "ui/inputs/buttons.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

Question::Question(const QString &question, const QString &consequence, const QString &deedText, QWidget *parent)
    : QDialog(parent)
    , m_error(wrappedLabel(Face::Body, Colour::Bad, this))
    , m_deed(button(ButtonRole::Primary, {}, this))
    , m_harmless(button(ButtonRole::Ordinary, {}, this))
{
    setObjectName(QStringLiteral("question"));
    QLabel *title = wrappedLabel(Face::Sub, Colour::Text, this);
    QLabel *text = wrappedLabel(Face::Body, Colour::Text, this);
    text->setVisible(!consequence.isEmpty());
    m_error->hide();
    m_deed->setObjectName(QStringLiteral("deed"));
    m_deed->setDefault(true);
    m_harmless->setObjectName(QStringLiteral("harmless"));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(px(24), px(20), px(24), px(20));
    words->setSpacing(px(10));
    words->addWidget(title);
    words->addWidget(text);
    m_body = new QVBoxLayout;
    m_body->setSpacing(px(12));
    words->addLayout(m_body, 1); // what is over goes between the fields, not round the question
    words->addWidget(m_error);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(px(24), px(13), px(24), px(13));
    m_buttons->setSpacing(px(8));
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_harmless);
    m_buttons->addWidget(m_deed);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(0);
    box->addLayout(words, 1);
    box->addWidget(new Hairline(Qt::Horizontal, Colour::Line, this));
    box->addLayout(m_buttons);
    setFixedWidth(px(550));
    // A dialog is made for one question and gone with it, so its words are set here once.
    const auto retranslate = [&] {
        setWindowTitle(question);
        setAccessibleName(question);
        setAccessibleDescription(consequence);
        title->setText(question);
        text->setText(consequence);
        m_deed->setText(deedText);
        m_harmless->setText(tr("Cancel"));
    };
    retranslate();
    connect(m_deed, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_harmless, &QPushButton::clicked, this, &QDialog::reject);
}

void Question::setHarmless(const QString &text)
{
    m_harmless->setText(text);
}

QPushButton *Question::addLink(const QString &text)
{
    QPushButton *link = button(ButtonRole::Link, {}, this);
    link->setProperty("leading", true);
    link->setText(text);
    m_buttons->insertWidget(0, link);
    return link;
}

void Question::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

// A complaint under a field makes it higher, so that no field has to give up its room.
bool Question::event(QEvent *event)
{
    const bool isTaken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int needed = std::min(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height());
        if (needed > height())
            resize(width(), needed);
    }
    return isTaken;
}

void Question::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Raised));
}

bool ask(const QString &question, const QString &consequence, const QString &deed, QWidget *parent)
{
    Question dialog(question, consequence, deed, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace paybench::ui
