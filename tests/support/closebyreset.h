// SPDX-License-Identifier: MIT
#pragma once

class QAbstractSocket;

namespace vzaps::test {

//! Makes the next close of the socket a reset of its connection.
void closeByReset(const QAbstractSocket &socket);

} // namespace vzaps::test
