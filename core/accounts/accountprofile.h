// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QUuid>

namespace vzaps {

//! What is known of an account apart from its credentials.
struct AccountProfile {
    QUuid id; //!< never changes; names the entries in the keychain
    QString name; //!< chosen by the user
    QUrl serverAddress; //!< where its requests go; checked again by whoever sends them
    QString colour; //!< "#rrggbb"
    bool secretStored =
        true; //!< the credentials are expected in the keychain, whether or not they can be read now

    bool operator==(const AccountProfile &) const = default;
};

//! The account of the demo that runs inside of the program. It is there for one session: never on disk.
inline constexpr QUuid demoAccountId(0x6b1f7c52, 0x0d3e, 0x4f7a, 0x9c, 0x41, 0xd3, 0x5a, 0x77, 0x20, 0x1e,
                                     0x68);

//! The colours offered for accounts, as "#rrggbb": distinct from each other, legible on light and on dark.
[[nodiscard]] const QStringList &accountPalette();

//! The palette's first colour among those that the existing profiles use least.
[[nodiscard]] QString nextColour(const QList<AccountProfile> &existing);

//! True for "#rrggbb".
[[nodiscard]] bool isColour(const QString &text);

} // namespace vzaps
