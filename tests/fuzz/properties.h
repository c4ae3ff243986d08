// SPDX-License-Identifier: MIT
#pragma once

#include "findings.h"

#include <QByteArray>
#include <QList>

namespace vzaps::fuzz {

//! What must hold for any bytes whatsoever, one function for each reader of bytes from outside. The fuzzers
//! and the test that replays the corpus call the same functions.

//! A list answer: no more rows than the body has, ids in every row, the same page in all three styles of the
//! API, the same instances once packed.
void checkPage(const QByteArray &input, Findings &findings);

//! One instance: written as documented and read again it is the same; so it is packed, cached, and in the
//! bodies that create and update send. The cache never holds the token.
void checkInstance(const QByteArray &input, Findings &findings);

//! The answer of POST /token: a token fits into a header and lives for some time; no error repeats it.
void checkAccessToken(const QByteArray &input, Findings &findings);

//! Answers of subscribe, resume, cancel and restart: there is something in what is accepted, and wrapping it
//! in an envelope changes nothing.
void checkCheckout(const QByteArray &input, Findings &findings);

//! First line: status and reason; the rest: the body. The error's texts are short and hold no secret; its
//! outcome follows from the status alone.
void checkErrorBody(const QByteArray &input, Findings &findings);

//! operations.json: read, written and read again it is the same; entries can be told apart.
void checkJournal(const QByteArray &input, Findings &findings);

//! accounts.json: whatever is in it, loading and saving loses no account and no record of another version.
void checkProfiles(const QByteArray &input, Findings &findings);

//! preferences.json: every value is one that may be chosen; read, written and read again it is the same.
void checkPreferences(const QByteArray &input, Findings &findings);

//! fleet-*.cache, as it is and with a right head and checksum around it: read, written and read again it is
//! the same.
void checkFleetCache(const QByteArray &input, Findings &findings);

//! Retry-After: between nothing and a day, and exact for dates this program writes itself.
void checkRetryAfter(const QByteArray &input, Findings &findings);

//! First line: a URL from the server; second line: the account's server address. What may be opened is https
//! on the host that is shown, as a parser of twenty lines sees it too.
void checkVettedUrl(const QByteArray &input, Findings &findings);

//! A server address as typed: https or loopback, nothing hidden in it, and stable.
void checkServerAddress(const QByteArray &input, Findings &findings);

//! An instance id from the server in the path of a request: it stays one segment.
void checkInstancePath(const QByteArray &input, Findings &findings);

//! First line: a secret; the rest: a text. The secret survives in none of its spellings, nor do values after
//! a secret's field name.
void checkRedactor(const QByteArray &input, Findings &findings);

//! First line: method; second line: path; the rest: body, as typed in the console. What is accepted stays
//! below the server address, is no sign-in, and reads only if it says so plainly.
void checkRawRequest(const QByteArray &input, Findings &findings);

//! An answer as the console shows it: no secret fields, no characters that steer the display.
void checkRawAnswer(const QByteArray &input, Findings &findings);

//! A server text made fit for display.
void checkDisplayText(const QByteArray &input, Findings &findings);

struct Target {
    const char *name; //!< the folder of its corpus too
    void (*check)(const QByteArray &input, Findings &findings);
};

[[nodiscard]] const QList<Target> &targets();

} // namespace vzaps::fuzz
