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

    bool operator==(const Placeholder &) const = default;
};

//! A picture, a title, a sentence and the one next step.
class PlaceholderPage final : public QWidget {
    Q_OBJECT

public:
    explicit PlaceholderPage(QWidget *parent = nullptr);

    void setContent(const Placeholder &content);
    [[nodiscard]] const Placeholder &content() const { return m_content; }

Q_SIGNALS:
    //! The button was pressed.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawPicture();

    Placeholder m_content;
    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace vzaps
