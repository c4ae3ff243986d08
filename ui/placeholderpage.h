// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QPushButton;

namespace vzaps {

class PlainLabel;

//! What stands in the place of a list that has nothing to show.
struct Placeholder {
    QString icon; //!< name of an icon
    QString title; //!< what is the case
    QString sentence; //!< why, or what next; may be empty
    QString button; //!< the one next step; empty: none
    QString buttonName; //!< object name of the button
    QString otherButton = {}; //!< an equal choice beside it; empty: none
    QString otherButtonName = {};

    bool operator==(const Placeholder &) const = default;
};

//! A picture, a title, a sentence and the one next step, or two to choose from.
class PlaceholderPage final : public QWidget {
    Q_OBJECT

public:
    explicit PlaceholderPage(QWidget *parent = nullptr);

    void setContent(const Placeholder &content);
    [[nodiscard]] const Placeholder &content() const { return m_content; }
    //! Gives the keyboard to the next step. False: there is none.
    bool takeFocus();

Q_SIGNALS:
    //! The button was pressed.
    void chosen();
    //! The other one was.
    void otherChosen(const QString &buttonName);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setButton(QPushButton *button, const QString &text, const QString &objectName);
    void drawPicture();
    void announce();

    Placeholder m_content;
    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_other;
};

} // namespace vzaps
