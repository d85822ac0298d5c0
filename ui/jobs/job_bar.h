// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <vector>

class QHBoxLayout;

// The running jobs in the status bar: what each is doing, how far it is, and Cancel, which keeps the best so far.

namespace paybench::ui {

class Work;

class JobBar : public QWidget {
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);

    void add(Work *work); // shown until it ends
    int running() const { return int(m_rows.size()); }

private:
    struct Row {
        const Work *work;
        QWidget *widget;
    };

    void remove(const Work *work);

    QHBoxLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace paybench::ui
