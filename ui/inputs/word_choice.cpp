// SPDX-License-Identifier: MPL-2.0
#include "ui/inputs/word_choice.h"

#include "ui/style/strokes.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace paybench::ui {

namespace {

class SmallWord : public QAbstractButton {
public:
    explicit SmallWord(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(strongFont());
        return {metrics.horizontalAdvance(text()) + px(16), std::max(px(20), metrics.height() + px(4))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (isChecked())
            paintBox(&painter, QRectF(rect()), colour(Colour::Soft), QColor(), 0, px(4));
        else if (underMouse())
            paintBox(&painter, QRectF(rect()), colour(Colour::Hover), QColor(), 0, px(4));
        painter.setFont(isChecked() ? strongFont() : face(Face::Caption));
        painter.setPen(colour(isChecked() ? Colour::Text : Colour::Muted));
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintRing(&painter, QRectF(rect()), px(4));
    }

private:
    static QFont strongFont()
    {
        QFont font = face(Face::CaptionMedium);
        font.setWeight(QFont::DemiBold);
        return font;
    }
};

} // namespace

WordChoice::WordChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(2));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WordChoice::setWords(const QStringList &words)
{
    for (int at = 0; at < words.size(); ++at) {
        if (at == int(m_words.size())) {
            auto *word = new SmallWord(this);
            word->setChecked(at == 0);
            layout()->addWidget(word);
            m_words.push_back(word);
            connect(word, &QAbstractButton::toggled, this, [this, at](bool checked) {
                if (checked)
                    emit chosenChanged(at);
            });
        }
        m_words[std::size_t(at)]->setText(words[at]);
        m_words[std::size_t(at)]->updateGeometry();
    }
}

void WordChoice::setName(const QString &name)
{
    setAccessibleName(name);
}

void WordChoice::setWordVisible(int word, bool visible)
{
    m_words.at(std::size_t(word))->setVisible(visible);
}

int WordChoice::chosen() const
{
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        if (m_words[at]->isChecked())
            return int(at);
    }
    return 0;
}

void WordChoice::choose(int word)
{
    QAbstractButton *button = m_words.at(std::size_t(word));
    const QSignalBlocker quiet(button);
    button->setChecked(true);
    for (QAbstractButton *each : m_words)
        each->update();
}

} // namespace paybench::ui
