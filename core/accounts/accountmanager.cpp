// SPDX-License-Identifier: MIT
#include "accounts/accountmanager.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vzaps {

namespace {

auto unexpected(AccountError::Kind kind, const QString &sentence, const QString &technical = {})
{
    return tl::unexpected(AccountError{kind, sentence, technical, std::nullopt});
}

auto unexpected(AccountError::Kind kind, const QString &words, const SecretError &secret)
{
    return tl::unexpected(AccountError{kind, words, secret.technical, secret});
}

template <class Job> void finish(const QPointer<Job> &job, const typename Job::Result &result)
{
    if (job)
        job->finish(result);
}

// Work that nobody waits for.
void letRun(SecretChange *change, QObject *context)
{
    change->onFinished(context, [](const SecretChange::Result &) {});
}

void forwardSlow(SecretJob *inner, SecretJob *outer)
{
    QObject::connect(inner, &SecretJob::slow, outer, &SecretJob::slow);
}

qsizetype indexOf(const QList<AccountProfile> &profiles, QUuid id)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&id](const AccountProfile &profile) { return profile.id == id; });
    return found == profiles.end() ? -1 : found - profiles.begin();
}

} // namespace

AccountManager::AccountManager(std::unique_ptr<ProfileStore> profiles, std::unique_ptr<SecretStore> keychain,
                               std::unique_ptr<SecretStore> session, std::chrono::milliseconds retryDelay,
                               QObject *parent)
    : QObject(parent)
    , m_profileStore(std::move(profiles))
    , m_keychainStore(std::move(keychain))
    , m_sessionStore(std::move(session))
    , m_keychain(std::make_unique<CredentialsVault>(*m_keychainStore))
    , m_session(std::make_unique<CredentialsVault>(*m_sessionStore))
    , m_retryDelay(retryDelay)
{
}

AccountManager::~AccountManager() = default;

void AccountManager::load()
{
    m_profileStore->load();
    m_currentId = m_profileStore->currentId();
    Q_EMIT profilesChanged();
    Q_EMIT currentChanged(m_currentId);
}

std::optional<AccountProfile> AccountManager::profile(QUuid id) const
{
    const qsizetype index = indexOf(profiles(), id);
    return index < 0 ? std::nullopt : std::optional(profiles().at(index));
}

AccountManager::AddJob *AccountManager::add(const AccountProfile &profile, const Credentials &credentials,
                                            KeepWhere keep, QObject *jobParent)
{
    auto *job = new AddJob(jobParent);
    AccountProfile added = profile;
    if (added.id.isNull())
        added.id = QUuid::createUuid();
    if (!isColour(added.colour))
        added.colour = nextColour(profiles());
    added.secretStored = keep == KeepWhere::Keychain;

    Check usable = check(added, credentials);
    if (usable && indexOf(profiles(), added.id) >= 0)
        usable = unexpected(AccountError::Kind::Invalid, tr("This account is in the list already."));
    if (!usable) {
        job->finish(tl::unexpected(usable.error()));
        return job;
    }

    m_busy.insert(added.id);
    SecretChange *write = vault(keep).write(added.id, credentials.trimmed(), this);
    forwardSlow(write, job);
    write->onFinished(this, [this, added, keep, job = QPointer(job)](const SecretChange::Result &written) {
        m_busy.remove(added.id);
        if (written)
            takeIn(added, keep, job);
        else
            finish(job,
                   unexpected(AccountError::Kind::SecretNotKept, sentence(written.error()), written.error()));
    });
    return job;
}

// The entries that were written for an account that is not taken in are nobody's: they go again.
void AccountManager::takeIn(AccountProfile profile, KeepWhere keep, const QPointer<AddJob> &job)
{
    profile.name = profile.name.trimmed();
    const bool first = profiles().isEmpty();
    if (const Check saved = save(profiles() + QList{profile}, first ? profile.id : m_currentId); !saved) {
        letRun(vault(keep).remove(profile.id, this), this);
        return finish(job, tl::unexpected(saved.error()));
    }
    Q_EMIT profilesChanged();
    if (first)
        makeCurrent(profile.id);
    finish(job, profile.id);
}

AccountManager::ChangeJob *AccountManager::update(const AccountProfile &profile,
                                                  const std::optional<Credentials> &credentials,
                                                  KeepWhere keep, QObject *jobParent)
{
    auto *job = new ChangeJob(jobParent);
    const std::optional<AccountProfile> before = this->profile(profile.id);
    Check usable = check(profile, credentials);
    if (usable && !before)
        usable =
            unexpected(AccountError::Kind::UnknownAccount, tr("This account is not in the list any more."));
    if (!usable) {
        job->finish(tl::unexpected(usable.error()));
        return job;
    }

    AccountProfile changed = profile;
    changed.secretStored = before->secretStored;
    if (!isColour(changed.colour))
        changed.colour = before->colour;
    if (!credentials) {
        job->finish(saveUpdated(changed));
        return job;
    }

    m_busy.insert(changed.id);
    SecretChange *write = vault(keep).write(changed.id, credentials->trimmed(), this);
    forwardSlow(write, job);
    write->onFinished(this, [this, changed, keep, job = QPointer(job)](const SecretChange::Result &written) {
        m_busy.remove(changed.id);
        if (written)
            takeOver(changed, keep, job);
        else
            finish(job,
                   unexpected(AccountError::Kind::SecretNotKept, sentence(written.error()), written.error()));
    });
    return job;
}

void AccountManager::takeOver(AccountProfile profile, KeepWhere keep, const QPointer<ChangeJob> &job)
{
    const bool wasStored = profile.secretStored;
    const std::optional<AccountProfile> before = this->profile(profile.id);
    const bool moves = before && before->serverAddress != profile.serverAddress;
    if (keep == KeepWhere::Keychain)
        profile.secretStored = true;
    else if (moves)
        profile.secretStored = false;
    // What is known of the list and of open operations belongs to the credentials before.
    Q_EMIT credentialsReplaced(profile.id);
    const Check saved = saveUpdated(profile);
    if (keep == KeepWhere::Keychain && saved)
        letRun(m_session->remove(profile.id, this), this);
    // A secret never meets an address that it was not given for.
    const bool strays =
        keep == KeepWhere::Keychain ? !saved && (moves || !wasStored) : saved && moves && wasStored;
    if (strays)
        letRun(m_keychain->remove(profile.id, this), this);
    if (!saved && moves && keep == KeepWhere::SessionOnly)
        letRun(m_session->remove(profile.id, this), this);
    if (!saved)
        Q_EMIT profilesChanged();
    finish(job, saved);
}

AccountManager::ChangeJob *AccountManager::remove(QUuid id, QObject *jobParent)
{
    auto *job = new ChangeJob(jobParent);
    const std::optional<AccountProfile> removed = profile(id);
    if (!removed) {
        job->finish(
            unexpected(AccountError::Kind::UnknownAccount, tr("This account is not in the list any more.")));
        return job;
    }
    if (m_busy.contains(id)) {
        job->finish(unexpected(AccountError::Kind::Busy,
                               tr("This account is still being saved. Try again in a moment.")));
        return job;
    }

    QList<AccountProfile> rest = profiles();
    const qsizetype index = indexOf(rest, id);
    rest.removeAt(index);
    QUuid current = m_currentId;
    if (current == id)
        current = rest.isEmpty() ? QUuid() : rest.at(std::min(index, rest.size() - 1)).id;
    if (const Check saved = save(rest, current); !saved) {
        job->finish(saved);
        return job;
    }
    m_readOnce.remove(id);
    // Before anybody hears of the removal: an answer to the signal may delete the job.
    removeSecrets(*removed, job);
    Q_EMIT accountRemoved(id);
    Q_EMIT profilesChanged();
    makeCurrent(current);
    return job;
}

void AccountManager::removeSecrets(const AccountProfile &profile, const QPointer<ChangeJob> &job)
{
    letRun(m_session->remove(profile.id, this), this);
    if (!profile.secretStored)
        return finish(job, {});
    SecretChange *removal = m_keychain->remove(profile.id, this);
    forwardSlow(removal, job);
    removal->onFinished(this, [job](const SecretChange::Result &done) {
        if (done)
            return finish(job, {});
        finish(job,
               unexpected(AccountError::Kind::SecretLeft,
                          tr("The account was removed from the list, but its credentials may still be in the "
                             "keychain. Look there for entries of vzaps-manager and remove them."),
                          done.error()));
    });
}

tl::expected<void, AccountError> AccountManager::setCurrent(QUuid id)
{
    if (indexOf(profiles(), id) < 0)
        return unexpected(AccountError::Kind::UnknownAccount,
                          tr("This account is not in the list any more."));
    if (id == m_currentId)
        return {};
    const Check saved = save(profiles(), id);
    makeCurrent(id);
    return saved;
}

CredentialsJob *AccountManager::credentials(QUuid id, QObject *jobParent)
{
    auto *job = new CredentialsJob(jobParent);
    m_session->read(id, this)->onFinished(
        this, [this, id, job = QPointer(job)](const CredentialsJob::Result &inSession) {
            const std::optional<AccountProfile> known = profile(id);
            if (!inSession && known && known->secretStored)
                readKeychain(id, job);
            else
                finish(job, inSession);
        });
    return job;
}

void AccountManager::readKeychain(QUuid id, const QPointer<CredentialsJob> &job)
{
    if (!job)
        return;
    CredentialsJob *read = m_keychain->read(id, this);
    forwardSlow(read, job);
    read->onFinished(this, [this, id, job](const CredentialsJob::Result &result) {
        const bool first = !m_readOnce.contains(id);
        m_readOnce.insert(id);
        const bool mayPass = !result
            && (result.error().kind == SecretError::Kind::Unavailable
                || result.error().kind == SecretError::Kind::Other);
        if (!first || !mayPass)
            return finish(job, result);
        if (!job)
            return;
        job->reportSlow();
        QTimer::singleShot(m_retryDelay, this, [this, id, job] { readKeychain(id, job); });
    });
}

AccountManager::Check AccountManager::check(const AccountProfile &profile,
                                            const std::optional<Credentials> &credentials) const
{
    if (profile.name.trimmed().isEmpty())
        return unexpected(AccountError::Kind::Invalid, tr("The account needs a name."));
    if (!profile.serverAddress.isValid() || profile.serverAddress.host().isEmpty())
        return unexpected(AccountError::Kind::Invalid, tr("The account needs a server address."));
    if (credentials && credentials->isBlank()) {
        return unexpected(AccountError::Kind::Invalid,
                          tr("The account needs both a client token and a client secret."));
    }
    if (m_busy.contains(profile.id)) {
        return unexpected(AccountError::Kind::Busy,
                          tr("This account is still being saved. Try again in a moment."));
    }
    if (isReadOnly()) {
        return unexpected(AccountError::Kind::NotSaved,
                          tr("The account list cannot be changed at the moment, so nothing was saved."));
    }
    return {};
}

AccountManager::Check AccountManager::save(const QList<AccountProfile> &profiles, QUuid currentId)
{
    return m_profileStore->save(profiles, currentId).map_error([](const ProfileStoreError &error) {
        return AccountError{AccountError::Kind::NotSaved, error.sentence, error.technical, std::nullopt};
    });
}

AccountManager::Check AccountManager::saveUpdated(const AccountProfile &profile)
{
    QList<AccountProfile> changed = profiles();
    const qsizetype index = indexOf(changed, profile.id);
    if (index < 0)
        return unexpected(AccountError::Kind::UnknownAccount,
                          tr("This account is not in the list any more."));
    changed[index] = profile;
    changed[index].name = profile.name.trimmed();
    Check saved = save(changed, m_currentId);
    if (saved)
        Q_EMIT profilesChanged();
    return saved;
}

void AccountManager::makeCurrent(QUuid id)
{
    if (m_currentId == id)
        return;
    m_currentId = id;
    Q_EMIT currentChanged(id);
}

CredentialsVault &AccountManager::vault(KeepWhere keep)
{
    return keep == KeepWhere::Keychain ? *m_keychain : *m_session;
}

} // namespace vzaps
