// SPDX-License-Identifier: MIT
#include "accounts/credentialsvault.h"

namespace vzaps {

namespace {

template <class Outer> void forwardSlow(SecretJob *inner, Outer *outer)
{
    if (outer)
        QObject::connect(inner, &SecretJob::slow, outer, &Outer::reportSlow);
}

template <class Job> void finish(const QPointer<Job> &job, const typename Job::Result &result)
{
    if (job)
        job->finish(result);
}

} // namespace

CredentialsVault::CredentialsVault(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

CredentialsJob *CredentialsVault::read(QUuid profileId, QObject *jobParent)
{
    auto *job = new CredentialsJob(jobParent);
    SecretRead *tokenRead = m_store.read(profileId, clientTokenField, this);
    forwardSlow(tokenRead, job);
    tokenRead->onFinished(this, [this, profileId, job = QPointer(job)](const SecretRead::Result &token) {
        if (!token)
            return finish(job, tl::unexpected(token.error()));
        SecretRead *secretRead = m_store.read(profileId, clientSecretField, this);
        forwardSlow(secretRead, job.data());
        secretRead->onFinished(this, [job, token = *token](const SecretRead::Result &secret) {
            if (!secret)
                return finish(job, tl::unexpected(secret.error()));
            finish(job, Credentials{token, *secret});
        });
    });
    return job;
}

SecretChange *CredentialsVault::write(QUuid profileId, const Credentials &credentials, QObject *jobParent)
{
    auto *job = new SecretChange(jobParent);
    const auto write = std::make_shared<Write>();
    write->profileId = profileId;
    write->fields = {Field{clientTokenField, credentials.clientToken, std::nullopt, false},
                     Field{clientSecretField, credentials.clientSecret, std::nullopt, false}};
    write->job = job;
    readOld(write, 0);
    return job;
}

void CredentialsVault::readOld(const WritePtr &write, std::size_t index)
{
    if (index == write->fields.size())
        return writeNew(write, 0);

    SecretRead *read = m_store.read(write->profileId, write->fields[index].name, this);
    forwardSlow(read, write->job.data());
    read->onFinished(this, [this, write, index](const SecretRead::Result &old) {
        if (!old && old.error().kind == SecretError::Kind::Unavailable)
            return finish(write->job, tl::unexpected(old.error()));
        // Any other failure must not keep the user from entering the credentials again. The rest of an
        // unreadable pair is of no use, and each read of a locked keychain may ask the user once more.
        if (!old)
            return writeNew(write, 0);
        write->fields[index].old = *old;
        readOld(write, index + 1);
    });
}

void CredentialsVault::writeNew(const WritePtr &write, std::size_t index)
{
    if (index == write->fields.size())
        return finish(write->job, {});

    const Field &field = write->fields[index];
    SecretChange *change = m_store.write(write->profileId, field.name, field.value, this);
    forwardSlow(change, write->job.data());
    change->onFinished(this, [this, write, index](const SecretChange::Result &done) {
        if (!done)
            return putBack(write, index + 1, done.error());
        write->fields[index].written = true;
        writeNew(write, index + 1);
    });
}

// From the last field to the first, so that the one whose state is unknown is cared for before anything else.
void CredentialsVault::putBack(const WritePtr &write, std::size_t end, const SecretError &why)
{
    if (end == 0)
        return finish(write->job, tl::unexpected(why));

    const Field &field = write->fields[end - 1];
    const auto next = [this, write, end, why](const SecretChange::Result &) { putBack(write, end - 1, why); };
    if (field.old)
        m_store.write(write->profileId, field.name, *field.old, this)->onFinished(this, next);
    else if (field.written)
        m_store.remove(write->profileId, field.name, this)->onFinished(this, next);
    else
        putBack(write, end - 1, why);
}

SecretChange *CredentialsVault::remove(QUuid profileId, QObject *jobParent)
{
    auto *job = new SecretChange(jobParent);
    SecretChange *tokenRemoval = m_store.remove(profileId, clientTokenField, this);
    forwardSlow(tokenRemoval, job);
    tokenRemoval->onFinished(this, [this, profileId, job = QPointer(job)](const SecretChange::Result &token) {
        SecretChange *secretRemoval = m_store.remove(profileId, clientSecretField, this);
        forwardSlow(secretRemoval, job.data());
        secretRemoval->onFinished(
            this, [job, token](const SecretChange::Result &secret) { finish(job, token ? secret : token); });
    });
    return job;
}

} // namespace vzaps
