// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/secretstore.h"

#include <chrono>

namespace vzaps {

//! Keeps secrets in the keychain of the operating system and nowhere else: there is no fallback to a file.
//! QtKeychain carries out one job at a time and cannot cancel any. A job of ours that is deleted leaves
//! QtKeychain's behind to end by itself; a write that was started may thus still happen.
class KeychainSecretStore final : public SecretStore {
public:
    //! Jobs report slow() after slowAfter. They are never given up: the system may be asking the user.
    explicit KeychainSecretStore(std::chrono::milliseconds slowAfter = std::chrono::seconds(3));

    [[nodiscard]] SecretRead *read(QUuid profileId, const QString &field, QObject *parent) override;
    [[nodiscard]] SecretChange *write(QUuid profileId, const QString &field, const QString &value,
                                      QObject *parent) override;
    //! Reads first: a locked keychain would otherwise report a removal that did not happen. So a value that
    //! is not there fails with NotFoundOrLocked.
    [[nodiscard]] SecretChange *remove(QUuid profileId, const QString &field, QObject *parent) override;

    //! The name of an entry. Unique by itself: on Windows the service is not part of an entry's identity.
    [[nodiscard]] static QString entryKey(QUuid profileId, const QString &field);

private:
    std::chrono::milliseconds m_slowAfter;
};

} // namespace vzaps
