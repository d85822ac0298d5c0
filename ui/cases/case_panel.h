// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/cases/case_book.h"

#include <QAbstractButton>
#include <QWidget>

#include <map>
#include <vector>

class QAction;
class QGridLayout;
class QLabel;
class QVBoxLayout;

// One case: its clock, who asks, the question, the answer while it is written, what can be done with it, and what was asked
// before.

namespace paybench::ui {

class ActionButton;
class AnswerBox;
class AnswerKey;
class Avatar;
class CaseDeeds;
class CaseFacts;
class ElidedLabel;
class FlowLayout;
class NoteEdit;
class Notice;
class Pill;

struct ShownCase {
    TimedCase timed;
    std::vector<worklog::Case> history; // of the caller, newest first, without this one
    int inRule = 0;    // contacts of the caller in the days of the training rule, this one too
    int sameTopic = 0; // of them about this topic
};
Result<ShownCase> readShown(store::Database &db, const CaseBook &book, CaseId id);

// What is typed over words that somebody else may have changed meanwhile.
struct OthersWords {
    QString before;  // what stood there when the typing began
    QString refused; // what was typed when others' words were found; null: none were

    // False when somebody else wrote `stored` meanwhile, until what is typed has been changed after that was shown.
    bool lets(const QString &typed, const QString &stored);
    // What to go on writing with, so that nobody's words are lost.
    QString together(const QString &typed, const QString &stored) const;
};

// How much of the allowed time is used.
class SlaBar : public QWidget {
    Q_OBJECT

public:
    explicit SlaBar(QWidget *parent = nullptr);
    void setSla(const worklog::Sla &sla);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    worklog::Sla m_sla;
};

// Icon, words, and a note at the right; something that can be gone to, or done.
class CaseLine : public QAbstractButton {
    Q_OBJECT

public:
    CaseLine(const QString &icon, const QString &lead, const QString &words, const QString &note, QWidget *parent = nullptr);
    void setPlain(); // only to read
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_lead; // muted figures before the words
    QString m_words;
    QString m_note;
};

class CasePanel : public QWidget {
    Q_OBJECT

public:
    CasePanel(CaseDeeds &deeds, const CaseBook &book, QWidget *parent = nullptr);

    void addDeed(QAction *action); // its button is there while it can be done
    void present(const std::optional<ShownCase> &shown); // what is typed in the same case stays
    CaseId shownId() const { return m_shown ? m_shown->timed.one.id : CaseId(); }
    const std::optional<ShownCase> &shown() const { return m_shown; }
    AnswerBox *answerBox() const { return m_answer; }
    QString answerText() const;
    bool saveTyped();  // question and answer; false: refused, and said where it stands
    bool saveQuestion();
    bool mayWriteAnswer(); // false: somebody else has written one meanwhile, and it is said
    void begin();      // the focus goes to what is missing: caller, topic, answer
    void setFactsShown(bool isShown);
    bool areFactsShown() const;
    void retranslate();
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void caseWanted(paybench::CaseId id);

private:
    QWidget *head();
    QWidget *caller();
    QWidget *question();
    QWidget *deeds();
    void connectParts();
    void presentHead();
    void presentCaller();
    void presentTexts(bool isOther);
    void presentBelow();
    QString belowKey() const;
    QWidget *earlierBlock();
    QWidget *eventBlock();
    QWidget *referralBlock();
    QWidget *colleagueBlock();
    std::vector<PersonId> colleagues() const;
    void saveFacts();
    bool saveAnswer();
    static QString meanwhile(const QString &stored);
    void keepTyped(CaseId of);
    void giveBackTyped(const worklog::Case &one);
    QString trainingNote() const;
    void fitDeeds();

    CaseDeeds &m_deeds;
    const CaseBook &m_book;
    std::optional<ShownCase> m_shown;
    bool m_factsWanted = false;
    struct Draft {
        OthersWords of;
        QString typed; // null: saved
    };
    struct Drafts {
        Draft question, answer;
    };
    std::map<CaseId, Drafts> m_drafts; // what could not be saved yet
    OthersWords m_questionGuard, m_answerGuard;
    QString m_belowKey;
    QLabel *m_empty;
    QWidget *m_whole;
    QLabel *m_title;
    QLabel *m_due;
    QLabel *m_origin;
    QLabel *m_holder;
    SlaBar *m_bar;
    QLabel *m_left;
    Notice *m_claim;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_function;
    Pill *m_count;
    CaseFacts *m_facts;
    QLabel *m_questionLabel;
    QLabel *m_questionText;
    NoteEdit *m_questionEdit;
    AnswerBox *m_answer;
    QWidget *m_deedRow = nullptr;
    FlowLayout *m_deedLine;
    std::vector<ActionButton *> m_deedButtons;
    AnswerKey *m_key;
    QWidget *m_belowPlace;
    QWidget *m_below = nullptr;
};

} // namespace paybench::ui
