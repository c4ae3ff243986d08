// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/accountprofile.h"
#include "operations/operationjournal.h"

#include <QStringList>

namespace vzaps {

class Redactor;

//! What a report of a problem is made from.
struct DiagnosticsSource {
    QStringList facts; //!< a line each: versions, platform, screens
    QList<AccountProfile> accounts;
    QList<JournalEntry> openOperations;
    QStringList logLines; //!< oldest first
};

//! A text in English that a user can read before sending it: no credentials, no names of accounts or
//! instances, no phone numbers, no name in paths.
[[nodiscard]] QString diagnosticsText(const DiagnosticsSource &source, const Redactor &redactor);

//! The text with phone numbers, e-mail addresses and the home folder taken out.
[[nodiscard]] QString withoutPersonalData(const QString &text, const QString &homeFolder);

} // namespace vzaps
