// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame/centre_view.h"

#include <QPushButton>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QVBoxLayout;

namespace paybench::ui {

class Actions;
class MessageBar;

// A row with picture, name and a second line: a recent file, or a way to begin.
class WelcomeRow : public QPushButton {
    Q_OBJECT

public:
    enum class Picture { File, Chip };

    WelcomeRow(Picture picture, const QString &icon, QWidget *parent);

    void setTexts(const QString &title, const QString &note, const QString &right = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPicture(QPainter *painter) const;

    Picture m_picture;
    QString m_icon;
    QString m_note;
    QString m_right;
};

// What is shown while no file is open: the demo centre, a new centre, a file, the recent ones, and ways to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(Actions &actions, std::vector<Beginning> beginnings, QWidget *parent = nullptr);

    void refresh(); // the recent files are read again
    void sayError(const Error &error);
    QString shownError() const;

signals:
    void fileChosen(const QString &path);
    void beginningChosen(int index);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *left(Actions &actions);
    QWidget *right();
    QWidget *languages();
    void retranslate();
    void listFiles();

    std::vector<Beginning> m_beginnings;
    MessageBar *m_message;
    QWidget *m_left = nullptr;
    QWidget *m_right = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_lines = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QLabel *m_demo = nullptr;
    QLabel *m_recentTitle = nullptr;
    QLabel *m_noRecent = nullptr;
    QVBoxLayout *m_recent = nullptr;
    QLabel *m_beginTitle = nullptr;
    std::vector<WelcomeRow *> m_beginRows;
    std::vector<QPushButton *> m_languages;
};

} // namespace paybench::ui
