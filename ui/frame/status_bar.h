// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/table/summary.h"

#include <QStatusBar>
#include <QTime>

class QLabel;

namespace paybench::ui {

class ElidedLabel;
class FigureLabel;
class IconLabel;
class JobBar;

// The foot of the window: which file, whether it is saved, what is running, and the sums of the selection.
class StatusBar : public QStatusBar {
    Q_OBJECT

public:
    enum class State { NoFile, Open, Saved, Waiting, ReadOnly };

    explicit StatusBar(QWidget *parent = nullptr);

    void setFile(const QString &name, const QString &path); // empty: no file
    void setState(State state, QTime at = {});
    void setSummary(const Summary &summary);
    JobBar &jobs() { return *m_jobs; }
    QRect freeMiddle() const; // where nothing is said just now; empty while work goes on
    QString stateText() const;
    QString sumsText() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showSums();

    IconLabel *m_fileMark;
    ElidedLabel *m_file;
    IconLabel *m_stateMark;
    ElidedLabel *m_stateLabel;
    JobBar *m_jobs;
    QWidget *m_sums;
    Summary m_summary;
    QString m_fileName;
    State m_state = State::NoFile;
    QTime m_savedAt;
};

} // namespace paybench::ui
