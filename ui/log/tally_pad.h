// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/line_saver.h"

#include <QWidget>

class QLabel;
class QPushButton;

// In a month that only counts: two keys for a contact. The first is the channel, the second the customer; it is saved at
// once and undone like everything else.

namespace paybench::ui {

class FlowLayout;

class TallyPad : public QWidget {
    Q_OBJECT

public:
    TallyPad(LineSaver &saver, QWidget *parent = nullptr);

    void refresh(); // the customers, most contacts first
    std::optional<worklog::Channel> chosenChannel() const { return m_channel; }
    QString sentence() const;

signals:
    void counted(const paybench::ui::SavedDraft &saved);
    void fullAsked(); // this one is to be logged in full
    void leaveAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void retranslate();
    void makeButtons();
    void chooseChannel(std::optional<worklog::Channel> channel);
    void chooseCustomer(std::size_t place);
    void say(const QString &sentence);
    QString keyOf(std::size_t place) const; // 1 … 9, then a … z; 0 for nobody known

    LineSaver &m_saver;
    std::optional<worklog::Channel> m_channel;
    std::vector<std::pair<CustomerId, QString>> m_customers; // the last is nobody known
    std::vector<QPushButton *> m_channels;
    std::vector<QPushButton *> m_buttons;
    QWidget *m_customerRow;
    QLabel *m_sentence;
    QPushButton *m_full;
};

} // namespace paybench::ui
