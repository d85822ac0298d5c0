// SPDX-License-Identifier: MPL-2.0
#include "ui/rota/key_hints.h"

#include "ui/inputs/flow_layout.h"
#include "ui/style/strokes.h"

#include <QAbstractButton>
#include <QPainter>

namespace paybench::ui {

// The keyboard has the key itself, so it is no stop of the Tab key.
class KeyHint : public QAbstractButton {
public:
    explicit KeyHint(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setHint(const KeyHintText &hint)
    {
        m_key = hint.key;
        setText(hint.word);
        setAccessibleDescription(hint.key);
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(face(Face::Body)).horizontalAdvance(text());
        return {keyWidth() + px(7) + words + px(2), std::max(px(22), QFontMetrics(face(Face::Body)).height() + px(4))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF box(0, (height() - px(20)) / 2.0, keyWidth(), px(20));
        paintBox(&painter, box, colour(underMouse() && isEnabled() ? Colour::Hover : Colour::Surface), colour(Colour::Line), 1, px(5));
        painter.setFont(keyFont());
        painter.setPen(isEnabled() ? colour(Colour::Text) : disabled(Colour::Text));
        painter.drawText(box, Qt::AlignCenter, m_key);
        painter.setFont(face(Face::Body));
        painter.setPen(isEnabled() ? colour(Colour::Muted) : disabled(Colour::Muted));
        painter.drawText(rect().adjusted(keyWidth() + px(7), 0, px(2), 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    }

private:
    static QFont keyFont()
    {
        QFont font = face(Face::CaptionMedium);
        font.setWeight(QFont::DemiBold);
        return font;
    }
    int keyWidth() const { return std::max(px(22), QFontMetrics(keyFont()).horizontalAdvance(m_key) + px(10)); }

    QString m_key;
};

KeyHints::KeyHints(QWidget *parent) : QWidget(parent), m_line(new FlowLayout(px(10), px(6), this))
{
    m_line->setContentsMargins({});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void KeyHints::setHints(const std::vector<KeyHintText> &hints)
{
    for (std::size_t at = 0; at < hints.size(); ++at) {
        if (at == m_hints.size()) {
            auto *hint = new KeyHint(this);
            m_line->addWidget(hint);
            m_hints.push_back(hint);
            connect(hint, &QAbstractButton::clicked, this, [this, at] { emit used(int(at)); });
        }
        m_hints[at]->setHint(hints[at]);
    }
}

void KeyHints::setHintEnabled(int hint, bool isEnabled)
{
    m_hints.at(std::size_t(hint))->setEnabled(isEnabled);
}

void KeyHints::setHintVisible(int hint, bool isVisible)
{
    m_hints.at(std::size_t(hint))->setVisible(isVisible);
}

} // namespace paybench::ui
