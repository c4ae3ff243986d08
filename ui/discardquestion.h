// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>

class QDialog;
class QLineEdit;

namespace vzaps {

class MessageStrip;

//! "Discard what you typed?" in a line of a dialog that is about to close.
class DiscardQuestion final : public QObject {
    Q_OBJECT

public:
    //! With the words of the two answers, whose keys must be free in the dialog. The dialog owns the
    //! question.
    DiscardQuestion(const QString &keep, const QString &discard, QDialog *dialog);

    //! The line, for the dialog's layout.
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }

    //! Asks. If the answer is to discard, the dialog is done with as rejected, and then happens.
    void ask(const std::function<void()> &then);
    [[nodiscard]] bool isOpen() const;
    //! As if it had not been asked, because it was typed on.
    void withdraw();
    //! Answers it with "Keep editing".
    void keepEditing();

Q_SIGNALS:
    //! The answer was to go on: the focus belongs where it was typed.
    void kept();

private:
    //! Which field was typed in, and what was selected in it.
    void remember();
    void goBack();

    QDialog *m_dialog;
    MessageStrip *m_strip;
    QString m_keep;
    QString m_discard;
    QPointer<QLineEdit> m_before;
    int m_start = -1;
    int m_length = 0;
};

} // namespace vzaps
