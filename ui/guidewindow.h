// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QLocale>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace vzaps {

class GuideBrowser;
class PlainLabel;

//! The user guide: a text that is part of the program, with its pictures, its chapters and a search. Loads
//! nothing from anywhere else. Stays open beside the work.
class GuideWindow final : public QDialog {
    Q_OBJECT

public:
    explicit GuideWindow(const QLocale &locale, QWidget *parent = nullptr);

    //! The guide's file in the program for a language; English if there is none.
    [[nodiscard]] static QString fileFor(const QLocale &locale);

private:
    void build();
    void fillChapters();
    void goToChapter(int row);
    void find(bool backwards);

    QListWidget *m_chapters;
    GuideBrowser *m_text;
    QLineEdit *m_search;
    QPushButton *m_previous;
    QPushButton *m_next;
    PlainLabel *m_note;
};

} // namespace vzaps
