// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

// One of a few words in a line, as small as a caption: what a chart shows. Arrows walk, the chosen one is filled.

namespace paybench::ui {

class WordChoice : public QWidget {
    Q_OBJECT

public:
    explicit WordChoice(QWidget *parent = nullptr);
    void setWords(const QStringList &words); // again in retranslate(): the chosen one stays
    void setName(const QString &name);       // for readers: what is chosen here
    void setWordVisible(int word, bool visible);
    int chosen() const;
    void choose(int word); // nobody is told

signals:
    void chosenChanged(int word);

private:
    std::vector<QAbstractButton *> m_words;
};

} // namespace paybench::ui
