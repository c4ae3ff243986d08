// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace vzaps {

//! What an account proves itself with. Never in a log, a file, an error or a title.
struct Credentials {
    QString clientToken;
    QString clientSecret;

    //! True if either is empty or white space alone.
    [[nodiscard]] bool isBlank() const
    {
        return clientToken.trimmed().isEmpty() || clientSecret.trimmed().isEmpty();
    }

    //! Both without the white space around them, which copying from a web page brings along.
    [[nodiscard]] Credentials trimmed() const { return {clientToken.trimmed(), clientSecret.trimmed()}; }

    bool operator==(const Credentials &) const = default;
};

} // namespace vzaps
