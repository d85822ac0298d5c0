// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/inputs/marks.h"

#include <QStringList>

// How something stands: an icon on a soft ground, the matter in a word, and under it what else there is to say.

namespace paybench::ui {

class IconLabel;

class VerdictBox : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBox(QWidget *parent = nullptr);
    void setVerdict(Mood mood, const QStringList &titles, const QStringList &lines = {});
    QString title() const;
    QString lines() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood = Mood::Ok;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_lines;
};

} // namespace paybench::ui
