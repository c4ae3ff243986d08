// SPDX-License-Identifier: MIT
#include "accounts/sessionsecretstore.h"

namespace vzaps {

namespace {

// QString shares its characters between copies; wiping needs a copy that nobody else holds.
QString deepCopy(const QString &text)
{
    return QString(text.constData(), text.size());
}

} // namespace

void wipe(QString &secret)
{
    if (secret.isDetached())
        secret.fill(QChar(u'\0'));
}

SessionSecretStore::~SessionSecretStore()
{
    for (QString &secret : m_secrets)
        wipe(secret);
}

SecretRead *SessionSecretStore::read(QUuid profileId, const QString &field, QObject *parent)
{
    auto *job = new SecretRead(parent);
    const auto found = m_secrets.constFind(Key(profileId, field));
    if (found == m_secrets.cend())
        job->finish(tl::unexpected(SecretError{SecretError::Kind::NotKept, {}}));
    else
        job->finish(deepCopy(*found));
    return job;
}

SecretChange *SessionSecretStore::write(QUuid profileId, const QString &field, const QString &value,
                                        QObject *parent)
{
    const Key key(profileId, field);
    forget(key);
    m_secrets.insert(key, deepCopy(value));
    auto *job = new SecretChange(parent);
    job->finish({});
    return job;
}

SecretChange *SessionSecretStore::remove(QUuid profileId, const QString &field, QObject *parent)
{
    forget(Key(profileId, field));
    auto *job = new SecretChange(parent);
    job->finish({});
    return job;
}

void SessionSecretStore::forget(const Key &key)
{
    if (!m_secrets.contains(key))
        return;
    wipe(m_secrets[key]);
    m_secrets.remove(key);
}

} // namespace vzaps
