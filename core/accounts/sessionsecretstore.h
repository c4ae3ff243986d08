// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/secretstore.h"

#include <QHash>

#include <utility>

namespace vzaps {

//! Overwrites a string's characters with zeros in place. Does nothing if another string shares them.
void wipe(QString &secret);

//! Keeps secrets in memory until the program ends; nothing reaches the disk by this program's doing. Its own
//! copies are overwritten when replaced, removed or destroyed; copies that were given out are not its to
//! wipe.
class SessionSecretStore final : public SecretStore {
public:
    SessionSecretStore() = default;
    ~SessionSecretStore() override;
    Q_DISABLE_COPY_MOVE(SessionSecretStore)

    //! Fails with NotKept if there is no such value.
    [[nodiscard]] SecretRead *read(QUuid profileId, const QString &field, QObject *parent) override;
    [[nodiscard]] SecretChange *write(QUuid profileId, const QString &field, const QString &value,
                                      QObject *parent) override;
    //! A value that is not there counts as removed.
    [[nodiscard]] SecretChange *remove(QUuid profileId, const QString &field, QObject *parent) override;

private:
    using Key = std::pair<QUuid, QString>;
    void forget(const Key &key);

    QHash<Key, QString> m_secrets;
};

} // namespace vzaps
