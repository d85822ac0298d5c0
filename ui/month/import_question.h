// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/lookup.h"
#include "ui/month/import_answers.h"
#include "ui/month/import_preview.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

// What a row asks, opened below it: whose it is, which of two rows counts, whether a change is meant. It shows what each
// answer makes of the totals before it is given.

namespace paybench::ui {

// What a question needs to be asked.
struct ImportAsking {
    SharedPreview preview;
    ImportAnswers answers;
    std::vector<LookupRow> customers;
    std::vector<reports::Correction> corrections; // that would stand for the row of a closed month
    QString noCorrection; // why there is none
    bool canRemember = false; // the profile is stored
    std::function<std::optional<directory::Totals>(const ImportAnswers &)> tried; // none: too large to try while typing
};

class ImportQuestion : public QWidget {
    Q_OBJECT

public:
    ImportQuestion(const PreviewRow &row, ImportAsking asking, QWidget *parent = nullptr);

    qint64 line() const { return m_row.row.line; }
    void focusAnswer();

signals:
    void answered(const paybench::ui::ImportAnswers &answers);
    void classChosen(const QString &text, paybench::pricing::Service service); // what the file calls this class
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void askCustomer();
    void askChange();
    void askTwoRows();
    void askClosedMonth();
    void askClass(const QString &text);
    void tellAnswer();
    void setQuestion(const QString &question, const QString &detail = {});
    QPushButton *addDeed(const QString &text, const char *name, const std::function<ImportAnswers()> &answer);
    void connectTo(qint64 customer);
    void showOutcome(const ImportAnswers &answers);
    void addOutcome(const QString &what, const QString &before, const QString &after);
    bool remembers() const;

    ImportAsking m_asking;
    directory::IntakeRow m_row;
    QString m_class; // as the file has it
    QVBoxLayout *m_left;
    QWidget *m_outcome;
    QGridLayout *m_outcomeRows = nullptr;
    QVBoxLayout *m_middle;
    QVBoxLayout *m_deeds;
    Lookup *m_lookup = nullptr;
    QCheckBox *m_remember = nullptr;
    QPushButton *m_connect = nullptr;
    QWidget *m_first = nullptr; // gets the focus
};

} // namespace paybench::ui
