// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/question.h"
#include "ui/log/workplace.h"

#include <vector>

class QButtonGroup;

// "35 min away": what it was. Five answers, none chosen; left open, the time waits and keeps the day from being closed.

namespace paybench::ui {

class Choice;

class AwayQuestion : public Question {
    Q_OBJECT

public:
    using Work = std::function<bool(worklog::AwayAnswer answer, const worklog::Doing &to)>;

    // `ran`: what time ran for until nobody sat here.
    AwayQuestion(const Workplace &place, const worklog::Entry &away, const QString &ran, std::vector<worklog::Favourite> favourites, bool runs, QWidget *parent);

    void setWork(Work work) { m_work = std::move(work); }
    void begin(); // shows it, and is gone when it closes
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addAnswers(bool runs);
    void fillKinds();
    void update();

    QButtonGroup *m_answers;
    Choice *m_to;
    std::vector<worklog::Doing> m_doings;
    Work m_work;
};

} // namespace paybench::ui
