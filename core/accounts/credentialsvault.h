// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/credentials.h"
#include "accounts/secretstore.h"

#include <QObject>
#include <QPointer>

#include <array>
#include <memory>
#include <optional>

namespace vzaps {

using CredentialsJob = SecretJobOf<Credentials, SecretError>;

//! Reads and writes the two fields of an account's credentials in a secret store as one. A change that has
//! begun is carried through even if its job is deleted; only the destruction of the vault ends it.
class CredentialsVault final : public QObject {
    Q_OBJECT

public:
    //! store must outlive this.
    explicit CredentialsVault(SecretStore &store, QObject *parent = nullptr);

    //! Both fields, one after the other; the error of the first that could not be read.
    [[nodiscard]] CredentialsJob *read(QUuid profileId, QObject *jobParent);

    //! Both or none: when one field cannot be written, what was there before is put back.
    [[nodiscard]] SecretChange *write(QUuid profileId, const Credentials &credentials, QObject *jobParent);

    //! Tries both fields; fails if any of them may still be there.
    [[nodiscard]] SecretChange *remove(QUuid profileId, QObject *jobParent);

private:
    struct Field {
        QString name;
        QString value;
        std::optional<QString> old;
        bool written = false;
    };
    struct Write {
        QUuid profileId;
        std::array<Field, 2> fields;
        QPointer<SecretChange> job;
    };
    using WritePtr = std::shared_ptr<Write>;

    void readOld(const WritePtr &write, std::size_t index);
    void writeNew(const WritePtr &write, std::size_t index);
    void putBack(const WritePtr &write, std::size_t end, const SecretError &why);

    SecretStore &m_store;
};

} // namespace vzaps
