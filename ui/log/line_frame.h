// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <vector>

// The frame of the quick line, and the keys with what they do at its right.

namespace paybench::ui {

class LineFrame : public QWidget {
    Q_OBJECT

public:
    explicit LineFrame(QWidget *parent = nullptr);
    void setWrong(bool wrong);
    void follow(QWidget *field); // the frame is strong while this has the focus

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_isWrong = false;
    QWidget *m_field = nullptr;
};

struct LineKey {
    QString key;
    QString words;
};

class LineKeys : public QWidget {
    Q_OBJECT

public:
    explicit LineKeys(QWidget *parent = nullptr);
    void setHints(std::vector<LineKey> hints);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(const LineKey &hint) const;

    std::vector<LineKey> m_hints;
};

} // namespace paybench::ui
