// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

// Small things that say how it stands: pills, messages, initials; and the cards and cards to choose they sit in.

namespace paybench::ui {

enum class Mood { Ok, Warn, Bad, News };
QString moodIcon(Mood mood);

// A short message with its icon on a soft ground: "3 accepted".
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(Mood mood = Mood::News, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setMood(Mood mood);
    void setIcon(const QString &name); // another than the mood's
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood;
    QString m_text;
    QString m_icon;
};

// The same with a sentence that may wrap.
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(Mood mood = Mood::News, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setMood(Mood mood);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood;
    QLabel *m_label;
    class IconLabel *m_icon;
};

// Initials in a disc.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(double diameter = 28, QWidget *parent = nullptr);
    void setName(const QString &name);
    QString initials() const { return m_initials; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_diameter;
    QString m_initials;
};

// A framed surface with room inside; put widgets in its layout.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *box() const { return m_box; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_box;
};

// One of a few ways, chosen by its consequence: title and figure, under them a note and a second figure. Exclusive with
// its siblings of the same parent.
class OptionCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit OptionCard(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &note, const QString &figure = {}, const QString &unit = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_note;
    QString m_figure;
    QString m_unit;
};

} // namespace paybench::ui
