// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

// The keys of a panel with what they do. Clicked, each does the same.

namespace paybench::ui {

class FlowLayout;
class KeyHint;

struct KeyHintText {
    QString key;  // as it stands on the keyboard
    QString word; // "use"
};

class KeyHints : public QWidget {
    Q_OBJECT

public:
    explicit KeyHints(QWidget *parent = nullptr);
    void setHints(const std::vector<KeyHintText> &hints); // again in retranslate()
    void setHintEnabled(int hint, bool isEnabled);
    void setHintVisible(int hint, bool isVisible);

signals:
    void used(int hint);

private:
    std::vector<KeyHint *> m_hints;
    FlowLayout *m_line;
};

} // namespace paybench::ui
