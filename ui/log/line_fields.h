// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/worklog/line_reading.h"

#include "ui/inputs/lookup.h"

#include <QWidget>

// The same as the chips, to be changed by hand: channel, caller or customer, topic, note, minutes, what becomes of it. They
// follow the line; what is changed here wins over what the line says.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class CountEdit;
class Field;

// Callers and customers are chosen in one field: callers as they are, customers as negative numbers.
std::vector<LookupRow> whoRows(const worklog::LineBook &book);
std::vector<LookupRow> topicRows(const worklog::LineBook &book);
std::vector<std::pair<worklog::LineTarget, QString>> lineTargets(); // with their names
qint64 whoRow(ContactId contact, CustomerId customer); // 0: neither

class LineFields : public QWidget {
    Q_OBJECT

public:
    explicit LineFields(QWidget *parent = nullptr);

    void setBook(const worklog::LineBook &book); // what can be chosen
    void present(const worklog::LineReading &reading);
    void begin(); // the first field gets the focus

signals:
    // Each carries what was chosen over the line's own.
    void changed(const std::function<void(worklog::LineChoice &choice)> &change);
    void entered();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void connectFields();
    void presentWho(const worklog::LineReading &reading);

    Choice *m_channel;
    Lookup *m_who;
    Lookup *m_topic;
    CheckedEdit *m_note;
    CountEdit *m_minutes;
    Choice *m_target;
    std::vector<Field *> m_fields;
    bool m_isPresenting = false;
};

} // namespace paybench::ui
