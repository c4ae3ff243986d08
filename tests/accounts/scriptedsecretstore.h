// SPDX-License-Identifier: MIT
#pragma once

#include "accounts/secretstore.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

//! What a test may see and steer of a ScriptedSecretStore, also after the store is gone.
struct SecretScript {
    using Kind = vzaps::SecretError::Kind;
    using Key = std::pair<QUuid, QString>;

    QHash<Key, QString> entries;
    QStringList calls; //!< "read client_token", in order
    QHash<QString, QList<std::optional<Kind>>> outcomes; //!< per call: the next failures; none: success
    std::optional<Kind> always; //!< every call fails like this
    bool loseWrites = false; //!< a failing write leaves a damaged value behind
    bool hold = false; //!< jobs do not finish before release()
    QList<std::function<void()>> held;

    void failNext(const QString &call, Kind kind) { outcomes[call].append(kind); }

    void release()
    {
        hold = false;
        const auto waiting = std::exchange(held, {});
        for (const auto &finish : waiting)
            finish();
    }

    [[nodiscard]] std::optional<Kind> next(const QString &call)
    {
        calls.append(call);
        if (always)
            return always;
        auto &queue = outcomes[call];
        return queue.isEmpty() ? std::nullopt : queue.takeFirst();
    }
};

//! A keychain that fails when the test says so.
class ScriptedSecretStore final : public vzaps::SecretStore {
public:
    explicit ScriptedSecretStore(std::shared_ptr<SecretScript> script)
        : m_script(std::move(script))
    {
    }

    vzaps::SecretRead *read(QUuid id, const QString &field, QObject *parent) override
    {
        auto *job = new vzaps::SecretRead(parent);
        const auto failure = m_script->next(QStringLiteral("read ") + field);
        const auto found = m_script->entries.constFind({id, field});
        if (failure)
            settle(job, tl::unexpected(vzaps::SecretError{*failure, {}}));
        else if (found == m_script->entries.cend())
            settle(job, tl::unexpected(vzaps::SecretError{SecretScript::Kind::NotFoundOrLocked, {}}));
        else
            settle(job, *found);
        return job;
    }

    vzaps::SecretChange *write(QUuid id, const QString &field, const QString &value, QObject *parent) override
    {
        auto *job = new vzaps::SecretChange(parent);
        if (const auto failure = m_script->next(QStringLiteral("write ") + field)) {
            if (m_script->loseWrites)
                m_script->entries.insert({id, field}, QStringLiteral("damaged"));
            settle(job, tl::unexpected(vzaps::SecretError{*failure, {}}));
        } else {
            m_script->entries.insert({id, field}, value);
            settle(job, {});
        }
        return job;
    }

    vzaps::SecretChange *remove(QUuid id, const QString &field, QObject *parent) override
    {
        auto *job = new vzaps::SecretChange(parent);
        const auto failure = m_script->next(QStringLiteral("remove ") + field);
        if (failure)
            settle(job, tl::unexpected(vzaps::SecretError{*failure, {}}));
        else if (m_script->entries.remove({id, field}) == 0)
            settle(job, tl::unexpected(vzaps::SecretError{SecretScript::Kind::NotFoundOrLocked, {}}));
        else
            settle(job, {});
        return job;
    }

private:
    template <class Job> void settle(Job *job, const typename Job::Result &result)
    {
        if (!m_script->hold)
            return job->finish(result);
        m_script->held.append([job = QPointer<Job>(job), result] {
            if (job)
                job->finish(result);
        });
    }

    std::shared_ptr<SecretScript> m_script;
};
