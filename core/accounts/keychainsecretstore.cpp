// SPDX-License-Identifier: MIT
#include "accounts/keychainsecretstore.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

using ReadHandler = std::function<void(const SecretRead::Result &)>;
using ChangeHandler = std::function<void(const SecretChange::Result &)>;

QString service()
{
    return u"vzaps-manager"_s;
}

SecretError::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return SecretError::Kind::NotFoundOrLocked;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return SecretError::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretError::Kind::Unavailable;
    case QKeychain::OtherError:
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        // QtKeychain 0.13 says OtherError when the D-Bus service does not answer.
        return SecretError::Kind::Unavailable;
#else
        return SecretError::Kind::Other;
#endif
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return SecretError::Kind::Other;
}

SecretError errorOf(const QKeychain::Job &job)
{
    return {kindOf(job.error()), u"QtKeychain error %1: %2"_s.arg(job.error()).arg(job.errorString())};
}

// The job deletes itself after it ended, whether or not context still lives.
void start(QKeychain::Job *job, const QString &key, QObject *context,
           const std::function<void(QKeychain::Job *)> &handler)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, handler);
    job->start();
}

void startRead(const QString &key, QObject *context, const ReadHandler &handler)
{
    start(new QKeychain::ReadPasswordJob(service()), key, context, [handler](QKeychain::Job *job) {
        if (job->error() != QKeychain::NoError)
            handler(tl::unexpected(errorOf(*job)));
        else
            handler(static_cast<QKeychain::ReadPasswordJob *>(job)->textData());
    });
}

ChangeHandler finisher(SecretChange *job)
{
    return [job](const SecretChange::Result &result) { job->finish(result); };
}

void startWrite(const QString &key, const QString &value, QObject *context, const ChangeHandler &handler)
{
    auto *write = new QKeychain::WritePasswordJob(service());
    write->setTextData(value);
    start(write, key, context, [key, value, context, handler](QKeychain::Job *job) {
        if (job->error() != QKeychain::NoError)
            return handler(tl::unexpected(errorOf(*job)));
        startRead(key, context, [value, handler](const SecretRead::Result &kept) {
            if (kept && *kept == value)
                return handler({});
            const QString why = kept ? u"another value was read back"_s : kept.error().technical;
            handler(tl::unexpected(SecretError{SecretError::Kind::NotVerified, why}));
        });
    });
}

void startRemove(const QString &key, QObject *context, const ChangeHandler &handler)
{
    start(new QKeychain::DeletePasswordJob(service()), key, context,
          [key, context, handler](QKeychain::Job *job) {
              if (job->error() != QKeychain::NoError)
                  return handler(tl::unexpected(errorOf(*job)));
              startRead(key, context, [handler](const SecretRead::Result &left) {
                  if (!left && left.error().kind == SecretError::Kind::NotFoundOrLocked)
                      return handler({});
                  const QString why =
                      left ? u"the entry is still there after its removal"_s : left.error().technical;
                  handler(tl::unexpected(SecretError{SecretError::Kind::Other, why}));
              });
          });
}

template <class Job> Job *newJob(std::chrono::milliseconds slowAfter, QObject *parent)
{
    auto *job = new Job(parent);
    QTimer::singleShot(slowAfter, job, [job] { job->reportSlow(); });
    return job;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(std::chrono::milliseconds slowAfter)
    : m_slowAfter(slowAfter)
{
}

SecretRead *KeychainSecretStore::read(QUuid profileId, const QString &field, QObject *parent)
{
    auto *job = newJob<SecretRead>(m_slowAfter, parent);
    startRead(entryKey(profileId, field), job,
              [job](const SecretRead::Result &result) { job->finish(result); });
    return job;
}

SecretChange *KeychainSecretStore::write(QUuid profileId, const QString &field, const QString &value,
                                         QObject *parent)
{
    auto *job = newJob<SecretChange>(m_slowAfter, parent);
    startWrite(entryKey(profileId, field), value, job, finisher(job));
    return job;
}

SecretChange *KeychainSecretStore::remove(QUuid profileId, const QString &field, QObject *parent)
{
    auto *job = newJob<SecretChange>(m_slowAfter, parent);
    const QString key = entryKey(profileId, field);
    startRead(key, job, [key, job](const SecretRead::Result &present) {
        if (present)
            startRemove(key, job, finisher(job));
        else
            job->finish(tl::unexpected(present.error()));
    });
    return job;
}

QString KeychainSecretStore::entryKey(QUuid profileId, const QString &field)
{
    return u"vzaps-manager/v1/%1/%2"_s.arg(profileId.toString(QUuid::WithoutBraces), field);
}

} // namespace vzaps
