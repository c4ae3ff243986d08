// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"
#include "ui/meaning.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;

namespace vzaps {

class PlainLabel;
class SignLabel;

//! A line inside a window that says something with a sign, a sentence and ways out. Hidden while it has
//! nothing to say. Replaces message boxes.
class MessageStrip final : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    //! Shows a sentence; takes away the buttons of the one before. Announced to screen readers.
    void show(Meaning meaning, const QString &sentence);
    //! Shows an API error with a "Details" button that unfolds its technical text with "Copy".
    void show(const ApiError &error);
    //! Adds a "Details" button that unfolds a technical text with "Copy".
    void setDetails(const QString &technical);
    //! Adds a button that runs action. The button belongs to the strip.
    QPushButton *addButton(const QString &text, const QString &objectName, std::function<void()> action);
    void clear();
    //! Gives the keyboard to the first way on, if there is one.
    void takeFocus();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    //! The user wants this technical text on the clipboard. Nobody connected: the strip puts it there itself.
    void copyRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildDetails();
    void takeButtons();
    void arrange();
    void unfold(bool wanted);
    void copyDetails();

    Meaning m_meaning = Meaning::Info;
    SignLabel *m_sign;
    PlainLabel *m_text;
    QBoxLayout
        *m_line; //!< the sentence and the buttons: side by side, or one above the other where it is narrow
    QHBoxLayout *m_said;
    QHBoxLayout *m_buttons;
    QWidget *m_folded; //!< what "Details" unfolds
    QPlainTextEdit *m_details;
    QPointer<QPushButton> m_copy;
};

} // namespace vzaps
