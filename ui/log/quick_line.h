// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/log/line_saver.h"

#include <QWidget>

class QLabel;
class QListWidget;

// The quick line: the field, what it will save, and one sentence that says what follows or what is wrong. Enter saves.

namespace paybench::ui {

class IconLabel;
class LineKeys;
class LineChips;
class LineEdit;
class LineFields;
class LineFrame;

class QuickLine : public QWidget {
    Q_OBJECT

public:
    QuickLine(const Workplace &place, LineSaver &saver, QWidget *parent = nullptr);
    ~QuickLine() override; // half a line waits, and then goes to what is to be completed

    void begin();                   // the caret is in it, and its time runs from now if it is empty
    QString text() const;
    void setText(const QString &text); // as if it was typed
    const worklog::LineReading &reading() const { return m_reading; }
    QString sentence() const;
    void showFields(bool shown);
    bool keep(); // half typed: to what is to be completed. False: it was refused, and the text stays
    bool isEmpty() const;
    void showHelp(); // the words the line understands
    void lookWhoSits(); // what somebody else half typed is kept for them, and the line is empty

signals:
    void saved(const paybench::ui::SavedDraft &saved);
    void readingChanged();
    void leaveAsked(); // Esc, and nothing is lost by it

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone { Hint, Follows, Asks, Wrong, Done };

    void build();
    void connectParts();
    void retranslate();
    void typed();
    void read();
    void present();
    void say(Tone tone, const QString &sentence);
    void sayReading();
    void hints();
    void walk(int by);
    void walkTopic(int by);
    void enter();
    void escape();
    void save(const QString &reopenReason = {});
    void finish(const SavedDraft &saved);
    void askReason();
    void clear();
    void lookForAnswers();
    bool takeAnswer();
    bool takeGuess();
    bool isSearching() const { return m_reading.line.searched.has_value(); }

    const Workplace &m_place;
    LineSaver &m_saver;
    LineDraft m_draft;
    PersonId m_typist; // whose half line it is
    std::int64_t m_begun = 0; // when the line was asked for; 0: its first letter begins the call
    worklog::LineReading m_reading;
    std::vector<store::CaseHit> m_answers;
    LineFrame *m_frame;
    IconLabel *m_icon;
    LineEdit *m_edit;
    LineKeys *m_keys;
    LineChips *m_chips;
    IconLabel *m_mark;
    QLabel *m_sentence;
    QListWidget *m_found;
    LineFields *m_fields;
    QTimer m_clock;  // what runs until Enter grows while it is looked at
    QTimer m_search;
    bool m_saysItWaits = false; // until it is written
    bool m_saysWhatWasDone = false; // until it is undone, or something else is done
    bool m_isAsking = false; // the question stands there; Enter answers it
};

} // namespace paybench::ui
