// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "core/basics/ids.h"

#include <QPlainTextEdit>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;

// The answer while it is written. `??` and a few words show answers of earlier cases under it: Tab puts one in, ↓ shows the
// next, Esc closes them.

namespace paybench::ui {

class IconLabel;
class ElidedLabel;
class AnswerKey;

struct EarlierAnswer {
    CaseId ofCase;
    QString title;
    QString text;
    QString source; // "Anna Lind, 14 Sep 2026"
};

// Where `??words` stands before the place of writing; length 0: nowhere.
struct AnswerSearch {
    qsizetype start = 0;
    qsizetype length = 0;
    QString words;
};
AnswerSearch answerSearch(const QString &text, qsizetype place);

class AnswerBox : public QWidget {
    Q_OBJECT

public:
    explicit AnswerBox(QWidget *parent = nullptr);

    void setSearch(std::function<std::vector<EarlierAnswer>(const QString &words)> search) { m_search = std::move(search); }
    void setText(const QString &text); // as it is stored; nobody is told
    void setStored(const QString &text); // what stands there is saved: the place of writing stays
    void type(const QString &text); // as if it was written
    QString text() const;
    QString stored() const { return m_stored; } // what stood there before it was written over
    bool isChanged() const { return text() != m_stored; }
    CaseId usedCase() const { return m_used; } // whose answer was put in; none: nobody's
    void setReadOnly(bool isReadOnly);
    void complain(const QString &sentence);
    QString complaint() const;
    bool isOffering() const { return !m_found.empty(); }
    void retranslate();

signals:
    void leftChanged(); // the focus went on and something new stands there
    void typed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *suggestion();
    void fit();
    void look();
    void showFound();
    void putIn();
    void closeFound();
    bool takesKey(int key);

    std::function<std::vector<EarlierAnswer>(const QString &words)> m_search;
    std::vector<EarlierAnswer> m_found;
    std::size_t m_at = 0;
    AnswerSearch m_place;
    qsizetype m_closedAt = -1; // where Esc closed it: it stays closed there
    QString m_stored;
    CaseId m_used;
    QLabel *m_label;
    QPlainTextEdit *m_edit;
    QLabel *m_complaint;
    QWidget *m_offer;
    ElidedLabel *m_title;
    QLabel *m_count;
    QLabel *m_text;
    QLabel *m_source;
    AnswerKey *m_insert;
    AnswerKey *m_next;
    AnswerKey *m_close;
};

// A key in its frame and what it does.
class AnswerKey : public QWidget {
    Q_OBJECT

public:
    explicit AnswerKey(QWidget *parent = nullptr);
    void setTexts(const QString &key, const QString &what);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
    QString m_what;
};

} // namespace paybench::ui
