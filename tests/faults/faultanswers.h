// SPDX-License-Identifier: MIT
#pragma once

#include "faults/fault.h"

namespace vzaps::test {

//! Status line and headers of a JSON answer, up to and with the empty line.
[[nodiscard]] QByteArray head(int status, qsizetype length, const QByteArray &more = {},
                              const QByteArray &contentType = "application/json");
//! The answer of a healthy server.
[[nodiscard]] QByteArray wholeAnswer(int status, const QByteArray &body);

//! The complete answer that these faults give instead of the healthy body; empty for the others.
[[nodiscard]] QByteArray answerInsteadOf(const Fault &fault, const QByteArray &healthyBody);

//! The status of the complete answer that a fault gives, 0 if it gives none.
[[nodiscard]] int statusSentFor(const Fault &fault, int healthyStatus);

} // namespace vzaps::test
