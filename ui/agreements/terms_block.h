// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/agreements/saver.h"
#include "ui/agreements/shown.h"

#include <QWidget>

class QGridLayout;
class QLabel;

// VAT, index and rounding of a version, under its prices.

namespace paybench::ui {

class CheckedEdit;
class Choice;
class DayEdit;
class Field;

class TermsBlock : public QWidget {
    Q_OBJECT

public:
    explicit TermsBlock(Saver &saver, QWidget *parent = nullptr);

    void show(const Shown &shown);
    void retranslate();

signals:
    void stepChosen(const paybench::pricing::BillingStep &step);
    void failed(const paybench::Error &error);

private:
    void fillChoices();
    void save(const QString &name, Field *at, const std::function<void(directory::Agreement &)> &change);
    void chooseVat();
    void chooseRule();

    Saver &m_saver;
    Shown m_shown;
    QLabel *m_title;
    Choice *m_vat;
    CheckedEdit *m_reason;
    Choice *m_rule;
    DayEdit *m_fixedUntil;
    Choice *m_rounding;
    Choice *m_step;
    Field *m_vatField;
    Field *m_reasonField;
    Field *m_ruleField;
    Field *m_fixedField;
    Field *m_roundingField;
    Field *m_stepField;
};

} // namespace paybench::ui
