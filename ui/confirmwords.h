// SPDX-License-Identifier: MIT
#pragma once

#include "api/instance.h"
#include "api/operation.h"

#include <QString>
#include <QStringList>

namespace vzaps {

//! What a confirmation says about one operation, translated.
struct ConfirmWords {
    QString title; //!< "Restart?"
    QString whatHappens; //!< the first line: what will happen, to which instance, of which account
    QStringList consequences; //!< one paragraph each
    QString button; //!< repeats the action, with its mnemonic
    QString running; //!< on the button while it runs
    QString checkAgain; //!< reads an unknown outcome again
    QString approveAnew; //!< approves again after an unknown outcome; empty: not offered
    QString objectName; //!< of the dialog
    QString buttonName; //!< object name of the button
};

//! For restart, delete, subscribe, resume and cancel.
[[nodiscard]] ConfirmWords confirmWords(Operation operation, const Instance &instance,
                                        const QString &accountName);

} // namespace vzaps
