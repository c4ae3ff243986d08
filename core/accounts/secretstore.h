// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/secretjob.h"

#include <QLatin1String>
#include <QString>
#include <QUuid>

namespace vzaps {

//! Why a secret was not read, written or removed. Carries no secret.
struct SecretError {
    enum class Kind {
        NotFoundOrLocked, //!< no entry, or a locked keychain: several systems answer the same for both
        Denied, //!< the user or the system refused access
        Unavailable, //!< no keychain service answers
        NotVerified, //!< written without an error, but reading it back gave something else
        NotKept, //!< kept for one session only, and this is another one
        Other, //!< anything else; see technical
    };
    Kind kind = Kind::Other;
    QString technical; //!< for a log and for "Details"; English or the system's words

    bool operator==(const SecretError &) const = default;
};

//! What happened and what to do next, for the user. Translated, plain text.
[[nodiscard]] QString sentence(const SecretError &error);

using SecretRead = SecretJobOf<QString, SecretError>;
using SecretChange = SecretJobOf<void, SecretError>;

//! The fields of Credentials in a store.
inline constexpr QLatin1String clientTokenField("client_token");
inline constexpr QLatin1String clientSecretField("client_secret");

//! A place that keeps secrets by profile and field. Each call gives a job owned by parent. The store may be
//! destroyed while jobs are under way; those of them that still live may then stay unfinished.
class SecretStore {
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    //! Gives the value. NotFoundOrLocked is no proof that there is none.
    [[nodiscard]] virtual SecretRead *read(QUuid profileId, const QString &field, QObject *parent) = 0;

    //! Replaces the value. Done only when it was read back and is equal.
    [[nodiscard]] virtual SecretChange *write(QUuid profileId, const QString &field, const QString &value,
                                              QObject *parent) = 0;

    //! Removes the value. An error means that it may still be there.
    [[nodiscard]] virtual SecretChange *remove(QUuid profileId, const QString &field, QObject *parent) = 0;
};

} // namespace vzaps
