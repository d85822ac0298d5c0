// SPDX-License-Identifier: MPL-2.0
#include "ui/log/tally_pad.h"

#include "ui/inputs/buttons.h"
#include "ui/inputs/flow_layout.h"
#include "ui/log/log_words.h"
#include "ui/style/labels.h"
#include "ui/style/strokes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace paybench::ui {

namespace {

using worklog::Channel;

constexpr std::array<Channel, 3> tallyChannels{Channel::Phone, Channel::Email, Channel::Visit};
constexpr std::size_t mostCustomers = 9 + 26;

} // namespace

TallyPad::TallyPad(LineSaver &saver, QWidget *parent)
    : QWidget(parent), m_saver(saver), m_customerRow(new QWidget(this)), m_sentence(wrappedLabel(Face::Body, Colour::Muted, this)),
      m_full(button(ButtonRole::Link, {}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("tallyPad"));
    m_sentence->setObjectName(QStringLiteral("tallySentence"));
    auto *channels = new QHBoxLayout;
    channels->setSpacing(px(8));
    for (std::size_t at = 0; at < tallyChannels.size(); ++at) {
        m_channels.push_back(button(ButtonRole::Ordinary, channelIcon(tallyChannels[at]), this));
        m_channels.back()->setCheckable(true);
        channels->addWidget(m_channels.back());
        connect(m_channels.back(), &QPushButton::clicked, this, [this, at] { chooseChannel(tallyChannels[at]); });
    }
    channels->addStretch(1);
    channels->addWidget(m_full);
    new FlowLayout(px(8), px(8), m_customerRow);
    m_customerRow->layout()->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(10), px(12), px(10));
    column->setSpacing(px(10));
    column->addLayout(channels);
    column->addWidget(m_customerRow);
    column->addWidget(m_sentence);
    connect(m_full, &QPushButton::clicked, this, &TallyPad::fullAsked);
    retranslate();
}

// Its buttons stay while they say the same: one is pressed for each contact.
void TallyPad::refresh()
{
    std::vector<std::pair<CustomerId, QString>> customers;
    const auto &known = m_saver.history().customers;
    for (const directory::Customer &customer : m_saver.book().customers)
        customers.emplace_back(customer.id, customer.name);
    const auto contacts = [&](CustomerId id) {
        const auto found = known.find(id);
        return found == known.end() ? 0 : found->second;
    };
    std::stable_sort(customers.begin(), customers.end(), [&](const auto &a, const auto &b) { return contacts(a.first) > contacts(b.first); });
    if (customers.size() > mostCustomers)
        customers.resize(mostCustomers);
    customers.emplace_back(CustomerId{}, tr("Not known"));
    if (customers != m_customers) {
        m_customers = std::move(customers);
        makeButtons();
    }
    chooseChannel(m_channel);
}

void TallyPad::makeButtons()
{
    for (QPushButton *old : m_buttons)
        delete old;
    m_buttons.clear();
    for (std::size_t place = 0; place < m_customers.size(); ++place) {
        m_buttons.push_back(button(ButtonRole::Ordinary, {}, m_customerRow));
        m_buttons.back()->setText(keyOf(place) + QStringLiteral("  ") + m_customers[place].second);
        m_customerRow->layout()->addWidget(m_buttons.back());
        connect(m_buttons.back(), &QPushButton::clicked, this, [this, place] { chooseCustomer(place); });
    }
}

QString TallyPad::keyOf(std::size_t place) const
{
    if (place + 1 == m_customers.size())
        return QStringLiteral("0");
    return place < 9 ? QString::number(place + 1) : QString(QChar(ushort('a' + place - 9)));
}

QString TallyPad::sentence() const
{
    return m_sentence->text();
}

void TallyPad::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void TallyPad::chooseChannel(std::optional<Channel> channel)
{
    m_channel = channel;
    for (std::size_t at = 0; at < m_channels.size(); ++at)
        m_channels[at]->setChecked(channel == tallyChannels[at]);
    for (QPushButton *customer : m_buttons)
        customer->setEnabled(channel.has_value());
    say(channel ? tr("Which customer? One key saves it, Esc goes back.") : tr("This month contacts are only counted: one key for the channel, one for the customer."));
}

void TallyPad::chooseCustomer(std::size_t place)
{
    if (!m_channel || place >= m_customers.size())
        return;
    const auto [customer, name] = m_customers[place]; // by value: the one who calls most may come first now
    const SavedDraft saved = m_saver.count(*m_channel, customer);
    chooseChannel(saved.kept == SavedDraft::Kept::Refused ? m_channel : std::nullopt);
    if (saved.kept == SavedDraft::Kept::Saved)
        say(tr("Counted: %1").arg(name));
    else
        say(saved.sentence);
    emit counted(saved);
}

void TallyPad::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text().toLower();
    if (event->key() == Qt::Key_Escape) {
        m_channel ? chooseChannel(std::nullopt) : emit leaveAsked();
        return;
    }
    if (event->modifiers() & ~Qt::KeypadModifier || typed.size() != 1 || event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    if (!m_channel) {
        const int at = typed[0].digitValue() - 1;
        return at >= 0 && at < int(tallyChannels.size()) ? chooseChannel(tallyChannels[std::size_t(at)]) : QWidget::keyPressEvent(event);
    }
    for (std::size_t place = 0; place < m_customers.size(); ++place) {
        if (keyOf(place) == typed)
            return chooseCustomer(place);
    }
    QWidget::keyPressEvent(event);
}

void TallyPad::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TallyPad::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TallyPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), colour(Colour::Surface), colour(hasFocus() ? Colour::Focus : Colour::Edge), hasFocus() ? 2 : 1, px(8));
}

void TallyPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

void TallyPad::retranslate()
{
    setAccessibleName(tr("Count a contact"));
    for (std::size_t at = 0; at < m_channels.size(); ++at)
        m_channels[at]->setText(QString::number(at + 1) + QStringLiteral("  ") + worklog::name(tallyChannels[at]));
    m_full->setText(tr("Log this one in full"));
    chooseChannel(m_channel);
}

} // namespace paybench::ui
