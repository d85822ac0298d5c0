// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/line_saver.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>

class QScrollArea;
class QVBoxLayout;

// Who is calling, while the name is typed: group and trainer, who does what, the latest contacts, an earlier answer, whom to
// refer to. Under it what waits to be completed.

namespace paybench::ui {

class CallerCardView : public QWidget {
    Q_OBJECT

public:
    CallerCardView(const Workplace &place, LineSaver &saver, QWidget *parent = nullptr);

    void present(const worklog::LineReading &reading);
    void refresh(); // the file has changed
    QString shownName() const { return m_card.name; }

signals:
    void caseAsked(paybench::CaseId which);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Agreed { // with a customer: who does what
        QStringList weDo, theyDo;
    };

    void fill();
    void readCard();
    void readAgreed();
    void lookForAnswers();
    void addHead();
    void addFacts();
    void addLatest();
    void addAnswer();
    void addReferrals();
    void addLater();
    bool readLater(); // true: others than before
    void addHeading(const QString &heading, const QString &note = {});
    void addLine(const QString &left, const QString &middle, const QString &right, const QString &icon = {});

    const Workplace &m_place;
    LineSaver &m_saver;
    worklog::WhoMatch m_who;
    TopicId m_topic;
    bool m_hasWho = false;
    worklog::CallerCard m_card;
    std::vector<worklog::Case> m_later; // own ones to complete, oldest first
    QStringList m_laterSaid;            // of them, what is seen
    std::map<CustomerId, Agreed> m_agreed; // read so far, on m_agreedOn
    QDate m_agreedOn;
    int m_agreedAsOf = 0;                  // of LineSaver::othersWrote()
    std::vector<store::CaseHit> m_answers;
    std::optional<TopicId> m_answersOf;    // none: not looked for since the file changed
    QVBoxLayout *m_answerPlace = nullptr;
    QTimer m_answering; // while somebody types, no key waits for them
    QTimer m_due;       // the file has changed
    QWidget *m_content = nullptr;
    QVBoxLayout *m_box = nullptr;
    QScrollArea *m_scroll;
};

} // namespace paybench::ui
