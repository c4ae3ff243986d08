// SPDX-License-Identifier: MIT
#pragma once

#include "api/apierror.h"
#include "ui/meaning.h"

#include <QFrame>
#include <QList>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace vzaps {

class PlainLabel;

//! A line inside a window that says something with a sign, a sentence and ways out. Hidden while it has nothing to
//! say. Replaces message boxes.
class MessageStrip final : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget *parent = nullptr);

    //! Shows a sentence; takes away the buttons of the one before. Announced to screen readers.
    void show(Meaning meaning, const QString &sentence);
    //! Shows an API error with its technical text behind "Details".
    void show(const ApiError &error);
    //! Adds a "Details" button that unfolds this technical text with "Copy".
    void addDetails(const QString &technical);
    //! Adds a button that runs action. The button belongs to the strip.
    QPushButton *addButton(const QString &text, const QString &objectName, std::function<void()> action);
    void clear();
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    //! The user wants this technical text on the clipboard.
    void copyRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();
    void removeButtons();

    PlainLabel *m_sign;
    PlainLabel *m_text;
    PlainLabel *m_details;
    QBoxLayout *m_buttons;
    QList<QPushButton *> m_added;
    Meaning m_meaning = Meaning::Info;
};

} // namespace vzaps
